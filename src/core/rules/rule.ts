import type { DraftModel } from "../model/draftModel.js";
import type { Finding, RuleCode, Severity } from "./finding.js";

/** What a rule reports; `run.ts` stamps code and severity on it. */
export type Report = Omit<Finding, "code" | "severity"> & { readonly severity?: Severity };

/** One rule: reads the model, yields reports, owns no state. */
export interface Rule {
  readonly code: RuleCode;
  /** A sentence for lists and settings. */
  readonly summary: string;
  readonly severity: Severity;
  check(model: DraftModel): Iterable<Report>;
}

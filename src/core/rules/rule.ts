import type { LocalNames } from "../gazetteer/localNames.js";
import type { BlockGroup } from "../model/blockGroup.js";
import type { DraftModel } from "../model/draftModel.js";
import type { Pack } from "../packs/pack.js";
import type { DraftSuspect } from "../spelling/suspect.js";
import type { Finding, RuleCode, Severity } from "./finding.js";

/** What a rule reports; `run.ts` stamps code and severity on it. */
export type Report = Omit<Finding, "code" | "severity"> & { readonly severity?: Severity };

/**
 * A group of blocks, and all that a report on it may depend on: reports are made again only when one of these is another one.
 * Offsets count from the beginning of the group.
 */
export interface Passage {
  readonly group: BlockGroup;
  readonly suspects: readonly DraftSuspect[];
  readonly local: LocalNames;
  readonly pack: Pack;
}

/** One rule: reads passages, or the whole model, yields reports, owns no state. */
export interface Rule {
  readonly code: RuleCode;
  /** A sentence for lists and settings. */
  readonly summary: string;
  readonly severity: Severity;
  /** What a passage shows by itself. */
  check?(passage: Passage): Iterable<Report>;
  /** What only the whole draft shows. */
  checkWhole?(model: DraftModel): Iterable<Report>;
}

import type { DraftModel } from "../model/draftModel.js";
import type { Finding } from "./finding.js";
import { rules } from "./index.js";
import { suppression } from "./suppression.js";

/** A rule that threw; the findings of the others are there all the same. */
export interface RuleFailure {
  readonly code: string;
  readonly error: unknown;
}

/**
 * All findings of a draft in order of the text, without those that a directive or `[sic]` silences.
 * @param onFailure is told when a rule throws, which only a defect of ours can cause
 */
export function check(model: DraftModel, onFailure: (failure: RuleFailure) => void = () => {}): readonly Finding[] {
  const findings: Finding[] = [];
  const silenced = suppression(model.text, model.directives);
  for (const rule of rules) {
    try {
      for (const report of rule.check(model)) {
        const finding: Finding = { severity: rule.severity, ...report, code: rule.code };
        if (!silenced(finding)) findings.push(finding);
      }
    } catch (error) {
      onFailure({ code: rule.code, error });
    }
  }
  return findings.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

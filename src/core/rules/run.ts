import type { DraftModel } from "../model/draftModel.js";
import type { PlacedGroup } from "../model/groups.js";
import { findSuspects } from "../spelling/findSuspects.js";
import { heldAgainst } from "../spelling/settle.js";
import { shifted } from "./blockReports.js";
import type { Finding } from "./finding.js";
import { rules } from "./index.js";
import type { Passage, Report, Rule } from "./rule.js";
import { isSic, type Suppression, suppression } from "./suppression.js";

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
  const suppressed = suppression(model.text, model.directives);
  const failures = new Map<string, RuleFailure>();
  const failed = (failure: RuleFailure): unknown => failures.set(failure.code, failures.get(failure.code) ?? failure);
  const findings: Finding[] = [];
  for (let i = 0; i < model.groups.length; i++) {
    const end = model.groups[i + 1]?.start ?? model.text.length;
    const told = findingsIn(model.groups[i] as PlacedGroup, end, model, suppressed, failed);
    for (let j = 0; j < told.length; j++) findings.push(told[j] as Finding);
  }
  const ofGroups = findings.length;
  for (const rule of rules)
    for (const finding of findingsOf(rule, () => rule.checkWhole?.(model), failed))
      if (!isSic(model.text, finding.range.end) && !suppressed.silences(finding)) findings.push(finding);
  for (const failure of failures.values()) onFailure(failure);
  return findings.length === ofGroups ? findings : findings.sort(inOrder);
}

/**
 * In order; made again only when something in the passage is another one, moved only when the group stands elsewhere, and held
 * against the directives only when others reach into it.
 */
function findingsIn(
  placed: PlacedGroup,
  end: number,
  model: DraftModel,
  suppressed: Suppression,
  failed: (failure: RuleFailure) => void,
): readonly Finding[] {
  const { group, start } = placed;
  const found = foundIn(placed, model, failed);
  return group.once("findings at their place", [found, start, suppressed.keyOf({ start, end })], () => {
    const told = found.map((finding) => shifted(finding, start));
    return told.some(suppressed.silences) ? told.filter((finding) => !suppressed.silences(finding)) : told;
  });
}

/** With offsets within the group. Asked by all that suspects depend on: of most groups these need not be looked up at a keystroke. */
function foundIn(placed: PlacedGroup, model: DraftModel, failed: (failure: RuleFailure) => void): readonly Finding[] {
  const { group, start } = placed;
  const { local, pack, text } = model;
  const judge = (suspects: Passage["suspects"]): Finding[] =>
    rules
      .flatMap((rule) => findingsOf(rule, () => rule.check?.({ group, suspects, local, pack }), failed))
      // No group begins in the middle of a line: a `[sic]` stands in the group of its name.
      .filter(({ range }) => !isSic(text, start + range.end))
      .sort(inOrder);
  try {
    return group.once("findings", heldAgainst(model), () => {
      const suspects = findSuspects(placed, model);
      return group.once("findings of suspects", [local.key, suspects], () => judge(suspects));
    });
  } catch (error) {
    failed({ code: "suspects", error });
    return group.once("findings without suspects", [local.key], () => judge([]));
  }
}

/** What the rule has reported before it throws counts. */
function findingsOf(rule: Rule, ask: () => Iterable<Report> | undefined, failed: (failure: RuleFailure) => void): Finding[] {
  const findings: Finding[] = [];
  try {
    for (const report of ask() ?? []) findings.push({ severity: rule.severity, ...report, code: rule.code });
  } catch (error) {
    failed({ code: rule.code, error });
  }
  return findings;
}

const rank = new Map(rules.map(({ code }, index) => [code, index]));

/** Findings at one place in the order of their rules. */
const inOrder = (a: Finding, b: Finding): number =>
  a.range.start - b.range.start || a.range.end - b.range.end || (rank.get(a.code) ?? 0) - (rank.get(b.code) ?? 0);

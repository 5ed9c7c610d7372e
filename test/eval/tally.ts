import { check, type DraftModel, type Finding, openDraft, type Pack } from "../../src/core/index.js";
import type { TestDraft } from "./drafts.js";
import type { Detail, SetResult } from "./evalSet.js";
import { describeDraft, describeFinding } from "./explain.js";
import { isRight, type Label } from "./matching.js";
import { figuresOf, type Row, share } from "./table.js";

interface Count {
  cases: number;
  inData: number;
  found: number;
  first: number;
  /** Findings elsewhere in the drafts, hints apart. */
  alarms: number;
}

/** Counts drafts that hold one misspelling each, row by row. */
export class Tally {
  private readonly counts = new Map<string, Count>();
  private readonly details: Detail[] = [];

  /**
   * Checks the draft: is the misspelling found, is the first fix right, is anything else flagged.
   * @param rows that count it; the first one names it in the details
   */
  judge(rows: readonly string[], draft: TestDraft, label: Label & { readonly inData: boolean }, pack: Pack): void {
    const model = openDraft(draft.text, pack);
    const findings = check(model);
    const about = findings.filter(({ range }) => range.start < draft.end && range.end > draft.start);
    const alarms = findings.filter((finding) => !about.includes(finding) && finding.severity !== "hint");
    const isFirst = about[0] !== undefined && isFixed(label, about[0], model);
    for (const row of rows) {
      const count = this.countOf(row);
      count.cases++;
      if (label.inData) count.inData++;
      if (about[0] !== undefined) count.found++;
      if (isFirst) count.first++;
      count.alarms += alarms.length;
    }
    const row = rows[0] ?? "";
    const sought = `${label.written} → ${label.correct}${label.inData ? "" : " (not in the data)"}`;
    if (about[0] === undefined) this.details.push({ what: "miss", row, text: `${sought}; ${describeDraft(model, label.written)}` });
    else if (!isFirst) this.details.push({ what: "wrong fix", row, text: `${sought}; ${describeFinding(model, about[0])}` });
    for (const finding of alarms) this.details.push({ what: "alarm", row, text: describeFinding(model, finding) });
  }

  /** Sums stand last. */
  result(): SetResult {
    const rows = [...this.counts].map(([name, count]) => rowOf(name, count));
    const isSum = ({ name }: Row): boolean => name.startsWith("all");
    return { rows: [...rows.filter((row) => !isSum(row)), ...rows.filter(isSum)], details: this.details };
  }

  private countOf(row: string): Count {
    const known = this.counts.get(row) ?? { cases: 0, inData: 0, found: 0, first: 0, alarms: 0 };
    this.counts.set(row, known);
    return known;
  }
}

function isFixed(label: Label, { range, fixes }: Finding, { text }: DraftModel): boolean {
  return fixes[0] !== undefined && isRight(label, text.slice(range.start, range.end), fixes[0].replacement);
}

const rowOf = (name: string, { cases, inData, found, first, alarms }: Count): Row => ({
  name,
  figures: figuresOf({
    cases,
    inData: share(inData, cases),
    found: share(found, cases),
    precision: share(found, found + alarms),
    first: share(first, found),
    alarms,
  }),
});

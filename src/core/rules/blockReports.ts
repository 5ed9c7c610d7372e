import type { DraftModel, ReadBlock } from "../model/draftModel.js";
import type { Pack } from "../packs/pack.js";
import type { Range } from "../text/range.js";
import type { Fix } from "./finding.js";
import type { Report } from "./rule.js";

/**
 * Reports that each block yields by itself, with offsets within the block; a block that has not changed is not judged again.
 * @param what names the judgement
 */
export function* blockReports(
  model: DraftModel,
  what: string,
  judge: (block: ReadBlock, pack: Pack) => readonly Report[],
): Iterable<Report> {
  for (const { start, value } of model.collect(what, (block) => judge(block, model.pack))) yield shifted(value, start);
}

/** The report of a block that begins at `by`. One for every finding of a draft at every keystroke: nothing is copied that stays. */
export function shifted(report: Report, by: number): Report {
  const fixes: Fix[] = [];
  for (const { replacement, edits } of report.fixes)
    fixes.push({ replacement, edits: edits.map(({ range, newText }) => ({ range: moved(range, by), newText })) });
  return { ...report, range: moved(report.range, by), fixes };
}

const moved = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });

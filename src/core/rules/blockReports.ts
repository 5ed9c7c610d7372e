import type { DraftModel, ReadBlock } from "../model/draftModel.js";
import type { Pack } from "../packs/pack.js";
import type { Range } from "../text/range.js";
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

export function shifted(report: Report, by: number): Report {
  const move = ({ start, end }: Range): Range => ({ start: start + by, end: end + by });
  return {
    ...report,
    range: move(report.range),
    fixes: report.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, range: move(edit.range) })) })),
  };
}

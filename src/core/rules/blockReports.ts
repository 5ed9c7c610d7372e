import type { DraftBlock, DraftModel } from "../model/draftModel.js";
import type { Pack } from "../packs/pack.js";
import type { Range } from "../text/range.js";
import type { Report } from "./rule.js";

/**
 * Reports that each block yields by itself, with offsets within the block; a block that has not changed is not judged again.
 * @param what names the judgement in the block's memory
 */
export function* blockReports(
  model: DraftModel,
  what: string,
  judge: (block: DraftBlock, pack: Pack) => readonly Report[],
): Iterable<Report> {
  for (const block of model.blocks) {
    for (const report of block.once(what, model.local.key, () => judge(block, model.pack))) yield shifted(report, block.start);
  }
}

function shifted(report: Report, by: number): Report {
  const move = ({ start, end }: Range): Range => ({ start: start + by, end: end + by });
  return {
    ...report,
    range: move(report.range),
    fixes: report.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, range: move(edit.range) })) })),
  };
}

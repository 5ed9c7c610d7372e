import type { ReadBlock } from "../model/draftModel.js";
import type { Pack } from "../packs/pack.js";
import type { Range } from "../text/range.js";
import type { Fix } from "./finding.js";
import type { Passage, Report } from "./rule.js";

/**
 * Reports that each block yields by itself, with offsets within the block; a block that has not changed is not judged again.
 * @param what names the judgement
 */
export function* blockReports(
  { group, local, pack }: Passage,
  what: string,
  judge: (block: ReadBlock, pack: Pack) => readonly Report[],
): Iterable<Report> {
  for (const { start, value } of group.collect(what, { local, pack }, (block) => judge(block, pack))) yield shifted(value, start);
}

/** A report or finding that is told from `by` units further ahead. Made for many of a draft at a keystroke: nothing is copied that stays. */
export function shifted<Shown extends Report>(shown: Shown, by: number): Shown {
  const fixes: Fix[] = [];
  for (const fix of shown.fixes)
    fixes.push({ ...fix, edits: fix.edits.map(({ range, newText }) => ({ range: moved(range, by), newText })) });
  return { ...shown, range: moved(shown.range, by), fixes };
}

const moved = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });

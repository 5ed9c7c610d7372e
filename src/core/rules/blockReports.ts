import type { LocalNames } from "../gazetteer/localNames.js";
import type { BlockMention } from "../mentions/findMentions.js";
import type { ReadBlock } from "../model/draftModel.js";
import type { Pack } from "../packs/pack.js";
import type { Edit, Range } from "../text/range.js";
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

/**
 * The same of mentions, each of which is judged once and told by the rule of its kind: nearly none has anything to tell, and every
 * question more would go through all blocks.
 */
export function* mentionReports(
  { group, local, pack }: Passage,
  what: string,
  kind: BlockMention["kind"],
  judge: (mention: BlockMention, block: ReadBlock, pack: Pack, local: LocalNames) => Report | undefined,
): Iterable<Report> {
  const judged = group.collect(what, { local, pack }, (block) => {
    const told: { readonly kind: BlockMention["kind"]; readonly report: Report }[] = [];
    for (const mention of block.mentions) {
      const report = judge(mention, block, pack, local);
      if (report !== undefined) told.push({ kind: mention.kind, report });
    }
    return told;
  });
  for (const { start, value } of judged) if (value.kind === kind) yield shifted(value.report, start);
}

/**
 * A report or finding that is told from `by` units further ahead. Made for many of a draft at a keystroke: nothing is copied that
 * stays, ranges that are one stay one, and lists are mapped, since one that is pushed to takes room for sixteen.
 */
export function shifted<Shown extends Report>(shown: Shown, by: number): Shown {
  if (by === 0) return shown;
  const range = moved(shown.range, by);
  const edited = (edit: Edit): Edit => ({ range: edit.range === shown.range ? range : moved(edit.range, by), newText: edit.newText });
  return { ...shown, range, fixes: shown.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(edited) })) };
}

const moved = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });

import { findExact } from "../gazetteer/exact.js";
import type { BlockMention } from "../mentions/findMentions.js";
import type { ReadBlock } from "../model/draftModel.js";
import type { Pack } from "../packs/pack.js";
import { mentionReports } from "./blockReports.js";
import type { Passage, Report } from "./rule.js";

/**
 * “Roger Deakin’s camera”: the apostrophe stands before the s that belongs to the name. Both forms of the possessive are
 * offered, since houses differ.
 */
export const cutPossessives = (passage: Passage, kind: "person" | "character"): Iterable<Report> =>
  mentionReports(passage, "possessives", kind, cutPossessive);

function cutPossessive(
  { start, end, first, last, kind, entity }: BlockMention,
  { reading: { text, tokens } }: ReadBlock,
  pack: Pack,
): Report | undefined {
  if (kind !== "person" && kind !== "character") return undefined;
  const written = text.slice(start, end);
  const [ending, sign] = /(['’])s$/i.exec(written) ?? [];
  if (ending === undefined || sign === undefined || /['’]s$/i.test(pack.text(entity))) return undefined;
  // Somebody else may bear the name without its s.
  const stems = tokens.slice(first, last + 1).map((token, index, all) => (index === all.length - 1 ? token.stem : token.full));
  if (findExact(pack, stems) !== undefined) return undefined;
  const name = written.slice(0, -2) + ending.slice(-1);
  const range = { start: end - 2, end };
  const fix = (tail: string): Report["fixes"][number] => ({
    replacement: name + tail,
    edits: [{ range, newText: ending.slice(-1) + tail }],
  });
  return {
    range: { start, end },
    message: { template: "“{0}” is the possessive of another name. The name is “{1}”.", args: [written, name] },
    fixes: [fix(sign + ending.slice(-1)), fix(sign)],
    meant: entity,
  };
}

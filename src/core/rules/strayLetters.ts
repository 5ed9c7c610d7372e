import type { BlockMention } from "../mentions/findMentions.js";
import type { ReadBlock } from "../model/draftModel.js";
import type { Pack } from "../packs/pack.js";
import { asSeen } from "../text/lookAlikes.js";
import { mentionReports } from "./blockReports.js";
import type { Passage, Report } from "./rule.js";

/**
 * Names that look right and are not: a Cyrillic or Greek letter among Latin ones ("M\u0430dison"), a zero-width sign or a soft
 * hyphen that came along from a web page. No search finds them. A name wholly in another script is that name.
 */
export const strayLetters = (passage: Passage, kind: BlockMention["kind"]): Iterable<Report> =>
  mentionReports(passage, "stray letters", kind, strayLetter);

function strayLetter({ start, end, entity }: BlockMention, { reading: { text } }: ReadBlock, pack: Pack): Report | undefined {
  const written = text.slice(start, end);
  if (plain.test(written)) return undefined;
  const right = asSeen(written);
  if (right === written.normalize("NFC") || right === written || written === pack.text(entity)) return undefined;
  const range = { start, end };
  return {
    range,
    message: { template: "“{0}” holds a letter of another script, or an invisible sign. The name is “{1}”.", args: [written, right] },
    fixes: [{ replacement: right, edits: [{ range, newText: right }] }],
    meant: entity,
  };
}

/** Latin letters and common signs, as in nearly all names. */
const plain = /^[\0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/;

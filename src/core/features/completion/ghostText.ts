import type { DraftModel } from "../../model/draftModel.js";
import type { Range } from "../../text/range.js";
import { nextWord } from "../../text/words.js";
import { complete } from "../completion.js";

/** Letters of the last word before anything is shown: text that comes by itself must be right. */
const lettersNeeded = 3;

export interface GhostText {
  /** Begins with the text of `range`. */
  readonly insertText: string;
  /** From the first typed word of the name to the cursor. UTF-16 offsets. */
  readonly range: Range;
}

/**
 * The one name that goes on from the capitalised words before the cursor, as letters to be added; undefined where none is
 * sure enough: only names near at hand, or the only one of the pack. What is typed is never changed, not even its marks.
 */
export function ghostText(model: DraftModel, offset: number): GhostText | undefined {
  const { text } = model;
  const typedLetter = text.charAt(offset - 1);
  // In the middle of a word, and before another one, there is no room for more letters.
  if (!/[\p{L}\p{M}]/u.test(typedLetter) || (offset < text.length && nextWord(text, offset) === offset)) return undefined;
  // No sign is asked for: it would have to go, and ghost text can only add.
  const [first, second] = complete(model, offset, { trigger: typedLetter, signs: "" });
  if (first === undefined || (!first.near && second !== undefined)) return undefined;
  const { label, kind, range } = first;
  const typed = text.slice(range.start, range.end);
  if (range.end !== offset || !/^\p{Lu}/u.test(typed) || !endsInLetters(typed)) return undefined;
  // Who typed the surname alone wants the rest of it, not the whole name in its place.
  const at = label.startsWith(typed) ? 0 : kind === "person" ? label.indexOf(` ${typed}`) + 1 || -1 : -1;
  const insertText = at < 0 ? "" : label.slice(at);
  return insertText.length > typed.length ? { insertText, range } : undefined;
}

const endsInLetters = (typed: string): boolean => new RegExp(`[\\p{L}\\p{M}]{${lettersNeeded}}$`, "u").test(typed);

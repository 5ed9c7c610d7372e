import type { Range } from "../../text/range.js";
import { cutWords, wordForm } from "../../text/words.js";

/** The words before the cursor that a completion may take as the beginning of a name. Its range ends at the cursor. */
export interface Typed extends Range {
  /** Normal forms; the last word is unfinished, and empty after a space. */
  readonly words: readonly string[];
  /** As it stands in the draft, with its sign. */
  readonly written: string;
  /** The sign before the first word that the name replaces, "@" as a rule; else empty. */
  readonly sign: string;
}

/** Names of people have few words, titles many. */
const mostWords = 8;
/** Names are short; a line of a megabyte is not read for one. */
const reach = 200;
/** What may stand between two words of one name ("Once Upon a Time... in Hollywood"). */
const gap = /^[ \u00A0.,:;!?&…\-–’']{1,4}$/;
const trailingGap = /^[ \u00A0-]$/;

/**
 * Every way to cut the words before the cursor, most words first; the last one is the unfinished word alone.
 * @param signs the characters that ask for a name and are replaced by it
 */
export function typedBefore(text: string, offset: number, signs: string): readonly Typed[] {
  const from = Math.max(lineStart(text, offset), offset - reach);
  const line = text.slice(from, offset);
  const starts: number[] = [];
  const words: string[] = [];
  let end = -1;
  const spans = cutWords(line);
  for (let i = 0; i < spans.length; i += 2) {
    const start = spans[i] as number;
    const wordEnd = spans[i + 1] as number;
    if (end >= 0 && !gap.test(line.slice(end, start))) starts.length = words.length = 0;
    starts.push(start);
    words.push(wordForm(line.slice(start, wordEnd)));
    end = wordEnd;
  }
  const rest = end < 0 ? line : line.slice(end);
  if (rest !== "") {
    if (end < 0 || !trailingGap.test(rest)) starts.length = words.length = 0;
    starts.push(line.length);
    words.push("");
  }
  if (line === "") {
    starts.push(0);
    words.push("");
  }
  if (isAddress(line, starts[0] ?? 0)) return [];
  // What stands before the sign is finished: "see @mik" wants no title that begins with "See".
  const signed = starts.findLastIndex((start) => isSign(line, start, signs));
  if (signed > 0) {
    starts.splice(0, signed);
    words.splice(0, signed);
  }
  const first = Math.max(0, words.length - mostWords);
  return starts.slice(first).map((start, index) => cut(line, from, start, words.slice(first + index), signs));
}

/** "@" after a letter belongs to an address: "desk@example.org". */
const isAddress = (line: string, wordStart: number): boolean => line[wordStart - 1] === "@" && letter.test(line[wordStart - 2] ?? "");

/** A sign right before the word, and not inside of one: "AC/DC" asks for nothing where "/" is a sign. */
const isSign = (line: string, wordStart: number, signs: string): boolean =>
  wordStart > 0 && signs.includes(line[wordStart - 1] as string) && !letter.test(line[wordStart - 2] ?? "");

const letter = /[\p{L}\p{N}]/u;

function cut(line: string, from: number, wordStart: number, words: readonly string[], signs: string): Typed {
  const sign = isSign(line, wordStart, signs) ? (line[wordStart - 1] as string) : "";
  const start = wordStart - sign.length;
  return { start: from + start, end: from + line.length, words, written: line.slice(start), sign };
}

/** Offset at which the line of `offset` begins. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
}

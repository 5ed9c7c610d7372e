import type { Range } from "../../text/range.js";
import { cutWords, wordForm } from "../../text/words.js";

/** The words before the cursor that a completion may take as the beginning of a name. Its range ends at the cursor. */
export interface Typed extends Range {
  /** Normal forms; the last word is unfinished, and empty after a space. */
  readonly words: readonly string[];
  /** As it stands in the draft, with its "@". */
  readonly written: string;
  /** Whether the range begins with an "@", which the name replaces. */
  readonly at: boolean;
}

/** Names of people have few words, titles many. */
const mostWords = 8;
/** Names are short; a line of a megabyte is not read for one. */
const reach = 200;
/** What may stand between two words of one name ("Once Upon a Time... in Hollywood"). */
const gap = /^[ \u00A0.,:;!?&…\-–’']{1,4}$/;
const trailingGap = /^[ \u00A0-]$/;

/** Every way to cut the words before the cursor, most words first; the last one is the unfinished word alone. */
export function typedBefore(text: string, offset: number): readonly Typed[] {
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
  const first = Math.max(0, words.length - mostWords);
  return starts.slice(first).map((start, index) => cut(line, from, start, words.slice(first + index)));
}

/** "@" after a letter belongs to an address: "desk@example.org". */
const isAddress = (line: string, wordStart: number): boolean =>
  line[wordStart - 1] === "@" && /[\p{L}\p{N}]/u.test(line[wordStart - 2] ?? "");

function cut(line: string, from: number, wordStart: number, words: readonly string[]): Typed {
  const at = line[wordStart - 1] === "@";
  const start = at ? wordStart - 1 : wordStart;
  return { start: from + start, end: from + line.length, words, written: line.slice(start), at };
}

/** Offset at which the line of `offset` begins. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
}

import { printable, width } from "./terminal.js";

/** A piece of a line around something, and where that something stands in it (in columns of the terminal). */
export interface Excerpt {
  readonly text: string;
  readonly indent: number;
  readonly length: number;
}

/** Cuts a line to `columns`, so that the part from `start` to `end` (offsets in the line) is seen with what is around it. */
export function excerpt(line: string, start: number, end: number, columns: number): Excerpt {
  const stop = Math.min(end, start + columns - 2);
  const room = Math.max(0, columns - (stop - start) - 2);
  // Two thirds before, one behind: a reader knows the place by what leads to it. What one side leaves, the other takes.
  const behindAtLeast = Math.min(line.length - stop, Math.floor(room / 3));
  const from = wordBorder(line, Math.max(0, start - (room - behindAtLeast)), start);
  const to = wordEnd(line, Math.min(line.length, stop + room - (start - from)), stop);
  const lead = from > 0 ? "…" : "";
  const before = printable(line.slice(from, start));
  const marked = printable(line.slice(start, stop));
  const after = printable(line.slice(stop, to)) + (to < line.length ? "…" : "");
  return { text: lead + before + marked + after, indent: width(lead + before), length: width(marked) };
}

/** The last end of a word before `to`, so that no word is cut. */
function wordEnd(line: string, to: number, limit: number): number {
  if (to === line.length) return to;
  const space = line.lastIndexOf(" ", to);
  return Math.max(space, limit);
}

/** The next beginning of a word, so that no word and no surrogate pair is cut. */
function wordBorder(line: string, from: number, limit: number): number {
  if (from === 0) return 0;
  const space = line.indexOf(" ", from - 1);
  return space < 0 || space >= limit ? limit : space + 1;
}

import type { Range } from "../text/range.js";

/** A run of lines that Markdown reads on its own. `code` blocks hold no prose at all. */
export interface Block extends Range {
  readonly code: boolean;
}

/** A paragraph longer than this is cut at the end of a line that ends a sentence, so that a keystroke re-reads little. */
const longBlock = 2_000;
/** A single line is cut at a sentence's end past `longLine`, or where `sentenceReach` later no sentence has ended. */
const longLine = 4_000;
const sentenceReach = 800;

const fenceOpen = /^ {0,3}(`{3,}|~{3,})/;
const rawHtml = /^ {0,3}<(script|style|pre|textarea)\b/i;
const listItem = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
const sentenceEnd = /[.!?…:;”"’)\]*_]\s*$/;

/**
 * Cuts a draft into blocks at blank lines, keeping fences, comments and raw HTML whole and indented continuations with
 * their list. Cutting first and parsing each block alone makes a keystroke cost its block, and keeps the Markdown
 * parser away from inputs on which it is slower than linear.
 * @param from offset at which the body starts (after the front matter)
 */
export function splitBlocks(text: string, from: number): Block[] {
  const blocks: Block[] = [];
  let start = -1;
  let closes: ((line: string) => boolean) | undefined;
  let code = false;
  let inList = false;

  const end = (at: number): void => {
    if (start >= 0) blocks.push(...cutLong(text, { start, end: at, code }));
    start = -1;
    code = false;
  };

  for (let at = from; at < text.length; ) {
    const next = lineEnd(text, at);
    if (closes !== undefined) {
      if (closes(text.slice(at, next))) {
        closes = undefined;
        if (code) end(next);
      }
    } else if (isBlank(text, at, next)) {
      if (start >= 0) inList = listItem.test(text.slice(start, start + 40)) || (inList && isIndented(text, start));
      end(at);
    } else {
      const fence = fenceAt(text, at, next);
      if (fence !== undefined) {
        end(at);
        start = at;
        code = true;
        closes = closingFence(fence);
      } else {
        if (start < 0) {
          if (inList && isIndented(text, at)) start = reopen(blocks, at);
          else start = at;
        } else if (at - start > longBlock && sentenceEnd.test(text.slice(Math.max(start, at - 8), at))) {
          end(at);
          start = at;
        }
        closes = opensRaw(text, at, next);
      }
    }
    at = next;
  }
  end(text.length);
  return blocks;
}

/** Offset just behind the line break that ends the line at `at` (LF, CRLF or CR), or the end of the text. */
function lineEnd(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) return i + 1;
    if (code === 13) return text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
  }
  return text.length;
}

const isIndented = (text: string, at: number): boolean =>
  text.startsWith("    ", at) || text.startsWith("\t", at) || text.startsWith("  ", at);

/** An indented paragraph after a list belongs to the list: alone, Markdown would take it for code. */
function reopen(blocks: Block[], at: number): number {
  const last = blocks.at(-1);
  if (last === undefined || last.code || at - last.start > longBlock) return at;
  blocks.pop();
  return last.start;
}

function closingFence(fence: string): (line: string) => boolean {
  return (line) => {
    const bare = line.trim();
    return bare.length >= fence.length && bare === (fence[0] as string).repeat(bare.length);
  };
}

function isBlank(text: string, at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (text.charCodeAt(i) > 32) return false;
  return true;
}

/** The run of signs that opens a fence on this line. */
function fenceAt(text: string, at: number, end: number): string | undefined {
  let i = at;
  while (text.charCodeAt(i) === 32) i++;
  const sign = text.charCodeAt(i);
  return sign === 96 || sign === 126 ? fenceOpen.exec(text.slice(at, Math.min(end, at + 200)))?.[1] : undefined;
}

/** What closes the raw HTML or the comment that this line leaves open. */
function opensRaw(text: string, at: number, end: number): ((line: string) => boolean) | undefined {
  const sign = text.indexOf("<", at);
  if (sign < 0 || sign >= end) return undefined;
  const line = text.slice(at, end);
  const tag = rawHtml.exec(line)?.[1];
  if (tag !== undefined) {
    const close = `</${tag.toLowerCase()}`;
    return line.toLowerCase().includes(close) ? undefined : (later) => later.toLowerCase().includes(close);
  }
  const comment = line.lastIndexOf("<!--");
  return comment >= 0 && line.indexOf("-->", comment) < 0 ? (later) => later.includes("-->") : undefined;
}

function cutLong(text: string, block: Block): Block[] {
  if (block.code || block.end - block.start <= longLine) return [block];
  const parts: Block[] = [];
  let start = block.start;
  while (block.end - start > longLine) {
    const cut = cutPoint(text, start, block.end);
    parts.push({ start, end: cut, code: false });
    start = cut;
  }
  if (start < block.end) parts.push({ start, end: block.end, code: false });
  return parts;
}

/** Behind a sentence's end if one is near, else at white space, else anywhere but between the halves of a surrogate pair. */
function cutPoint(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + longLine + sentenceReach);
  let space = -1;
  for (let i = start + longLine; i < limit; i++) {
    if (text.charCodeAt(i) > 32) continue;
    if (sentenceEnd.test(text[i - 1] as string)) return i + 1;
    space = i + 1;
  }
  if (space >= 0) return space;
  return limit < end && (text.charCodeAt(limit) & 0xfc00) === 0xdc00 ? limit - 1 : limit;
}

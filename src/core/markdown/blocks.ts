import type { Range } from "../text/range.js";

/** A run of lines that Markdown reads on its own. `code` blocks hold no prose at all. */
export interface Block extends Range {
  readonly code: boolean;
  /** Cutting could begin here and would go on alike, knowing `inList` and nothing else of what stands before. */
  readonly fresh: boolean;
  /** Whether an indented paragraph here would belong to a list before. */
  readonly inList: boolean;
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

/** Where cutting begins: after the front matter, or at a fresh block of an earlier version of the draft. */
export interface Beginning {
  readonly at: number;
  readonly inList: boolean;
}

/**
 * Cuts a draft into blocks at blank lines, keeping fences, comments and raw HTML whole and indented continuations with
 * their list. Cutting first and parsing each block alone makes a keystroke cost its block, and keeps the Markdown
 * parser away from inputs on which it is slower than linear.
 * @param isKnown whether the blocks from here on are known already: cutting stops at such a fresh block, which it leaves out
 */
export function splitBlocks(text: string, from: Beginning, isKnown: (at: number, inList: boolean) => boolean = () => false): Block[] {
  const blocks: Block[] = [];
  let start = -1;
  let closes: ((line: string) => boolean) | undefined;
  let code = false;
  let { inList } = from;
  let [fresh, inListAtStart] = [false, false];

  const end = (at: number): void => {
    if (start >= 0) cutLong(text, { start, end: at, code, fresh, inList: inListAtStart }, blocks);
    start = -1;
    code = false;
  };
  const begin = (at: number, isFresh: boolean): void => {
    start = at;
    fresh = isFresh;
    inListAtStart = inList;
  };

  for (let at = from.at; at < text.length; ) {
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
        if (isKnown(at, inList)) return blocks;
        begin(at, true);
        code = true;
        closes = closingFence(fence);
      } else {
        if (start < 0) {
          const list = inList && isIndented(text, at) ? reopen(blocks, at) : undefined;
          if (list === undefined) {
            if (isKnown(at, inList)) return blocks;
            begin(at, true);
          } else ({ start, fresh, inList: inListAtStart } = list);
        } else if (at - start > longBlock && sentenceEnd.test(text.slice(Math.max(start, at - 8), at))) {
          end(at);
          begin(at, false);
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
function reopen(blocks: Block[], at: number): Block | undefined {
  const last = blocks.at(-1);
  return last === undefined || last.code || at - last.start > longBlock ? undefined : blocks.pop();
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
  const line = text.slice(at, end);
  if (!line.includes("<")) return undefined;
  const tag = rawHtml.exec(line)?.[1];
  if (tag !== undefined) {
    const close = `</${tag.toLowerCase()}`;
    return line.toLowerCase().includes(close) ? undefined : (later) => later.toLowerCase().includes(close);
  }
  const comment = line.lastIndexOf("<!--");
  return comment >= 0 && line.indexOf("-->", comment) < 0 ? (later) => later.includes("-->") : undefined;
}

function cutLong(text: string, block: Block, blocks: Block[]): void {
  let { start, fresh } = block;
  while (!block.code && block.end - start > longLine) {
    const cut = cutPoint(text, start, block.end);
    blocks.push({ ...block, start, end: cut, fresh });
    [start, fresh] = [cut, false];
  }
  if (start < block.end) blocks.push({ ...block, start, fresh });
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

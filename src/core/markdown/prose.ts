import type { Range } from "../text/range.js";
import { Style } from "../tokens/token.js";
import { parserFor } from "./parsers.js";

/** Text that is no prose. `seam`: markup that a name may run across; otherwise the prose is broken there. */
export interface Gap extends Range {
  readonly seam: boolean;
}

export interface StyledRange extends Range {
  readonly style: number;
}

/** Which parts of a block a writer wrote as prose, and how they are set off. Offsets are within the block. */
export interface Prose {
  /** In order, without overlaps. */
  readonly gaps: readonly Gap[];
  readonly styles: readonly StyledRange[];
}

const breaks = new Set([
  "FencedCode",
  "CodeBlock",
  "InlineCode",
  "HTMLBlock",
  "CommentBlock",
  "Comment",
  "ProcessingInstruction",
  "ProcessingInstructionBlock",
  "LinkReference",
  "Autolink",
  "CodeInfo",
  "TableDelimiter",
  "HorizontalRule",
]);
const seams = new Set([
  "EmphasisMark",
  "LinkMark",
  "StrikethroughMark",
  "QuoteMark",
  "HTMLTag",
  "URL",
  "LinkTitle",
  "LinkLabel",
  "HeaderMark",
  "ListMark",
  "TaskMarker",
]);
const styles: { readonly [node: string]: number } = {
  Emphasis: Style.emphasis,
  StrongEmphasis: Style.strong,
  Link: Style.link,
  Image: Style.link,
  ATXHeading1: Style.heading,
  ATXHeading2: Style.heading,
  ATXHeading3: Style.heading,
  ATXHeading4: Style.heading,
  ATXHeading5: Style.heading,
  ATXHeading6: Style.heading,
  SetextHeading1: Style.heading,
  SetextHeading2: Style.heading,
};

/** Template tags of static site generators and MDX's module lines, which Markdown takes for text. */
const templates = /\{\{.*?\}\}|\{%.*?%\}|^(?:import|export)\s.*\bfrom\s.*$|^(?:layout|permalink):.*$/gm;
/** Reference labels that are left of a link, and bare addresses without a scheme. */
const addresses =
  /(?<![\w.-])[\w.-]{1,64}@[\w-]{1,64}\.\w+|(?<![\w.-])(?:[a-z0-9-]{1,64}\.){1,4}(?:com|org|net|co|io|tv|edu|gov|blog)\b(?:\/\S*)?/g;
/** A block without these has no markup that could hide or style a word; the parser need not be asked. */
const markup = /[*_`<>#[\]|~\\]|https?:|www\.|^(?: {4}|\t)|^[=-]+\s*$/m;
const quotes =
  /“[^“”]{1,80}”|"[^"\n]{1,80}"|(?<![\p{L}\p{N}])‘[^‘]{1,80}?’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'[^'\n]{1,80}'(?![\p{L}\p{N}])|«[^«»]{1,80}»/gu;

/** What hides text, each behind a sign without which the dearer pattern need not be tried. */
const hidden: readonly (readonly [sign: RegExp, pattern: RegExp])[] = [
  [/[{]|^(?:import|export|layout|permalink)\b/m, templates],
  [/[\w-][.@][a-z]/, addresses],
];
/** An apostrophe inside a word opens no quotation. */
const quoteSign = /[“"«]|(?<![\p{L}\p{N}])['‘]/u;

/** Reads one block's markup. Never throws: whatever the text, Markdown gives it a meaning. */
export function readProse(block: string): Prose {
  const gaps: Gap[] = [];
  const styled: StyledRange[] = [];
  if (markup.test(block)) readTree(block, gaps, styled);
  for (const [sign, pattern] of hidden) {
    if (!sign.test(block)) continue;
    for (const match of block.matchAll(pattern)) gaps.push({ start: match.index, end: match.index + match[0].length, seam: false });
  }
  if (quoteSign.test(block)) {
    for (const match of block.matchAll(quotes)) {
      styled.push({ start: match.index + 1, end: match.index + match[0].length - 1, style: Style.quoted });
    }
  }
  return { gaps: merged(gaps), styles: styled };
}

function readTree(block: string, gaps: Gap[], styled: StyledRange[]): void {
  parserFor(block)
    .parse(block)
    .iterate({
      enter(node) {
        if (breaks.has(node.name)) {
          gaps.push({ start: node.from, end: node.to, seam: false });
          return false;
        }
        if (seams.has(node.name)) gaps.push({ start: node.from, end: node.to, seam: true });
        const style = styles[node.name];
        if (style !== undefined) styled.push({ start: node.from, end: node.to, style });
        return undefined;
      },
    });
}

function merged(gaps: Gap[]): Gap[] {
  gaps.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Gap[] = [];
  for (const gap of gaps) {
    const last = kept.at(-1);
    if (last === undefined || gap.start >= last.end) kept.push(gap);
    else if (gap.end > last.end) kept[kept.length - 1] = { start: last.start, end: gap.end, seam: last.seam && gap.seam };
  }
  return kept;
}

import type { Range } from "../text/range.js";
import { Style } from "../tokens/token.js";
import { parserFor } from "./parsers.js";
import { Sign, signsIn } from "./signs.js";

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

const breaks = [
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
];
const seams = [
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
];
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

/** What a node of the tree does: its style, or one of these. One look-up for each node. */
const [hides, parts] = [1 << 10, 1 << 11] as const;
const roles = new Map<string, number>(Object.entries(styles));
for (const node of breaks) roles.set(node, hides);
for (const node of seams) roles.set(node, parts);

/** Template tags of static site generators and MDX's module lines, which Markdown takes for text. */
const templates = /\{\{.*?\}\}|\{%.*?%\}|^(?:import|export)\s.*\bfrom\s.*$|^(?:layout|permalink):.*$/gm;
/** Reference labels that are left of a link, and bare addresses without a scheme. */
const addresses =
  /(?<![\w.-])[\w.-]{1,64}@[\w-]{1,64}\.\w+|(?<![\w.-])(?:[a-z0-9-]{1,64}\.){1,4}(?:com|org|net|co|io|tv|edu|gov|blog)\b(?:\/\S*)?/g;
/** Of what may be markup (`Sign.maybeMarkup`), what is. A block without markup need not be parsed. */
const markup = /https?:|www\.|^(?: {4}|\t)|^[=-]+\s*$/m;
const quotes =
  /“[^“”]{1,80}”|"[^"\n]{1,80}"|(?<![\p{L}\p{N}])‘[^‘]{1,80}?’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'[^'\n]{1,80}'(?![\p{L}\p{N}])|«[^«»]{1,80}»/gu;

/** Reads one block's markup. Never throws: whatever the text, Markdown gives it a meaning. */
export function readProse(block: string): Prose {
  const gaps: Gap[] = [];
  const styled: StyledRange[] = [];
  const signs = signsIn(block);
  if ((signs & Sign.markup) !== 0 || ((signs & Sign.maybeMarkup) !== 0 && markup.test(block))) readTree(block, gaps, styled);
  if ((signs & Sign.template) !== 0) hide(block, templates, gaps);
  if ((signs & Sign.address) !== 0) hide(block, addresses, gaps);
  if ((signs & Sign.quote) !== 0) {
    for (const match of block.matchAll(quotes)) {
      styled.push({ start: match.index + 1, end: match.index + match[0].length - 1, style: Style.quoted });
    }
  }
  return { gaps: merged(gaps), styles: styled };
}

function hide(block: string, pattern: RegExp, gaps: Gap[]): void {
  for (const match of block.matchAll(pattern)) gaps.push({ start: match.index, end: match.index + match[0].length, seam: false });
}

function readTree(block: string, gaps: Gap[], styled: StyledRange[]): void {
  parserFor(block)
    .parse(block)
    .iterate({
      enter(node) {
        const role = roles.get(node.name);
        if (role === undefined) return undefined;
        if (role === hides || role === parts) gaps.push({ start: node.from, end: node.to, seam: role === parts });
        else styled.push({ start: node.from, end: node.to, style: role });
        return role !== hides;
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

import { Style, type Token } from "../tokens/token.js";

/** Words that stay small inside names and titles. */
const small = new Set(
  (
    "a an and as at but by for from in into of off on or the to up vs with de del della di da do dos du la le les el los las lo al von van der den ter ten " +
    "y e et und the n im am zu zum bin ibn ap af av"
  ).split(" "),
);

export const isSmall = (word: string): boolean => small.has(word);

/** Whether the words are written as a name: every word capitalised but small ones inside. */
export function isProperCase(tokens: readonly Token[], first: number, last: number): boolean {
  if (!(tokens[first] as Token).capital || !(tokens[last] as Token).capital) return false;
  for (let i = first + 1; i < last; i++) {
    const token = tokens[i] as Token;
    if (!token.capital && !isSmall(token.full)) return false;
  }
  return true;
}

/** Whether something stands before the word that no person's name runs across. */
export const isApart = (token: Token): boolean => token.gap === "break" || token.gap === "pause";

/** Whether exactly these words are set off (italics, quotes, a link, a heading of their own). */
export function isSetOff(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  for (const style of [Style.emphasis, Style.strong, Style.quoted, Style.link, Style.heading]) {
    if (!carries(tokens, first, last, style)) continue;
    const opens = !has(before, style) || has(tokens[first], Style.setOffStart);
    if (opens && (!has(after, style) || has(after, Style.setOffStart))) return true;
  }
  return false;
}

/** How the title of a section stands: `told` when more than its place says that it is one (a number, bold letters, "Review:"). */
type SectionTitle = "told" | "plain";

/**
 * Whether the words open a heading or a paragraph's bold lead: "# 10. Rocky: Bill Conti", "## Past Lives – Celine Song",
 * "**3. Anora** is …". One word before a pause may be any heading ("# Music: …"), unless a number or "Review" leads it.
 */
export function sectionTitle(tokens: readonly Token[], first: number, last: number): SectionTitle | undefined {
  const style = [Style.heading, Style.strong].find((one) => carries(tokens, first, last, one));
  if (style === undefined) return undefined;
  const inside = (index: number): Token | undefined => (has(tokens[index], style) ? tokens[index] : undefined);
  const [before, after] = [inside(first - 1), inside(last + 1)];
  const isLed = before !== undefined && isLead(before, first, tokens);
  if (!isLed && (before !== undefined || (style === Style.strong && first > 0))) return undefined;
  if (after !== undefined && !isApart(after) && !credits.has(after.full)) return undefined;
  if (isLed || style === Style.strong) return "told";
  return after !== undefined && first === last && !/^\d{4}$/.test(after.full) ? undefined : "plain";
}

/** "10.", "No. 10:", "Review:" at the beginning of a block; "12 Angry Men" has no such number. */
function isLead(before: Token, first: number, tokens: readonly Token[]): boolean {
  const { gap } = tokens[first] as Token;
  if (gap === "space" || gap === "hyphen") return false;
  if (!/^\d{1,3}$/.test(before.full)) return before.full === "review" && first < 3;
  return first === 1 || (first === 2 && tokens[0]?.full === "no");
}

const credits = new Set(["by", "directed", "dir"]);

export const has = (token: Token | undefined, style: number): boolean => token !== undefined && (token.style & style) !== 0;

function carries(tokens: readonly Token[], first: number, last: number, style: number): boolean {
  for (let i = first; i <= last; i++) if (!has(tokens[i], style)) return false;
  return true;
}

/** Words `first` to `last` of a block. */
export interface WordSpan {
  readonly first: number;
  readonly last: number;
}

const longestTitle = 10;

/** Runs of words in one pair of italics, quotation marks or link brackets that begin with a capital, as titles do. */
export function setOffSpans(tokens: readonly Token[]): WordSpan[] {
  const spans: WordSpan[] = [];
  for (const style of [Style.emphasis, Style.quoted, Style.link]) {
    for (let first = 0; first < tokens.length; first++) {
      if (!has(tokens[first], style)) continue;
      let last = first;
      while (has(tokens[last + 1], style) && tokens[last + 1]?.gap !== "quote" && !has(tokens[last + 1], Style.setOffStart)) last++;
      if (last - first < longestTitle && (tokens[first] as Token).capital) spans.push({ first, last });
      first = last;
    }
  }
  return spans;
}

import type { Gap, Prose, StyledRange } from "../markdown/prose.js";
import { none, type Pack, type TokenId } from "../packs/pack.js";
import { withoutInvisibles } from "../text/lookAlikes.js";
import { nextWord, wordEnd, wordForm } from "../text/words.js";
import { Style, type Token } from "./token.js";
import { WordTable } from "./wordTable.js";

interface Form {
  readonly word: string;
  readonly full: string;
  readonly stem: string;
  readonly fullId: TokenId | -1;
  readonly stemId: TokenId | -1;
  readonly isEnglish: boolean;
  /** UTF-16 units of the written word that are a possessive ending. */
  readonly ending: number;
  readonly capital: boolean;
  readonly allCaps: boolean;
}

const possessive = /['’‘ʼ`´][sS]$/;
const startsCapital = /^[\p{Lu}\p{Lt}\p{N}]/u;
const lower = /\p{Ll}/u;
const abbreviation = /^(?:jr|sr|dr|mr|mrs|ms|st|prof|sgt|lt|capt|col|gen|rev|vs|no)$/;
const suffix = /^(?:jr|sr)$/;
const cacheLimit = 20_000;

/** Cuts prose into words; keeps what it learnt of a written word, since drafts repeat themselves. */
export class Tokenizer {
  private readonly forms = new WordTable<Form>(cacheLimit, (word) => this.formOf(word));
  private readonly betweens = new Map<string, Between>();

  constructor(private readonly pack: Pack) {}

  /**
   * The words of one block. Ranges are within the block.
   * @param prose what `readProse` says of the same text
   */
  tokens(block: string, prose: Prose): Token[] {
    const tokens: Token[] = [];
    const { gaps } = prose;
    const styles = prose.styles.length < 2 ? prose.styles : [...prose.styles].sort((a, b) => a.start - b.start);
    let style = 0;
    let gap = 0;
    let last: Token | undefined;
    let end = 0;
    for (let start = nextWord(block, 0); start < block.length; start = nextWord(block, end)) {
      end = wordEnd(block, start);
      while (gap < gaps.length && (gaps[gap] as Gap).end <= start) gap++;
      if (gap < gaps.length && (gaps[gap] as Gap).start < end) continue;
      if (last !== undefined && end - start === 1 && isLateEnding(block, start, last)) continue;
      while (style < styles.length && (styles[style] as StyledRange).end <= start) style++;
      const form = this.forms.at(block, start, end);
      const place = last === undefined ? opening : this.placeAfter(last, block, start, form.full, gaps, gap);
      const before = last === undefined ? 0 : last.fullEnd;
      last = {
        start,
        end: end - form.ending,
        fullEnd: end,
        full: form.full,
        stem: form.stem,
        fullId: form.fullId,
        stemId: form.stemId,
        isEnglish: form.isEnglish,
        capital: form.capital,
        allCaps: form.allCaps,
        style: style === styles.length ? place.style : place.style | styleOf(start, end - form.ending, before, styles, style),
        gap: place.gap,
      };
      tokens.push(last);
    }
    return tokens;
  }

  private formOf(word: string): Form {
    const ending = possessive.test(word) ? 2 : 0;
    const full = wordForm(word);
    const stem = ending === 0 ? full : wordForm(word.slice(0, -ending));
    const fullId = this.pack.tokenId(full);
    const stemId = stem === full ? fullId : this.pack.tokenId(stem);
    return {
      word,
      full,
      stem,
      fullId,
      stemId,
      isEnglish: stemId !== none && (this.pack.isWord(stemId) || (this.pack.isProper(stemId) && !this.pack.isInName(stemId))),
      ending,
      capital: startsCapital.test(word) || /^[dlo]['’]\p{Lu}/u.test(word),
      allCaps: full.length > 1 && !lower.test(word.slice(0, word.length - ending)),
    };
  }

  /** How a word stands to the one before; a single space, as nearly always, needs no closer look, and the rest is much the same. */
  private placeAfter(last: Token, block: string, start: number, full: string, gaps: readonly Gap[], gap: number): Place {
    const from = last.fullEnd;
    if (start - from === 1 && block.charCodeAt(from) === 32) return behindSpace;
    const text = visible(block, from, start, gaps, gap);
    let between = this.betweens.get(text);
    if (between === undefined) {
      between = readBetween(text);
      if (this.betweens.size >= cacheLimit) this.betweens.clear();
      if (text.length < longBetween) this.betweens.set(text, between);
    }
    const { place, pointed } = between;
    if (between.isStop && (last.stem.length === 1 || abbreviation.test(last.stem))) return pointed;
    return between.isComma && suffix.test(full) ? pointed : place;
  }
}

/** A full stop, colon or opening quotation mark before a word, or a new list item: its capital is owed to its place. */
const sentenceBreak = /[.!?:…]["”’')\]]*\s|[“"‘«•|]|\n\s*(?:[-*+#]|\d+[.)])/;

type Place = Pick<Token, "style" | "gap">;

const opening: Place = { style: Style.sentenceStart, gap: "break" };
const behindSpace: Place = { style: Style.plain, gap: "space" };

/** What the text between two words says; a full stop or comma says another thing behind or before some words. */
interface Between {
  readonly place: Place;
  readonly isStop: boolean;
  readonly isComma: boolean;
  readonly pointed: Place;
}

const longBetween = 16;

function readBetween(between: string): Between {
  const text = withoutInvisibles(between);
  const style = sentenceBreak.test(text) ? Style.sentenceStart : Style.plain;
  return {
    place: { style, gap: gapKind(text) },
    isStop: /^\.[ \u00A0]?$/.test(text),
    isComma: /^,\s$/.test(text),
    pointed: { style, gap: "point" },
  };
}

/** "*Anora*'s": the possessive ending stands behind the markup. */
const isLateEnding = (block: string, start: number, last: Token): boolean =>
  (block[start] === "s" || block[start] === "S") && /['’]/.test(block[start - 1] ?? "") && start - last.end <= 4;

/** The text between two words (`next`: first gap that ends behind the second) without markup that a name may run across; other hidden text counts as a break. */
function visible(block: string, from: number, to: number, gaps: readonly Gap[], next: number): string {
  if (gaps.length === 0) return block.slice(from, to);
  let first = next;
  while (first > 0 && (gaps[first - 1] as Gap).end > from) first--;
  let text = "";
  let at = from;
  for (let i = first; i < gaps.length; i++) {
    const gap = gaps[i] as Gap;
    if (gap.start >= to) break;
    text += block.slice(at, Math.max(at, gap.start)) + (gap.seam ? "" : " | ");
    at = Math.max(at, gap.end);
  }
  return text + block.slice(at, to);
}

function gapKind(between: string): Token["gap"] {
  if (/^[ \t\u00A0\u202F]*(?:\r\n|\r|\n)?[ \t\u00A0>]*$/.test(between)) return between === "" ? "hyphen" : "space";
  if (/^[-‐‑]$/.test(between)) return "hyphen";
  if (/^(?:\s["“”'‘’]|["“”'’]\s)$/.test(between)) return "quote";
  if (/^ ?[:,;!?.…&+/–—·()-]{1,3} ?(?:\r\n|\r|\n)?$/.test(between)) return "pause";
  return "break";
}

/**
 * All styles whose ranges hold the word, and whether one of them begins behind the word before; `styles` from `first` on, by
 * where they start.
 */
function styleOf(start: number, end: number, before: number, styles: readonly StyledRange[], first: number): number {
  let style: number = Style.plain;
  for (let i = first; i < styles.length; i++) {
    const range = styles[i] as StyledRange;
    if (range.start > start) break;
    if (end > range.end) continue;
    style |= range.style;
    if (range.start >= before && (range.style & Style.heading) === 0) style |= Style.setOffStart;
  }
  return style;
}

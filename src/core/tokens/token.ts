import type { TokenId } from "../packs/pack.js";
import type { Range } from "../text/range.js";

/** How a token is set off from the text around it. */
export const enum Style {
  plain = 0,
  emphasis = 1,
  strong = 2,
  quoted = 4,
  heading = 8,
  link = 16,
  /** First word of a sentence, heading, list item or quotation: its capital proves nothing. */
  sentenceStart = 32,
  /** First word within its emphasis, quotation marks or link: what is set off before it is something else. */
  setOffStart = 64,
}

/** A word of prose. Its range is in the draft; `end` leaves out a possessive ending. */
export interface Token extends Range {
  /** Normal form of the whole word, a possessive ending included: "Pan's" → "pans". */
  readonly full: string;
  /** Normal form without the possessive ending; equal to `full` where there is none. */
  readonly stem: string;
  /** Ids of both in the pack, or `none`. */
  readonly fullId: TokenId | -1;
  readonly stemId: TokenId | -1;
  /** Without its possessive ending an English word, or one that is always written with a capital and that no name holds ("Tuesday"). */
  readonly isEnglish: boolean;
  /** End of the word with its possessive ending. */
  readonly fullEnd: number;
  /** Begins with a capital letter (or is a number). */
  readonly capital: boolean;
  /** More than one letter, all of them capitals. */
  readonly allCaps: boolean;
  /** Bits of `Style`. */
  readonly style: number;
  /**
   * What lies between the token before and this one: `space` (white space, a line break or inline markup), `hyphen`,
   * `point` (an abbreviation's full stop, "Samuel L. Jackson"), `quote` (one quotation mark, Anora "Ani" Mikheeva), `pause`
   * (a sign that titles hold: "Dune: Part Two", "Frost/Nixon"), `break` (anything else, or a block border).
   */
  readonly gap: "space" | "hyphen" | "point" | "quote" | "pause" | "break";
}

import type { Focus } from "../focus/focus.js";
import type { LocalNames } from "../gazetteer/localNames.js";
import type { Directive } from "../markdown/directives.js";
import type { FrontMatter } from "../markdown/frontMatter.js";
import type { BlockReading } from "../mentions/blockReading.js";
import type { BlockMention } from "../mentions/findMentions.js";
import type { Mention } from "../mentions/mention.js";
import type { Pack } from "../packs/pack.js";
import type { Range } from "../text/range.js";
import type { Token } from "../tokens/token.js";

/** A block near the names of its draft. Everything in it has offsets within the block. */
export interface ReadBlock {
  readonly reading: BlockReading;
  readonly mentions: readonly BlockMention[];
  /** The value of `make`, made once for this key for as long as the block's text and the local names stay the same. */
  once<T>(key: unknown, make: () => T): T;
}

/** A block of the draft at its place. */
export interface DraftBlock extends Range {
  readonly code: boolean;
  readonly reading: BlockReading;
  readonly mentions: readonly BlockMention[];
}

/** What somebody found in a block, and where the block begins. */
export interface Placed<T> {
  readonly start: number;
  readonly block: ReadBlock;
  readonly value: T;
}

/** How often a draft uses a word with and without a capital. */
export interface WordUse {
  readonly capital: number;
  readonly lower: number;
}

/** What every feature reads; nobody scans the text again. Valid for one version of a draft. */
export interface DraftModel {
  readonly text: string;
  readonly pack: Pack;
  readonly frontMatter: FrontMatter;
  readonly directives: readonly Directive[];
  readonly blocks: readonly DraftBlock[];
  readonly focus: Focus;
  /** Names around the films in focus and of the people whom the draft names. */
  readonly local: LocalNames;
  /** In order of the text, without overlaps. */
  readonly mentions: readonly Mention[];
  /** The mention that covers the offset, its end included. */
  mentionAt(offset: number): Mention | undefined;
  /** The words that a writer wrote as prose in the range, in order. */
  tokensIn(range: Range): readonly Token[];
  /** Whether text at the offset would be prose: not code, URL, HTML or a directive. */
  isProse(offset: number): boolean;
  /**
   * All that `make` finds in each block by itself, in order. A block is not asked again for as long as its text and the local
   * names stay the same, over versions of the draft; so `make` must depend on the block, the local names and the pack alone.
   * @param what names the question
   */
  collect<T>(what: string, make: (block: ReadBlock) => readonly T[]): readonly Placed<T>[];
  /** The value of `make`, made once for this version. */
  once<T>(what: string, make: () => T): T;
  /** How often the draft uses a word, given in its normal form. */
  useOf(word: string): WordUse;
}

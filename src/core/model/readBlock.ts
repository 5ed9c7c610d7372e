import type { BlockReading } from "../mentions/blockReading.js";
import type { BlockMention } from "../mentions/findMentions.js";

/** A block near the names of its draft. Everything in it has offsets within the block. */
export interface ReadBlock {
  readonly reading: BlockReading;
  readonly mentions: readonly BlockMention[];
  /** The value of `make`, made once for this key for as long as the block's text and the local names stay the same. */
  once<T>(key: unknown, make: () => T): T;
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

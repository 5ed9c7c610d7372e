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
import type { BlockGroup } from "./blockGroup.js";
import type { PlacedGroup } from "./groups.js";
import type { Placed, ReadBlock, WordUse } from "./readBlock.js";

export type { Placed, ReadBlock, WordUse } from "./readBlock.js";

/** A block of the draft at its place. */
export interface DraftBlock extends Range {
  readonly code: boolean;
  readonly reading: BlockReading;
  readonly mentions: readonly BlockMention[];
}

/** What every feature reads; nobody scans the text again. Valid for one version of a draft. */
export interface DraftModel {
  readonly text: string;
  readonly pack: Pack;
  readonly frontMatter: FrontMatter;
  readonly directives: readonly Directive[];
  readonly blocks: readonly DraftBlock[];
  /** The blocks in groups. A group is the same object in all versions that do not change its blocks. */
  readonly groups: readonly PlacedGroup[];
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
  /**
   * The value of `sum`, which looks at what `of` says of all groups; that of an earlier version where the groups changed since then say
   * the same in the same order, and the keys are the same. What a draft comes to is so summed up again only when an edit may change it.
   * @param what names the sum
   * @param keys all that `of` and `sum` depend on besides the groups
   */
  sumUp<T, Sum>(
    what: string,
    keys: readonly unknown[],
    of: (group: BlockGroup) => readonly T[],
    same: (a: T, b: T) => boolean,
    sum: () => Sum,
  ): Sum;
  /** The value of `make`, made once for this version. */
  once<T>(what: string, make: () => T): T;
  /** How often the draft uses a word, given in its normal form. */
  useOf(word: string): WordUse;
  /** The same object as in the version before where all that `useOf` said there still holds. */
  readonly usesKey: object;
}

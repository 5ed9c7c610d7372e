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

/** A block of the draft at its place. Everything in `reading` and `mentions` has offsets within the block. */
export interface DraftBlock extends Range {
  readonly code: boolean;
  readonly reading: BlockReading;
  readonly mentions: readonly BlockMention[];
  /** Computes a value of this block once for as long as its text and `key` stay the same, over versions of the draft. */
  once<T>(what: string, key: string, make: () => T): T;
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
}

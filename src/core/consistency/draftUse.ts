import { push } from "../gazetteer/nameIndex.js";
import { has } from "../mentions/shape.js";
import type { BlockGroup } from "../model/blockGroup.js";
import type { DraftModel, Placed, ReadBlock } from "../model/draftModel.js";
import type { PlacedGroup } from "../model/groups.js";
import { findSuspects } from "../spelling/findSuspects.js";
import { consistency } from "../spelling/thresholds.js";
import { Style } from "../tokens/token.js";
import type { NameUse } from "./nameUses.js";

/** A use of a name's word, with its block and where that begins. */
export interface DraftUse extends Omit<Placed<unknown>, "value"> {
  readonly use: NameUse;
  readonly within: PlacedGroup;
}

/** Words of which the draft may have two spellings, and where they are used. */
export interface Doubtful {
  /** The same object for as long as these words are doubtful. */
  readonly words: ReadonlySet<string>;
  /** Names the kind of uses. */
  readonly what: string;
  /** All uses of the kind in a group, with offsets within it. */
  of(group: BlockGroup): readonly Placed<NameUse>[];
}

/** The uses of doubtful words in a group, with offsets within it. */
export const byWord = (
  { words, what, of }: Doubtful,
  group: BlockGroup,
  model: DraftModel,
): ReadonlyMap<string, readonly Placed<NameUse>[]> =>
  group.once(`uses of ${what}`, [words, model.local.key], () => {
    const uses = new Map<string, Placed<NameUse>[]>();
    for (const found of of(group)) if (words.has(found.value.word)) push(uses, found.value.word, found);
    return uses;
  });

/** The uses in a draft of all doubtful words or of those that are wanted, by word and in order. */
export function usesOf(doubtful: Doubtful, model: DraftModel, wanted: ReadonlySet<string> = doubtful.words): Map<string, DraftUse[]> {
  const uses = new Map<string, DraftUse[]>();
  if (wanted.size === 0) return uses;
  for (const within of model.groups)
    for (const [word, found] of byWord(doubtful, within.group, model)) {
      if (!wanted.has(word)) continue;
      for (const { start, block, value } of found) push(uses, word, { start: within.start + start, block, use: value, within });
    }
  return uses;
}

/** One name that the draft spells in two ways. */
export interface Inconsistency {
  /** `letters` differ, or only the `signs` over and between them. */
  readonly kind: "letters" | "signs";
  /** Uses of the form that is likelier the slip, in order. */
  readonly slips: readonly DraftUse[];
  /** Uses of the other form. */
  readonly rights: readonly DraftUse[];
  /** The word of the full name that both share stands before (-1) or behind (1) the word; 0 for a word alone. */
  readonly shared: Side;
}

export type Side = -1 | 0 | 1;

/**
 * On which side both names have the same word; 0 where one of them stands alone everywhere; nothing where full names
 * tell two people apart ("Karl Malden", "Carl Reiner").
 */
export function sharedSide(a: readonly DraftUse[], b: readonly DraftUse[]): Side | undefined {
  for (const side of ["before", "after"] as const) {
    const words = new Set(a.map(({ use }) => use[side]).filter((word) => word !== ""));
    if (b.some(({ use }) => words.has(use[side]))) return side === "before" ? -1 : 1;
  }
  return isAlone(a) || isAlone(b) ? 0 : undefined;
}

/** No use stands in a longer name. */
export const isAlone = (uses: readonly DraftUse[]): boolean => uses.every(({ use }) => use.before === "" && use.after === "");

/** Who writes both in one sentence within a few words knows that there are two: "Vanya (Vanja)", "Hansel and Hensel". */
export function standSideBySide(a: readonly DraftUse[], b: readonly DraftUse[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const byStart = new Map<number, DraftUse[]>();
  for (const found of few) push(byStart, found.start, found);
  return many.some((one) => byStart.get(one.start)?.some((other) => areNear(one.block, one.use.index, other.use.index)));
}

function areNear({ reading: { tokens } }: ReadBlock, a: number, b: number): boolean {
  const [first, last] = a < b ? [a, b] : [b, a];
  if (last - first > consistency.apart) return false;
  for (let i = first + 1; i <= last; i++) if (has(tokens[i], Style.sentenceStart)) return false;
  return true;
}

/** Part of a full name, title or award that the pack knows. */
export const isKnown = ({ block, use }: DraftUse): boolean =>
  block.mentions.some(({ first, last, form }) => form === "full" && first <= use.index && use.last <= last);

/** Part of a misspelled name that another rule reports. */
export const isReported = ({ start, use, within }: DraftUse, model: DraftModel): boolean =>
  findSuspects(within, model).some(
    (found) => within.start + found.start === start && found.value.first <= use.last && use.index <= found.value.last,
  );

/** A slip here is nobody else's to tell, and no name that the pack knows. */
export const isFree = (use: DraftUse, model: DraftModel): boolean => !isKnown(use) && !isReported(use, model);

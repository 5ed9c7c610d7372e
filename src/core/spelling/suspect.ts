import type { Placed } from "../model/draftModel.js";
import type { EntityId, none } from "../packs/pack.js";

/** The terms of a score by name. */
export type Terms = Readonly<Record<string, number>>;

/** The score of a judgement: the sum of its terms. */
export function scoreOf(terms: Terms): number {
  let score = 0;
  for (const name in terms) score += terms[name] as number;
  return score;
}

/** A written form that a known name explains better than anything else does. Word indexes are within the block. */
export interface Suspect {
  readonly first: number;
  readonly last: number;
  readonly kind: "person" | "character" | "film" | "award";
  readonly entity: EntityId;
  /** The right form as credited; for a word alone, that word. */
  readonly right: string;
  /** Film that credits the name; `none` out of focus. */
  readonly film: EntityId | typeof none;
  /** Tenths of an edit. */
  readonly cost: number;
  /** Indexes of the words that differ, counted from `first`; empty when the whole is rewritten (words joined or split). */
  readonly differing: readonly number[];
  /** Why it is taken for a slip. */
  readonly terms: Terms;
  /** The sum of terms that it takes; a word alone that falls short is a slip all the same where full names of the draft prove it (`settle.ts`). */
  readonly needed: number;
  /** Set for a category, which is judged by its own body's vocabulary. */
  readonly ofBody?: true;
  /** The possessive ending of the last word is part of the slip ("two Oscar's"). */
  readonly ending?: true;
  /** Further right forms, next best first. */
  readonly others: readonly { readonly entity: EntityId; readonly right: string }[];
}

/** A suspect with the block whose words it counts; where that begins is counted from the beginning of its group. */
export type DraftSuspect = Placed<Suspect>;

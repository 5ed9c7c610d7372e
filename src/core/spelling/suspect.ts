import type { Placed } from "../model/draftModel.js";
import type { EntityId, none } from "../packs/pack.js";

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
  /**
   * What else must hold, known only from the whole draft: nothing; that the word is written like this in a full name
   * too or its bearer leads the film (`lead` says so); see `settle.ts`.
   */
  readonly needs: "nothing" | "proof";
  readonly lead: boolean;
  /** Further right forms, next best first. */
  readonly others: readonly { readonly entity: EntityId; readonly right: string }[];
}

/** A suspect with the block whose words it counts. */
export type DraftSuspect = Placed<Suspect>;

import type { DraftModel } from "../model/draftModel.js";
import type { EntityKind } from "../packs/pack.js";
import type { Range } from "../text/range.js";
import type { Token } from "../tokens/token.js";

/** A word of a known name. */
export interface ColouredWord extends Range {
  readonly kind: EntityKind;
}

/** The words of all names in the draft, in order, each with the kind of what it names; white space and markup between them are left out. */
export function colouredWords(model: DraftModel): readonly ColouredWord[] {
  return model.blocks.flatMap(({ start, reading, mentions }) =>
    mentions.flatMap(({ kind, first, last, end }) =>
      reading.tokens.slice(first, last + 1).map((token: Token) => ({
        kind,
        start: start + token.start,
        // The last word may have a possessive ending, which the name has not.
        end: start + Math.min(token.fullEnd, end),
      })),
    ),
  );
}

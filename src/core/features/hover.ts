import type { DraftModel } from "../model/draftModel.js";
import type { Finding } from "../rules/finding.js";
import type { Range } from "../text/range.js";
import { type Card, saysSomething } from "./card.js";
import { cardOf } from "./cardOf.js";
import { namedAt } from "./occurrences.js";

/** A card with the range of the draft that it explains (UTF-16 offsets). */
export interface HoverCard extends Card {
  readonly range: Range;
}

/**
 * The card of whom the offset names, in the text or the front matter; on a misspelling among the findings, of whoever is
 * meant. Undefined where no name is, or nothing is known but the name.
 */
export function hover(model: DraftModel, offset: number, findings: readonly Finding[] = []): HoverCard | undefined {
  const named = namedAt(model, offset, findings);
  if (named === undefined) return undefined;
  const card = cardOf(model.pack, named.entity, model.focus);
  return saysSomething(card) ? { range: named.range, ...card } : undefined;
}

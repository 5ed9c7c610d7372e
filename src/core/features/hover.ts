import type { DraftModel } from "../model/draftModel.js";
import type { Range } from "../text/range.js";
import { type Card, saysSomething } from "./card.js";
import { cardOf } from "./cardOf.js";

/** A card with the range of the draft that it explains (UTF-16 offsets). */
export interface HoverCard extends Card {
  readonly range: Range;
}

/** The card of the name at the offset; undefined where no name is, or nothing is known but the name. */
export function hover(model: DraftModel, offset: number): HoverCard | undefined {
  const mention = model.mentionAt(offset);
  if (mention === undefined) return undefined;
  const range = { start: mention.start, end: mention.end };
  const card = cardOf(model.pack, mention.entity, model.focus);
  return saysSomething(card) ? { range, ...card } : undefined;
}

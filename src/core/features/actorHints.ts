import type { Mention } from "../mentions/mention.js";
import type { DraftModel } from "../model/draftModel.js";
import type { EntityId } from "../packs/pack.js";
import type { Range } from "../text/range.js";

/** Who plays the character that is named before the offset. */
export interface ActorHint {
  /** Behind the name and its possessive ending. */
  readonly offset: number;
  readonly actors: readonly EntityId[];
  /** The actors' names, as they are shown. */
  readonly text: string;
}

const actorsShown = 2;
/** "Ani (Mikey Madison)", "Mikey Madison plays Ani", "Darya Ekamasova, as Vanya's mother Galina": so far may the two stand apart. */
const near = 40;

/**
 * The actor after each character's first mention that lies in the range, where the draft does not name her beside it.
 * Later mentions get none.
 */
export function actorHints(model: DraftModel, { start, end }: Range): readonly ActorHint[] {
  const { mentions, pack } = model;
  const met = new Set<EntityId>();
  const hints: ActorHint[] = [];
  for (const [index, mention] of mentions.entries()) {
    if (mention.start > end) break;
    if (mention.kind !== "character" || met.has(mention.entity)) continue;
    met.add(mention.entity);
    const actors = pack.performersOf(mention.entity);
    const offset = wordEnd(model.text, mention.end);
    if (offset < start || actors.length === 0 || isNamedBeside(mentions, index, actors)) continue;
    hints.push({ offset, actors, text: textOf(actors.map((actor) => pack.text(actor))) });
  }
  return hints;
}

function isNamedBeside(mentions: readonly Mention[], index: number, actors: readonly EntityId[]): boolean {
  const { start, end } = mentions[index] as Mention;
  for (let before = index - 1; before >= 0; before--) {
    const mention = mentions[before] as Mention;
    if (start - mention.end > near) break;
    if (actors.includes(mention.entity)) return true;
  }
  for (let after = index + 1; after < mentions.length; after++) {
    const mention = mentions[after] as Mention;
    if (mention.start - end > near) break;
    if (actors.includes(mention.entity)) return true;
  }
  return false;
}

/** Past the possessive ending, which no hint should cut off. */
const wordEnd = (text: string, end: number): number => end + (/^['’]s?(?!\p{L})/iu.exec(text.slice(end, end + 3))?.[0].length ?? 0);

const textOf = (names: readonly string[]): string =>
  names.length > actorsShown ? `${names.slice(0, actorsShown).join(", ")}, …` : names.join(", ");

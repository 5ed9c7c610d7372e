import type { LocalNames } from "../gazetteer/localNames.js";
import { type EntityId, type NameId, none, type Pack, type TokenId } from "../packs/pack.js";
import type { Token } from "../tokens/token.js";
import { priorElsewhere, titleBits } from "./odds.js";

/** How likely the draft names the film, in bits. */
export function priorOfTitle(film: EntityId, local: LocalNames, pack: Pack): number {
  const weight = local.films.get(film);
  return Math.max(priorElsewhere(film, pack), weight === undefined ? -Infinity : titleBits.near + Math.log2(weight));
}

/** The film of a title that the draft or the year behind it means, else the most prominent; nothing when the name is no title. */
export function filmOf(name: NameId, year: number, local: LocalNames, pack: Pack): EntityId | undefined {
  let best: EntityId | undefined;
  const entities = pack.entitiesOf(name);
  for (let i = 0; i < entities.length; i++) {
    const film = entities[i] as EntityId;
    if (pack.kind(film) !== "film") continue;
    if (local.films.has(film) || (year !== 0 && Math.abs(pack.year(film) - year) <= 1)) return film;
    best ??= film;
  }
  return best;
}

/** The two rarest words that the pack knows. */
export function rarestWords(tokens: readonly Token[], pack: Pack): TokenId[] {
  const known = tokens.map((token) => token.fullId).filter((id): id is TokenId => id !== none && pack.isInName(id as TokenId));
  return known.sort((a, b) => pack.countWith(a) - pack.countWith(b)).slice(0, 2);
}

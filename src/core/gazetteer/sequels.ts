import { type EntityId, type NameId, none, type Pack } from "../packs/pack.js";
import { remembered } from "../packs/remembered.js";

const castCompared = 12;
const sharedCast = 2;
const mostSequels = 8;

const mostFilms = 2_000;

/**
 * Films of one series with this one: a word of their title and two of the leading cast in common. Their characters are
 * named in its reviews, and some lists credit them in one part only. Remembered, since it looks at hundreds of films.
 */
export const sequelsOf = remembered(mostFilms, gather);

function gather(film: EntityId, pack: Pack): EntityId[] {
  const title = titleWords(film, pack);
  const shared = new Map<EntityId, number>();
  const seen = new Set<EntityId>();
  for (const { person, job } of pack.creditsOfFilm(film)) {
    if (person === none || job !== "cast" || seen.has(person) || seen.size === castCompared) continue;
    seen.add(person);
    const films = new Set(pack.worksOf(person).map((work) => work.film));
    for (const other of films) if (other !== film) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const series: EntityId[] = [];
  for (const [other, count] of shared)
    if (count >= sharedCast && [...titleWords(other, pack)].some((word) => title.has(word))) series.push(other);
  return series.sort((a, b) => pack.prominence(b) - pack.prominence(a) || a - b).slice(0, mostSequels);
}

const shortestTelling = 4;

/** Ids of the words of a title that tell it apart from others. */
function titleWords(film: EntityId, pack: Pack): Set<number> {
  const name: NameId = pack.canonicalName(film);
  const words = new Set<number>();
  for (let i = 0; i < pack.nameLength(name); i++) {
    const token = pack.nameToken(name, i);
    if (pack.tokenLength(token) >= shortestTelling) words.add(token);
  }
  return words;
}

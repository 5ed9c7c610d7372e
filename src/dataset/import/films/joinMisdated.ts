import { groupBy } from "../groupBy.js";
import type { FilmGroup } from "./filmGroup.js";
import { conflict, disjoint, gapOf, merge, otherTopic, shared } from "./filmGroup.js";

/** Freebase's dates are of a video, a broadcast or an announcement up to this many years away. */
const mostYears = 4;
/** What two casts share at least, in names and as a part of the shorter list. */
const enough = 2;
const part = 1 / 3;

/**
 * Joins a film that Freebase alone has under another year with the film of its title that a better list has, where they share
 * performers and no director speaks against it: *London Dreams* of 2007 is that of 2009. The better list's year stays.
 */
export function joinMisdated(groups: readonly FilmGroup[]): FilmGroup[] {
  const gone = new Set<FilmGroup>();
  const titled = groups.flatMap((group) => [...group.titles].map((title) => [title, group] as const));
  for (const same of groupBy(titled, ([title]) => title).values()) {
    if (same.length < 2) continue;
    const films = [...new Set(same.map(([, group]) => group))];
    for (const film of films.filter(isOnlyTopic)) {
      const homes = films.filter((other) => !gone.has(other) && !isOnlyTopic(other) && isMisdated(film, other));
      const [home] = homes;
      if (gone.has(film) || home === undefined || homes.length > 1) continue;
      if (home.years.size > 0) {
        film.drafts.forEach(({ year: _wrong, ...draft }, at) => {
          film.drafts[at] = draft;
        });
        film.years.clear();
      }
      merge(home, film);
      gone.add(film);
    }
  }
  return groups.filter((group) => !gone.has(group));
}

const isOnlyTopic = (group: FilmGroup): boolean => group.drafts.every(({ sources: [source] }) => source === "fb" || source === "cmu");

function isMisdated(film: FilmGroup, other: FilmGroup): boolean {
  if (conflict(film, other) || otherTopic(film, other) || disjoint(film.directors, other.directors)) return false;
  const cast = shared(film.cast, other.cast);
  return (gapOf(film, other) ?? 0) <= mostYears && cast >= enough && cast >= part * Math.min(film.cast.size, other.cast.size);
}

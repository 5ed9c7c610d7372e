import type { TitleLikeness } from "../text/titleLikeness.js";
import { titleLikenessOf } from "../text/titleLikeness.js";
import type { FilmGroup } from "./filmGroup.js";
import { conflict, disjoint, fit, gapOf, merge, otherTopic, pageYear, sameList, shared } from "./filmGroup.js";
import { titleOf } from "./mergeFilm.js";

/** Stock companies made a film a week: before, two titles with one cast are two films. */
const firstYearOfStars = 1950;
/** Silent films had no stars in their lists either; from here on five equal names are a cast. */
const firstYearOfTalkies = 1930;

/**
 * Joins groups that turn out to be one film once their lists are together: a title that one list gave makes them meet,
 * or their people say that two titles, or two spellings of one, are of one film. What was joined is looked at once more.
 */
export function joinDoubles(groups: readonly FilmGroup[]): FilmGroup[] {
  const gone = new Set<FilmGroup>();
  const meetings = new Meetings();
  const waiting = [...groups];
  for (const group of waiting) {
    if (gone.has(group)) continue;
    const home = meetings.near(group).find((other) => !gone.has(other) && areOneFilm(other, group));
    if (home === undefined) meetings.add(group);
    else {
      merge(home, group);
      gone.add(group);
      waiting.push(home);
    }
  }
  return groups.filter((group) => !gone.has(group));
}

/** Groups by a person of theirs and by year. */
type ByPerson = Map<string, Map<number, Set<FilmGroup>>>;
/** Where a group without a year is filed, and where every group is for such a one to find it. */
const [undated, anyYear] = [0, -1];

/** Where groups meet: under a person of either list, by year. Casts alone are asked only where one list knows no director. */
class Meetings {
  readonly #directed: ByPerson = new Map();
  readonly #acted: ByPerson = new Map();
  readonly #actedUndirected: ByPerson = new Map();

  near(group: FilmGroup): FilmGroup[] {
    const found = new Set<FilmGroup>();
    const around = [...group.years].flatMap((year) => [year - 2, year - 1, year, year + 1, year + 2]);
    const years = group.years.size === 0 ? [anyYear] : [undated, ...new Set(around)];
    const look = (index: ByPerson, people: Iterable<string>): void => {
      for (const person of people) {
        const films = index.get(person);
        if (films !== undefined) for (const year of years) for (const other of films.get(year) ?? []) found.add(other);
      }
    };
    look(this.#directed, group.directors);
    look(this.#acted, group.directors);
    look(this.#directed, group.cast);
    look(group.directors.size === 0 ? this.#acted : this.#actedUndirected, group.cast);
    found.delete(group);
    return [...found];
  }

  add(group: FilmGroup): void {
    const years = [anyYear, ...(group.years.size === 0 ? [undated] : group.years)];
    const file = (index: ByPerson, people: Iterable<string>): void => {
      for (const person of people) {
        const films = index.get(person) ?? new Map<number, Set<FilmGroup>>();
        index.set(person, films);
        for (const year of years) films.set(year, (films.get(year) ?? new Set()).add(group));
      }
    };
    file(this.#directed, group.directors);
    file(this.#acted, group.cast);
    if (group.directors.size === 0) file(this.#actedUndirected, group.cast);
  }
}

/** What two lists share. */
interface Common {
  /** A director, who may be in the cast of the other list alone. */
  readonly directed: boolean;
  readonly director: boolean;
  readonly cast: number;
  readonly smaller: number;
  readonly gap: number;
}

function areOneFilm(a: FilmGroup, b: FilmGroup): boolean {
  const director = shared(a.directors, b.directors) > 0;
  const directed = director || shared(a.directors, b.cast) + shared(a.cast, b.directors) > 0;
  const cast = shared(a.cast, b.cast);
  if ((!directed && (cast === 0 || disjoint(a.directors, b.directors))) || conflict(a, b) || otherTopic(a, b)) return false;
  const isTitled = shared(a.titles, b.titles) > 0;
  const gap = gapOf(a, b);
  if (gap === undefined) return isTitled && !sameList(a, b) && fit(a, b) > 0;
  const common = { directed, director, cast, smaller: Math.min(a.cast.size, b.cast.size), gap };
  if (sameList(a, b)) return isListedTwice(a, b, common);
  if (disjoint(a.ids.wiki, b.ids.wiki) && !hasMovedPage(a, b, common)) return false;
  if (isTitled) return directed ? gap <= 2 : fit(a, b) > 0;
  if (!directed && cast < 2) return false;
  const likeness = likenessOf(a, b);
  if (likeness === "longer") return isLonger(common);
  // "Kill Bill" is "Kill Bill: Volume 1" to one list: so many shared names are one cast, even of a series.
  if (likeness === "sequel") return gap === 0 && director && cast >= 5;
  if (likeness === "spelling") return gap <= 1 && (directed || cast >= 2);
  return isTranslation(common, Math.min(...a.years, ...b.years));
}

/** A list has a film in both of its years, with the same people; it has other films of a series under other titles. */
const isListedTwice = (a: FilmGroup, b: FilmGroup, { directed, cast, smaller, gap }: Common): boolean =>
  directed && gap <= 1 && cast >= 2 && cast >= 0.75 * smaller && titleOf(a) === titleOf(b);

/** A page under its old and its new title, each in the list of another day. */
const hasMovedPage = (a: FilmGroup, b: FilmGroup, { directed, cast, gap }: Common): boolean =>
  directed && gap === 0 && cast >= 2 && !disjoint(pageYear(a.ids.wiki), pageYear(b.ids.wiki));

function isLonger({ directed, cast, smaller, gap }: Common): boolean {
  if (gap === 0) return cast >= 2 || (directed && (cast > 0 || smaller <= 1));
  if (gap === 1 && directed && cast === 1 && smaller === 1) return true;
  return gap <= 2 && cast >= 2 && cast >= 0.75 * smaller;
}

/** One film under two titles that have nothing in common, by director and billing. */
function isTranslation({ director, cast, smaller, gap }: Common, year: number): boolean {
  if (gap > 0) return false;
  if (year >= firstYearOfStars) return director ? cast >= 5 || (cast >= 2 && cast >= 0.6 * smaller) : cast >= 4 && cast === smaller;
  return year >= firstYearOfTalkies && director && cast >= 5 && cast === smaller;
}

/** How any title of the one is like any of the other, the surest likeness first. */
function likenessOf(a: FilmGroup, b: FilmGroup): TitleLikeness | undefined {
  const found = new Set<TitleLikeness | undefined>();
  for (const one of titlesOf(a)) for (const other of titlesOf(b)) found.add(titleLikenessOf(one, other));
  return (["longer", "spelling", "sequel"] as const).find((likeness) => found.has(likeness));
}

const titlesOf = (group: FilmGroup): Set<string> => new Set(group.drafts.flatMap((draft) => [draft.title, ...draft.titles]));

import type { CeremonyRecord, FilmRecord, HonourRecord, PersonRecord } from "../../../core/packs/records.js";
import { groupBy } from "../groupBy.js";
import { titleKey } from "../text/filmTitle.js";
import { addFilms } from "./addFilms.js";
import type { AwardRow } from "./awardRow.js";
import { bodyOf } from "./awardRow.js";
import type { Entry } from "./catalogue.js";
import { Catalogue } from "./catalogue.js";
import type { Made } from "./contradictions.js";
import { contradictory } from "./contradictions.js";
import type { FilmMatch } from "./matchFilm.js";
import { matchFilm } from "./matchFilm.js";
import { matchPeople } from "./matchPeople.js";
import { isRefuted } from "./refuted.js";

/** What `data/` holds before the lists of awards are read, written by hand or imported. */
export interface Known {
  readonly films: readonly FilmRecord[];
  readonly people: readonly PersonRecord[];
  readonly honours: readonly HonourRecord[];
}

export interface AwardHonours {
  readonly honours: readonly HonourRecord[];
  readonly ceremonies: readonly CeremonyRecord[];
  /** Films and directors that only these lists have. */
  readonly films: readonly FilmRecord[];
  readonly people: readonly PersonRecord[];
  /** Original titles that the lists tell of films in `data/`, by id. */
  readonly titles: ReadonlyMap<string, readonly string[]>;
  /** How many rows led to no honour, by reason. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/** Rows of lists as honours of films and people in `data/`. What cannot be placed for certain is left out and counted. */
export function awardHonours(rows: readonly AwardRow[], known: Known): AwardHonours {
  const catalogue = new Catalogue(known.films, known.people);
  const added = addFilms(rows, catalogue, { films: known.films.map(({ id }) => id), people: known.people.map(({ id }) => id) });
  const matches = matchRows(rows, catalogue);
  const made: Made[] = [];
  const leftOut = new Map<string, number>();
  rows.forEach((row, index) => {
    const honour = honourOf(row, matches[index], catalogue);
    if (typeof honour === "string") leftOut.set(honour, (leftOut.get(honour) ?? 0) + 1);
    else made.push({ row, honour });
  });
  const wrong = contradictory(made, known.honours);
  if (wrong.size > 0) leftOut.set("contradicted by another list or row", wrong.size);
  const honours = merged(
    made.filter((each) => !wrong.has(each)),
    known.honours,
  );
  return { honours, ceremonies: ceremoniesOf(rows, honours), ...added, titles: originalTitles(rows, matches), leftOut };
}

/** Of films that a credit confirmed, the original titles in Latin letters. */
function originalTitles(rows: readonly AwardRow[], matches: readonly FilmMatch[]): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  rows.forEach(({ original }, index) => {
    const match = matches[index];
    if (original === undefined || match === undefined || !("entry" in match) || !match.confirmed) return;
    if (/[^\p{Script=Latin}\p{Script=Common}\p{M}]/u.test(original)) return;
    const known = titles.get(match.entry.film.id) ?? [];
    titles.set(match.entry.film.id, known.includes(original) ? known : [...known, original]);
  });
  return titles;
}

/** A screenplay's prize may stand without its writers; of several people two must be known, of a song's one. */
function enough(row: AwardRow, people: readonly string[]): boolean {
  if (row.gives === "film" || row.gives === "maker") return true;
  if (row.gives === "song") return people.length > 0;
  if (row.people.length === 0) return people.length > 0 || /screenplay|scenario/.test(row.category);
  return people.length >= Math.min(2, row.people.length);
}

/** A film that a credit confirmed for one row is the film of other rows with one of its titles and a near year. */
function matchRows(rows: readonly AwardRow[], catalogue: Catalogue): FilmMatch[] {
  const matches = rows.map((row) => matchFilm(row, catalogue));
  const sure = new Map<string, Set<Entry>>();
  const keysOf = (row: AwardRow, year: number): string[] => row.titles.map((title) => `${titleKey(title)} ${year}`);
  rows.forEach((row, index) => {
    const match = matches[index];
    if (match === undefined || !("entry" in match) || !match.confirmed) return;
    for (const key of keysOf(row, row.year)) sure.set(key, (sure.get(key) ?? new Set()).add(match.entry));
  });
  return rows.map((row, index) => {
    const match = matches[index] ?? { missing: "film not found" };
    if ("entry" in match && match.confirmed) return match;
    const keys = [row.year, row.year - 1, row.year + 1].flatMap((year) => keysOf(row, year));
    const [film, ...others] = new Set(keys.flatMap((key) => [...(sure.get(key) ?? [])]));
    return film === undefined || others.length > 0 ? match : { entry: film, confirmed: true };
  });
}

/** The honour that a row tells of, or why there is none. */
function honourOf(row: AwardRow, match: FilmMatch | undefined, catalogue: Catalogue): HonourRecord | string {
  if (isRefuted(row)) return "found wrong against a second list";
  if (match === undefined) return "film not found";
  if ("missing" in match) return match.missing;
  const people = row.gives === "film" ? [] : matchPeople(row, match.entry, catalogue);
  if (!enough(row, people)) return "person not found";
  return {
    category: row.category,
    ceremony: row.ceremony,
    films: [match.entry.film.id],
    ...(people.length === 0 ? {} : { people }),
    result: row.won ? "won" : "nominated",
    source: [...row.sources],
    ...(row.seen.length === 0 ? {} : { seen: [...row.seen] }),
  };
}

/** One honour, one record: sources joined, a prize without its people joined to the same with them; known ones left out. */
function merged(made: readonly Made[], known: readonly HonourRecord[]): HonourRecord[] {
  const filmKey = (honour: HonourRecord): string => [honour.ceremony, honour.category, honour.result, ...(honour.films ?? [])].join(" ");
  const taken = new Set(known.map(filmKey));
  const free = made.map(({ honour }) => honour).filter((honour) => !taken.has(filmKey(honour)));
  return [...groupBy(free, filmKey).values()].flatMap((same) => {
    const named = same.filter((honour) => honour.people !== undefined);
    return [...groupBy(named.length > 0 ? named : same, (honour) => (honour.people ?? []).join(" ")).values()].flatMap((equal) => {
      const [first] = equal;
      if (first === undefined) return [];
      const seen = [...new Set(equal.flatMap((honour) => honour.seen ?? []))].sort();
      return [{ ...first, source: [...new Set(equal.flatMap((honour) => honour.source))].sort(), ...(seen.length === 0 ? {} : { seen }) }];
    });
  });
}

/** The ceremonies of the honours; of bodies that count theirs the id is the number. */
function ceremoniesOf(rows: readonly AwardRow[], honours: readonly HonourRecord[]): CeremonyRecord[] {
  const years = new Map(rows.map((row) => [row.ceremony, row.year]));
  return [...groupBy(honours, ({ ceremony }) => ceremony)].map(([id, given]) => {
    const number = Number(id.replace(/^.*\//, ""));
    return {
      id,
      body: bodyOf(id),
      ...(number < 1000 ? { number } : {}),
      year: years.get(id) ?? number,
      source: [...new Set(given.flatMap(({ source }) => source))].sort(),
    };
  });
}

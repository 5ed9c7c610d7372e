import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FilmRecord, PersonRecord } from "../../core/packs/records.js";
import { recordOf } from "../recordLine.js";
import type { FilmGroup } from "./films/filmGroup.js";
import { titleOf } from "./films/mergeFilm.js";
import { groupBy } from "./groupBy.js";
import type { PersonDraft } from "./people/identifyPeople.js";
import { slugOf } from "./slugs.js";
import { titleKey } from "./text/filmTitle.js";
import { personKey } from "./text/personName.js";

/**
 * Records that people wrote or corrected by hand: the importer maps what it finds to their ids. Those that stand among
 * imported ones it leaves alone; beside those of curated.jsonl, which only add, it writes what it found.
 */
export interface Curated {
  readonly films: readonly FilmRecord[];
  readonly people: readonly PersonRecord[];
  /** Those of them that stand among imported ones, and not in a file that is all by hand. */
  readonly inPlace: { readonly films: readonly FilmRecord[]; readonly people: readonly PersonRecord[] };
}

export function readCurated(data: string): Curated {
  const films = curatedIn<FilmRecord>(data, "films");
  const people = curatedIn<PersonRecord>(data, "people");
  return {
    films: [...films.apart, ...films.inPlace],
    people: [...people.apart, ...people.inPlace],
    inPlace: { films: films.inPlace, people: people.inPlace },
  };
}

/** The records of a folder whose source says that a person vouches for them. */
function curatedIn<T extends FilmRecord | PersonRecord>(data: string, folder: string): { readonly apart: T[]; readonly inPlace: T[] } {
  const read = (file: string): T[] =>
    readFileSync(join(data, folder, file), "utf8")
      .split("\n")
      .filter((line) => line.includes('"curated"'))
      .map((line) => recordOf(line) as T)
      .filter((record) => record.source.includes("curated"));
  const files = readdirSync(join(data, folder)).filter((file) => file.endsWith(".jsonl"));
  const [byHand, imported] = [files.filter((file) => file === "curated.jsonl"), files.filter((file) => file !== "curated.jsonl").sort()];
  return { apart: byHand.flatMap(read), inPlace: imported.flatMap(read) };
}

/**
 * The curated films among the groups: by id, else by title, year and director. A film that the lists have twice is found
 * twice, best group first: one with that title before one that has it beside another.
 */
export function curatedFilms(curated: Curated, groups: readonly FilmGroup[]): Map<FilmGroup, FilmRecord> {
  const found = new Map<FilmGroup, FilmRecord>();
  const titled = groupBy(
    groups.flatMap((group) => [...group.titles].map((title) => ({ title, group }))),
    ({ title }) => title,
  );
  for (const film of curated.films) {
    const byId = groups.filter(
      ({ ids }) => (film.imdb !== undefined && ids.imdb.has(film.imdb)) || (film.wikidata !== undefined && ids.wikidata.has(film.wikidata)),
    );
    const directors = directorsOf(film, curated.people);
    const namesakes = [film.title, ...(film.titles ?? [])].flatMap((title) => titled.get(titleKey(title)) ?? []);
    const byTitle = [...new Set(namesakes.map(({ group }) => group))].filter(
      (group) => !byId.includes(group) && isTitled(group, film, directors),
    );
    const key = titleKey(film.title);
    const chief = (group: FilmGroup): number => (titleKey(titleOf(group)) === key ? 0 : 1);
    for (const group of [...byId, ...byTitle.sort((a, b) => chief(a) - chief(b) || b.drafts.length - a.drafts.length)])
      if (!found.has(group)) found.set(group, film);
  }
  return found;
}

/** What the names of its directors begin with, as ids are written. */
function directorsOf(film: FilmRecord, people: readonly PersonRecord[]): string[] {
  const directors = film.crew?.director ?? [];
  const others = people.filter(({ id }) => directors.includes(id)).flatMap(({ aliases = [] }) => aliases.map(([name]) => slugOf(name)));
  return [...directors, ...others];
}

/** Of a group of one of the titles. A corrected year is near the lists' year, which the id still names. Remakes have another director; a series is no film that has one. */
function isTitled(group: FilmGroup, film: FilmRecord, directors: readonly string[]): boolean {
  const year = film.year;
  if (year === undefined) return false;
  if (film.series === true && group.directors.size > 0) return false;
  const same = [...group.directors].some((name) => directors.some((id) => id.startsWith(slugOf(name))));
  if (directors.length > 0 && group.directors.size > 0 && !same) return false;
  if (group.years.size === 0) return same;
  return [...group.years].some((other) => Math.abs(other - year) <= (same ? nearYear : 0) || film.id.endsWith(`-${other}`));
}

/** Lists differ by this much on one film where years of production, festival and release are mixed. */
const nearYear = 3;

/** The curated people among the drafts: by IMDb id, else by name or credited alias, the one with most credits first. */
export function curatedPeople(curated: Curated, drafts: readonly PersonDraft[]): Map<PersonDraft, PersonRecord> {
  const byKey = groupBy(drafts, (draft) => draft.key);
  const byImdb = new Map(drafts.flatMap((draft) => (draft.imdb === undefined ? [] : [[draft.imdb, draft]])));
  const found = new Map<PersonDraft, PersonRecord>();
  for (const person of curated.people) {
    const names = [
      person.name,
      ...(person.aliases ?? []).filter(([name, type]) => name.includes(" ") && type !== "nickname").map(([name]) => name),
    ];
    for (const name of names) {
      const free = (byKey.get(personKey(name)) ?? []).filter(
        (draft) => (draft.imdb === undefined || draft.imdb === person.imdb) && !isNamesake(person, draft),
      );
      const [most] = [...free].sort((a, b) => b.places.length - a.places.length);
      if (most !== undefined) found.set(most, person);
    }
    const known = person.imdb === undefined ? undefined : byImdb.get(person.imdb);
    if (known !== undefined) found.set(known, person);
  }
  return found;
}

/** "michael-shanks-2025" was written because another Michael Shanks is known: his are the films from that year on. */
function isNamesake({ id, name }: PersonRecord, { places }: PersonDraft): boolean {
  const [, year] = /-(\d{4})$/.exec(id) ?? [];
  if (year === undefined || id !== `${slugOf(name)}-${year}`) return false;
  return places.some((place) => place.year !== undefined && place.year < Number(year));
}

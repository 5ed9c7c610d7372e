import type { CastRow, FilmRecord, PersonRecord } from "../core/packs/records.js";

/**
 * Records of the files written by hand are laid over those of their id: what such a record says wins, what it leaves out
 * stays. So a correction is one short line, and no fact stands twice. A record that has no other of its id stands alone.
 */
export const withFilms = (films: readonly FilmRecord[], byHand: readonly FilmRecord[]): FilmRecord[] => laidOver(films, byHand, filmWith);

/** The same of people. */
export const withPeople = (people: readonly PersonRecord[], byHand: readonly PersonRecord[]): PersonRecord[] =>
  laidOver(people, byHand, personWith);

/** Whether a shard holds nothing but records written by hand. */
export const isByHand = (file: string): boolean => file.endsWith("/curated.jsonl");

function laidOver<T extends { readonly id: string }>(
  records: readonly T[],
  byHand: readonly T[],
  joined: (record: T, addition: T) => T,
): T[] {
  const additions = new Map(byHand.map((record) => [record.id, record]));
  const all = records.map((record) => {
    const addition = additions.get(record.id);
    additions.delete(record.id);
    return addition === undefined ? record : joined(record, addition);
  });
  return [...all, ...additions.values()];
}

/** Job by job the people given win; of the cast, row by row; titles are added to those known. */
function filmWith(film: FilmRecord, added: FilmRecord): FilmRecord {
  const titles = union(film.titles, added.titles).filter((title) => title !== added.title);
  const crew = { ...film.crew, ...added.crew };
  const cast = castWith(film.cast ?? [], added.cast ?? []);
  const cited = union(film.cited, added.cited);
  return {
    ...film,
    ...added,
    ...(titles.length === 0 ? {} : { titles }),
    ...(Object.keys(crew).length === 0 ? {} : { crew }),
    ...(cast.length === 0 ? {} : { cast }),
    ...(cited.length === 0 ? {} : { cited }),
    ...sourcesOf(film, added),
  };
}

function personWith(person: PersonRecord, added: PersonRecord): PersonRecord {
  const aliases = new Map([...(person.aliases ?? []), ...(added.aliases ?? [])].filter(([name]) => name !== added.name));
  return {
    ...person,
    ...added,
    ...(aliases.size === 0 ? {} : { aliases: [...aliases].sort(([a], [b]) => (a < b ? -1 : 1)) }),
    ...sourcesOf(person, added),
  };
}

function sourcesOf(record: FilmRecord | PersonRecord, added: FilmRecord | PersonRecord): Pick<FilmRecord, "source" | "seen"> {
  const seen = union(record.seen, added.seen);
  return { source: union(record.source, added.source).sort(), ...(seen.length === 0 ? {} : { seen }) };
}

/** A row given takes the place of the known row of its performer, or of a form of its character where nobody was known; others follow. */
function castWith(known: readonly CastRow[], given: readonly CastRow[]): CastRow[] {
  const left = new Set(given);
  const rows = known.map((row) => {
    const better = given.find((other) =>
      row[0] === null ? other.some((form, at) => at > 0 && row.indexOf(form, 1) > 0) : row[0] === other[0],
    );
    if (better === undefined) return row;
    left.delete(better);
    return better;
  });
  return [...new Set([...rows, ...left])];
}

const union = (known: readonly string[] = [], added: readonly string[] = []): string[] => [...new Set([...known, ...added])];

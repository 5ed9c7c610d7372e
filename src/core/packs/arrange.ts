import { nameWords } from "../text/words.js";
import { compareTexts } from "./names.js";
import { none } from "./pack.js";
import {
  type Alias,
  type AwardRecord,
  type CeremonyRecord,
  crewJobs,
  type FilmRecord,
  type HonourRecord,
  type Job,
  type PackRecords,
  type PersonRecord,
} from "./records.js";

/** Jobs as numbers: crew in the order of a card, then the cast. */
export const jobs: readonly Job[] = [...crewJobs, "cast"];

export interface CreditDraft {
  readonly job: number;
  /** Entity, or `none`. */
  readonly person: number;
  /** Number of the character within the film, or `none`. */
  readonly character: number;
  /** Place in the cast list from 0, or in the list of the crew's job. */
  readonly place: number;
}

export interface CharacterDraft {
  readonly name: string;
  readonly forms: readonly string[];
  /** Line of the cast list, from 1, where the character first stands. */
  readonly row: number;
}

export interface FilmDraft {
  readonly record: FilmRecord;
  readonly credits: readonly CreditDraft[];
  readonly characters: readonly CharacterDraft[];
}

export interface HonourDraft {
  /** Numbers among the awards and among the ceremonies. */
  readonly category: number;
  readonly ceremony: number;
  readonly won: boolean;
  /** Entities. */
  readonly films: readonly number[];
  readonly people: readonly number[];
}

/** Records in the order of the pack, with slugs resolved to numbers: the same for every order of the input. */
export interface Arranged {
  readonly people: readonly PersonRecord[];
  readonly films: readonly FilmDraft[];
  readonly awards: readonly AwardRecord[];
  /** For each award the number of its body. */
  readonly bodies: readonly number[];
  readonly ceremonies: readonly CeremonyRecord[];
  readonly ceremonyBodies: readonly number[];
  readonly honours: readonly HonourDraft[];
}

/** @throws when a record refers to one that does not exist, or two of a kind share an id: the dataset is checked before it is compiled. */
export function arrange(records: PackRecords, nameId: (text: string) => number): Arranged {
  const people = sortedBy(records.people, ({ name }) => nameId(name));
  const films = sortedBy(records.films, ({ title }) => nameId(title));
  const awards = sortedBy(records.awards, ({ name }) => nameId(name));
  const personOf = numbering("person", people, 0);
  const filmOf = numbering("film", films, people.length);
  const awardOf = numbering("award", awards, 0);
  const bodyOf = (id: string): number => awardOf(id.split("/")[0] ?? id);
  const ceremonies = [...records.ceremonies].sort(
    (a, b) => awardOf(a.body) - awardOf(b.body) || a.year - b.year || (a.number ?? 0) - (b.number ?? 0) || compareTexts(a.id, b.id),
  );
  const ceremonyOf = numbering("ceremony", ceremonies, 0);
  const honours = records.honours.map((honour) => draftHonour(honour, awardOf, ceremonyOf, filmOf, personOf)).sort(compareHonours);
  return {
    people,
    films: films.map((record) => draftFilm(record, personOf)),
    awards,
    bodies: awards.map(({ id }) => bodyOf(id)),
    ceremonies,
    ceremonyBodies: ceremonies.map(({ body }) => awardOf(body)),
    honours,
  };
}

/** Sorted by a number worked out once for each, then by id. */
function sortedBy<T extends { readonly id: string }>(records: readonly T[], numberOf: (record: T) => number): T[] {
  const numbered = records.map((record) => ({ record, number: numberOf(record) }));
  return numbered.sort((a, b) => a.number - b.number || compareTexts(a.record.id, b.record.id)).map(({ record }) => record);
}

function numbering(kind: string, records: readonly { readonly id: string }[], base: number): (id: string) => number {
  const numbers = new Map<string, number>();
  records.forEach(({ id }, index) => {
    if (numbers.has(id)) throw new Error(`two records of kind ${kind} have the id "${id}"`);
    numbers.set(id, base + index);
  });
  return (id) => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`no ${kind} has the id "${id}"`);
    return number;
  };
}

function draftFilm(record: FilmRecord, personOf: (id: string) => number): FilmDraft {
  const credits: CreditDraft[] = [];
  for (const [job, name] of crewJobs.entries()) {
    for (const [place, person] of (record.crew?.[name] ?? []).entries())
      credits.push({ job, person: personOf(person), character: none, place });
  }
  const characters: { name: string; forms: string[]; row: number }[] = [];
  const numbers = new Map<string, number>();
  record.cast?.forEach(([person, name, ...forms], place) => {
    let character: number = none;
    if (name !== null) {
      // Several performers of one part ("Chiron" in three ages) are one character.
      const key = nameWords(name).join(" ") || name;
      character = numbers.get(key) ?? characters.push({ name, forms: [], row: place + 1 }) - 1;
      numbers.set(key, character);
      characters[character]!.forms.push(...forms);
    }
    credits.push({ job: crewJobs.length, person: person === null ? none : personOf(person), character, place });
  });
  return { record, credits, characters };
}

function draftHonour(
  honour: HonourRecord,
  awardOf: (id: string) => number,
  ceremonyOf: (id: string) => number,
  filmOf: (id: string) => number,
  personOf: (id: string) => number,
): HonourDraft {
  return {
    category: awardOf(honour.category),
    ceremony: ceremonyOf(honour.ceremony),
    won: honour.result === "won",
    films: (honour.films ?? []).map(filmOf),
    people: (honour.people ?? []).map(personOf),
  };
}

const compareHonours = (a: HonourDraft, b: HonourDraft): number =>
  a.category - b.category ||
  a.ceremony - b.ceremony ||
  Number(b.won) - Number(a.won) ||
  compareTexts(String(a.films), String(b.films)) ||
  compareTexts(String(a.people), String(b.people));

/** An entity's further names: none twice, none equal to the canonical one. */
export function distinctAliases(name: string, aliases: readonly Alias[]): readonly Alias[] {
  const seen = new Set([name]);
  return aliases.filter(([alias]) => !seen.has(alias) && seen.add(alias));
}

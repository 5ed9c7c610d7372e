import { nameWords } from "../text/words.js";
import { type Arranged, arrange, distinctAliases, type FilmDraft, jobs } from "./arrange.js";
import { writeAwards } from "./awardTable.js";
import { writeAwardWords } from "./awardWords.js";
import { writeCredits } from "./creditTable.js";
import { type EntityDraft, type RecordDraft, writeCommonness, writeEntities } from "./entityTable.js";
import { writeFamous } from "./famousTable.js";
import { PackWriter } from "./format.js";
import { NameDraft } from "./names.js";
import { writeNames } from "./nameTable.js";
import { none } from "./pack.js";
import { awardProminence, filmProminence, type PersonCredit, personProminence, prominent } from "./prominence.js";
import type { Alias, AwardRecord, FilmRecord, PackMeta, PackRecords, PersonRecord } from "./records.js";
import { writeSequels } from "./sequels.js";
import { writeStrings } from "./strings.js";
import { writeTokens } from "./tokenTable.js";

/**
 * Compiles records into the bytes of a pack. Equal records in any order give equal bytes.
 *
 * @param words English words as they are written: with a capital what always has one ("Friday", "Iraqi"). Those of one word become
 *   tokens, whether a name holds them or not.
 * @throws when the records do not fit together (a reference to nothing, two records with one id).
 */
export function compilePack(records: PackRecords, meta: PackMeta, words: Iterable<string>): Uint8Array {
  const [ordinary, proper] = [new Set<string>(), new Set<string>()];
  for (const word of words) {
    const [form, ...more] = nameWords(word);
    if (form !== undefined && more.length === 0) (/^\p{Lu}/u.test(word) ? proper : ordinary).add(form);
  }
  const names = new NameDraft(collectNames(records), new Set([...ordinary, ...proper]));
  const arranged = arrange(records, (text) => names.id(text));
  const writer = new PackWriter();
  writeStrings(writer, "meta", [meta.name, meta.date]);
  writeTokens(writer, names, { ordinary, proper });
  writeNames(writer, names);
  const characters = arranged.films.reduce((sum, film) => sum + film.characters.length, 0);
  const films = arranged.people.length;
  const bases = { films, characters: films + arranged.films.length, awards: films + arranged.films.length + characters };
  const entities = draftEntities(arranged, names);
  const prominences = judgeProminence(arranged, Number(meta.date.slice(0, 4)));
  writeEntities(writer, entities, draftRecords(arranged, prominences), bases, names);
  const surnames = writeCommonness(writer, entities.slice(0, bases.films), names);
  const famous = arranged.people.flatMap((_, person) => (prominences[person]! >= prominent.famous ? [person] : []));
  const cited = citedCharacters(arranged.films, bases.characters);
  writeFamous(writer, { people: famous, characters: cited }, entities, prominences, names, { surnames, words: { ordinary, proper } });
  const titles = entities.slice(bases.films, bases.characters).map(({ name }) => name);
  writeSequels(writer, arranged.films, titles, names, prominences.slice(bases.films, bases.characters));
  writer.put(
    "seriesFilms",
    arranged.films.flatMap(({ record }, index) => (record.series === true ? [films + index] : [])),
  );
  writeCredits(writer, arranged.films);
  writeAwards(writer, arranged);
  const wrong = arranged.awards.flatMap((award) => (award.wrong ?? []).map(([written]) => written));
  writeAwardWords(writer, entities.slice(bases.awards), wrong, names);
  writer.put("counts", [arranged.people.length, arranged.films.length, characters, arranged.awards.length]);
  return writer.finish();
}

function citedCharacters(films: Arranged["films"], base: number): number[] {
  let next = base;
  return films.flatMap(({ record, characters }) =>
    characters.flatMap(({ name }) => {
      const entity = next++;
      return record.cited?.includes(name) === true ? [entity] : [];
    }),
  );
}

const filmAliases = ({ title, titles }: FilmRecord): readonly Alias[] =>
  distinctAliases(
    title,
    (titles ?? []).map((text) => [text, "title"]),
  );
const personAliases = ({ name, aliases }: PersonRecord): readonly Alias[] => distinctAliases(name, aliases ?? []);
const awardAliases = ({ name, forms }: AwardRecord): readonly Alias[] =>
  distinctAliases(
    name,
    (forms ?? []).map((text) => [text, "short"]),
  );

function collectNames({ people, films, awards }: PackRecords): Set<string> {
  const names = new Set<string>();
  for (const { name, aliases } of people) {
    names.add(name);
    for (const [alias] of aliases ?? []) names.add(alias);
  }
  for (const { title, titles, cast } of films) {
    for (const text of [title, ...(titles ?? [])]) names.add(text);
    for (const [, character, ...forms] of cast ?? []) if (character !== null) for (const text of [character, ...forms]) names.add(text);
  }
  for (const { name, forms } of awards) for (const text of [name, ...(forms ?? [])]) names.add(text);
  return names;
}

function draftEntities({ people, films, awards }: Arranged, names: NameDraft): EntityDraft[] {
  const draft = (name: string, aliases: readonly Alias[]): EntityDraft => ({
    name: names.id(name),
    aliases: aliases.map(([alias, type]) => ({ name: names.id(alias), type })),
  });
  return [
    ...people.map((person) => draft(person.name, personAliases(person))),
    ...films.map(({ record }) => draft(record.title, filmAliases(record))),
    ...films.flatMap(({ characters }) =>
      characters.map(({ name, forms }) =>
        draft(
          name,
          distinctAliases(
            name,
            forms.map((form) => [form, "nickname"]),
          ),
        ),
      ),
    ),
    ...awards.map((award) => draft(award.name, awardAliases(award))),
  ];
}

function draftRecords(arranged: Arranged, prominences: readonly number[]): RecordDraft[] {
  const { people, films, awards } = arranged;
  const slugStem = (name: string): string => nameWords(name).join("-");
  return [
    ...people.map(({ id, name, wiki, imdb, wikidata }) => ({
      slug: id,
      slugStem: slugStem(name),
      wiki,
      text: name,
      year: 0,
      imdb,
      wikidata,
      imdbPrefix: "nm" as const,
    })),
    ...films.map(({ record: { id, title, wiki, imdb, wikidata, year } }) => ({
      slug: id,
      slugStem: slugStem(title),
      wiki,
      text: title,
      year: year ?? 0,
      imdb,
      wikidata,
      imdbPrefix: "tt" as const,
    })),
    ...awards.map(({ id, name }) => ({
      slug: id,
      slugStem: slugStem(name),
      wiki: undefined,
      text: name,
      year: 0,
      imdb: undefined,
      wikidata: undefined,
      imdbPrefix: "tt" as const,
    })),
  ].map((record, index) => ({ ...record, prominence: prominences[index] ?? 0 }));
}

/** Of persons, films and awards, in this order. */
function judgeProminence({ people, films, awards, bodies, honours }: Arranged, packYear: number): number[] {
  const won = new Uint32Array(people.length + films.length);
  const nominated = new Uint32Array(people.length + films.length);
  const given = new Uint32Array(awards.length);
  for (const honour of honours) {
    for (const entity of new Set([...honour.films, ...honour.people])) (honour.won ? won : nominated)[entity]!++;
    for (const award of new Set([honour.category, bodies[honour.category]!])) given[award]!++;
  }
  const filmScores = films.map((film, index) =>
    filmProminence({
      castSize: film.record.cast?.length ?? 0,
      sources: film.record.source.length,
      won: won[people.length + index]!,
      nominated: nominated[people.length + index]!,
      age: ageOf(film, packYear),
    }),
  );
  const credits: PersonCredit[][] = people.map(() => []);
  const ages = new Map<number, number>();
  for (const [index, film] of films.entries()) {
    const age = ageOf(film, packYear);
    for (const { person, job, place } of film.credits) {
      if (person === none) continue;
      credits[person]!.push({ place, job: creditKind(job), filmProminence: filmScores[index]! });
      if (age !== undefined) ages.set(person, Math.min(age, ages.get(person) ?? age));
    }
  }
  const personScores = credits.map((own, person) =>
    personProminence({ credits: own, won: won[person]!, nominated: nominated[person]!, age: ages.get(person) }),
  );
  return [...personScores, ...filmScores, ...Array.from(given, awardProminence)];
}

const ageOf = ({ record: { year } }: FilmDraft, packYear: number): number | undefined => (year === undefined ? undefined : packYear - year);

function creditKind(job: number): PersonCredit["job"] {
  const name = jobs[job];
  return name === "cast" || name === "director" ? name : "crew";
}

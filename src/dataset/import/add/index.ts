import type { FilmRecord, PackRecords } from "../../../core/packs/records.js";
import type { Line } from "../../load.js";
import { recordsOf, withoutAdditions } from "../../load.js";
import type { Change } from "../../writeLines.js";
import { shardOfHonour, shardOfPerson, spanOf } from "../shards.js";
import type { AddedFilms } from "./addFilms.js";
import { addFilms } from "./addFilms.js";
import type { AddedHonours } from "./addHonours.js";
import { addHonours } from "./addHonours.js";
import { KnownFilms } from "./knownFilms.js";
import { KnownPeople } from "./knownPeople.js";
import { readSourceFile } from "./sourceFiles.js";

/** What files would change in `data/`. */
export interface Additions {
  readonly changes: readonly Change[];
  /** What was done, and what a person should look at; lines of text. */
  readonly report: readonly string[];
}

/**
 * Merges files of one source into the records of `data/`, as the importer would, without the other sources at hand.
 *
 * @param kind a key of `sourceFiles`
 * @returns the changes, or all that is wrong with the files
 */
export function addFiles(kind: string, files: readonly string[], lines: readonly Line[]): Additions | readonly string[] {
  // What is filled in is the imported record; what is written by hand stays over it.
  const fillable = withoutAdditions(lines);
  const records = recordsOf(fillable);
  const given = givenNames(records);
  const told = files.map((file) => readSourceFile(kind, file, given));
  const faults = told.flatMap((each) => ("films" in each ? [] : each));
  if (faults.length > 0) return faults;
  const drafts = told.flatMap((each) => ("films" in each ? each.films : []));
  const nominations = told.flatMap((each) => ("films" in each ? each.nominations : []));
  const people = new KnownPeople(records);
  const films = new KnownFilms(records, people);
  const added = addFilms(drafts, films, people);
  const honours = addHonours(nominations, added.homes, records, films, people);
  return { changes: changesOf(fillable, added, honours, people), report: reportOf(added, honours, people, drafts.length) };
}

/** First names of at least this many people count as given names; the importer counts them in the same list. */
const enoughBearers = 12;

function givenNames({ films, people }: PackRecords): Set<string> {
  const listed = new Set(
    films.filter((film) => film.source.includes("us")).flatMap((film) => (film.cast ?? []).flatMap(([id]) => id ?? [])),
  );
  const bearers = new Map<string, number>();
  for (const { id, name } of people) {
    const [first = "", ...rest] = name.toLowerCase().split(" ");
    if (rest.length > 0 && listed.has(id)) bearers.set(first, (bearers.get(first) ?? 0) + 1);
  }
  return new Set([...bearers].filter(([, count]) => count >= enoughBearers).map(([first]) => first));
}

function changesOf(lines: readonly Line[], films: AddedFilms, honours: AddedHonours, people: KnownPeople): Change[] {
  const byId = new Map(lines.map((line) => [`${line.kind} ${String(line.record["id"])}`, line]));
  const put = (kind: "film" | "person" | "ceremony" | "award", file: string, record: FilmRecord | { readonly id: string }): Change => {
    const before = byId.get(`${kind} ${record.id}`);
    return { kind, file, record, ...(before === undefined ? {} : { before }) };
  };
  const honourLines = new Map(lines.map((line) => [line.record as unknown, line]));
  const honourFile = (ceremony: string): string => `honours/${shardOfHonour(ceremony)}.jsonl`;
  return [
    ...[...films.changed.values()].map((film) => put("film", `films/${spanOf(film.year ?? film.premiere)}.jsonl`, film)),
    ...[...people.changed.values()].map((person) => put("person", `people/${shardOfPerson(person.id)}.jsonl`, person)),
    ...honours.ceremonies.map((ceremony) => put("ceremony", "awards/ceremonies.jsonl", ceremony)),
    ...honours.awards.map((award) => put("award", "awards/categories.jsonl", award)),
    ...honours.added.map((record): Change => ({ kind: "honour", file: honourFile(record.ceremony), record })),
    ...[...honours.replaced].map(([old, record]): Change => {
      const before = honourLines.get(old);
      return { kind: "honour", file: before?.file ?? honourFile(record.ceremony), record, ...(before === undefined ? {} : { before }) };
    }),
  ];
}

function reportOf(films: AddedFilms, honours: AddedHonours, people: KnownPeople, read: number): string[] {
  const filled = films.changed.size - films.added.size;
  return [
    ...films.notes,
    ...honours.ceremonies.map(({ id }) => `ceremony ${id}: new, without its day; write "date" in awards/ceremonies.jsonl`),
    ...honours.awards.map(
      ({ id, name }) => `award ${id}: new, “${name}”; add the forms that writers use, and "to" where it replaces another`,
    ),
    `${read} films read: ${films.added.size} new, ${filled} filled in, ${read - films.added.size - filled} known as they are`,
    `${people.added.size} people new, ${people.changed.size - people.added.size} with an id that was missing`,
    `${honours.added.length} honours new, ${honours.replaced.size} now won`,
  ];
}

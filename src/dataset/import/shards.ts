import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AwardRecord, CeremonyRecord, FilmRecord, HonourRecord, PersonRecord } from "../../core/packs/records.js";
import { lineOf } from "../recordLine.js";

export interface Imported {
  readonly films: readonly FilmRecord[];
  readonly people: readonly PersonRecord[];
  readonly honours: readonly HonourRecord[];
  readonly categories: readonly AwardRecord[];
  readonly ceremonies: readonly CeremonyRecord[];
}

/** Files that people write; the importer never touches them. */
const byHand = /^(?:curated|bodies)\.jsonl$/;

/** Writes all shards beside the old ones and swaps them in, so that `data/` can be read at any moment. */
export function writeShards(data: string, imported: Imported): void {
  const shards = new Map<string, string[]>();
  const put = (records: readonly object[], fileOf: (index: number) => string): void => {
    const lines = new Map<string, string[]>();
    records.forEach((record, index) => {
      const file = fileOf(index);
      const known = lines.get(file);
      if (known === undefined) lines.set(file, [lineOf(record)]);
      else known.push(lineOf(record));
    });
    for (const [file, text] of lines) shards.set(file, text);
  };
  const films = sorted(imported.films, (film) => film.id);
  put(films, (index) => `films/${spanOf(films[index]?.year ?? films[index]?.premiere)}.jsonl`);
  const people = sorted(imported.people, (person) => person.id);
  put(people, (index) => `people/${shardOfPerson(people[index]?.id ?? "")}.jsonl`);
  const honours = sorted(imported.honours, honourOrder);
  put(honours, (index) => `honours/${shardOfHonour(honours[index]?.ceremony ?? "")}.jsonl`);
  put(
    sorted(imported.categories, (award) => award.id),
    () => "awards/categories.jsonl",
  );
  put(
    sorted(imported.ceremonies, (ceremony) => ceremony.id),
    () => "awards/ceremonies.jsonl",
  );
  swapIn(data, shards);
}

/** Every body's honours have a file, the Oscars' one for each decade. */
export function shardOfHonour(ceremony: string): string {
  const [body = "", number] = ceremony.split("/");
  return body === "oscars" ? `oscars-${Math.floor((1928 + Number(number)) / 10) * 10}s` : body;
}

/** Order of honours, which have no id. */
export const honourOrder = (honour: HonourRecord): string =>
  [honour.ceremony, honour.category, honour.result, ...(honour.films ?? []), ...(honour.people ?? [])].join("\t");

/** Code-unit order, which no locale changes. */
export function sorted<T>(records: readonly T[], keyOf: (record: T) => string): T[] {
  return records
    .map((record) => [keyOf(record), record] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, record]) => record);
}

/** A person stands under the first letter of the id. */
export const shardOfPerson = (id: string): string => /^[a-z]/.exec(id)?.[0] ?? "other";

/** Spans of years that keep every shard below 3 MB. */
export function spanOf(year: number | undefined): string {
  if (year === undefined) return "undated";
  const size = year < 1920 ? 20 : year < 2000 ? 5 : 2;
  const from = year < 1900 ? 1880 : Math.floor(year / size) * size;
  return `${from}-${from + size - 1}`;
}

function swapIn(data: string, shards: ReadonlyMap<string, readonly string[]>): void {
  const fresh = join(data, ".fresh");
  rmSync(fresh, { recursive: true, force: true });
  for (const [file, lines] of shards) {
    mkdirSync(join(fresh, file, ".."), { recursive: true });
    writeFileSync(join(fresh, file), `${lines.join("\n")}\n`);
  }
  for (const folder of ["films", "people", "honours", "awards"]) {
    mkdirSync(join(data, folder), { recursive: true });
    const made = new Set([...shards.keys()].filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1)));
    for (const file of made) renameSync(join(fresh, folder, file), join(data, folder, file));
    for (const old of readdirSync(join(data, folder))) if (!made.has(old) && !byHand.test(old)) rmSync(join(data, folder, old));
  }
  rmSync(fresh, { recursive: true, force: true });
}

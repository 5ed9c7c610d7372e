import type {
  AwardRecord,
  CastRow,
  CeremonyRecord,
  CrewJob,
  FilmRecord,
  HonourRecord,
  PackRecords,
  PersonRecord,
} from "../../src/core/packs/records.js";
import { nameWords } from "../../src/core/text/words.js";

/** A record of any kind, as the builders below make them and `recordsOf` sorts them out. */
export type TinyRecord =
  | { readonly kind: "person"; readonly record: PersonRecord }
  | { readonly kind: "film"; readonly record: FilmRecord; readonly people: readonly string[] }
  | { readonly kind: "award"; readonly record: AwardRecord }
  | { readonly kind: "ceremony"; readonly record: CeremonyRecord }
  | { readonly kind: "honour"; readonly record: HonourRecord; readonly people: readonly string[] };

const source = ["test"];

export const slug = (name: string): string => nameWords(name).join("-");

type Rest<Record, Given extends keyof Record> = Partial<Omit<Record, Given>>;

export const person = (name: string, more: Rest<PersonRecord, "name"> = {}): TinyRecord => ({
  kind: "person",
  record: { id: slug(name), name, source, ...more },
});

type Crew = { readonly [job in CrewJob]?: readonly string[] };

/** `crew` and the performers of `cast` are named by their names; persons without a record of their own get one. */
export function film(
  title: string,
  year: number,
  more: Rest<FilmRecord, "title" | "year" | "crew" | "cast"> & { crew?: Crew; cast?: readonly CastRow[] } = {},
): TinyRecord {
  const { crew = {}, cast = [], ...rest } = more;
  const people = [...Object.values(crew).flat(), ...cast.flatMap(([performer]) => (performer === null ? [] : [performer]))];
  const record: FilmRecord = {
    id: `${slug(title)}-${year}`,
    title,
    year,
    source,
    crew: Object.fromEntries(Object.entries(crew).map(([job, names]) => [job, names.map(slug)])),
    cast: cast.map(([performer, ...characters]): CastRow => [performer === null ? null : slug(performer), ...characters]),
    ...rest,
  };
  return { kind: "film", record, people };
}

/** `id` without a slash is a body or festival, with one a category. */
export const award = (id: string, name: string, more: Rest<AwardRecord, "id" | "name"> = {}): TinyRecord => ({
  kind: "award",
  record: { id, kind: id.includes("/") ? "category" : "body", name, source, ...more },
});

/** `id`: "oscars/97", with the number of the ceremony, or the year where they are not numbered. */
export function ceremony(id: string, year: number, date?: string): TinyRecord {
  const [body = id, number = ""] = id.split("/");
  const numbered = Number(number) === year ? {} : { number: Number(number) };
  return { kind: "ceremony", record: { id, body, ...numbered, year, ...(date === undefined ? {} : { date }), source } };
}

/** `films` by title and year ("Anora 2024"), people by name. */
export const honour = (
  result: HonourRecord["result"],
  category: string,
  ceremonyNumber: number,
  films: readonly string[],
  people: readonly string[] = [],
): TinyRecord => ({
  kind: "honour",
  people,
  record: {
    category,
    ceremony: `${category.split("/")[0]}/${ceremonyNumber}`,
    result,
    source,
    ...(films.length === 0 ? {} : { films: films.map(slug) }),
    ...(people.length === 0 ? {} : { people: people.map(slug) }),
  },
});

export function recordsOf(given: readonly TinyRecord[]): PackRecords {
  const people = new Map<string, PersonRecord>();
  const films: FilmRecord[] = [];
  const awards: AwardRecord[] = [];
  const ceremonies: CeremonyRecord[] = [];
  const honours: HonourRecord[] = [];
  for (const one of given) {
    if (one.kind === "person") people.set(one.record.id, one.record);
    else if (one.kind === "film") films.push(one.record);
    else if (one.kind === "award") awards.push(one.record);
    else if (one.kind === "ceremony") ceremonies.push(one.record);
    else honours.push(one.record);
  }
  for (const one of given) {
    if (one.kind !== "film" && one.kind !== "honour") continue;
    for (const name of one.people) if (!people.has(slug(name))) people.set(slug(name), { id: slug(name), name, source });
  }
  return { people: [...people.values()], films, awards, ceremonies, honours };
}

import type { FilmRecord, PackRecords } from "../core/packs/records.js";
import { crewJobs } from "../core/packs/records.js";
import type { SourceKey } from "./sourceKeys.js";
import { sourceKeys } from "./sourceKeys.js";
import { Tally, table } from "./table.js";

/** Tables of what a dataset holds: records by kind, films and people by decade, honours by body, everything by source. Lines of text. */
export function statistics(records: PackRecords): string[] {
  return [...byKind(records), "", ...byDecade(records), "", ...byBody(records), "", ...bySource(records)];
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((total, item) => total + of(item), 0);
const rowsOf = (film: FilmRecord): number => film.cast?.length ?? 0;
const partsOf = (film: FilmRecord): number => film.cast?.filter((row) => row[1] !== null).length ?? 0;

function byKind({ people, films, awards, ceremonies, honours }: PackRecords): string[] {
  const dated = films.filter((film) => (film.year ?? film.premiere) !== undefined).length;
  const number = (count: number): string => count.toLocaleString("en-US");
  const won = honours.filter((honour) => honour.result === "won").length;
  const crews = crewJobs.map((job) => `${number(sum(films, (film) => film.crew?.[job]?.length ?? 0))} ${job}s`);
  return [
    ...table(
      ["kind", "records"],
      [
        ["films", films.length],
        ["people", people.length],
        ["cast rows", sum(films, rowsOf)],
        ["characters", sum(films, partsOf)],
        ["crew credits", sum(films, (film) => sum(crewJobs, (job) => film.crew?.[job]?.length ?? 0))],
        ["awards", awards.length],
        ["ceremonies", ceremonies.length],
        ["honours", honours.length],
      ],
    ),
    "",
    `with a year: ${number(dated)} of ${number(films.length)} films (${((100 * dated) / films.length).toFixed(1)}%)`,
    `other names: ${number(sum(people, (person) => person.aliases?.length ?? 0))} of people, ${number(sum(films, (film) => film.titles?.length ?? 0))} of films`,
    `crew: ${crews.join(", ")}`,
    `honours: ${number(won)} won, ${number(honours.length - won)} nominated`,
  ];
}

const decadeOf = (year: number | undefined): string => (year === undefined ? "no year" : `${Math.floor(year / 10) * 10}s`);

/** People count in every decade in which a film credits them; the total counts each once. */
function byDecade({ films, people, ceremonies, honours }: PackRecords): string[] {
  const tally = new Tally(6);
  const seen = new Set<string>();
  for (const film of films) {
    const decade = decadeOf(film.year ?? film.premiere);
    tally.add(decade, 0);
    tally.add(decade, 1, film.cast === undefined ? 0 : 1);
    tally.add(decade, 3, rowsOf(film));
    tally.add(decade, 4, partsOf(film));
    for (const person of [...(film.cast ?? []).map(([id]) => id), ...Object.values(film.crew ?? {}).flat()]) {
      if (person === null || seen.has(`${decade} ${person}`)) continue;
      seen.add(`${decade} ${person}`);
      tally.add(decade, 2);
    }
  }
  const years = new Map(ceremonies.map((ceremony) => [ceremony.id, ceremony.year]));
  for (const honour of honours) tally.add(decadeOf(years.get(honour.ceremony)), 5);
  const totals = tally.totals();
  totals[2] = people.length;
  return table(["decade", "films", "with cast", "people", "cast rows", "characters", "honours"], [...tally.rows(), ["all", ...totals]]);
}

function byBody({ ceremonies, honours }: PackRecords): string[] {
  const years = new Map(ceremonies.map((ceremony) => [ceremony.id, ceremony.year]));
  const tally = new Tally(2);
  const spans = new Map<string, number[]>();
  for (const { category, ceremony, result } of honours) {
    const body = category.replace(/\/.*$/, "");
    tally.add(body, result === "won" ? 0 : 1);
    spans.set(
      body,
      [...(spans.get(body) ?? []), years.get(ceremony) ?? 0].sort((a, b) => a - b),
    );
    spans.set(body, [spans.get(body)?.[0] ?? 0, spans.get(body)?.at(-1) ?? 0]);
  }
  return table(
    ["honours of", "won", "nominated", "ceremonies of"],
    tally.rows().map(([body, ...counts]) => [body, ...counts, (spans.get(body) ?? []).join("–")]),
  );
}

/** A record of two sources counts in both; cast rows do so with their film. */
function bySource({ people, films, awards, ceremonies, honours }: PackRecords): string[] {
  const tally = new Tally(7);
  [people, films, awards, ceremonies, honours].forEach((records, column) => {
    for (const { source } of records) for (const key of source) tally.add(key, [0, 1, 4, 5, 6][column] ?? 0);
  });
  for (const film of films) {
    for (const key of film.source) {
      tally.add(key, 2, rowsOf(film));
      tally.add(key, 3, partsOf(film));
    }
  }
  return table(
    ["source", "people", "films", "cast rows of these", "characters", "awards", "ceremonies", "honours"],
    tally.rows().map(([key, ...counts]) => [`${key} (${sourceKeys[key as SourceKey]})`, ...counts]),
  );
}

import type { PackRecords } from "../core/packs/records.js";

/** Tables of what a dataset holds: films, cast and honours by decade, everything by source. Lines of text. */
export function statistics(records: PackRecords): string[] {
  return [...totals(records), "", ...byDecade(records), "", ...bySource(records)];
}

function totals({ people, films, awards, ceremonies, honours }: PackRecords): string[] {
  const rows = films.flatMap((film) => film.cast ?? []);
  const dated = films.filter((film) => film.year !== undefined).length;
  return [
    `people      ${people.length}, ${sum(people, (person) => person.aliases?.length ?? 0)} aliases`,
    `films       ${films.length}, ${dated} with a year (${((100 * dated) / films.length).toFixed(1)}%)`,
    `cast rows   ${rows.length}, ${rows.filter((row) => row[1] !== null).length} with a character`,
    `crew        ${sum(films, (film) => sum(Object.values(film.crew ?? {}), (list) => list.length))}`,
    `awards      ${awards.length}, ${ceremonies.length} ceremonies, ${honours.length} honours (${honours.filter((honour) => honour.result === "won").length} won)`,
  ];
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((total, item) => total + of(item), 0);

function byDecade({ films, ceremonies, honours }: PackRecords): string[] {
  const table = new Map<string, number[]>();
  const count = (decade: string, column: number, by: number): void => {
    const row = table.get(decade) ?? [0, 0, 0, 0, 0];
    row[column] = (row[column] ?? 0) + by;
    table.set(decade, row);
  };
  for (const film of films) {
    const decade = film.year === undefined ? "no year" : `${Math.floor(film.year / 10) * 10}s`;
    count(decade, 0, 1);
    count(decade, 1, film.cast === undefined ? 0 : 1);
    count(decade, 2, film.cast?.length ?? 0);
    count(decade, 3, film.cast?.filter((row) => row[1] !== null).length ?? 0);
  }
  const years = new Map(ceremonies.map((ceremony) => [ceremony.id, ceremony.year]));
  for (const honour of honours) count(`${Math.floor((years.get(honour.ceremony) ?? 0) / 10) * 10}s`, 4, 1);
  return [
    "decade     films  with cast  cast rows  characters  honours",
    ...[...table]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([decade, row]) =>
          `${decade.padEnd(8)}${row.map((value, index) => String(value).padStart([8, 11, 11, 12, 9][index] ?? 8)).join("")}`,
      ),
  ];
}

function bySource({ people, films, awards, honours }: PackRecords): string[] {
  const table = new Map<string, number[]>();
  [people, films, awards, honours].forEach((records, column) => {
    for (const { source } of records) {
      for (const key of source) {
        const row = table.get(key) ?? [0, 0, 0, 0];
        row[column] = (row[column] ?? 0) + 1;
        table.set(key, row);
      }
    }
  });
  return [
    "source             people    films   awards  honours",
    ...[...table]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, row]) => `${key.padEnd(16)}${row.map((value) => String(value).padStart(9)).join("")}`),
  ];
}

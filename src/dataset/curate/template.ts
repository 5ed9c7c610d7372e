import type { AwardRecord, CrewJob, FilmRecord, HonourRecord, PackRecords } from "../../core/packs/records.js";
import { crewJobs } from "../../core/packs/records.js";
import { Registry } from "./registry.js";

/** Jobs that a sheet asks for; producers are many and seldom named in reviews. */
const wanted: readonly CrewJob[] = crewJobs.filter((job) => job !== "producer");

/**
 * What is known of the films of a title, and a sheet with what is missing of each, to be filled in.
 *
 * @param year the films of this year and those beside it; undefined: of all years
 */
export function template(title: string, year: number | undefined, records: PackRecords): string[] {
  const registry = new Registry(records);
  const titled = registry.titled(title);
  const films = titled.filter((film) => year === undefined || film.year === undefined || Math.abs(film.year - year) <= 1);
  if (films.length > 0)
    return films.flatMap((film) => [...knownOf(film, registry, records), "", ...sheetOf(film, films.length > 1, registry), ""]);
  const others = titled.map((film) => `${film.title} (${film.year ?? "undated"}) [${film.id}]`).join(", ");
  return [
    `${title}${year === undefined ? "" : ` (${year})`}: not in the data${others === "" ? "" : `, but ${others}`}`,
    "",
    `## ${title} (${year ?? "YEAR"})`,
    "seen:",
    ...wanted.map((job) => `${job}:`),
    "cast:",
  ];
}

function knownOf(film: FilmRecord, registry: Registry, { honours, awards }: PackRecords): string[] {
  const row = (name: string, value: string): string => `  ${name.padEnd(15)}  ${value}`;
  const names = (ids: readonly string[]): string => ids.map((id) => registry.nameOf(id)).join("; ");
  const cast = (film.cast ?? []).map(
    ([person, part, ...forms]) =>
      `${person === null ? "?" : registry.nameOf(person)} = ${part === null ? "?" : [part, ...forms].join(" / ")}`,
  );
  const won = honours.filter(({ films }) => films?.includes(film.id) === true);
  return [
    `${film.title} (${film.year ?? "undated"}${film.series === true ? ", series" : ""})  ${film.id}  ${film.source.join(", ")}`,
    ...(film.titles === undefined ? [] : [row("titles", film.titles.join("; "))]),
    ...(film.premiere === undefined ? [] : [row("premiere", String(film.premiere))]),
    ...crewJobs.map((job) => row(job, names(film.crew?.[job] ?? []) || "missing")),
    ...(cast.length === 0 ? [row("cast", "missing")] : cast.map((line, at) => row(at === 0 ? "cast" : "", line))),
    row("honours", won.length === 0 ? "none" : honoursOf(won, awards)),
  ];
}

/** "bafta/2025 won Best Film; oscars/97 nominated Directing, Best Picture". */
function honoursOf(honours: readonly HonourRecord[], awards: readonly AwardRecord[]): string {
  const categories = new Map(awards.map(({ id, name }) => [id, name]));
  const told = new Map<string, Set<string>>();
  for (const { ceremony, result, category } of honours) {
    const place = `${ceremony} ${result}`;
    told.set(place, (told.get(place) ?? new Set()).add(categories.get(category) ?? category));
  }
  return [...told].map(([place, names]) => `${place} ${[...names].join(", ")}`).join("; ");
}

function sheetOf(film: FilmRecord, isOneOfSeveral: boolean, registry: Registry): string[] {
  const kind = film.series === true ? ", series" : "";
  const id = isOneOfSeveral || film.year === undefined ? ` [${film.id}]` : "";
  const open = (film.cast ?? []).flatMap(([person, part]) => (person !== null && part === null ? [`${registry.nameOf(person)} =`] : []));
  return [
    `## ${film.title} (${film.year ?? "YEAR"}${kind})${id}`,
    "seen:",
    ...wanted.filter((job) => film.series !== true && film.crew?.[job] === undefined).map((job) => `${job}:`),
    "cast:",
    ...open,
  ];
}

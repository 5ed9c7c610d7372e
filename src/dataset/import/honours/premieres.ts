import type { FilmRecord, HonourRecord } from "../../../core/packs/records.js";
import { filmRecord } from "../films/filmRecord.js";

const festivals = new Set(["berlin", "cannes", "karlovy-vary", "locarno", "rotterdam", "san-sebastian", "sundance", "tiff", "venice"]);
/** Years that a release may follow a festival. */
const mostYears = 3;

/** A film that a festival honoured before the year of its release, or whose release no list tells, was first seen there. */
export function withPremieres(films: readonly FilmRecord[], honours: readonly HonourRecord[]): FilmRecord[] {
  const shown = new Map<string, number>();
  for (const { ceremony, films: honoured = [] } of honours) {
    const [body = "", year] = ceremony.split("/");
    if (!festivals.has(body) || !/^\d{4}$/.test(year ?? "")) continue;
    for (const id of honoured) shown.set(id, Math.min(Number(year), shown.get(id) ?? Infinity));
  }
  return films.map((film) => {
    const year = shown.get(film.id);
    if (year === undefined || film.premiere !== undefined || film.source.includes("curated")) return film;
    if (film.year !== undefined && (year >= film.year || film.year - year > mostYears)) return film;
    return filmRecord({ ...film, premiere: year });
  });
}

import type { FilmRecord, HonourRecord } from "../../../core/packs/records.js";
import { filmRecord } from "../films/filmRecord.js";

const festivals = new Set(["berlin", "cannes", "karlovy-vary", "locarno", "rotterdam", "san-sebastian", "sundance", "tiff", "venice"]);
/** Years that a release may follow a festival. */
const mostYears = 3;

/**
 * A film that a festival honoured before the year of its release, or whose release no list tells, was first seen there. The
 * year of a film of other countries is that one, and what lists have becomes the later one.
 */
export function withPremieres(
  films: readonly FilmRecord[],
  honours: readonly HonourRecord[],
  datedByFestival: ReadonlySet<string> = new Set(),
): FilmRecord[] {
  const shown = new Map<string, number>();
  for (const { ceremony, films: honoured = [] } of honours) {
    const [body = "", year] = ceremony.split("/");
    if (!festivals.has(body) || !/^\d{4}$/.test(year ?? "")) continue;
    for (const id of honoured) shown.set(id, Math.min(Number(year), shown.get(id) ?? Infinity));
  }
  return films.map((film) => {
    if (film.source.includes("curated")) return film;
    const premiere = film.premiere ?? shown.get(film.id);
    if (premiere === undefined || (film.year !== undefined && (premiere >= film.year || film.year - premiere > mostYears))) return film;
    if (film.year === undefined || !datedByFestival.has(film.id)) return filmRecord({ ...film, premiere });
    return filmRecord({ ...film, year: premiere, premiere: undefined, later: film.later ?? film.year });
  });
}

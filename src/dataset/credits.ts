import type { FilmRecord } from "../core/packs/records.js";

/** Everybody whom a film credits, each once. */
export function creditedIn(film: FilmRecord): Set<string> {
  return new Set([...Object.values(film.crew ?? {}).flat(), ...(film.cast ?? []).flatMap(([person]) => person ?? [])]);
}

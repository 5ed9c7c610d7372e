import type { FilmRecord } from "../../core/packs/records.js";
import { creditedIn } from "../credits.js";
import type { Alarm, Facts } from "./alarm.js";
import { alarm } from "./alarm.js";

/** Years from the first film to the last that hardly a life has room for: two namesakes, or a wrong year. */
const tooLong = 90;

export function longCareers({ films, people }: Facts): Alarm[] {
  const spans = new Map<string, { first: FilmRecord; last: FilmRecord }>();
  for (const { film } of films) {
    if (film.year === undefined) continue;
    for (const id of creditedIn(film)) {
      const span = spans.get(id) ?? { first: film, last: film };
      if (film.year < (span.first.year ?? 0)) span.first = film;
      if (film.year > (span.last.year ?? 0)) span.last = film;
      spans.set(id, span);
    }
  }
  return [...spans].flatMap(([id, { first, last }]) => {
    const years = (last.year ?? 0) - (first.year ?? 0);
    const line = people.get(id)?.line;
    return years > tooLong && line !== undefined
      ? [alarm("career", line, `person ${id}: ${years} years from ${first.id} to ${last.id}`)]
      : [];
  });
}

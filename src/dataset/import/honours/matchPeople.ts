import type { AwardRow } from "./awardRow.js";
import type { Catalogue, Entry } from "./catalogue.js";
import { directs } from "./matchFilm.js";

const acting =
  /actor|actress|acteur|actrice|performance|interpretation|volpi|mastroianni|revelation|-lead$|-(?:fe)?male$|new-star|juvenile/;

/**
 * People whom a row names: by a credit in the film first, else by a name that one person of that time and trade bears. A
 * director's prize without a name is the film's only director's.
 */
export function matchPeople(row: AwardRow, entry: Entry, catalogue: Catalogue): string[] {
  if (row.people.length === 0)
    return row.gives === "people" && directs.test(row.category) && entry.directors.length === 1 ? [...entry.directors] : [];
  const found = row.people.flatMap((name) => {
    const credited = catalogue.among([...entry.crew, ...entry.cast], name);
    if (credited !== undefined) return [credited];
    if ((row.gives === "maker" && entry.directors.length > 0) || !name.includes(" ")) return [];
    const as = acting.test(row.category) ? "acts" : "makes";
    const known = catalogue.named(name);
    return known.length === 1 && known.every((person) => catalogue.works(person, row.year, as)) ? known : [];
  });
  return [...new Set(found)];
}

/** Whether the row honours a performance. */
export const honoursPerformance = (category: string): boolean => acting.test(category);

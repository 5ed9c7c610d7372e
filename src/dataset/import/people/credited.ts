import type { FilmRecord, HonourRecord, PersonRecord } from "../../../core/packs/records.js";
import { creditedIn } from "../../credits.js";

/**
 * The people whom a film or an honour names. The others stood in a list whose film took its crew from a better one
 * ("Andy Wachowski" where another has The Wachowskis), so nothing here tells who they are. What a person wrote stays.
 */
export function withCredit(
  people: readonly PersonRecord[],
  films: readonly FilmRecord[],
  honours: readonly HonourRecord[],
): PersonRecord[] {
  const named = new Set([...films.flatMap((film) => [...creditedIn(film)]), ...honours.flatMap((honour) => honour.people ?? [])]);
  return people.filter(({ id, source }) => named.has(id) || source.includes("curated"));
}

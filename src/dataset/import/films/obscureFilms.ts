import { personKey } from "../text/personName.js";
import type { FilmGroup } from "./filmGroup.js";

/**
 * Leaves out what no review names and what nobody can check: films without a single person, and films that
 * Freebase alone has, and without a year (discs, clips, promotional shorts, second topics of a film). Nominated films stay.
 */
export function withoutObscure(groups: readonly FilmGroup[]): FilmGroup[] {
  return groups.filter((group) => {
    const sources = new Set(group.drafts.flatMap((draft) => draft.sources));
    if (sources.has("od") || sources.has("pgt")) return true;
    const people = keysOf(group);
    const parts = group.drafts.some((draft) => draft.cast.length > 0);
    if (people.size === 0) return parts && group.years.size > 0;
    return group.years.size > 0 || sources.size > 1 || !sources.has("fb");
  });
}

const keysOf = (group: FilmGroup): Set<string> =>
  new Set([
    ...group.cast,
    ...group.drafts.flatMap((draft) => Object.values(draft.crew).flatMap((people) => people.map((person) => personKey(person.name)))),
  ]);

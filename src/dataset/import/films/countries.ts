import type { FilmDraft } from "../drafts.js";
import { personKey } from "../text/personName.js";
import type { FilmGroup } from "./filmGroup.js";

/** Films of known countries by which a director is one of other countries, and how many of those each American one outweighs. */
const enough = 1;
const outweighed = 4;

const america: ReadonlySet<string> = new Set(["United States", "US"]);

/**
 * Marks the films in which America has no part, or no more than money: by the countries that a list gives, else by their
 * directors, all of whom make films elsewhere. `others` are lines of further films, for the sake of their directors.
 */
export function markForeign(groups: readonly FilmGroup[], others: readonly FilmDraft[]): void {
  const works = new Map<string, { here: number; elsewhere: number }>();
  const count = (directors: Iterable<string>, foreign: boolean): void => {
    for (const director of directors) {
      const known = works.get(director) ?? { here: 0, elsewhere: 0 };
      known[foreign ? "elsewhere" : "here"] += 1;
      works.set(director, known);
    }
  };
  for (const draft of others) {
    const foreign = isForeign([draft]);
    const directors = (draft.crew.director ?? []).map(({ name }) => personKey(name));
    if (foreign !== undefined) count(directors, foreign);
  }
  for (const group of groups) {
    const foreign = isForeign(group.drafts);
    if (foreign !== undefined) count(group.directors, foreign);
    if (foreign === true) group.foreign = true;
  }
  for (const group of groups) {
    if (group.directors.size === 0 || isForeign(group.drafts) !== undefined) continue;
    const known = [...group.directors].map((director) => works.get(director) ?? { here: 0, elsewhere: 0 });
    if (known.every(({ here, elsewhere }) => elsewhere >= enough && elsewhere >= outweighed * here)) group.foreign = true;
  }
}

/** What the lists say, of which the first country is the chief one; undefined where none says it for sure. */
function isForeign(drafts: readonly FilmDraft[]): boolean | undefined {
  const lists = drafts.flatMap(({ countries = [] }) => (countries.length === 0 ? [] : [countries]));
  if (lists.some(([first = ""]) => america.has(first))) return false;
  return lists.some((countries) => !countries.some((country) => america.has(country))) ? true : undefined;
}

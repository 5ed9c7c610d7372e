import type { FilmDraft } from "../drafts.js";
import { groupBy } from "../groupBy.js";
import { personKey } from "../text/personName.js";

/** Years in which each name is credited, from every dated line. */
export type Careers = ReadonlyMap<string, readonly number[]>;

/** Enough credits for a career to tell when somebody worked. */
const enough = 3;
/** Years between a film and the nearest other one of a performer that speak against it. */
const farOff = 12;

/** The years of each folded name over all drafts. */
export function careersIn(drafts: readonly FilmDraft[]): Careers {
  const credits = drafts.flatMap((draft) =>
    draft.year === undefined ? [] : [...castOf(draft)].map((key) => [key, draft.year ?? 0] as const),
  );
  return new Map([...groupBy(credits, ([key]) => key)].map(([key, years]) => [key, years.map(([, year]) => year)]));
}

const castOf = (draft: FilmDraft): Set<string> =>
  new Set(draft.cast.flatMap((row) => (row.person === null ? [] : [personKey(row.person.name)])));

/**
 * Whether a cast cannot have played in a year: of the performers with a career to speak of, two or more, and most, have
 * nothing within a dozen years of it. `own`: how many of each performer's credits are the cast's own lines.
 */
export function isOutOfTime(cast: Iterable<string>, year: number, careers: Careers, own = 0): boolean {
  let known = 0;
  let off = 0;
  for (const key of cast) {
    const years = careers.get(key) ?? [];
    if (years.length - own < enough) continue;
    known += 1;
    const near = years.filter((other) => Math.abs(other - year) <= farOff).length;
    if (near <= own) off += 1;
  }
  return off >= 2 && off * 2 > known;
}

/**
 * Lines whose year their own cast contradicts (the year was that of another film of the title): the year goes, and with
 * it what was found by it.
 */
export function withoutWrongYears(drafts: readonly FilmDraft[], careers: Careers): FilmDraft[] {
  return drafts.map((draft) => {
    if (draft.year === undefined || draft.sources[0] !== "wc" || !isOutOfTime(castOf(draft), draft.year, careers, 1)) return draft;
    return {
      sources: draft.sources,
      title: draft.title,
      titles: draft.titles,
      ...(draft.wikidata === undefined ? {} : { wikidata: draft.wikidata }),
      crew: draft.crew,
      cast: draft.cast,
    };
  });
}

import type { FilmDraft } from "../drafts.js";
import { groupBy } from "../groupBy.js";
import { titleKey } from "../text/filmTitle.js";
import type { Careers } from "./careers.js";
import { isOutOfTime } from "./careers.js";
import type { FilmGroup } from "./filmGroup.js";
import { conflict, gapOf, merge, sameList } from "./filmGroup.js";

/**
 * Joins films of one title whose lists share nobody because one knows the directors and the other the cast, or because
 * the casts stop at different names. Each must be the other's only match: in the same year; else within a year, or
 * undated, where no third film bears the title. (On films whose id gives the year, an only title names the right one in
 * 1,432 of 1,435.)
 */
export function joinStrangers(groups: readonly FilmGroup[], careers: Careers): FilmGroup[] {
  const gone = new Set<FilmGroup>();
  for (const [title, same] of groupBy(
    groups.flatMap((group) => [...group.titles].map((key) => [key, group] as const)),
    ([key]) => key,
  )) {
    const films = [...new Set(same.map(([, group]) => group))];
    const words = title.split(" ").length;
    for (const nearness of [sameYear(title), nextYear(words, films.length), undated(title, films.length)]) {
      for (const film of films) {
        if (gone.has(film)) continue;
        const partners = films.filter(
          (other) => other !== film && !gone.has(other) && joinable(film, other, careers) && nearness(film, other),
        );
        const [partner] = partners;
        if (partner === undefined || partners.length > 1) continue;
        const rivals = films.filter(
          (other) => other !== partner && !gone.has(other) && joinable(partner, other, careers) && nearness(partner, other),
        );
        if (rivals.length > 1) continue;
        merge(film, partner);
        gone.add(partner);
      }
    }
  }
  return groups.filter((group) => !gone.has(group));
}

type Nearness = (a: FilmGroup, b: FilmGroup) => boolean;

const sameYear =
  (title: string): Nearness =>
  (a, b) =>
    gapOf(a, b) === 0 && (complementary(a, b) || title.length > 5);

const nextYear =
  (words: number, filmsOfTitle: number): Nearness =>
  (a, b) =>
    gapOf(a, b) === 1 && complementary(a, b) && (filmsOfTitle === 2 || words > 2 || nominated(a) || nominated(b));

const undated =
  (title: string, filmsOfTitle: number): Nearness =>
  (a, b) =>
    gapOf(a, b) === undefined && complementary(a, b) && !nominated(a) && !nominated(b) && filmsOfTitle === 2 && title.length > 5;

/** Nothing speaks against one film: no other id, no other director, not two lines of one list, no cast of another time. */
export function joinable(a: FilmGroup, b: FilmGroup, careers: Careers): boolean {
  if (conflict(a, b) || sameList(a, b) || (a.directors.size > 0 && b.directors.size > 0)) return false;
  const [year] = a.years.size > 0 ? a.years : b.years;
  return year === undefined || !isOutOfTime([...a.cast, ...b.cast], year, careers);
}

/** One side has the cast that the other lacks; a nomination names one performer, whose name may be written otherwise. */
function complementary(a: FilmGroup, b: FilmGroup): boolean {
  return parts(a) === 0 || parts(b) === 0 || nominated(a) || nominated(b);
}

const parts = (group: FilmGroup): number => group.drafts.reduce((sum, draft) => sum + draft.cast.length, 0);

const nominated = (group: FilmGroup): boolean => group.drafts.every((draft) => draft.sources[0] === "od");

const freebaseEnd = 2012;

/** Gives undated films the year of the only film of their title in a list of titles with years. */
export function dateByTitle(groups: readonly FilmGroup[], titles: readonly FilmDraft[], careers: Careers): void {
  const films = groupBy(
    groups.flatMap((group) => [...group.titles].map((key) => [key, group] as const)),
    ([key]) => key,
  );
  for (const [title, same] of groupBy(titles, (draft) => titleKey(draft.title))) {
    const [draft] = same;
    const [match, ...rest] = films.get(title) ?? [];
    if (draft === undefined || same.length > 1 || match === undefined || rest.length > 0) continue;
    const [, group] = match;
    if (
      group.years.size > 0 ||
      title.length < 5 ||
      (draft.wikidata !== undefined && group.ids.wikidata.size > 0 && !group.ids.wikidata.has(draft.wikidata))
    )
      continue;
    if (draft.year === undefined || isOutOfTime(group.cast, draft.year, careers)) continue;
    // What Freebase alone has was there by 2012: a later film of the title is another one.
    if (draft.year > freebaseEnd && group.drafts.every(({ sources }) => sources[0] === "fb")) continue;
    group.drafts.push(draft);
    group.years.add(draft.year);
  }
}

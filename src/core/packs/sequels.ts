import { type FilmDraft, jobs } from "./arrange.js";
import type { PackWriter, Sections } from "./format.js";
import { Lists, writeLists } from "./lists.js";
import type { NameDraft } from "./names.js";
import { none } from "./pack.js";

const castCompared = 12;
const sharedCast = 2;
const mostSequels = 8;
const shortestTelling = 4;

/**
 * For each film those of one series with it: a word of their title and two of its leading cast in common. Their characters are
 * named in its reviews, and some lists credit them in one part only. Worked out here, since a draft would look at hundreds of films for it.
 */
export function writeSequels(
  writer: PackWriter,
  films: readonly FilmDraft[],
  titles: readonly number[],
  { names, tokens }: NameDraft,
  prominences: readonly number[],
): void {
  const telling = titles.map((title) => new Set(names[title]!.tokens.filter((token) => tokens[token]!.length >= shortestTelling)));
  const worksOf = new Map<number, Set<number>>();
  for (const [film, { credits }] of films.entries()) {
    for (const { person } of credits) {
      const works = worksOf.get(person);
      if (works === undefined) worksOf.set(person, new Set([film]));
      else works.add(film);
    }
  }
  const lists = films.map(({ credits }, film) => {
    const shared = new Map<number, number>();
    const cast = new Set(credits.filter(({ job, person }) => jobs[job] === "cast" && person !== none).map(({ person }) => person));
    for (const person of [...cast].slice(0, castCompared))
      for (const other of worksOf.get(person) ?? []) if (other !== film) shared.set(other, (shared.get(other) ?? 0) + 1);
    const series = [...shared].filter(
      ([other, count]) => count >= sharedCast && [...telling[other]!].some((word) => telling[film]!.has(word)),
    );
    return series
      .map(([other]) => other)
      .sort((a, b) => prominences[b]! - prominences[a]! || a - b)
      .slice(0, mostSequels)
      .sort((a, b) => a - b);
  });
  writeLists(writer, "sequel", lists);
}

export const sequelLists = (sections: Sections, filmCount: number): Lists => new Lists(sections, "sequel", filmCount);

import { join } from "node:path";
import { readTsv } from "../tables.js";
import { titleKey } from "../text/filmTitle.js";
import type { FilmGroup } from "./filmGroup.js";
import { merge } from "./filmGroup.js";

/** A film by one of its titles and a year that a list gives it. */
type Listed = readonly [title: string, year: number | undefined];

/** A film under two titles, or two years, that no rule can tell from two films; or one whose title or year the lists have wrong. */
export interface SameFilm {
  /** What the record is called, and the year of release. */
  readonly title: string;
  readonly year: number;
  /** How the lists have it. */
  readonly of: readonly Listed[];
  readonly titles?: readonly string[];
  /** Titles that a list has by mistake, of another film. */
  readonly misnamed?: readonly string[];
}

/** Reads `data/import/same-films.tsv`, whose `of` has titles with their years: "The Invaders (1942)|49th Parallel (undated)". */
export const readSameFilms = (data: string): SameFilm[] =>
  readTsv(join(data, "import"), "same-films.tsv").map(({ title = "", year, of = "", titles = "", misnamed = "" }) => ({
    title,
    year: Number(year),
    of: cellsIn(of).map(listed),
    titles: cellsIn(titles),
    misnamed: cellsIn(misnamed),
  }));

const cellsIn = (text: string): string[] => (text === "" ? [] : text.split("|"));

function listed(cell: string): Listed {
  const [, title, year] = /^(.+) \((\d{4}|undated)\)$/.exec(cell) ?? [];
  if (title === undefined) throw new Error(`same-films.tsv: "${cell}" is no title with a year, or "undated", in brackets`);
  return [title, year === "undated" ? undefined : Number(year)];
}

/** Joins what the table says is one film, and gives it the title and the year of the table. */
export function joinSameFilms(groups: readonly FilmGroup[], table: readonly SameFilm[]): FilmGroup[] {
  const gone = new Set<FilmGroup>();
  for (const { title, year, of, titles = [], misnamed = [] } of table) {
    const [home, ...others] = groups.filter((group) => !gone.has(group) && of.some((listed) => isListed(group, listed)));
    if (home === undefined) continue;
    for (const other of others) {
      merge(home, other);
      gone.add(other);
    }
    home.drafts.forEach((draft, at) => {
      if (misnamed.includes(draft.title)) home.drafts[at] = { ...draft, title };
    });
    home.settled = { title, year, titles };
  }
  return groups.filter((group) => !gone.has(group));
}

const isListed = (group: FilmGroup, [title, year]: Listed): boolean =>
  (year === undefined ? group.years.size === 0 : group.years.has(year)) &&
  group.drafts.some((draft) => titleKey(draft.title) === titleKey(title));

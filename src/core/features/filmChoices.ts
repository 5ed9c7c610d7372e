import type { DraftModel } from "../model/draftModel.js";
import { type EntityId, none, type Pack } from "../packs/pack.js";
import { titleWithYear } from "../packs/titleWithYear.js";
import { nameWords } from "../text/words.js";
import { tokenPattern } from "./search/namePattern.js";
import { searchPack } from "./search/searchPack.js";

/** A film to choose from a list. */
export interface FilmChoice {
  readonly film: EntityId;
  /** With its year. */
  readonly title: string;
  /** Whose film it is; empty where nobody knows. */
  readonly directors: string;
}

const mostChoices = 50;

/** Films whose title the query begins, best known first; those in focus while nothing is typed. Marks and case do not matter. */
export function filmChoices({ pack, focus }: DraftModel, query: string): readonly FilmChoice[] {
  const words = nameWords(query.replace(/\(\s*\d{0,4}\s*\)?\s*$/, ""));
  const year = /\((\d{4})\)\s*$/.exec(query)?.[1];
  const pattern = words.join("") === "" ? undefined : tokenPattern(pack, words);
  const isFilm = (entity: EntityId): boolean =>
    pack.kind(entity) === "film" && (year === undefined || Math.abs(pack.year(entity) - Number(year)) <= 1);
  const found = pattern === undefined ? [] : searchPack(pack, pattern, isFilm, mostChoices).map(({ entity }) => entity);
  const films = words.join("") === "" ? focus.films.map(({ film }) => film) : found;
  return films.map((film) => ({ film, title: titleWithYear(pack, film), directors: directorsOf(pack, film) }));
}

const directorsOf = (pack: Pack, film: EntityId): string =>
  pack
    .creditsOfFilm(film)
    .flatMap(({ job, person }) => (job === "director" && person !== none ? [pack.text(person)] : []))
    .join(", ");

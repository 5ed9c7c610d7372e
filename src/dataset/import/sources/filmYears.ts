import type { SourceKey } from "../../sourceKeys.js";
import type { FilmDraft } from "../drafts.js";
import { readLines } from "../tables.js";
import { filmTitle } from "../text/filmTitle.js";
import { pageName, people } from "./usFilms.js";

interface FilmYear {
  title: string;
  year: number;
  directors?: string[];
  cast?: string[];
  freebase?: string;
  wikidata?: string;
  wiki?: string;
  country?: string;
  src: string;
  match: string;
}

/** The letters of the file's `src`; those left out name lists that we read ourselves, or one without a licence ("t"). */
const letters: { readonly [letter: string]: SourceKey } = {
  c: "cmu",
  r: "cri",
  s: "sas",
  k: "wp",
  d: "wd",
  f: "fb",
  u: "us",
  w: "wc",
};

/** Years for films that have none elsewhere, and further films with their directors. */
export const filmYears = (folder: string): FilmDraft[] => draftsOf(folder, "film-years.jsonl");

/** Titles with a year and an id, and nobody: good for dating a film that is known by its cast. */
export const datedTitles = (folder: string): FilmDraft[] => draftsOf(folder, "film-years-titles.jsonl");

/** Lines of the list without a licence. They may tell in which countries a director works, and nothing of them is kept. */
export const unlicensed = (folder: string): FilmDraft[] => draftsOf(folder, "film-years.jsonl", (film) => film.src === "t");

/**
 * Lines that name the director of another film of the title than the one whose id they bear: they were matched by title to
 * cast pages of *Beats* (2019), *Black*, *Custody* (2016), *Eternity* (2016), *Jane* and *The Last Laugh* (2019), *Burden*; and
 * the Japanese film under the page of its American remake.
 */
const otherFilms: ReadonlySet<string> = new Set("Q55605100 Q20965621 Q20649652 Q23767842 Q27488827 Q44077455 Q27964433 Q730555".split(" "));

function draftsOf(folder: string, file: string, isWanted = (film: FilmYear): boolean => film.src !== "t"): FilmDraft[] {
  return readLines<FilmYear>(folder, file)
    .filter((film) => isWanted(film) && !otherFilms.has(film.wikidata ?? ""))
    .map((film) => ({
      sources: [...film.src].flatMap((letter) => letters[letter] ?? []),
      title: filmTitle(film.title),
      titles: [],
      year: film.year,
      ...(film.country === undefined ? {} : { countries: film.country.split("; ") }),
      ...(film.wikidata === undefined ? {} : { wikidata: film.wikidata }),
      ...(film.wiki === undefined ? {} : { wiki: pageName(film.wiki) }),
      ...(film.freebase === undefined ? {} : { freebase: film.freebase }),
      crew: { director: people(film.directors) },
      cast: people(film.cast).map((person) => ({ person, forms: [] })),
    }));
}

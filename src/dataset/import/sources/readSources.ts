import type { FilmDraft } from "../drafts.js";
import { readLines } from "../tables.js";
import { filmTitles, isDisc } from "../text/filmTitle.js";
import { cannesFilms } from "./cannes.js";
import { castPages, guessedTitles, settleTitles } from "./castPages.js";
import { datedTitles, filmYears, unlicensed } from "./filmYears.js";
import { withoutGuesses } from "./guessedPages.js";
import { readMixedSources, withoutOthersPeople } from "./mixedSources.js";
import type { Oscars } from "./oscars.js";
import { oscars } from "./oscars.js";
import { rolePages } from "./rolePages.js";
import { readStrayPages, withoutStrays } from "./strayPages.js";
import { withUprightCasts } from "./uprightCasts.js";
import { leads, usFilms } from "./usFilms.js";
import { worldFilms } from "./worldFilms.js";

export interface Sources {
  /** Best source first. */
  readonly drafts: readonly FilmDraft[];
  readonly oscars: Oscars;
  /** Titles with years, for films without one. */
  readonly titles: readonly FilmDraft[];
  /** Further films, of which nothing may ship. */
  readonly unlicensed: readonly FilmDraft[];
}

/** Reads and cleans every source file that may ship (see the table in `data/README.md`); `data` has the tables of what they have wrong. */
export function readSources(folder: string, data: string): Sources {
  const given = givenNames(folder);
  const american = usFilms(folder);
  const world = worldFilms(folder, given);
  const academy = oscars(folder, given);
  const strays = readStrayPages(data);
  const titled = settleTitles(folder, castPages(folder, given), [...american, ...world]);
  const pages = withoutGuesses(withoutStrays(titled, strays), world, guessedTitles(folder));
  const lines = [
    ...american,
    ...rolePages(folder, given),
    ...pages,
    ...leads(folder, given),
    ...world,
    ...withoutStrays(filmYears(folder), strays),
    ...academy.films,
    ...cannesFilms(folder),
  ];
  const drafts = withoutOthersPeople(lines, readMixedSources(data));
  splitTitles(drafts);
  return {
    drafts: withUprightCasts(drafts.filter((draft) => draft.title !== "" && !isDisc(draft.title))),
    oscars: academy,
    titles: datedTitles(folder),
    unlicensed: unlicensed(folder),
  };
}

/** "Pirate Radio aka The Boat That Rocked" is two titles. Nominations point to their drafts, so these are changed in place. */
function splitTitles(drafts: readonly FilmDraft[]): void {
  for (const draft of drafts) {
    const [title = draft.title, ...others] = filmTitles(draft.title);
    Object.assign(draft, { title, titles: [...others, ...draft.titles] });
  }
}

/** First names of at least this many people count as given names, which tell "Mabel the Maid" from "Chambermaid". */
const enoughBearers = 12;

function givenNames(folder: string): Set<string> {
  const bearers = new Map<string, Set<string>>();
  const lists = ["us-films-1900-1949", "us-films-1950-1989", "us-films-1990-2009", "us-films-2010-2025"];
  for (const list of lists) {
    for (const { cast = [] } of readLines<{ cast?: string[] }>(folder, `${list}.jsonl`)) {
      for (const name of cast) {
        const [first = "", ...rest] = name.split(" ");
        if (rest.length === 0) continue;
        const known = bearers.get(first.toLowerCase()) ?? new Set<string>();
        bearers.set(first.toLowerCase(), known.add(name));
      }
    }
  }
  return new Set([...bearers].filter(([, names]) => names.size >= enoughBearers).map(([first]) => first));
}

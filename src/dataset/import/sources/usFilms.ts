import type { FilmDraft } from "../drafts.js";
import { readLines } from "../tables.js";
import { characterNames } from "../text/characterName.js";
import { filmTitle } from "../text/filmTitle.js";
import { personName, personNames } from "../text/personName.js";

interface UsFilm {
  title: string;
  year: number;
  wiki?: string;
  directors?: string[];
  cast?: string[];
}

const shards = ["us-films-1900-1949", "us-films-1950-1989", "us-films-1990-2009", "us-films-2010-2025"];

/** Films of the US lists: title, year of release in the US, directors, principal cast in billing order. */
export function usFilms(folder: string): FilmDraft[] {
  return shards
    .flatMap((shard) => readLines<UsFilm>(folder, `${shard}.jsonl`))
    .map(withoutPageOfOther)
    .map((film) => ({
      sources: ["us"],
      title: withArticle(filmTitle(film.title), film.wiki),
      titles: [],
      year: film.year,
      ...(film.wiki === undefined ? {} : { wiki: pageName(film.wiki) }),
      crew: { director: people(film.directors) },
      cast: people(film.cast).map((person) => ({ person, forms: [] })),
    }));
}

/** Films that have the page of a namesake, and with it that one's director: nobody made both. */
const pagesOfOthers: ReadonlySet<string> = new Set([
  "Crossed_Trails 1924",
  "Earth_vs._the_Spider 2001",
  "Land_of_the_Lawless 1927",
  "Law_of_the_Plains 1929",
  "Miracle_on_34th_Street 1994",
  "No_Time_to_Die 1958",
  "North_of_the_Rio_Grande 1937",
  "The_Destroying_Angel 1915",
  "The_Train_Wreckers 1925",
  "Up_the_River 1938",
]);

const withoutPageOfOther = ({ wiki, directors, ...own }: UsFilm): UsFilm =>
  pagesOfOthers.has(`${wiki} ${own.year}`)
    ? own
    : { ...own, ...(wiki === undefined ? {} : { wiki }), ...(directors === undefined ? {} : { directors }) };

/** The list lost the article of a few titles, which their page still has: "Drum" is *The Drum*. */
const withArticle = (title: string, page = ""): string =>
  pageName(page)
    .replace(/_\(.*\)$/, "")
    .replaceAll("_", " ") === `The ${title}`
    ? `The ${title}`
    : title;

interface Leads {
  title: string;
  year: number;
  wiki: string;
  cast: [string, string][];
}

/** Leads with their characters, read from the first paragraph of the film's page. */
export function leads(folder: string, given: ReadonlySet<string>): FilmDraft[] {
  return readLines<Leads>(folder, "characters-leads-2021-2025.jsonl").map((film) => ({
    sources: ["wl"],
    title: filmTitle(film.title),
    titles: [],
    year: film.year,
    wiki: pageName(film.wiki),
    crew: {},
    cast: film.cast.flatMap(([actor, character]) => {
      const name = personName(actor);
      return name === undefined ? [] : [{ person: { name }, forms: characterNames(character, name, given) }];
    }),
  }));
}

export const people = (names: readonly string[] | undefined): { name: string }[] =>
  withSuffixes(names ?? [])
    .flatMap((name) => personNames(name))
    .map((name) => ({ name }));

/** Some lists were cut at every comma: "George Nicholls", "Jr." is one man. */
function withSuffixes(names: readonly string[]): string[] {
  const whole: string[] = [];
  for (const name of names) {
    if (/^(?:Jr|Sr)\.?$/.test(name.trim()) && whole.length > 0) whole.push(`${whole.pop() ?? ""} ${name}`);
    else whole.push(name);
  }
  return whole;
}

/** A Wikipedia page's title as its address ends: underscores, nothing escaped, no section. */
export function pageName(page: string): string {
  let name = page;
  try {
    name = decodeURIComponent(page);
  } catch {
    // A lone "%" is part of the title ("100%_Wolf").
  }
  return name.replace(/#.*$/, "").replaceAll(" ", "_").normalize("NFC");
}

import type { FilmDraft } from "../drafts.js";

interface StrayPage {
  /** The film whose cast the page gives, and other ids of it. */
  readonly title: string;
  readonly year: number;
  readonly imdb?: string;
  readonly seen: string;
}

/**
 * Cast pages that were given the title, year or topic of another film with the same people, by Wikidata id; and two whose
 * namesake of the year would draw their nomination.
 */
const strayPages: ReadonlyMap<string, StrayPage> = new Map([
  [
    "Q16249196",
    {
      title: "Amour Fou",
      year: 2014,
      seen: "https://docslib.org/doc/1051594/amour-fou-von-jessica-hausner-ab-7",
    },
  ],
  // It had the Italian title of another film with Claudia Cardinale and Michael Craig.
  ["Q3055361", { title: "Upstairs and Downstairs", year: 1959, seen: "https://en.wikipedia.org/wiki/Upstairs_and_Downstairs" }],
  ["Q2077021", { title: "The Blue Eagle", year: 1926, seen: "https://silenthollywood.com/theblueeagle.html" }],
  [
    "Q20649719",
    { title: "The Royal Romance of Charles and Diana", year: 1982, seen: "https://wikimili.com/en/The_Royal_Romance_of_Charles_and_Diana" },
  ],
  // Its page bears the title of a box of discs.
  [
    "Q1780166",
    {
      title: "Kiss Kiss, Kill Kill",
      year: 1966,
      seen: "http://schlocktreatment.blogspot.com/2010/05/sunday-6th-june-2010-kiss-kisskill-kill.html",
    },
  ],
  ["Q53736577", { title: "Border", year: 2018, imdb: "tt5501104", seen: "https://en.wikipedia.org/wiki/Border_(2018_Swedish_film)" }],
  [
    "Q23013699",
    {
      title: "Lion",
      year: 2016,
      imdb: "tt3741834",
      seen: "https://www.business-standard.com/amp/article/pti-stories/indian-themed-lion-roars-loud-in-toronto-116091200274_1.html",
    },
  ],
]);

/** Gives stray cast pages their film, and takes their id from the lines of others that had it from them. */
export const withoutStrays = (drafts: readonly FilmDraft[]): FilmDraft[] =>
  drafts.map((draft) => {
    const page = draft.wikidata === undefined ? undefined : strayPages.get(draft.wikidata);
    if (page === undefined || draft.wikidata === undefined) return draft;
    if (draft.sources[0] !== "wc") {
      const { wikidata: _, ...others } = draft;
      return others;
    }
    return {
      sources: draft.sources,
      title: page.title,
      titles: [],
      year: page.year,
      wikidata: draft.wikidata,
      ...(page.imdb === undefined ? {} : { imdb: page.imdb }),
      crew: draft.crew,
      cast: draft.cast,
    };
  });

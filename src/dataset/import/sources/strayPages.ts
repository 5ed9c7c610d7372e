import { join } from "node:path";
import type { FilmDraft } from "../drafts.js";
import { readTsv } from "../tables.js";

/** The film whose cast a page gives, and another id of it; without a film, the page is left out. */
interface StrayPage {
  readonly title: string;
  readonly year: number;
  readonly imdb?: string;
}

/** Stray pages by Wikidata id. */
export type StrayPages = ReadonlyMap<string, StrayPage | undefined>;

/**
 * Reads `data/import/stray-pages.tsv`: cast pages that were given the title, year or topic of another film with the same
 * people; a page under the title of a box of discs; two whose namesake of the year would draw their nomination. Where it is
 * not looked up whose cast it is, the title is empty.
 */
export const readStrayPages = (data: string): StrayPages =>
  new Map(
    readTsv(join(data, "import"), "stray-pages.tsv").map(({ wikidata = "", title = "", year, imdb = "" }) => [
      wikidata,
      title === "" ? undefined : { title, year: Number(year), ...(imdb === "" ? {} : { imdb }) },
    ]),
  );

/** Gives stray cast pages their film or leaves them out, and takes their id from the lines of others that had it from them. */
export const withoutStrays = (drafts: readonly FilmDraft[], pages: StrayPages): FilmDraft[] =>
  drafts.flatMap((draft): FilmDraft[] => {
    const { wikidata } = draft;
    if (wikidata === undefined || !pages.has(wikidata)) return [draft];
    if (draft.sources[0] !== "wc") {
      const { wikidata: _, ...others } = draft;
      return [others];
    }
    const page = pages.get(wikidata);
    return page === undefined ? [] : [{ sources: draft.sources, titles: [], ...page, wikidata, crew: draft.crew, cast: draft.cast }];
  });

import type { FilmDraft } from "../drafts.js";
import { groupBy } from "../groupBy.js";
import { readLines, readTsv } from "../tables.js";
import { characterNames } from "../text/characterName.js";
import { filmTitle, titleKey } from "../text/filmTitle.js";
import { personKey, personName } from "../text/personName.js";
import { pageName } from "./usFilms.js";

interface CastPage {
  title: string;
  year: number | null;
  wikidata: string;
  wiki?: string;
  freebase?: string;
  link: string;
  cast: [string | null, string][];
}

const linesOf = (folder: string): CastPage[] =>
  ["characters-to-2021.jsonl", "characters-to-2021-more.jsonl"].flatMap((file) => readLines<CastPage>(folder, file));

/** The Wikidata ids of pages whose title was found by the cast of one list alone. */
export const guessedTitles = (folder: string): Set<string> =>
  new Set(linesOf(folder).flatMap(({ link, wikidata }) => (link === "cast" ? [wikidata] : [])));

/** Cast sections of December 2021, two files. */
export const castPages = (folder: string, given: ReadonlySet<string>): FilmDraft[] =>
  linesOf(folder).map((film) => ({
    sources: ["wc"],
    title: filmTitle(film.title),
    titles: [],
    ...(film.year === null ? {} : { year: film.year }),
    wikidata: film.wikidata,
    ...(film.wiki === undefined ? {} : { wiki: pageName(film.wiki) }),
    ...(film.freebase === undefined ? {} : { freebase: film.freebase }),
    crew: {},
    cast: film.cast.flatMap(([actor, character]) => {
      const name = actor === null ? undefined : personName(actor);
      const forms = characterNames(character, name, given);
      return name === undefined && forms.length === 0 ? [] : [{ person: name === undefined ? null : { name }, forms }];
    }),
  }));

/**
 * Mends the drafts whose title was found by their cast and is far from the label of their id: about half bear the title
 * of another film with the same people. Where the label is the title of a film in `others` with two people in common,
 * the label is right and what was found with the wrong title goes; else the label is a second title.
 */
export function settleTitles(folder: string, drafts: readonly FilmDraft[], others: readonly FilmDraft[]): FilmDraft[] {
  const labels = new Map(readTsv(folder, "characters-title-conflicts.tsv").map((row) => [row["wikidata"], row["wikidata_label"] ?? ""]));
  const wanted = new Set([...labels.values()].map(titleKey));
  const byTitle = groupBy(
    others.filter((film) => wanted.has(titleKey(film.title))),
    (film) => titleKey(film.title),
  );
  return drafts.map((draft) => {
    const label = draft.wikidata === undefined ? undefined : labels.get(draft.wikidata);
    if (label === undefined || label === "") return draft;
    const ours = peopleOf(draft);
    const known = (byTitle.get(titleKey(label)) ?? []).some((film) => [...peopleOf(film)].filter((key) => ours.has(key)).length >= 2);
    if (!known) return { ...draft, titles: [...draft.titles, label] };
    return {
      sources: draft.sources,
      title: filmTitle(label),
      titles: [],
      wikidata: draft.wikidata ?? "",
      crew: draft.crew,
      cast: draft.cast,
    };
  });
}

/** Keys of everybody credited in a draft. */
export function peopleOf(draft: FilmDraft): Set<string> {
  const keys = draft.cast.flatMap((row) => (row.person === null ? [] : [personKey(row.person.name)]));
  return new Set([...keys, ...Object.values(draft.crew).flatMap((people) => people.map((person) => personKey(person.name)))]);
}

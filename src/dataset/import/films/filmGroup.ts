import type { FilmDraft } from "../drafts.js";
import { titleKey } from "../text/filmTitle.js";
import { likenessOf } from "../text/nameLikeness.js";
import { personKey } from "../text/personName.js";

/** Drafts that are one film, with what they have together. */
export interface FilmGroup {
  readonly drafts: FilmDraft[];
  readonly titles: Set<string>;
  readonly years: Set<number>;
  readonly ids: { readonly imdb: Set<string>; readonly wikidata: Set<string>; readonly freebase: Set<string>; readonly wiki: Set<string> };
  readonly directors: Set<string>;
  readonly cast: Set<string>;
  /** America has no part in it. */
  foreign?: true;
  /** What a table says of the film, where the lists leave it open or have it wrong. */
  settled?: { readonly title: string; readonly year: number; readonly titles: readonly string[] };
}

export const hardIds = ["imdb", "wikidata", "freebase"] as const;

export function groupOf(draft: FilmDraft): FilmGroup {
  const one = (id: string | undefined): Set<string> => new Set(id === undefined ? [] : [id]);
  return {
    drafts: [draft],
    // Also without spaces: "Good Fellas" is "Goodfellas".
    titles: new Set(
      [draft.title, ...draft.titles]
        .map(titleKey)
        .flatMap((key) => [key, key.replaceAll(" ", "")])
        .filter((key) => key !== ""),
    ),
    years: new Set(draft.year === undefined ? [] : [draft.year]),
    ids: { imdb: one(draft.imdb), wikidata: one(draft.wikidata), freebase: one(draft.freebase), wiki: one(draft.wiki) },
    directors: new Set((draft.crew.director ?? []).map((person) => personKey(person.name))),
    cast: new Set(draft.cast.flatMap((row) => (row.person === null ? [] : [personKey(row.person.name)]))),
  };
}

export function merge(home: FilmGroup, guest: FilmGroup): void {
  home.drafts.push(...guest.drafts);
  for (const title of guest.titles) home.titles.add(title);
  for (const year of guest.years) home.years.add(year);
  for (const kind of [...hardIds, "wiki"] as const) for (const id of guest.ids[kind]) home.ids[kind].add(id);
  for (const key of guest.directors) home.directors.add(key);
  for (const key of guest.cast) home.cast.add(key);
}

export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0;
  for (const key of a.size < b.size ? a : b) if ((a.size < b.size ? b : a).has(key)) count += 1;
  return count;
};

/** Whether both know some and share none. */
export const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && shared(a, b) === 0;

export const conflict = (a: FilmGroup, b: FilmGroup): boolean =>
  disjoint(a.ids.wikidata, b.ids.wikidata) || disjoint(a.ids.imdb, b.ids.imdb);

/** Years between two films; undefined where one has none. */
export function gapOf(a: FilmGroup, b: FilmGroup): number | undefined {
  let gap: number | undefined;
  for (const year of a.years) for (const other of b.years) gap = Math.min(gap ?? Infinity, Math.abs(year - other));
  return gap;
}

export const pageYear = (pages: ReadonlySet<string>): Set<string> =>
  new Set([...pages].flatMap((page) => /\((\d{4})/.exec(page)?.[1] ?? []));

/** How well two groups are one film; 0: they are not. */
export function fit(a: FilmGroup, b: FilmGroup): number {
  if (conflict(a, b)) return 0;
  const sameTitle = shared(a.titles, b.titles) > 0;
  const gap = gapOf(a, b);
  const exact = 2 * (shared(a.directors, b.directors) + shared(a.directors, b.cast)) + shared(a.cast, b.cast);
  const people = exact > 0 || !sameTitle || (gap ?? 0) > 1 ? exact : 2 * Number(likeDirectors(a, b, gap));
  if (shared(a.ids.wiki, b.ids.wiki) > 0 && (sameTitle || people > 0) && (gap ?? 0) <= 2) return 100 + people;
  if (shared(a.ids.wiki, b.ids.wiki) > 0 && people >= 2 && isRerelease(a, b)) return 100 + people;
  if (!sameTitle || disjoint(pageYear(a.ids.wiki), pageYear(b.ids.wiki))) return 0;
  if (otherTopic(a, b) && (people < 2 || (gap ?? 2) > 1)) return 0;
  const bare = isBare(a) || isBare(b);
  if (gap === undefined) return people >= 2 || (people === 1 && Math.min(a.cast.size, b.cast.size) <= 3) ? 10 * people : 0;
  if (gap > 3 || people < (bare || gap < 2 ? 1 : 2 * gap - 1)) {
    // Nobody to compare: the exact year must do, and two lines of one list are two films.
    const oscar = [...a.drafts, ...b.drafts].some((draft) => draft.sources[0] === "od");
    return bare && people === 0 && gap <= (oscar ? 1 : 0) && !sameList(a, b) ? 5 - gap : 0;
  }
  return 10 * people + 10 - 3 * gap;
}

const in3d = /(?: in)? 3 ?d$/;

/** A film comes back to cinemas in 3D, and the list has it in that year too, with the page of the film. */
function isRerelease(a: FilmGroup, b: FilmGroup): boolean {
  const flat = [a, b].map(({ titles }) => new Set([...titles].map((title) => title.replace(in3d, ""))));
  return [...a.titles, ...b.titles].some((title) => in3d.test(title)) && shared(flat[0] ?? new Set(), flat[1] ?? new Set()) > 0;
}

/** Freebase has several kinds of ids for one topic; only ids of one kind can disagree. */
export function otherTopic(a: FilmGroup, b: FilmGroup): boolean {
  return ["/en/", "/m/", "/guid/"].some((kind) => {
    const of = (group: FilmGroup): Set<string> => new Set([...group.ids.freebase].filter((id) => id.startsWith(kind)));
    return disjoint(of(a), of(b));
  });
}

/** Whether two lists write one director in two ways; in one year, the surname is enough ("Fatty", "Roscoe" Arbuckle). */
function likeDirectors(a: FilmGroup, b: FilmGroup, gap: number | undefined): boolean {
  const surname = (key: string): string => key.split(" ").at(-1) ?? "";
  return [...a.directors].some((one) =>
    [...b.directors].some(
      (other) => likenessOf(one, other) !== undefined || (surname(one) === surname(other) && (gap === 0 || one[0] === other[0])),
    ),
  );
}

/** Whether one list has a line in both: it would not list a film twice. */
export const sameList = (a: FilmGroup, b: FilmGroup): boolean =>
  a.drafts.some((draft) => b.drafts.some((other) => other.sources[0] === draft.sources[0]));

const isBare = (group: FilmGroup): boolean => group.directors.size + group.cast.size === 0;

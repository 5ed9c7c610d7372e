import type { FilmDraft } from "./drafts.js";
import { titleKey, titleWords } from "./filmTitle.js";
import { likenessOf } from "./likeness.js";
import { personKey } from "./personName.js";

/** Drafts that are one film, with what they have together. */
export interface FilmGroup {
  readonly drafts: FilmDraft[];
  readonly titles: Set<string>;
  readonly years: Set<number>;
  readonly ids: { readonly imdb: Set<string>; readonly wikidata: Set<string>; readonly freebase: Set<string>; readonly wiki: Set<string> };
  readonly directors: Set<string>;
  readonly cast: Set<string>;
}

const hardIds = ["imdb", "wikidata", "freebase"] as const;

/**
 * Joins the drafts of one film. Drafts are taken in the order given (best source first). An id joins; else an equal
 * title with a near year and a shared director or performer does. Last, a director's films of one year that differ only
 * in the title are compared by their casts.
 */
export function groupFilms(drafts: readonly FilmDraft[]): FilmGroup[] {
  const groups: FilmGroup[] = [];
  const byTitle = new Map<string, Set<FilmGroup>>();
  const byPage = new Map<string, Set<FilmGroup>>();
  for (const bundle of bundles(drafts)) {
    const near = new Set<FilmGroup>();
    for (const title of bundle.titles) for (const group of byTitle.get(title) ?? []) near.add(group);
    for (const page of bundle.ids.wiki) for (const group of byPage.get(page) ?? []) near.add(group);
    let home: FilmGroup | undefined;
    let best = 0;
    for (const group of near) {
      const score = fit(bundle, group);
      if (score > best) [home, best] = [group, score];
    }
    if (home === undefined) groups.push(bundle);
    else merge(home, bundle);
    const joined = home ?? bundle;
    for (const title of joined.titles) entry(byTitle, title).add(joined);
    for (const page of joined.ids.wiki) entry(byPage, page).add(joined);
  }
  return joinLate(joinNominated(joinTranslated(groups)));
}

const entry = <K, V>(map: Map<K, Set<V>>, key: K): Set<V> => {
  const known = map.get(key) ?? new Set<V>();
  map.set(key, known);
  return known;
};

/**
 * Drafts joined by a hard id alone, in the order of their best draft. Freebase topics get their years first: some cast
 * pages were given the topic of another film of the title, which only the year betrays.
 */
function bundles(drafts: readonly FilmDraft[]): FilmGroup[] {
  const byId = new Map<string, FilmGroup>();
  const made: FilmGroup[] = [];
  const place = new Map(drafts.map((draft, index) => [draft, index]));
  const isTopic = (draft: FilmDraft): number => Number(draft.freebase !== undefined && draft.sources[0] !== "wp-casts");
  const topicsFirst = [...drafts].sort((a, b) => isTopic(b) - isTopic(a));
  for (const draft of topicsFirst) {
    const keys = hardIds.flatMap((kind) => (draft[kind] === undefined ? [] : [`${kind} ${draft[kind]}`]));
    const known = keys.map((key) => byId.get(key)).find((group) => group !== undefined);
    const alone = groupOf(draft);
    // Two Wikidata or IMDb ids under one Freebase topic: the topic was matched by cast, and to the wrong one once.
    const home = known !== undefined && !conflict(known, alone) && !contradicts(known, alone) ? known : alone;
    if (known !== undefined && home === alone) divorce(known, alone);
    if (home === alone) made.push(alone);
    else merge(home, alone);
    for (const key of keys) if (!byId.has(key)) byId.set(key, home);
  }
  const best = (group: FilmGroup): number => Math.min(...group.drafts.map((draft) => place.get(draft) ?? 0));
  return made
    .map((group) => [best(group), group] as const)
    .sort(([a], [b]) => a - b)
    .map(([, group]) => group);
}

/** Years far apart, or two lists of people without one in common and other years: the id was linked wrongly. */
function contradicts(a: FilmGroup, b: FilmGroup): boolean {
  const gap = gapOf(a, b);
  if ((gap ?? 0) > 3) return true;
  const people = shared(a.directors, b.directors) + shared(a.cast, b.cast) + shared(a.directors, b.cast) + shared(a.cast, b.directors);
  return gap !== 0 && people === 0 && a.cast.size > 0 && b.cast.size > 0;
}

/** Of two films under one id, a cast page keeps its page and Wikidata id, and the film of the topic keeps the topic. */
function divorce(known: FilmGroup, guest: FilmGroup): void {
  for (const kind of [...hardIds, "wiki"] as const) {
    const loser = (kind === "wikidata" || kind === "wiki") && guest.drafts.some((draft) => draft.sources[0] === "wp-casts") ? known : guest;
    for (const id of [...loser.ids[kind]]) if (known.ids[kind].has(id) && guest.ids[kind].has(id)) loser.ids[kind].delete(id);
  }
}

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

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0;
  for (const key of a.size < b.size ? a : b) if ((a.size < b.size ? b : a).has(key)) count += 1;
  return count;
};

const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && shared(a, b) === 0;

export const conflict = (a: FilmGroup, b: FilmGroup): boolean =>
  disjoint(a.ids.wikidata, b.ids.wikidata) || disjoint(a.ids.imdb, b.ids.imdb);

/** Years between two films; undefined where one has none. */
export function gapOf(a: FilmGroup, b: FilmGroup): number | undefined {
  let gap: number | undefined;
  for (const year of a.years) for (const other of b.years) gap = Math.min(gap ?? Infinity, Math.abs(year - other));
  return gap;
}

const pageYear = (pages: ReadonlySet<string>): Set<string> => new Set([...pages].flatMap((page) => /\((\d{4})/.exec(page)?.[1] ?? []));

/** How well two groups are one film; 0: they are not. */
export function fit(a: FilmGroup, b: FilmGroup): number {
  if (conflict(a, b)) return 0;
  const sameTitle = shared(a.titles, b.titles) > 0;
  const gap = gapOf(a, b);
  const exact = 2 * (shared(a.directors, b.directors) + shared(a.directors, b.cast)) + shared(a.cast, b.cast);
  const people = exact > 0 || !sameTitle || (gap ?? 0) > 1 ? exact : 2 * Number(likeDirectors(a, b, gap));
  if (shared(a.ids.wiki, b.ids.wiki) > 0 && (sameTitle || people > 0) && (gap ?? 0) <= 2) return 100 + people;
  if (!sameTitle || disjoint(pageYear(a.ids.wiki), pageYear(b.ids.wiki))) return 0;
  if (otherTopic(a, b) && (people < 2 || (gap ?? 2) > 1)) return 0;
  const bare = isBare(a) || isBare(b);
  if (gap === undefined) return people >= 2 || (people === 1 && Math.min(a.cast.size, b.cast.size) <= 3) ? 10 * people : 0;
  if (gap > 3 || people < (bare || gap < 2 ? 1 : 2 * gap - 1)) {
    // Nobody to compare: the exact year must do, and two lines of one list are two films.
    const oscar = [...a.drafts, ...b.drafts].some((draft) => draft.sources[0] === "oscar-data");
    return bare && people === 0 && gap <= (oscar ? 1 : 0) && !sameList(a, b) ? 5 - gap : 0;
  }
  return 10 * people + 10 - 3 * gap;
}

/** Freebase has several kinds of ids for one topic; only ids of one kind can disagree. */
function otherTopic(a: FilmGroup, b: FilmGroup): boolean {
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

/** Groups of one director and year whose casts say that they are one film under two titles. */
function joinTranslated(groups: readonly FilmGroup[]): FilmGroup[] {
  const byDirector = new Map<string, Set<FilmGroup>>();
  const gone = new Set<FilmGroup>();
  for (const group of groups) {
    const near = new Set<FilmGroup>();
    for (const director of group.directors) {
      for (const year of group.years)
        for (const by of [year - 1, year, year + 1]) for (const other of byDirector.get(`${director} ${by}`) ?? []) near.add(other);
    }
    const home = [...near].find((other) => !gone.has(other) && isTranslation(other, group));
    if (home !== undefined) {
      merge(home, group);
      gone.add(group);
    }
    for (const director of (home ?? group).directors)
      for (const year of (home ?? group).years) entry(byDirector, `${director} ${year}`).add(home ?? group);
  }
  return groups.filter((group) => !gone.has(group));
}

/** Nominated films whose title the Academy writes longer or shorter than the lists do: a nominee acts in both. */
function joinNominated(groups: readonly FilmGroup[]): FilmGroup[] {
  const gone = new Set<FilmGroup>();
  for (const film of groups.filter((group) => group.cast.size > 0 && group.drafts.every((draft) => draft.sources[0] === "oscar-data"))) {
    const [home, ...others] = groups.filter(
      (group) =>
        group !== film &&
        !gone.has(group) &&
        shared(film.cast, group.cast) > 0 &&
        (gapOf(film, group) ?? 9) <= 1 &&
        !conflict(film, group) &&
        contains(film, group),
    );
    if (home === undefined || others.length > 0) continue;
    merge(home, film);
    gone.add(film);
  }
  return groups.filter((group) => !gone.has(group));
}

/** Foreign films came to America, and to the Academy's notice, up to this many years after their release. */
const late = 4;

/** Nominated films that a list has years before: the only foreign film of the title in those years, whoever the nominee is. */
function joinLate(groups: readonly FilmGroup[]): FilmGroup[] {
  const gone = new Set<FilmGroup>();
  const byTitle = new Map<string, Set<FilmGroup>>();
  for (const group of groups) for (const title of group.titles) entry(byTitle, title).add(group);
  const features = groups.filter((group) => group.drafts.every((draft) => draft.sources[0] === "oscar-data" && draft.short !== true));
  for (const film of features) {
    const [year] = film.years;
    const near = [...new Set([...film.titles].flatMap((title) => [...(byTitle.get(title) ?? [])]))].filter(
      (group) => group !== film && [...group.years].some((other) => Math.abs((year ?? 0) - other) <= late),
    );
    const [home] = near;
    if (home === undefined || near.length > 1 || conflict(film, home) || gone.has(home)) continue;
    const american = home.drafts.some((draft) => draft.sources[0] === "us-films");
    if (american || Math.min(...home.years) > Math.max(...film.years) || disjoint(home.directors, film.directors)) continue;
    merge(home, film);
    gone.add(film);
  }
  return groups.filter((group) => !gone.has(group));
}

function isTranslation(a: FilmGroup, b: FilmGroup): boolean {
  if (conflict(a, b) || otherTopic(a, b) || disjoint(pageYear(a.ids.wiki), pageYear(b.ids.wiki))) return false;
  if (disjoint(a.ids.wiki, b.ids.wiki)) return false;
  if (sameList(a, b)) return false;
  const cast = shared(a.cast, b.cast);
  const smaller = Math.min(a.cast.size, b.cast.size);
  if (contains(a, b)) return cast >= 2 || (cast === 1 && smaller === 1);
  // Stock companies made a film a week: before 1950 two titles with one cast are two films.
  return Math.min(...a.years, ...b.years) >= 1950 && (gapOf(a, b) ?? 9) === 0 && cast >= 3 && (cast >= 5 || cast >= 0.75 * smaller);
}

/** Whether one title is the other with a subtitle; a number in the rest makes it a sequel. */
function contains(a: FilmGroup, b: FilmGroup): boolean {
  for (const one of a.drafts) {
    for (const other of b.drafts) {
      const [short = [], long = []] = [titleWords(one.title), titleWords(other.title)].sort((x, y) => x.length - y.length);
      const rest = long.filter((word) => !short.includes(word));
      if (
        short.length > 0 &&
        rest.length === long.length - short.length &&
        !rest.some((word) => /^\d+$|^(?:part|vol|volume|chapter|return|returns|again|meets|vs)$/.test(word))
      )
        return true;
    }
  }
  return false;
}

import type { FilmDraft } from "../drafts.js";
import { titleLikenessOf } from "../text/titleLikeness.js";
import type { FilmGroup } from "./filmGroup.js";
import { conflict, disjoint, fit, gapOf, groupOf, hardIds, merge, shared } from "./filmGroup.js";

/**
 * Joins the drafts of one film. Drafts are taken in the order given (best source first). An id joins; else an equal
 * title with a near year and a shared director or performer does.
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
  return joinLate(joinNominated(groups));
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
  const isTopic = (draft: FilmDraft): number => Number(draft.freebase !== undefined && draft.sources[0] !== "wc");
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
    const loser = (kind === "wikidata" || kind === "wiki") && guest.drafts.some((draft) => draft.sources[0] === "wc") ? known : guest;
    for (const id of [...loser.ids[kind]]) if (known.ids[kind].has(id) && guest.ids[kind].has(id)) loser.ids[kind].delete(id);
  }
}

/** Nominated films whose title the Academy writes longer or shorter than the lists do: a nominee acts in both. */
function joinNominated(groups: readonly FilmGroup[]): FilmGroup[] {
  const gone = new Set<FilmGroup>();
  for (const film of groups.filter((group) => group.cast.size > 0 && group.drafts.every((draft) => draft.sources[0] === "od"))) {
    const [home, ...others] = groups.filter(
      (group) =>
        group !== film &&
        !gone.has(group) &&
        shared(film.cast, group.cast) > 0 &&
        (gapOf(film, group) ?? 9) <= 1 &&
        !conflict(film, group) &&
        isLonger(film, group),
    );
    if (home === undefined || others.length > 0) continue;
    merge(home, film);
    gone.add(film);
  }
  return groups.filter((group) => !gone.has(group));
}

const isLonger = (a: FilmGroup, b: FilmGroup): boolean =>
  a.drafts.some((one) => b.drafts.some((other) => titleLikenessOf(one.title, other.title) === "longer"));
/** Foreign films came to America, and to the Academy's notice, up to this many years after their release. */
const late = 4;

/** Nominated films that a list has years before: the only foreign film of the title in those years, whoever the nominee is. */
function joinLate(groups: readonly FilmGroup[]): FilmGroup[] {
  const gone = new Set<FilmGroup>();
  const byTitle = new Map<string, Set<FilmGroup>>();
  for (const group of groups) for (const title of group.titles) entry(byTitle, title).add(group);
  const features = groups.filter((group) => group.drafts.every((draft) => draft.sources[0] === "od" && draft.short !== true));
  for (const film of features) {
    const [year] = film.years;
    const near = [...new Set([...film.titles].flatMap((title) => [...(byTitle.get(title) ?? [])]))].filter(
      (group) => group !== film && [...group.years].some((other) => Math.abs((year ?? 0) - other) <= late),
    );
    const [home] = near;
    if (home === undefined || near.length > 1 || conflict(film, home) || gone.has(home)) continue;
    const american = home.drafts.some((draft) => draft.sources[0] === "us");
    if (american || Math.min(...home.years) > Math.max(...film.years) || disjoint(home.directors, film.directors)) continue;
    merge(home, film);
    gone.add(film);
  }
  return groups.filter((group) => !gone.has(group));
}

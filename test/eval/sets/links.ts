import {
  type DraftModel,
  type EntityId,
  type EntityKind,
  nameWords,
  none,
  openDraft,
  type Pack,
  titleWithYear,
} from "../../../src/core/index.js";
import type { Detail, EvalSet } from "../evalSet.js";
import { bearersOf, entitiesOf } from "../names.js";
import { figuresOf, type Row, share } from "../table.js";
import { type Review, readReviews, reviewFiles } from "./reviews.js";

/** A place in a draft where only one entity can be meant. */
interface Place {
  readonly row: string;
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  readonly right: EntityId;
}

const rows = {
  cast: "cast and crew in full",
  namesake: "… who share their name",
  surname: "… by surname, named in full before",
  character: "characters in full",
  title: "titles in italics that one film bears",
};

/** Whether the words of a draft lead to the one that is meant. */
export const links: EvalSet = {
  name: "links",
  says: "Posts whose head names one film of the data (read here, not by the engine): each full name of its cast, crew and characters must link to theirs. Titles: anywhere in the posts. Places in code, URLs and the head are left out.",
  needs: [reviewFiles.index],
  run({ pack, shared, held }) {
    const titles = filmsByTitle(pack);
    const counts = new Map(Object.values(rows).map((row) => [row, { cases: 0, linked: 0 }]));
    const details: Detail[] = [];
    for (const review of readReviews(shared, held ? "held" : "dev")) {
      const model = openDraft(review.text, pack, { path: review.file });
      for (const place of [...castPlaces(review, model, titles), ...titlePlaces(model, titles)]) {
        if (place.start < model.frontMatter.range.end || !model.isProse(place.start)) continue;
        const mention = model.mentions.find(({ start, end }) => start < place.end && end > place.start);
        const isLinked = mention?.entity === place.right;
        const count = counts.get(place.row) as { cases: number; linked: number };
        count.cases++;
        if (isLinked) count.linked++;
        else details.push({ what: "wrong link", row: place.row, text: `${review.file}: ${told(place, review, mention?.entity, pack)}` });
      }
    }
    const all: Row[] = [...counts].map(([name, { cases, linked }]) => ({
      name,
      figures: figuresOf({ cases, linked: share(linked, cases) }),
    }));
    return { rows: all, details };
  },
};

function told({ start, end, right, kind }: Place, { text }: Review, linked: EntityId | undefined, pack: Pack): string {
  const name = (entity: EntityId): string =>
    pack.kind(entity) === "film" ? titleWithYear(pack, entity) : `${pack.kind(entity)} ${pack.slug(entity)}`;
  return `“${text.slice(start, end)}” is ${kind} ${name(right)}, linked to ${linked === undefined ? "nothing" : name(linked)}`;
}

type Titles = ReadonlyMap<string, readonly EntityId[]>;

const keyOf = (title: string): string => nameWords(title).join(" ");

function filmsByTitle(pack: Pack): Titles {
  const titles = new Map<string, EntityId[]>();
  for (const film of entitiesOf(pack, "film")) {
    const key = keyOf(pack.text(film));
    titles.set(key, [...(titles.get(key) ?? []), film]);
  }
  return titles;
}

/** The one film of this title and year, to a year. */
function filmOf(title: string, year: number, titles: Titles, pack: Pack): EntityId | undefined {
  const films = (titles.get(keyOf(title)) ?? []).filter((film) => Math.abs(pack.year(film) - year) <= 1);
  const exact = films.filter((film) => pack.year(film) === year);
  return films.length === 1 ? films[0] : exact.length === 1 ? exact[0] : undefined;
}

/** The film under review: its title in the head, with a year there or as the only film of that title up to the day of the post. */
function filmUnderReview({ frontMatter, pack }: DraftModel, titles: Titles): EntityId | undefined {
  const valuesOf = (keys: RegExp): string[] => frontMatter.values.filter(({ key }) => keys.test(key)).map(({ value }) => value);
  const yearIn = (values: readonly string[]): number => Number(/\b(?:18|19|20)\d\d\b/.exec(values.join(" "))?.[0] ?? 0);
  const released = yearIn(valuesOf(/(?:^|\.)(?:year|releaseyear|release|datepublished)$/i));
  const posted = yearIn(valuesOf(/^(?:date|published)$/i));
  for (const value of valuesOf(/(?:^|\.)(?:title|name|film|movie)$/i)) {
    const title = value.replace(/^review:\s*|[\s:–—-]*\b(?:film |movie )?review$/gi, "").trim();
    const own = /^(.+?)\s*\(((?:19|20)\d\d)\)$/.exec(title);
    const [bare, year] = own === null ? [title, released] : [own[1] as string, Number(own[2])];
    const alone = (titles.get(keyOf(bare)) ?? []).filter((film) => year === 0 && posted !== 0 && pack.year(film) <= posted);
    const film = year === 0 ? (alone.length === 1 ? alone[0] : undefined) : filmOf(bare, year, titles, pack);
    if (film !== undefined) return film;
  }
  return undefined;
}

function castPlaces({ text }: Review, model: DraftModel, titles: Titles): Place[] {
  const { pack } = model;
  const film = filmUnderReview(model, titles);
  if (film === undefined) return [];
  const places: Place[] = [];
  const seen = new Set<EntityId>();
  const surnames = new Map<string, Set<EntityId>>();
  const firstFull = new Map<EntityId, number>();
  for (const { person, character } of pack.creditsOfFilm(film)) {
    for (const entity of [person, character]) {
      if (entity === none || seen.has(entity as EntityId)) continue;
      const right = entity as EntityId;
      seen.add(right);
      const name = pack.text(right);
      if (nameWords(name).length < 2) continue;
      const isPerson = entity === person;
      const namesakes = bearersOf(pack, name).filter((other) => pack.kind(other) === "person");
      if (isPerson) {
        const surname = nameWords(name).at(-1) as string;
        surnames.set(surname, (surnames.get(surname) ?? new Set()).add(right));
      }
      // A character who bears her performer's or a real person's name is nobody's clear case.
      if (!isPerson && namesakes.length > 0) continue;
      for (const [start, end] of occurrences(text, name)) {
        if (isPerson && !firstFull.has(right)) firstFull.set(right, end);
        places.push({ row: isPerson ? rows.cast : rows.character, start, end, kind: isPerson ? "person" : "character", right });
        if (isPerson && namesakes.length > 1) places.push({ row: rows.namesake, start, end, kind: "person", right });
      }
    }
  }
  return [...places, ...surnamePlaces(text, surnames, firstFull, places, model)];
}

/** Lone surnames behind the full name, where nobody else of the draft bears the word. */
function surnamePlaces(
  text: string,
  surnames: ReadonlyMap<string, ReadonlySet<EntityId>>,
  firstFull: ReadonlyMap<EntityId, number>,
  taken: readonly Place[],
  { pack }: DraftModel,
): Place[] {
  const places: Place[] = [];
  for (const [surname, people] of surnames) {
    const [right] = people;
    const after = right === undefined ? undefined : firstFull.get(right);
    if (right === undefined || after === undefined || people.size > 1) continue;
    const written = pack.text(right).split(" ").at(-1) as string;
    if (keyOf(written) !== surname || surname.length < 4) continue;
    const lone = occurrences(text, written).filter(
      ([start]) => start > after && !taken.some((place) => place.start <= start && place.end > start),
    );
    // A capital before or behind it: somebody else's full name, a title, a street.
    for (const [start, end] of lone) {
      if (
        /\p{Lu}[\p{L}.’'-]*[\s-]$/u.test(text.slice(Math.max(0, start - 20), start)) ||
        /^(?:[\s-]\p{Lu}|\p{L})/u.test(text.slice(end, end + 2))
      )
        continue;
      places.push({ row: rows.surname, start, end, kind: "person", right });
    }
  }
  return places;
}

function occurrences(text: string, name: string): [start: number, end: number][] {
  const pattern = name
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/ /g, "\\s+")
    .replace(/['’]/g, "['’]");
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])${pattern}(?![\\p{L}\\p{N}-])`, "gu"))].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
}

/** Titles of two words and more in italics, where the data has one such film. */
function titlePlaces({ text }: DraftModel, titles: Titles): Place[] {
  return [...text.matchAll(/(?<![*_])([*_])(\p{Lu}[^*_\n]{2,80})\1(?![*_])/gu)].flatMap((match) => {
    const key = keyOf(match[2] as string);
    const [right, ...others] = titles.get(key) ?? [];
    const start = match.index + 1;
    if (right === undefined || others.length > 0 || !key.includes(" ")) return [];
    return [{ row: rows.title, start, end: start + (match[2] as string).length, kind: "film" as const, right }];
  });
}

import { findExact, wordsOf } from "../gazetteer/exact.js";
import { neighbours } from "../gazetteer/neighbours.js";
import { type EntityId, type NameId, none, type Pack, type TokenId } from "../packs/pack.js";
import { editDistance } from "../text/editDistance.js";
import { nameWords } from "../text/words.js";

const nearestShown = 5;
/** A token that more names hold is too common to say who is meant; the other words of the query must. */
const commonToken = 4000;
/** A surname alone goes behind a whole name with as many edits. */
const surnameAlone = 0.5;
const articles = new Set(["the", "a", "an"]);

/** Entities that bear the name, those called so first of all before those also called so, then by prominence. */
export function entitiesNamed(pack: Pack, query: string): readonly EntityId[] {
  const whole = withWords(pack, nameWords(query));
  if (whole.length > 0) return whole;
  const dated = withYear(query);
  if (dated === undefined) return [];
  return withWords(pack, nameWords(dated.title)).filter((entity) => isOfYear(pack, entity, dated.year));
}

/** "Anora (2024)" and "Anora 2024"; a title may itself end with a number, so the whole is tried before. */
function withYear(query: string): { title: string; year: number } | undefined {
  const match = /^(.+?)[\s,]*(?:\((\d{4})\)|\s(\d{4}))\s*$/u.exec(query);
  return match?.[1] === undefined ? undefined : { title: match[1], year: Number(match[2] ?? match[3]) };
}

function isOfYear(pack: Pack, entity: EntityId, year: number): boolean {
  const kind = pack.kind(entity);
  if (kind !== "film" && kind !== "character") return false;
  const film = kind === "film" ? entity : pack.filmOfCharacter(entity);
  return pack.year(film) === year || pack.premiere(film) === year;
}

function withWords(pack: Pack, words: readonly string[]): readonly EntityId[] {
  const found = new Map<EntityId, number>();
  const add = (name: NameId, rank: number, only?: "film"): void => {
    for (const entity of entities(pack, name)) {
      if (only !== undefined && pack.kind(entity) !== only) continue;
      const own = rank + (pack.canonicalName(entity) === name ? 0 : 1);
      found.set(entity, Math.min(own, found.get(entity) ?? own));
    }
  };
  for (const name of namesOf(pack, words)) add(name, 0);
  const [first] = words;
  if (first !== undefined && articles.has(first)) for (const name of namesOf(pack, words.slice(1))) add(name, 2, "film");
  else for (const article of articles) for (const name of namesOf(pack, [article, ...words])) add(name, 2, "film");
  return [...found.keys()].sort((a, b) => (found.get(a) ?? 0) - (found.get(b) ?? 0) || pack.prominence(b) - pack.prominence(a) || a - b);
}

/** The names with exactly these words; several, since surfaces may differ in case, marks and hyphens. */
function namesOf(pack: Pack, words: readonly string[]): NameId[] {
  const run = findExact(pack, words) ?? { from: 0, to: 0 };
  return Array.from({ length: run.to - run.from }, (_, index) => (run.from + index) as NameId);
}

const entities = (pack: Pack, name: NameId): EntityId[] => Array.from(pack.entitiesOf(name)) as EntityId[];

/** The nearest entities, for a name that nobody bears: by edits over the whole name, then by prominence. */
export function entitiesNear(pack: Pack, query: string): readonly EntityId[] {
  const dated = withYear(query);
  const words = nameWords(dated?.title ?? query);
  const names = namesSharing(pack, words);
  const asked = words.join(" ");
  const allowed = Math.max(1, Math.floor(asked.length / 4));
  const distances = new Map<EntityId, number>();
  for (const name of names) {
    const distance = distanceTo(pack, name, words, asked, allowed);
    if (distance > allowed + surnameAlone) continue;
    for (const entity of entities(pack, name)) distances.set(entity, Math.min(distance, distances.get(entity) ?? distance));
  }
  return [...distances.keys()]
    .sort((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0) || pack.prominence(b) - pack.prominence(a) || a - b)
    .slice(0, nearestShown);
}

/** Names that hold one of the words or a word near it. */
function namesSharing(pack: Pack, words: readonly string[]): Set<NameId> {
  const names = new Set<NameId>();
  for (const word of words) {
    const tokens = new Set<TokenId>(neighbours(pack).near(word, word.length < 5 ? 1 : 2));
    const same = pack.tokenId(word);
    if (same !== none) tokens.add(same as TokenId);
    for (const token of tokens) {
      const postings = pack.namesWith(token);
      if (words.length > 1 && postings.length > commonToken) continue;
      for (let index = 0; index < postings.length; index++) names.add(postings[index] as NameId);
    }
  }
  return names;
}

function distanceTo(pack: Pack, name: NameId, words: readonly string[], asked: string, allowed: number): number {
  const tokens = wordsOf(pack, name);
  const whole = editDistance(asked, tokens.join(" "), allowed);
  const [only] = words;
  if (words.length !== 1 || only === undefined || tokens.length < 2) return whole;
  return Math.min(whole, surnameAlone + editDistance(only, tokens.at(-1) ?? "", allowed));
}

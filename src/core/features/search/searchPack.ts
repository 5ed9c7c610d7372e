import { type EntityId, type NameId, type NameRun, none, type Pack, type TokenId } from "../../packs/pack.js";
import { type NameMatch, namesBeginning, placeIn, type TokenPattern } from "./namePattern.js";
import { bestKnown } from "./prominenceOrder.js";

/**
 * Up to so many names are looked at one by one. Where more begin alike, the best known entities are tried in their order
 * until the list is full: a beginning that is so common finds them soon. Either way it is a millisecond or two.
 */
const visitsAllowed = 700;
/** A name typed whole, but for its case, goes before longer ones that are better known. */
const wholeNameBonus = 64;
const articles = ["the", "a", "an"];

interface Weighed extends NameMatch {
  readonly weight: number;
}

/** What one search works on. */
interface Search {
  readonly pack: Pack;
  readonly pattern: TokenPattern;
  readonly wanted: (entity: EntityId) => boolean;
  readonly best: Map<EntityId, Weighed>;
}

/**
 * The entities with a name that begins with the pattern (a title's article aside), and people with a later word of their
 * name there (surnames), most prominent first, at most `most` of them.
 */
export function searchPack(pack: Pack, pattern: TokenPattern, wanted: (entity: EntityId) => boolean, most: number): readonly NameMatch[] {
  const search: Search = { pack, pattern, wanted, best: new Map() };
  const run = namesBeginning(pack, pattern);
  const titles = runsAfterArticle(pack, pattern);
  const room = titles.reduce((left, { from, to }) => left - (to - from), visitsAllowed - (run.to - run.from));
  const later = room > 0 ? namesWithLater(pack, pattern, room) : undefined;
  if (room <= 0 || (later === undefined && pattern.finished.length === 0)) {
    visitWholeNames(search, run);
    tryBestKnown(search, most);
  } else {
    visitRun(search, run, 0);
    for (const title of titles) visitRun(search, title, 1);
    // Two words that are common inside of names ("of the") begin none there.
    for (const name of later ?? []) {
      const at = placeIn(pack, name, pattern);
      if (at > 0) visit(search, name, at);
    }
  }
  return [...search.best.values()].sort((a, b) => b.weight - a.weight || a.name - b.name || a.entity - b.entity).slice(0, most);
}

function visitRun(search: Search, { from, to }: NameRun, at: number): void {
  for (let name = from; name < to; name++) visit(search, name as NameId, at);
}

function visit(search: Search, name: NameId, at: number): void {
  const { pack, wanted, best } = search;
  const bonus = at === 0 && isWhole(search, name) ? wholeNameBonus : 0;
  const entities = pack.entitiesOf(name);
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index] as EntityId;
    if (at > 0 && !mayBegin(pack, entity, name, at)) continue;
    const weight = pack.prominence(entity) + bonus;
    const known = best.get(entity);
    const better =
      known === undefined ? wanted(entity) : known.weight < weight || (known.weight === weight && pack.canonicalName(entity) === name);
    if (better) best.set(entity, { entity, name, at, weight });
  }
}

/** Whether one may begin to type the name at its word number `at`: a person's at her surname, a title after its article. */
function mayBegin(pack: Pack, entity: EntityId, name: NameId, at: number): boolean {
  const kind = pack.kind(entity);
  return at === 0 || kind === "person" || (kind === "film" && at === 1 && articles.includes(pack.tokenText(pack.nameToken(name, 0))));
}

function runsAfterArticle(pack: Pack, pattern: TokenPattern): readonly NameRun[] {
  return articles.flatMap((article) => {
    const token = pack.tokenId(article);
    return token === none ? [] : [namesBeginning(pack, { ...pattern, finished: [token as TokenId, ...pattern.finished] })];
  });
}

function isWhole({ pack, pattern: { finished, whole } }: Search, name: NameId): boolean {
  return whole !== none && pack.nameLength(name) === finished.length + 1 && pack.nameToken(name, finished.length) === whole;
}

/** The shortest names of a run come first, so those that are typed whole are found without the others. */
function visitWholeNames(search: Search, run: NameRun): void {
  for (let name = run.from; name < run.to && isWhole(search, name as NameId); name++) visit(search, name as NameId, 0);
}

/** People, films and awards by their canonical names, until the list is full. */
function tryBestKnown({ pack, pattern, wanted, best }: Search, most: number): void {
  const { entities, starts, tokens } = bestKnown(pack);
  for (let index = 0; index < entities.length && best.size < most; index++) {
    const from = starts[index] as number;
    const at = placeAmong(tokens, from, starts[index + 1] as number, pattern);
    if (at < 0) continue;
    const entity = entities[index] as EntityId;
    const name = pack.canonicalName(entity);
    if (!mayBegin(pack, entity, name, at) || best.has(entity) || !wanted(entity)) continue;
    best.set(entity, { entity, name, at, weight: pack.prominence(entity) });
  }
}

/** What `placeIn` tells, for a name whose words stand in `tokens`. */
function placeAmong(tokens: Uint32Array, from: number, to: number, { finished, last }: TokenPattern): number {
  for (let start = from; start + finished.length < to; start++) {
    const token = tokens[start + finished.length] as number;
    if (token < last.from || last.to <= token) continue;
    let index = 0;
    while (index < finished.length && tokens[start + index] === finished[index]) index++;
    if (index === finished.length) return start - from;
  }
  return -1;
}

/** Names that may hold the pattern after their first word; undefined when they are more than `room`. */
function namesWithLater(pack: Pack, { finished, last }: TokenPattern, room: number): readonly NameId[] | undefined {
  let rarest: ArrayLike<number> | undefined;
  for (const token of finished) {
    const names = pack.namesWith(token);
    if (rarest === undefined || names.length < rarest.length) rarest = names;
  }
  if (rarest !== undefined && rarest.length <= room) return Array.from(rarest) as NameId[];
  let surnames = 0;
  for (let token = last.from; token < last.to && surnames <= room; token++) surnames += pack.surnameCount(token as TokenId);
  if (surnames > room) return undefined;
  const found: NameId[] = [];
  for (let token = last.from; token < last.to; token++) {
    if (pack.surnameCount(token as TokenId) > 0) found.push(...(Array.from(pack.namesWith(token as TokenId)) as NameId[]));
  }
  return found;
}

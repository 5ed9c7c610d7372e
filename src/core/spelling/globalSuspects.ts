import { wordsOf } from "../gazetteer/exact.js";
import { has, isSmall } from "../mentions/shape.js";
import { type EntityId, type NameId, none, type Pack, type TokenId, type TokenRun } from "../packs/pack.js";
import { Style, type Token } from "../tokens/token.js";
import { alignNames } from "./alignNames.js";
import { wordCost } from "./errorModel.js";
import { differingPlace, joined, mayBeSlip, sameFirstLetter } from "./nameDifference.js";
import { odds, priorElsewhere, strangerBits } from "./odds.js";
import { isDerived } from "./otherNames.js";
import { type Suspect, scoreOf, type Terms } from "./suspect.js";
import { citedPrior, commonGiven, globalOdds, globalWordLimit, mostPostings, ownSurname, shortestWord } from "./thresholds.js";
import { type Window, wordIds } from "./windows.js";

interface Candidate {
  readonly entity: EntityId;
  readonly name: NameId;
  readonly cost: number;
  readonly differing: readonly number[];
  readonly terms: Terms;
  readonly score: number;
  readonly needed: number;
}

/** The words of a window as the pack knows them. */
interface Written {
  readonly words: readonly string[];
  readonly ids: readonly (TokenId | -1)[];
  /** Words whose capital is owed to their place. */
  readonly opening: readonly boolean[];
  readonly stranger: number;
}

/**
 * A person, much cited character or film whom no film in focus explains. All words but one are exact; the candidates are
 * the names that hold one of the two rarest of them, so nothing is scanned.
 */
export function globalSuspect(window: Window, tokens: readonly Token[], pack: Pack): Suspect | undefined {
  const written = writtenIn(window, tokens, pack);
  return written && suspectAmong(leads(written, pack), written, window, pack);
}

/** The same, told by looking at every name of the pack: what a bench holds the candidates against. */
export function scannedSuspect(window: Window, tokens: readonly Token[], pack: Pack): Suspect | undefined {
  const written = writtenIn(window, tokens, pack);
  return written && suspectAmong([Uint32Array.from({ length: pack.counts.names }, (_, name) => name)], written, window, pack);
}

function writtenIn(window: Window, tokens: readonly Token[], pack: Pack): Written | undefined {
  const { words, first } = window;
  if (words.length < 2) return undefined;
  const ids = wordIds(window, tokens);
  if (isPhrase(ids, pack)) return undefined;
  const opening = words.map((_, i) => has(tokens[first + i], Style.sentenceStart));
  return { words, ids, opening, stranger: strangerBits(ids, pack) };
}

/** Ordinary words alone ("Best Movie Ever") name nobody, unless one begins with a given name ("Rose Stone"). */
const isPhrase = (ids: readonly (TokenId | -1)[], pack: Pack): boolean =>
  ids.every((id) => id !== none && pack.isWord(id)) && pack.givenCount(ids[0] as TokenId) < commonGiven;

function suspectAmong(names: Iterable<ArrayLike<number>>, written: Written, { first, last }: Window, pack: Pack): Suspect | undefined {
  const candidates: Candidate[] = [];
  for (const some of names) collect(some, written, pack, candidates);
  candidates.sort((a, b) => b.score - a.score || a.entity - b.entity);
  const best = candidates[0];
  if (best === undefined) return undefined;
  const others = candidates.filter(
    (other, index, all) => other.entity !== best.entity && all.findIndex(({ entity }) => entity === other.entity) === index,
  );
  return {
    first,
    last,
    kind: kindOf(best.entity, pack),
    entity: best.entity,
    right: pack.nameText(best.name),
    film: none,
    cost: best.cost,
    differing: best.differing,
    terms: best.terms,
    needed: best.needed,
    others: others.slice(0, 2).map(({ entity, name }) => ({ entity, right: pack.nameText(name) })),
  };
}

const kindOf = (entity: EntityId, pack: Pack): "person" | "character" | "film" => pack.kind(entity) as "person" | "character" | "film";

/** The names with one of the two rarest known words: one of them is exact in every candidate. */
function leads({ words, ids }: Written, pack: Pack): ArrayLike<number>[] {
  const known = ids.filter(
    (id, i): id is TokenId => id !== none && !isSmall(words[i] as string) && (words[i] as string).length > 1 && pack.isInName(id),
  );
  return [...new Set(known)]
    .sort((a, b) => pack.countWith(a) - pack.countWith(b))
    .slice(0, 2)
    .filter((lead) => pack.countWith(lead) <= mostPostings)
    .map((lead) => pack.namesWith(lead));
}

function collect(names: ArrayLike<number>, written: Written, pack: Pack, candidates: Candidate[]): void {
  const title = articles.has(written.words[0] as string);
  const letters = written.words.map((word) => sameFirstLetter(word, pack));
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as NameId;
    const place = differingPlace(name, written.ids, pack);
    if (place === undefined) continue;
    if (place !== joined && !mayBeSlip(pack.nameToken(name, place), written.words[place] as string, letters[place] as TokenRun, pack))
      continue;
    const entity = bearer(name, pack);
    if (entity === undefined) continue;
    const prior = priorOf(name, entity, pack);
    const needed = neededFor(entity, prior, pack);
    // What cannot reach the threshold without any slip is not compared.
    if (scoreOf(odds(prior, 0, written.stranger)) < needed) continue;
    const cost = place === joined ? joinedCost(written.words, name, pack) : slipCost(place, written, name, entity, pack);
    if (cost === undefined || (title && kindOf(entity, pack) !== "film")) continue;
    const terms = odds(prior, cost, written.stranger);
    const score = scoreOf(terms);
    if (score < needed) continue;
    candidates.push({ entity, name, cost, differing: place === joined ? [] : [place], terms, score, needed });
  }
}

const articles = new Set(["the", "a", "an"]);

const joinedCost = (words: readonly string[], name: NameId, pack: Pack): number | undefined =>
  alignNames(words, wordsOf(pack, name), globalWordLimit)?.cost;

/** Leaves out differences that are none of spelling, and words that explain themselves. */
function slipCost(place: number, { words, ids, opening }: Written, name: NameId, entity: EntityId, pack: Pack): number | undefined {
  const [written, token, id] = [words[place] as string, pack.nameToken(name, place), ids[place] as TokenId | -1];
  if (pack.tokenLength(token) < shortestWord || written.length < 3) return undefined;
  if (id !== none && pack.isWord(id) && opening[place] === true) return undefined;
  // A title is made of any words, a character of many; a word that means something is no slip there.
  const kind = kindOf(entity, pack);
  if (id !== none && ((kind === "film" && pack.isInName(id)) || (kind !== "person" && pack.isWord(id)))) return undefined;
  const right = pack.tokenText(token);
  const limit = globalWordLimit(right.length);
  const cost = wordCost(written, right, limit);
  return cost > limit || isDerived(written, right) ? undefined : cost;
}

/** A character of several films is named oftener by as many times; two films with a "Charles Fraser" have two of them. */
function priorOf(name: NameId, entity: EntityId, pack: Pack): number {
  const prior = priorElsewhere(entity, pack);
  const last = pack.nameToken(name, pack.nameLength(name) - 1);
  if (pack.kind(entity) !== "character" || pack.countWith(last) > ownSurname) return prior;
  const entities = pack.entitiesOf(name);
  let films = 0;
  for (let i = 0; i < entities.length; i++) if (pack.kind(entities[i] as EntityId) === "character") films++;
  return prior + Math.log2(films);
}

/** A character of an unseen film is likelier its own than one whom few know; those whom everybody cites are meant in any draft. */
function neededFor(entity: EntityId, prior: number, pack: Pack): number {
  const kind = kindOf(entity, pack);
  return kind === "character" && prior >= citedPrior ? globalOdds.cited : globalOdds[kind];
}

/** The most prominent bearer of a name that is no award. */
function bearer(name: NameId, pack: Pack): EntityId | undefined {
  const entities = pack.entitiesOf(name);
  for (let i = 0; i < entities.length; i++) if (pack.kind(entities[i] as EntityId) !== "award") return entities[i] as EntityId;
  return undefined;
}

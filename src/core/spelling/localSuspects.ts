import type { LocalName, LocalNames, NamePart } from "../gazetteer/localNames.js";
import { has } from "../mentions/shape.js";
import { none, type Pack, type TokenId } from "../packs/pack.js";
import { Style, type Token } from "../tokens/token.js";
import { type Alignment, alignNames, joinCost } from "./alignNames.js";
import { wordCost } from "./errorModel.js";
import { commonnessAlone, odds, priorNear, priorOfPart, strangerBits } from "./odds.js";
import { isDerived, standsInOtherName } from "./otherNames.js";
import { type Suspect, scoreOf, type Terms } from "./suspect.js";
import { fewBearers, localOdds, localWordLimit, partLimit, partOdds, shortestSplit, shortestWord } from "./thresholds.js";
import { opensTitle, type Window, wordIds } from "./windows.js";

interface Match {
  readonly name: LocalName;
  readonly alignment: Alignment;
  readonly terms: Terms;
}

/** A full name near the draft's films that the window misspells. */
export function localSuspect(window: Window, tokens: readonly Token[], local: LocalNames, pack: Pack): Suspect | undefined {
  const matches: Match[] = [];
  const titleOnly = opensTitle(tokens, window.first);
  const candidates = local.near.candidates(window.words);
  if (candidates.length === 0) return splitPart(window, tokens, local, pack);
  // Most windows have no candidate that comes near.
  let stranger: number | undefined;
  for (const name of candidates) {
    if (titleOnly && name.kind !== "film") continue;
    if (Math.abs(name.words.length - window.words.length) > 1 || !mayMatch(window.words, name.words)) continue;
    const alignment = alignNames(window.words, name.words, localWordLimit);
    if (alignment === undefined || opensWithWord(alignment, window, tokens, pack) || isPlural(alignment, window, name, tokens, pack))
      continue;
    stranger ??= strangerBits(wordIds(window, tokens), pack);
    const terms = odds(priorNear(name), alignment.cost, stranger);
    if (scoreOf(terms) >= localOdds[name.kind]) matches.push({ name, alignment, terms });
  }
  matches.sort((a, b) => scoreOf(b.terms) - scoreOf(a.terms) || a.name.billing - b.name.billing || a.name.entity - b.name.entity);
  const [best] = matches;
  if (best === undefined) return splitPart(window, tokens, local, pack);
  if (best.alignment.cost === 0) return undefined;
  const others = matches.slice(1).filter((match) => match.name.entity !== best.name.entity);
  return {
    first: window.first,
    last: window.last,
    kind: best.name.kind,
    entity: best.name.entity,
    right: best.name.text,
    film: best.name.film,
    cost: best.alignment.cost,
    differing: best.alignment.differing,
    terms: best.terms,
    needed: localOdds[best.name.kind],
    others: others.slice(0, 2).map(({ name }) => ({ entity: name.entity, right: name.text })),
  };
}

/** One word of a name written as two: "Fox Face", "Di Caprio". */
function splitPart(window: Window, tokens: readonly Token[], local: LocalNames, pack: Pack): Suspect | undefined {
  const joined = window.words.length === 2 ? window.words.join("") : "";
  // Short names out of other scripts are written either way ("Pu Yi").
  if (joined.length < shortestSplit) return undefined;
  const part = local.parts.get(joined)?.[0];
  if (part === undefined || part.role === "given") return undefined;
  const terms = odds(priorOfPart(part.of), joinCost, strangerBits(wordIds(window, tokens), pack));
  if (scoreOf(terms) < partOdds[part.role]) return undefined;
  const { first, last } = window;
  const { entity, kind, film } = part.of;
  return {
    first,
    last,
    kind,
    entity,
    right: part.text,
    film,
    cost: joinCost,
    differing: [],
    terms,
    needed: partOdds[part.role],
    others: [],
  };
}

/** One exact word, or all first letters right: what cannot match is left before any distance is computed. */
function mayMatch(written: readonly string[], right: readonly string[]): boolean {
  if (written.length !== right.length) return true;
  let letters = true;
  for (let i = 0; i < right.length; i++) {
    if (written[i] === right[i]) return true;
    letters &&= written[i]?.charCodeAt(0) === right[i]?.charCodeAt(0);
  }
  return letters;
}

/** The capital of an English word at the beginning of a sentence makes no name of it. */
function opensWithWord(alignment: Alignment, window: Window, tokens: readonly Token[], pack: Pack): boolean {
  return alignment.differing.some((index) => {
    const { stemId } = tokens[window.first + index] as Token;
    return stemId !== none && pack.isWord(stemId as never) && has(tokens[window.first + index], Style.sentenceStart);
  });
}

/** "Detectives McNulty and Moreland": another form of a word, not a slip of the name. */
function isPlural({ differing }: Alignment, { first, words }: Window, name: LocalName, tokens: readonly Token[], pack: Pack): boolean {
  return differing.some((index) => {
    const { stemId } = tokens[first + index] as Token;
    return stemId !== none && pack.isWord(stemId) && isDerived(words[index] as string, name.words[index] as string);
  });
}

/** One word that misspells a surname, given name or character near the film in focus. */
export function partSuspect(window: Window, tokens: readonly Token[], local: LocalNames, pack: Pack): Suspect | undefined {
  const token = tokens[window.first] as Token;
  const word = window.words[0] as string;
  if (word.length < shortestWord || opensTitle(tokens, window.first) || local.parts.has(word) || local.parts.has(token.full))
    return undefined;
  const id = token.stemId;
  if (id !== none && (pack.isWord(id) || isElsewhere(id, pack))) return undefined;
  const stranger = commonnessAlone(id, pack);
  const matches: { part: NamePart; cost: number; terms: Terms }[] = [];
  for (const part of local.partsByLetter.get(word.charAt(0)) ?? []) {
    const right = part.word;
    if (right.length < shortestWord) continue;
    const cost = wordCost(word, right, partLimit(right.length));
    if (cost > partLimit(right.length) || isDerived(word, right) || standsInOtherName(window.first, tokens, part.of, pack)) continue;
    matches.push({ part, cost, terms: odds(priorOfPart(part.of), cost, stranger) });
  }
  matches.sort((a, b) => scoreOf(b.terms) - scoreOf(a.terms) || a.part.of.billing - b.part.of.billing);
  const [best] = matches;
  if (best === undefined) return undefined;
  const { of: name, text, role } = best.part;
  return {
    first: window.first,
    last: window.last,
    kind: name.kind,
    entity: name.entity,
    right: text,
    film: name.film,
    cost: best.cost,
    differing: [0],
    terms: best.terms,
    needed: partOdds[role],
    others: matches.slice(1, 3).map(({ part }) => ({ entity: part.of.entity, right: part.text })),
  };
}

/** A day, a people or a place ("Mormon", "Spain") whose name few people bear. */
const isElsewhere = (id: TokenId, pack: Pack): boolean => pack.isProper(id) && pack.givenCount(id) + pack.surnameCount(id) < fewBearers;

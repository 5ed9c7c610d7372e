import type { LocalName, LocalNames, NamePart } from "../gazetteer/localNames.js";
import { has } from "../mentions/shape.js";
import { none, type Pack } from "../packs/pack.js";
import { Style, type Token } from "../tokens/token.js";
import { type Alignment, alignNames } from "./alignNames.js";
import { soundOf, wordCost } from "./errorModel.js";
import type { Suspect } from "./suspect.js";
import { leadBilling, leadLimit, leadWeight, localNoExactLimit, localWordLimit, partLimit, shortestWord } from "./thresholds.js";
import { opensTitle, type Window } from "./windows.js";

interface Match {
  readonly name: LocalName;
  readonly alignment: Alignment;
}

/** A full name near the draft's films that the window misspells. */
export function localSuspect(window: Window, tokens: readonly Token[], local: LocalNames, pack: Pack): Suspect | undefined {
  const matches: Match[] = [];
  const titleOnly = opensTitle(tokens, window.first);
  for (const name of local.near.candidates(window.words)) {
    if (titleOnly && name.kind !== "film") continue;
    if (Math.abs(name.words.length - window.words.length) > 1 || !mayMatch(window.words, name.words)) continue;
    const alignment = alignNames(window.words, name.words, localWordLimit);
    if (alignment === undefined || !isPlausible(alignment, window, tokens, pack)) continue;
    matches.push({ name, alignment });
  }
  matches.sort((a, b) => a.alignment.cost - b.alignment.cost || a.name.billing - b.name.billing || a.name.entity - b.name.entity);
  const [best] = matches;
  if (best === undefined || best.alignment.cost === 0) return undefined;
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
    needs: "nothing",
    lead: isLead(best.name),
    others: others.slice(0, 2).map(({ name }) => ({ entity: name.entity, right: name.text })),
  };
}

/** One exact word, or all first letters right: what cannot match is left before any distance is computed. */
function mayMatch(written: readonly string[], right: readonly string[]): boolean {
  if (written.length !== right.length) return true;
  let letters = true;
  for (let i = 0; i < right.length; i++) {
    if (written[i] === right[i]) return true;
    letters &&= written[i]?.[0] === right[i]?.[0];
  }
  return letters;
}

function isPlausible(alignment: Alignment, window: Window, tokens: readonly Token[], pack: Pack): boolean {
  if (alignment.exact === 0 && alignment.cost > localNoExactLimit) return false;
  for (const index of alignment.differing) {
    const token = tokens[window.first + index] as Token;
    const id = token.stemId;
    if (id === none) continue;
    // A word that means something by itself is doubted, but not stretched.
    if ((pack.isWord(id as never) || pack.isInName(id as never)) && (alignment.exact === 0 || alignment.cost > 10)) return false;
    if (pack.isWord(id as never) && has(token, Style.sentenceStart)) return false;
  }
  return true;
}

const isLead = (name: LocalName): boolean => name.billing <= leadBilling && name.weight >= leadWeight;

/** One word that misspells a surname, given name or character near the film in focus. */
export function partSuspect(window: Window, tokens: readonly Token[], local: LocalNames, pack: Pack): Suspect | undefined {
  const token = tokens[window.first] as Token;
  const word = window.words[0] as string;
  if (word.length < shortestWord || opensTitle(tokens, window.first) || local.parts.has(word) || local.parts.has(token.full))
    return undefined;
  const id = token.stemId;
  if (id !== none && pack.isWord(id as never)) return undefined;
  const matches: { part: NamePart; cost: number }[] = [];
  for (const part of local.partsByLetter.get(word.charAt(0)) ?? []) {
    const right = part.word;
    if (right.length < shortestWord) continue;
    const cost = wordCost(word, right, partLimit(right.length));
    if (cost <= partLimit(right.length) && !isDerived(word, right)) matches.push({ part, cost });
  }
  matches.sort((a, b) => a.cost - b.cost || b.part.of.weight - a.part.of.weight || a.part.of.billing - b.part.of.billing);
  const [best] = matches;
  if (best === undefined) return undefined;
  const known = id !== none && pack.isInName(id as never);
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
    needs: known ? "proof" : "nothing",
    lead: isLead(name) && best.cost <= leadLimit[role],
    others: matches.slice(1, 3).map(({ part }) => ({ entity: part.of.entity, right: part.text })),
  };
}

const endings = /^(?:s|es|n|an|ian|ean|ish|esque|ite|ites|ism|ist|y|ie|ey|ski|ova|ina)$/;

/** Plurals, adjectives and pet forms are words of their own: "Barbies", "Wakandan", "Charlie" beside "Charles". */
export function isDerived(written: string, right: string): boolean {
  if (written.startsWith(right)) return endings.test(written.slice(right.length));
  if (right.startsWith(written)) return right.length - written.length > 1 || right.endsWith("s");
  const stem = written.replace(/(?:ie|ey|y)$/, "");
  return stem !== written && stem.length > 2 && right.startsWith(stem) && soundOf(written) !== soundOf(right);
}

import { type FamousName, famousNames } from "../gazetteer/famous.js";
import { none, type Pack } from "../packs/pack.js";
import { surfaceWords } from "../text/words.js";
import type { Token } from "../tokens/token.js";
import { alignNames } from "./alignNames.js";
import { wordCost } from "./errorModel.js";
import { commonness, odds, priorElsewhere, strangerBits } from "./odds.js";
import { isDerived, standsInOtherName } from "./otherNames.js";
import { type Suspect, scoreOf, type Terms } from "./suspect.js";
import { famousOdds, globalWordLimit, likelyStranger, partLimit } from "./thresholds.js";
import { opensTitle, type Window, wordIds } from "./windows.js";

/** A famous full name that is wrong in more than one word, whatever the draft is about: "Scarlet Johanson". */
export function famousSuspect(window: Window, tokens: readonly Token[], pack: Pack): Suspect | undefined {
  if (window.words.length < 2 || opensTitle(tokens, window.first)) return undefined;
  const stranger = strangerBits(wordIds(window, tokens), pack);
  if (stranger > likelyStranger) return undefined;
  let best: Suspect | undefined;
  for (const famous of famousNames(pack).full.candidates(window.words)) {
    if (famous.words.length !== window.words.length) continue;
    const alignment = alignNames(window.words, famous.words, globalWordLimit);
    if (alignment === undefined || alignment.cost === 0 || alignment.differing.length < 2) continue;
    best = better(
      best,
      window,
      famous,
      pack.text(famous.entity),
      alignment.cost,
      alignment.differing,
      odds(priorElsewhere(famous.entity, pack), alignment.cost, stranger),
    );
  }
  return best;
}

/** A famous surname, or a word of a much cited character's name, alone where it tells its bearer: "Tarrantino", "Galdalf". It must be nobody's. */
export function famousWord(window: Window, tokens: readonly Token[], pack: Pack): Suspect | undefined {
  const token = tokens[window.first] as Token;
  const word = window.words[0] as string;
  if (token.stemId !== none || token.allCaps) return undefined;
  let best: Suspect | undefined;
  // A character of several films is named as often as those of all of them.
  const named = new Map<string, number>();
  for (const { of: famous, index } of famousNames(pack).lone.get(word.charAt(0)) ?? []) {
    const right = famous.words[index] as string;
    const limit = partLimit(right.length);
    const cost = wordCost(word, right, limit);
    if (cost > limit || isDerived(word, right) || standsInOtherName(window.first, tokens, famous, pack)) continue;
    const likelihood = (named.get(right) ?? 0) + 2 ** priorElsewhere(famous.entity, pack);
    named.set(right, likelihood);
    const text = surfaceWords(pack.text(famous.entity))[index] ?? right;
    best = better(best, window, famous, text, cost, [0], odds(Math.log2(likelihood), cost, commonness(none, pack)));
  }
  return best;
}

function better(
  best: Suspect | undefined,
  { first, last }: Window,
  { entity, kind }: FamousName,
  right: string,
  cost: number,
  differing: readonly number[],
  terms: Terms,
): Suspect | undefined {
  if (scoreOf(terms) < famousOdds || (best !== undefined && scoreOf(best.terms) >= scoreOf(terms))) return best;
  return { first, last, kind, entity, right, film: none, cost, differing, terms, needed: famousOdds, others: [] };
}

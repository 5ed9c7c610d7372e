import type { LocalNames } from "../gazetteer/localNames.js";
import { isSmall, type WordSpan } from "../mentions/shape.js";
import type { EntityId, Pack } from "../packs/pack.js";
import { editDistance } from "../text/editDistance.js";
import { nameWords } from "../text/words.js";
import type { Token } from "../tokens/token.js";
import { joinCost } from "./alignNames.js";
import { odds, otherTitleBits, priorElsewhere, titleBits } from "./odds.js";
import { isDerived } from "./otherNames.js";
import { type Suspect, scoreOf } from "./suspect.js";
import { focusTitle, namesakeTitleOdds, titleOdds } from "./thresholds.js";

/**
 * A title set off in the review of a film that is nearly that film's, words joined, split or left out included:
 * "*Hell of High Water*", "*Rainman*", "*The shape of the water*".
 */
export function focusTitleSuspect(span: WordSpan, tokens: readonly Token[], local: LocalNames, pack: Pack): Suspect | undefined {
  const ids = tokens.slice(span.first, span.last + 1).map(({ fullId }) => fullId);
  return nearestTitle(span, tokens, local, otherTitleBits(ids, pack), titleOdds);
}

/** The same where the words are the title of another film, which no review is about: "*The Dark Night*" for "*The Dark Knight*". */
export function namesakeTitle(
  span: WordSpan,
  tokens: readonly Token[],
  film: EntityId,
  local: LocalNames,
  pack: Pack,
): Suspect | undefined {
  if (local.titles.some(({ entity }) => entity === film)) return undefined;
  const found = nearestTitle(span, tokens, local, priorElsewhere(film, pack), namesakeTitleOdds);
  // "Ring" and "The Ring" are two films, "Alien" and "Aliens" too.
  return found === undefined || found.cost < edit || isDerived(lettersOf(span, tokens), nameWords(found.right).join(""))
    ? undefined
    : found;
}

const edit = 10;

const lettersOf = ({ first, last }: WordSpan, tokens: readonly Token[]): string =>
  tokens
    .slice(first, last + 1)
    .map(({ full }) => full)
    .join("");

/** @param stranger bits of something else that is called so */
function nearestTitle(span: WordSpan, tokens: readonly Token[], local: LocalNames, stranger: number, needed: number): Suspect | undefined {
  const written = contentOf(tokens.slice(span.first, span.last + 1).map(({ full }) => full));
  let best: Suspect | undefined;
  for (const name of local.titles) {
    const cost = titleCost(written, contentOf(name.words));
    if (cost === undefined) continue;
    const terms = odds(titleBits.near + Math.log2(name.weight), cost, stranger);
    if (scoreOf(terms) < needed || (best !== undefined && scoreOf(best.terms) >= scoreOf(terms))) continue;
    best = {
      ...span,
      kind: "film",
      entity: name.entity,
      right: name.text,
      film: name.film,
      cost,
      differing: [],
      terms,
      needed,
      others: [],
    };
  }
  return best;
}

/** A title as letters, with the small words that it holds and how many others. */
interface Content {
  readonly letters: string;
  readonly words: number;
  readonly small: readonly string[];
  readonly numbers: string;
  readonly article: boolean;
}

function contentOf(words: readonly string[]): Content {
  const told = words.filter((word) => !isLittle(word));
  return {
    letters: told.join(""),
    words: told.length,
    article: words.length > 1 && articles.has(words[0] as string),
    // A title may lose its article, and "and" stands for "&".
    small: words.filter((word, index) => isLittle(word) && word !== "and" && !(index === 0 && articles.has(word))),
    numbers: told.filter((word) => /^(?:\p{N}+|[ivx]+)$/u.test(word)).join(" "),
  };
}

/** A small word, or one as short that may be its slip ("Shaun od the Dead"). */
export const isLittle = (word: string): boolean => isSmall(word) || (word.length < 3 && !/^(?:\p{N}+|[ivx]+)$/u.test(word));

const articles = new Set(["the", "a", "an"]);

/** Tenths of an edit; nothing when the titles are one, or too far apart. */
function titleCost(written: Content, right: Content): number | undefined {
  if (right.letters.length < focusTitle.shortest || written.numbers !== right.numbers) return undefined;
  const most = Math.min(focusTitle.mostEdits, Math.floor(right.letters.length / focusTitle.lettersPerEdit));
  const edits = editDistance(written.letters, right.letters, most);
  if (edits > most) return undefined;
  // A title may lose its article and gains none: "*The Network*".
  const gained = written.article && !right.article ? 1 : 0;
  const apart = difference(written.small, right.small) + difference(right.small, written.small) + gained;
  const cost = edits * 10 + apart * focusTitle.smallWord + Math.abs(written.words - right.words) * joinCost;
  return cost === 0 ? undefined : cost;
}

const difference = (a: readonly string[], b: readonly string[]): number =>
  a.filter((word, index) => a.filter((other, at) => other === word && at <= index).length > b.filter((other) => other === word).length)
    .length;

import type { LocalNames } from "../gazetteer/localNames.js";
import { isSmall, type WordSpan } from "../mentions/shape.js";
import type { Pack } from "../packs/pack.js";
import { editDistance } from "../text/editDistance.js";
import type { Token } from "../tokens/token.js";
import { joinCost } from "./alignNames.js";
import { odds, otherTitleBits, titleBits } from "./odds.js";
import { type Suspect, scoreOf } from "./suspect.js";
import { focusTitle, titleOdds } from "./thresholds.js";

/**
 * A title set off in the review of a film that is nearly that film's, words joined, split or left out included:
 * "*Hell of High Water*", "*Rainman*", "*The shape of the water*".
 */
export function focusTitleSuspect(span: WordSpan, tokens: readonly Token[], local: LocalNames, pack: Pack): Suspect | undefined {
  const words = tokens.slice(span.first, span.last + 1);
  const written = contentOf(words.map(({ full }) => full));
  const stranger = otherTitleBits(
    words.map(({ fullId }) => fullId),
    pack,
  );
  let best: Suspect | undefined;
  for (const name of local.titles) {
    const cost = titleCost(written, contentOf(name.words));
    if (cost === undefined) continue;
    const terms = odds(titleBits.near + Math.log2(name.weight), cost, stranger);
    if (scoreOf(terms) < titleOdds || (best !== undefined && scoreOf(best.terms) >= scoreOf(terms))) continue;
    best = {
      ...span,
      kind: "film",
      entity: name.entity,
      right: name.text,
      film: name.film,
      cost,
      differing: [],
      terms,
      needed: titleOdds,
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
}

function contentOf(words: readonly string[]): Content {
  const told = words.filter((word) => !isLittle(word));
  return {
    letters: told.join(""),
    words: told.length,
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
  const apart = difference(written.small, right.small) + difference(right.small, written.small);
  const cost = edits * 10 + apart * focusTitle.smallWord + Math.abs(written.words - right.words) * joinCost;
  return cost === 0 ? undefined : cost;
}

const difference = (a: readonly string[], b: readonly string[]): number =>
  a.filter((word, index) => a.filter((other, at) => other === word && at <= index).length > b.filter((other) => other === word).length)
    .length;

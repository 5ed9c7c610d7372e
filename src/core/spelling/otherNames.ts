// Words near a name that are no slips of it: forms derived from it, and words of another name.
import type { LocalName } from "../gazetteer/localNames.js";
import { isApart } from "../mentions/shape.js";
import { none, type Pack } from "../packs/pack.js";
import type { Token } from "../tokens/token.js";
import { soundOf, wordCost } from "./errorModel.js";
import { commonGiven, localWordLimit } from "./thresholds.js";

const endings = /^(?:s|es|n|an|ian|ean|ish|esque|ite|ites|ism|ist|y|ie|ey|ski|ova|ina)$/;

/** Plurals, adjectives and pet forms are words of their own: "Barbies", "Wakandan", "Charlie" beside "Charles", "Sofi" beside "Sofia". */
export function isDerived(written: string, right: string): boolean {
  if (written.startsWith(right)) return endings.test(written.slice(right.length));
  if (right.startsWith(written)) return right.length - written.length > 1 || /(?:s|ia)$/.test(right);
  const stem = written.replace(/(?:ie|ey|y)$/, "");
  return stem !== written && stem.length > 2 && right.startsWith(stem) && soundOf(written) !== soundOf(right);
}

/** "Krabby Patterson" beside Crabby Jones: the capitalised word beside it, if it is no English word that nobody bears, must be one of the same name. */
export function standsInOtherName(index: number, tokens: readonly Token[], name: Pick<LocalName, "words">, pack: Pack): boolean {
  return [-1, 1].some((step) => {
    const other = tokens[index + step];
    const [left, right] = step === 1 ? [tokens[index], other] : [other, tokens[index]];
    if (other === undefined || left === undefined || right === undefined || !other.capital) return false;
    if (isApart(right) || right.gap === "quote" || left.end !== left.fullEnd) return false;
    if (other.stemId !== none && pack.isWord(other.stemId) && pack.givenCount(other.stemId) < commonGiven) return false;
    return !name.words.some((word) => wordCost(other.stem, word, localWordLimit(word.length)) <= localWordLimit(word.length));
  });
}

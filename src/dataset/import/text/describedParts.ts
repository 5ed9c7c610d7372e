import { nameWords } from "../../../core/text/words.js";
import { isGenericPart, isOccupation, isOrdinary } from "./genericParts.js";

/** Parts that a sentence of a cast section describes, where it names nobody: "A psychopathic …", "One of the Dickeys". */

/** "A Maori", "A Tattooist", "A Psychopathic"; no English dictionary of the usual size has them all. */
const ofSomeKind = /(?:ist|ian|ari|ori|(?<!m)an|eur|er|or|ess|ic|ous|ful)$/;
const kinds: ReadonlySet<string> = new Set(["arab", "ayah", "crook", "hun", "moll", "moor", "passerby", "superhero", "turk"]);
/** What a title may be made of behind "His": "His Grace" is one. */
const styles: ReadonlySet<string> = new Set([
  "excellency",
  "eminence",
  "grace",
  "highness",
  "holiness",
  "honor",
  "honour",
  "imperial",
  "ladyship",
  "lordship",
  "majesty",
  "royal",
  "serene",
]);

/** Whether a part begins like a description: with an article, "one of" or an owner. "A Zi", "An Xin" and "A J Pickman" are names. */
export function isDescription(part: string): boolean {
  const [first = "", ...rest] = part.split(" ");
  const words = rest.map((word) => word.toLowerCase().replace(/[".,]/g, ""));
  const [next = ""] = words;
  if (/^(?:A|An|The) (?:of|in|at|with|from|who)\b/.test(part) || /^One of /i.test(part)) return true;
  if (next.length === 1) return false;
  if (first === "A" || (first === "An" && /^[aeiou]|^ho/.test(next)))
    return words.some((word) => (word.length > 2 && isOrdinary(word)) || isOccupation(word) || ofSomeKind.test(word) || kinds.has(word));
  return /^(?:His|Her|My|Their|Our)$/.test(first) && words.length > 0 && words.every((word) => isOrdinary(word) && !styles.has(word));
}

/** "Former President Zander" → "President Zander"; nothing is left of "Former Queen of Naboo", whose name the list lost. */
export function withoutFormer(part: string): string {
  const rest = /^(?:Former|Ex|Retired) (.+)$/.exec(part)?.[1];
  if (rest === undefined) return part;
  const named = rest.replace(/ (?:of|for|to|in|at)(?: the)? \S+$/, "");
  return nameWords(named).every((word) => isOrdinary(word) || isOccupation(word)) ? "" : rest;
}

/** "AriA feisty" → "Ari": the sentence began where the name ended, without a space. */
export const withoutGluedSentence = (text: string): string => text.replace(/(?<=\p{Ll}{2})(?:An?|The) \p{Ll}.*$/u, "");

/** "Party Guest Dozing" is what a guest does; "Captain Fielding" and "Prince Charming" are called so. */
export const isDoing = (part: string, given: ReadonlySet<string>): boolean =>
  doing.test(part) && isGenericPart(part.replace(doing, ""), given);

const doing =
  / (?:crying|dancing|dozing|drinking|eating|fishing|knitting|laughing|reading|shaving|shouting|singing|sitting|sleeping|smoking|standing|waiting|walking|watching)$/i;

/** "The Doctor", "The Woman": what is left without the article names nobody. */
export const isPlainTitle = (part: string): boolean => /^The /.test(part) && isGenericPart(part.slice(4));

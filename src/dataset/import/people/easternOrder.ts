import { nameWords } from "../../../core/text/words.js";
import { chineseFamilies, hungarianGiven, japaneseFamilies, koreanFamilies } from "./familyNames.js";

/** One or two syllables of a Korean or Chinese given name, with its hyphen: "Joon-ho", "Kar-wai". */
const hyphenated = /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}*$/u;
/** Words made of Japanese syllables alone. */
const japanese =
  /^(?:(?:k|s|t|n|h|m|r|g|z|d|b|p|f|w|y|j|sh|ch|ts|ky|gy|ny|hy|by|py|my|ry)?(?:[aiueo]|ou|oo|uu)|n(?![aiueoy])|(?<=[aiueo])(?:k(?=k)|s(?=s)|t(?=t|ch)|p(?=p)|m(?=[bmp])))+$/;

/**
 * A name in the other order where its language has the family name first and writers use both: "Bong Joon-ho" is
 * "Joon-ho Bong", "Akira Kurosawa" is "Kurosawa Akira". Undefined where it is not certain which part is the family name,
 * or where the name may be of another language.
 * @param isWestern whether a folded word is a usual given name of the West
 */
export function otherOrder(name: string, isWestern: (word: string) => boolean): string | undefined {
  const [first = "", last = "", ...more] = name.split(" ");
  if (last === "" || more.length > 0) return undefined;
  const [head, tail] = [nameWords(first), nameWords(last)];
  const [one = "", two = ""] = [head.join(""), tail.join("")];
  const swapped = `${last} ${first}`;
  // Some given names are family names as well ("László", "Antal"), so only the order that credits use is turned.
  if (hungarianGiven.has(first)) return hungarianGiven.has(last) ? undefined : swapped;
  const eastern = (word: string): boolean => koreanFamilies.has(word) || chineseFamilies.has(word);
  if (eastern(one) && hyphenated.test(last) && !tail.every(isWestern)) return swapped;
  if (eastern(two) && hyphenated.test(first) && !head.every(isWestern)) return swapped;
  const [familyFirst, familyLast] = [japaneseFamilies.has(one), japaneseFamilies.has(two)];
  if (name.includes("'")) return undefined;
  if (familyFirst !== familyLast && japanese.test(one) && japanese.test(two)) return swapped;
  // "China Lee", "Ruta Lee": a name of the West as well.
  if (one === "lee" || two === "lee" || isWestern(one) || isWestern(two)) return undefined;
  // Two syllables written as one word ("Zhang Yimou") are long enough to be no other language's short name.
  if (chineseFamilies.has(one) && !chineseFamilies.has(two) && pinyin.test(two)) return swapped;
  return chineseFamilies.has(two) && !chineseFamilies.has(one) && pinyin.test(one) ? swapped : undefined;
}

/** People who bear a given name, from which on it is a usual one. */
const enoughBearers = 5;

/** Folded given names that people of no eastern family name bear. */
export function westernGivenNames(keys: Iterable<string>): ReadonlySet<string> {
  const bearers = new Map<string, number>();
  for (const key of keys) {
    const [given = "", ...more] = key.split(" ");
    const family = more.at(-1) ?? "";
    if (family === "" || koreanFamilies.has(family) || chineseFamilies.has(family) || japaneseFamilies.has(family)) continue;
    if (!koreanFamilies.has(given) && !chineseFamilies.has(given)) bearers.set(given, (bearers.get(given) ?? 0) + 1);
  }
  return new Set([...bearers].filter(([, count]) => count >= enoughBearers).map(([given]) => given));
}

/** Two syllables of pinyin in one word. */
const pinyin =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ui|ao|ou|iu|ie|ue|an|en|in|un|ia|ua|uo|a|o|e|i|u)|er){2}$/;

import { editDistance } from "../../../core/text/editDistance.js";
import { titleWords } from "./filmTitle.js";

/** How two titles are alike: one adds words, a word is spelled otherwise, or a number makes another film of a series. */
export type TitleLikeness = "longer" | "spelling" | "sequel";

/** How two titles are alike; undefined: they are not. */
export function titleLikenessOf(a: string, b: string): TitleLikeness | undefined {
  const [short = [], long = []] = [titleWords(a), titleWords(b)].sort((x, y) => x.length - y.length);
  if (isLonger(short, long)) return "longer";
  if (areSpelledAlike(spelled(short), spelled(long))) return "spelling";
  return isSequel(short, long) ? "sequel" : undefined;
}

/** Equal but for numbers, or for what such numbers are put behind. */
function isSequel(short: readonly string[], long: readonly string[]): boolean {
  const [a, b] = [short, long].map((words) => words.filter((word) => !counted.test(word)).join(" "));
  return a !== "" && a === b;
}

const sequel = /^(?:return|returns|again|meets|vs)$/;
const counted = /^(?:\d+|part|vol|volume|chapter|episode)$/;

/**
 * Whether one title is the other with further words. A number or "Part" in these makes a sequel, unless what follows it stands in
 * both titles ("Spy Kids 4: All the Time in the World") or both have the number ("Meatballs 2", "Meatballs Part II").
 */
function isLonger(short: readonly string[], long: readonly string[]): boolean {
  const rest = long.filter((word) => !short.includes(word));
  if (short.length === 0 || rest.length !== long.length - short.length || rest.some((word) => sequel.test(word))) return false;
  const last = long.findLastIndex((word) => counted.test(word) && rest.includes(word));
  if (last < 0) return true;
  return long.slice(last + 1).some((word) => short.includes(word) && !counted.test(word)) || (!rest.some(isNumber) && short.some(isNumber));
}

const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** Letters of a title that can spare one, and two: "Blue Is the Warmest Colour", "Zazie in the Metro". */
const sparesOne = 6;
const sparesTwo = 9;

function areSpelledAlike(a: readonly string[], b: readonly string[]): boolean {
  const numbers = [a, b].map((words) => words.filter((word) => /\d/.test(word)).join(" "));
  const [one, other] = [a.join(""), b.join("")];
  const length = Math.min(one.length, other.length);
  const spare = length >= sparesTwo ? 2 : length >= sparesOne ? 1 : 0;
  return numbers[0] === numbers[1] && length > 0 && editDistance(one, other, spare) <= spare;
}

const written: { readonly [word: string]: string } = {
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  thirteen: "13",
  twenty: "20",
  number: "no",
  mister: "mr",
  doctor: "dr",
};
const foreignArticle = /^(?:le|la|les|l|el|los|las|il|lo|gli|i|der|die|das|un|une|una)$/;

/** Words as they are compared: numbers and titles of courtesy in one form, without an article of another language at the head. */
const spelled = (words: readonly string[]): string[] =>
  words.map((word) => written[word] ?? word).filter((word, at) => at > 0 || words.length === 1 || !foreignArticle.test(word));

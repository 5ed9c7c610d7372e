/**
 * How two names of one person differ: in a middle name, in the order of the words, in a nickname for the given name, in letters
 * alone that sound the same, or in some letters.
 */
export type Likeness = "middle" | "order" | "nickname" | "sound" | "letters";

/** How the folded names are alike; undefined: they are not. */
export function likenessOf(a: string, b: string): Likeness | undefined {
  const wordsA = a.split(" ");
  const wordsB = b.split(" ");
  if (wordsA.length !== wordsB.length)
    return differsInMiddle(a, b, wordsA, wordsB) ? "middle" : differsInLetters(a, b) ? "letters" : undefined;
  if (differsInLetters(a, b)) return "letters";
  return wordsA.length > 1 && [...wordsA].sort().join(" ") === [...wordsB].sort().join(" ") ? "order" : undefined;
}

const suffix = /^(?:jr|sr|ii|iii|iv)$/;

function differsInMiddle(a: string, b: string, wordsA: readonly string[], wordsB: readonly string[]): boolean {
  // "Lon Chaney" and "Lon Chaney Sr." are the father.
  if (`${a} sr` === b || `${b} sr` === a) return true;
  const [short, long] = wordsA.length < wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  if (short.length < 2 || short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  return !(suffix.test(long.at(-1) ?? "") && short.length === 2) && short.every((word) => long.includes(word));
}

function differsInLetters(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2 || a.length < 8 || a[0] !== b[0] || !distanceWithin2(a, b)) return false;
  const [one = "", other = ""] = [a.split(" ")[0], b.split(" ")[0]];
  const ends = [a, b].map((name) => suffix.test(name.split(" ").at(-1) ?? ""));
  // Twins and siblings: "Joan" and "Jean" differ in a short given name, fathers and sons in the suffix.
  return ends[0] === ends[1] && !shortWordDiffers(a, b) && (one === other || Math.min(one.length, other.length) >= 5);
}

/** "Kim Young-ae" and "Kim Young-ok" are two people: in a word of three letters every letter counts. */
function shortWordDiffers(a: string, b: string): boolean {
  const wordsA = a.split(" ");
  const wordsB = b.split(" ");
  return (
    wordsA.length === wordsB.length &&
    wordsA.some((word, index) => word !== wordsB[index] && Math.min(word.length, wordsB[index]?.length ?? 0) < 4)
  );
}

/** Whether at most two letters are changed, added, dropped or swapped with their neighbour. */
export function distanceWithin2(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  return small(a.slice(start, endA), b.slice(start, endB), 2);
}

function small(a: string, b: string, left: number): boolean {
  if (a === b) return true;
  if (left === 0 || Math.abs(a.length - b.length) > left) return false;
  if (a !== "" && a[0] === b[0]) return small(a.slice(1), b.slice(1), left);
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0] && small(a.slice(2), b.slice(2), left - 1)) return true;
  return small(a.slice(1), b.slice(1), left - 1) || small(a.slice(1), b, left - 1) || small(a, b.slice(1), left - 1);
}

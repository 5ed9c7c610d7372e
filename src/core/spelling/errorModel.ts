/**
 * What a slip costs, in tenths of an edit. The order follows what reviewers get wrong (letters dropped, vowels swapped,
 * one of a double dropped, neighbours swapped) and how names are carried over from other scripts.
 */
const cost = {
  edit: 10,
  vowel: 7,
  doubled: 4,
  swapped: 8,
  cheapPair: 4,
  silentH: 6,
  finalS: 14,
  firstLetter: 12,
};

const vowels = new Set("aeiouy");
/** Letters that stand for one sound. */
const pairs = new Set([
  "iy",
  "yi",
  "ck",
  "kc",
  "sz",
  "zs",
  "cs",
  "sc",
  "kq",
  "qk",
  "vw",
  "wv",
  "ij",
  "ji",
  "gj",
  "jg",
  "uw",
  "wu",
  "fv",
  "vf",
]);

/** Spellings of one sound, longest first, each folded to one letter; word endings of names that came through Cyrillic too. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/(?:tsch|tch|ch)/g, "c"],
  [/(?:shch|sch|sh)/g, "s"],
  [/ph/g, "f"],
  [/(?:ck|q|kh)/g, "k"],
  [/th/g, "t"],
  [/gh/g, "g"],
  [/zh/g, "z"],
  [/ts|tz/g, "z"],
  [/(?:ey|ei|ij|iy|yi|ie|ee|ay|ai)/g, "i"],
  [/y/g, "i"],
  [/(?:oo|ou|ow|eu|iu)/g, "u"],
  [/(?:aa|ah)/g, "a"],
  [/(?:oh)/g, "o"],
  [/w/g, "v"],
  [/x/g, "ks"],
  [/c(?=[ei])/g, "s"],
  [/c/g, "k"],
];

/** How a word sounds, roughly: "eydelshteyn" and "eidelstein" are one. */
export function soundOf(word: string): string {
  let sound = word;
  for (const [pattern, letter] of sounds) sound = sound.replace(pattern, letter);
  return sound.replace(/(.)\1+/g, "$1");
}

/** Words farther apart than this in letters are not compared by sound. */
const soundReach = 30;

/** A word that sounds the same costs this much at most, however many letters differ. */
export const sameSound = 6;

/**
 * Weighted Damerau–Levenshtein (optimal string alignment) between normal forms, in tenths of an edit.
 * @returns the cost, or `limit + 1` when it exceeds `limit`
 */
export function wordCost(written: string, right: string, limit: number): number {
  if (written === right) return 0;
  if (Math.abs(written.length - right.length) * cost.doubled > limit) return limit + 1;
  let best = alignLetters(written, right, limit + soundReach);
  if (best > cost.doubled && best <= limit + soundReach && written.length > 3 && right.length > 3) {
    const [a, b] = [soundOf(written), soundOf(right)];
    best = Math.min(best, a === b ? sameSound : sameSound + alignLetters(a, b, limit));
  }
  return Math.min(best, limit + 1);
}

function alignLetters(a: string, b: string, limit: number): number {
  const [n, m] = [a.length, b.length];
  const far = limit + 1;
  let before: number[] = [];
  let last: number[] = [0];
  for (let j = 1; j <= m; j++) last[j] = (last[j - 1] as number) + insertion(b, j - 1, a, 0);
  for (let i = 1; i <= n; i++) {
    const row: number[] = [(last[0] as number) + insertion(a, i - 1, b, 0)];
    let least = row[0] as number;
    for (let j = 1; j <= m; j++) {
      let best = Math.min(
        (last[j - 1] as number) + substitution(a, i - 1, b, j - 1),
        (last[j] as number) + insertion(a, i - 1, b, j),
        (row[j - 1] as number) + insertion(b, j - 1, a, i),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && a[i - 1] !== a[i - 2])
        best = Math.min(best, (before[j - 2] as number) + cost.swapped);
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > limit) return far;
    [before, last] = [last, row];
  }
  return Math.min(last[m] as number, far);
}

function substitution(a: string, i: number, b: string, j: number): number {
  const [x, y] = [a[i] as string, b[j] as string];
  if (x === y) return 0;
  const opening = i === 0 && j === 0 ? cost.firstLetter : 0;
  if (pairs.has(x + y)) return cost.cheapPair + (opening > 0 ? cost.doubled : 0);
  return (vowels.has(x) && vowels.has(y) ? cost.vowel : cost.edit) + opening;
}

/** A letter of `word` that the other word lacks at `at`. */
function insertion(word: string, index: number, other: string, at: number): number {
  const letter = word[index] as string;
  if (index > 0 && word[index - 1] === letter) return cost.doubled;
  if (index === 0 && at === 0) return cost.edit + cost.firstLetter;
  if (letter === "h" || (letter === "c" && word[index + 1] === "k") || (letter === "k" && word[index - 1] === "c")) return cost.silentH;
  // "Evan" beside "Evans": as often another name, or a possessive, as a slip.
  if (letter === "s" && index === word.length - 1 && at === other.length) return cost.finalS;
  return cost.edit;
}

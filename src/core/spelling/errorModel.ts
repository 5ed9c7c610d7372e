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
  finalE: 6,
  finalS: 14,
  firstLetter: 12,
};

/** Letters that stand for one sound. */
const pairs = "iy ck sz cs kq vw ij gj uw fv";

const letterCount = 26;
const letterA = 97;
const isLetter = (code: number): boolean => code >= letterA && code < letterA + letterCount;
const isVowel = Uint8Array.from({ length: 128 }, (_, code) => Number("aeiouy".includes(String.fromCharCode(code))));
/** By two letters from a to z: whether they stand for one sound. */
const isPair = new Uint8Array(letterCount * letterCount);
for (const pair of pairs.split(" ")) {
  const [x, y] = [pair.charCodeAt(0) - letterA, pair.charCodeAt(1) - letterA];
  isPair[x * letterCount + y] = isPair[y * letterCount + x] = 1;
}

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

const heard = new Map<string, string>();
const heardLimit = 20_000;

/** How a word sounds, roughly: "eydelshteyn" and "eidelstein" are one. Remembered, since names come back. */
export function soundOf(word: string): string {
  let sound = heard.get(word);
  if (sound !== undefined) return sound;
  sound = word;
  for (const [pattern, letter] of sounds) sound = sound.replace(pattern, letter);
  sound = sound.replace(/(.)\1+/g, "$1");
  if (heard.size >= heardLimit) heard.clear();
  heard.set(word, sound);
  return sound;
}

/**
 * Below this no alignment costs, told by the letters that only one of the words has: an edit takes away one of each word's at
 * most. Nearly all words that are compared have nothing to do with each other, and this is a twentieth of the work.
 */
function leastCost(a: string, b: string): number {
  const [inA, inB] = [lettersOf(a), lettersOf(b)];
  const [onlyA, onlyB] = [inA & ~inB, inB & ~inA];
  return Math.max(
    cost.vowel * Math.max(bitCount(onlyA), bitCount(onlyB)),
    cost.edit * Math.max(bitCount(onlyA & firmLetters), bitCount(onlyB & firmLetters)),
  );
}

/** Letters that may stand for each other at less than a vowel's cost are one; a silent h is none. */
const sameLetters = ["a", "e", "o", "iyjg", "uvwf", "ckszq", "b", "d", "l", "m", "n", "p", "r", "t", "x"];
/** Those among which no vowel is. */
const firmLetters = -1 << sameLetters.indexOf("ckszq");
const letterBits = new Int32Array(128);
for (const [bit, same] of sameLetters.entries()) for (const letter of same) letterBits[letter.charCodeAt(0)] = 1 << bit;

/** What is no letter from a to z shares the bits that are left. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    bits |= isLetter(unit) ? letterBits[unit]! : 1 << (sameLetters.length + (unit & 15));
  }
  return bits;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Words farther apart than this in letters are not compared by sound. */
const soundReach = 30;
/** Between two swapped letters an alignment may cost so much more than behind them. */
const swapReach = cost.edit + cost.firstLetter - cost.swapped;

/** A word that sounds the same costs this much at most, however many letters differ. */
export const sameSound = 6;

/**
 * Weighted Damerau–Levenshtein (optimal string alignment) between normal forms, in tenths of an edit.
 * @returns the cost, or `limit + 1` when it exceeds `limit`
 */
export function wordCost(written: string, right: string, limit: number): number {
  if (written === right) return 0;
  if (Math.abs(written.length - right.length) * cost.doubled > limit) return limit + 1;
  // Sound is told only where it may help; else the alignment ends soon after it exceeds the limit.
  const mayBeHeard = written.length > 3 && right.length > 3 && leastCostOfSounds(written, right) <= limit;
  if (!mayBeHeard && leastCost(written, right) > limit) return limit + 1;
  let best = alignLetters(written, right, limit + (mayBeHeard ? soundReach : swapReach));
  if (mayBeHeard && best > cost.doubled && best <= limit + soundReach) {
    const [a, b] = [soundOf(written), soundOf(right)];
    best = Math.min(best, a === b ? sameSound : sameSound + alignLetters(a, b, limit));
  }
  return Math.min(best, limit + 1);
}

function leastCostOfSounds(written: string, right: string): number {
  const [a, b] = [soundOf(written), soundOf(right)];
  return a === b ? sameSound : sameSound + leastCost(a, b);
}

/** Three rolling rows, made once; words that do not fit get rows of their own. */
const rowLength = 64;
const keptRows = [new Int32Array(rowLength), new Int32Array(rowLength), new Int32Array(rowLength)] as const;

function alignLetters(a: string, b: string, limit: number): number {
  const n = a.length;
  const m = b.length;
  const far = limit + 1;
  let [before, last, row]: readonly [Int32Array, Int32Array, Int32Array] =
    m < rowLength ? keptRows : [new Int32Array(m + 1), new Int32Array(m + 1), new Int32Array(m + 1)];
  last[0] = 0;
  for (let j = 1; j <= m; j++) last[j] = last[j - 1]! + insertion(b, j - 1, a, 0);
  for (let i = 1; i <= n; i++) {
    let least = (row[0] = last[0]! + insertion(a, i - 1, b, 0));
    const x = a.charCodeAt(i - 1);
    const earlier = i > 1 ? a.charCodeAt(i - 2) : x;
    for (let j = 1; j <= m; j++) {
      const y = b.charCodeAt(j - 1);
      let best = last[j - 1]! + (x === y ? 0 : substitution(x, y, i === 1 && j === 1));
      // A letter more costs something whatever it is: only what may be better is worked out.
      if (last[j]! < best) best = Math.min(best, last[j]! + insertion(a, i - 1, b, j));
      if (row[j - 1]! < best) best = Math.min(best, row[j - 1]! + insertion(b, j - 1, a, i));
      if (x !== earlier && j > 1 && x === b.charCodeAt(j - 2) && earlier === y) best = Math.min(best, before[j - 2]! + cost.swapped);
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > limit) return far;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[m]!, far);
}

/** Of two letters that are not the same. */
function substitution(x: number, y: number, opening: boolean): number {
  if (isLetter(x) && isLetter(y) && isPair[(x - letterA) * letterCount + y - letterA] === 1)
    return opening ? cost.cheapPair + cost.doubled : cost.cheapPair;
  const own = x < 128 && y < 128 && isVowel[x] === 1 && isVowel[y] === 1 ? cost.vowel : cost.edit;
  return opening ? own + cost.firstLetter : own;
}

/** A letter of `word` that the other word lacks at `at`. */
function insertion(word: string, index: number, other: string, at: number): number {
  const letter = word.charCodeAt(index);
  if (index > 0 && word.charCodeAt(index - 1) === letter) return cost.doubled;
  if (index === 0 && at === 0) return cost.edit + cost.firstLetter;
  if (letter === code.h || (letter === code.c && word.charCodeAt(index + 1) === code.k)) return cost.silentH;
  if (letter === code.k && index > 0 && word.charCodeAt(index - 1) === code.c) return cost.silentH;
  // "Evan" beside "Evans": as often another name, or a possessive, as a slip.
  if (at === other.length && index === word.length - 1)
    return letter === code.s ? cost.finalS : letter === code.e ? cost.finalE : cost.edit;
  return cost.edit;
}

const code = { c: 99, e: 101, h: 104, k: 107, s: 115 };

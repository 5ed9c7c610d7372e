/**
 * The names of two words or more around a draft, by what a misspelling leaves standing: one word as it is (joining or
 * splitting two words leaves the others too), or else the first letters of all words. A window of words is so compared with a
 * handful of names and not with all. Built when the first window asks.
 */
export class NameIndex<Name extends { readonly words: readonly string[] }> {
  private byWord: Map<string, number[]> | undefined;
  private readonly byInitials = new Map<string, number[]>();

  constructor(private readonly names: readonly Name[]) {}

  /** The names that share a word or all first letters with these words, in the order in which they were gathered. */
  candidates(words: readonly string[]): readonly Name[] {
    const byWord = (this.byWord ??= this.build());
    let found = this.byInitials.get(initials(words));
    let mixed = false;
    for (let i = 0; i < words.length; i++) {
      const more = byWord.get(words[i] as string);
      if (more === undefined) continue;
      mixed = found !== undefined;
      found = found === undefined ? more : [...found, ...more];
    }
    if (found === undefined) return noNames;
    return (mixed ? [...new Set(found)].sort((a, b) => a - b) : found).map((index) => this.names[index] as Name);
  }

  private build(): Map<string, number[]> {
    const byWord = new Map<string, number[]>();
    for (const [index, { words }] of this.names.entries()) {
      for (let i = 0; i < words.length; i++) if (words.indexOf(words[i] as string) === i) pushFew(byWord, words[i] as string, index);
      pushFew(this.byInitials, initials(words), index);
    }
    return byWord;
  }
}

/** Names kept for one word, or for one row of first letters: the first, so that a list of thousands costs each word no more than a review. */
export const mostWithKey = 100;

const noNames: readonly never[] = [];

function initials(words: readonly string[]): string {
  let letters = "";
  for (let i = 0; i < words.length; i++) letters += (words[i] as string).charAt(0);
  return letters;
}

function pushFew(lists: Map<string, number[]>, key: string, index: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [index]);
  else if (list.length < mostWithKey) list.push(index);
}

export function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

import type { EntityId, Pack } from "../packs/pack.js";
import { nameWords } from "../text/words.js";
import { push } from "./nameIndex.js";

export interface AwardName {
  readonly award: EntityId;
  readonly text: string;
  readonly words: readonly string[];
}

export interface WrongAwardName extends AwardName {
  readonly right: string;
}

/** The vocabulary of awards: a few hundred names, small enough to be held as strings. */
export interface AwardNames {
  /** Right names by each of their words, for names of two words or more. */
  readonly byWord: ReadonlyMap<string, readonly AwardName[]>;
  /** Known wrong forms by their first word. */
  readonly wrongByFirst: ReadonlyMap<string, readonly WrongAwardName[]>;
}

const gathered = new WeakMap<Pack, AwardNames>();

/** The award vocabulary of a pack, gathered at first use. */
export function awardNames(pack: Pack): AwardNames {
  const known = gathered.get(pack);
  if (known !== undefined) return known;
  const made = gather(pack);
  gathered.set(pack, made);
  return made;
}

function gather(pack: Pack): AwardNames {
  const byWord = new Map<string, AwardName[]>();
  const first = pack.counts.people + pack.counts.films + pack.counts.characters;
  for (let i = first; i < first + pack.counts.awards; i++) {
    const award = i as EntityId;
    for (const text of [pack.text(award), ...pack.aliases(award).map((alias) => pack.nameText(alias.name))]) {
      const words = nameWords(text);
      if (words.length < 2) continue;
      for (const word of new Set(words)) if (words.length === 2 || !isAnywhere(word)) push(byWord, word, { award, text, words });
    }
  }
  const wrongByFirst = new Map<string, WrongAwardName[]>();
  for (const { written, right, award } of pack.wrongForms()) {
    const words = nameWords(written);
    if (words[0] !== undefined) push(wrongByFirst, words[0], { award, text: written, right, words });
  }
  return { byWord, wrongByFirst };
}

/** "The", "of", "Best": words that lead to hundreds of names and tell none apart; names of two words have no other. */
const isAnywhere = (word: string): boolean => /^(?:the|of|for|in|a|an|and|de|best)$/.test(word);

import type { EntityId, NameId, Pack, TokenId } from "../packs/pack.js";
import { nameWords } from "../text/words.js";
import { wordsOf } from "./exact.js";
import { push } from "./nameIndex.js";

export interface AwardName {
  readonly award: EntityId;
  readonly text: string;
  readonly words: readonly string[];
}

export interface WrongAwardName extends AwardName {
  readonly right: string;
}

/** The vocabulary of awards: a few thousand names. Only those that a draft's words lead to are made strings. */
export interface AwardNames {
  /** Right names of two words or more that hold the word. */
  withWord(word: TokenId): readonly AwardName[];
  /** Whether a right name begins with the two words, of which the first is small ("the", "best"). */
  beginsWith(small: TokenId, word: TokenId): boolean;
  /** Known wrong forms that begin with the word. */
  wrongFrom(word: string): readonly WrongAwardName[];
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
  const { places, openings } = placesByWord(pack);
  const leads = new Uint8Array(pack.counts.tokens);
  for (const word of places.keys()) leads[word] = 1;
  const names = new Map<TokenId, readonly AwardName[]>();
  const wrongByFirst = new Map<string, WrongAwardName[]>();
  const begins = new Uint8Array(1024);
  for (const { written, right, award } of pack.wrongForms()) {
    const words = nameWords(written);
    if (words[0] === undefined) continue;
    push(wrongByFirst, words[0], { award, text: written, right, words });
    begins[beginning(words[0])] = 1;
  }
  return {
    // Every capitalised word of a draft asks, and a thousand words of all lead anywhere.
    withWord(word) {
      if (leads[word] === 0) return noNames;
      let found = names.get(word);
      if (found === undefined) {
        found = (places.get(word) ?? []).map(({ award, name }) => ({ award, text: pack.nameText(name), words: wordsOf(pack, name) }));
        names.set(word, found);
      }
      return found;
    },
    beginsWith: (small, word) => openings.get(small)?.has(word) === true,
    // Every word of a draft asks, and nearly none begins a form: the first letter and the length tell most of them.
    wrongFrom: (word) => (begins[beginning(word)] === 1 ? (wrongByFirst.get(word) ?? noForms) : noForms),
  };
}

const noNames: readonly AwardName[] = [];
const noForms: readonly WrongAwardName[] = [];

const beginning = (word: string): number => ((word.charCodeAt(0) & 31) << 5) | (word.length & 31);

interface Place {
  readonly award: EntityId;
  readonly name: NameId;
}

interface Places {
  readonly places: ReadonlyMap<TokenId, readonly Place[]>;
  /** Second words of names that begin with one of `anywhereWords`. */
  readonly openings: ReadonlyMap<TokenId, ReadonlySet<TokenId>>;
}

function placesByWord(pack: Pack): Places {
  const places = new Map<TokenId, Place[]>();
  const openings = new Map<TokenId, Set<TokenId>>();
  const anywhere = new Set<number>(anywhereWords.map((word) => pack.tokenId(word)));
  const first = pack.counts.people + pack.counts.films + pack.counts.characters;
  for (let i = first; i < first + pack.counts.awards; i++) {
    const award = i as EntityId;
    for (const name of [pack.canonicalName(award), ...pack.aliases(award).map((alias) => alias.name)]) {
      const length = pack.nameLength(name);
      if (length < 2) continue;
      const words = new Set<TokenId>();
      for (let index = 0; index < length; index++) words.add(pack.nameToken(name, index));
      const first = pack.nameToken(name, 0);
      if (anywhere.has(first)) {
        const seconds = openings.get(first);
        if (seconds === undefined) openings.set(first, new Set([pack.nameToken(name, 1)]));
        else seconds.add(pack.nameToken(name, 1));
      }
      for (const word of words) if (length === 2 || !anywhere.has(word)) push(places, word, { award, name });
    }
  }
  return { places, openings };
}

/** Words that lead to hundreds of names and tell none apart; names of two words have no other. */
const anywhereWords = ["the", "of", "for", "in", "a", "an", "and", "de", "best"];

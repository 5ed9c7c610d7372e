import { beginningCount, beginningOf } from "../packs/awardWords.js";
import type { EntityId, NameId, Pack, TokenId } from "../packs/pack.js";
import { nameWords } from "../text/words.js";

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
  const openers = new Map<TokenId, ReadonlySet<string>>();
  const leads = new Uint8Array(pack.counts.tokens);
  const words = pack.awardWords();
  for (let i = 0; i < words.length; i++) leads[words[i] as number] = 1;
  const names = new Map<TokenId, readonly AwardName[]>();
  const begins = new Uint8Array(beginningCount);
  const beginnings = pack.wrongBeginnings();
  for (let i = 0; i < beginnings.length; i++) begins[beginnings[i] as number] = 1;
  const wrongByFirst = new Map<string, readonly WrongAwardName[]>();
  return {
    // Every capitalised word of a draft asks, and a thousand words of all lead anywhere.
    withWord(word) {
      if (leads[word] !== 1) return noNames;
      let found = names.get(word);
      if (found === undefined) {
        found = pack.awardNamesWith(word).map(({ award, name, words: own }) => new NameOf(award, name, own, pack));
        names.set(word, found);
      }
      return found;
    },
    beginsWith(small, word) {
      if (leads[word] !== 1) return false;
      let first = openers.get(word);
      if (first === undefined) openers.set(word, (first = openersOf(this.withWord(word), pack.tokenText(word))));
      return first.has(pack.tokenText(small));
    },
    // Every word of a draft asks, and nearly none begins a form: the first letter and the length tell most of them.
    wrongFrom(word) {
      const beginning = beginningOf(word);
      if (begins[beginning] === 0) return noForms;
      let found = wrongByFirst.get(word);
      if (found === undefined) {
        found = wrongForms(word, beginning, beginnings, pack);
        if (wrongByFirst.size >= mostKept) wrongByFirst.clear();
        wrongByFirst.set(word, found);
      }
      return found;
    },
  };
}

/** Most names are never told to anybody: the text is made when it is asked for. */
class NameOf implements AwardName {
  constructor(
    readonly award: EntityId,
    private readonly name: NameId,
    readonly words: readonly string[],
    private readonly pack: Pack,
  ) {}

  get text(): string {
    return this.pack.nameText(this.name);
  }
}

/** Of words that begin a form, or only like one. */
const mostKept = 5_000;

function wrongForms(word: string, beginning: number, beginnings: ArrayLike<number>, pack: Pack): readonly WrongAwardName[] {
  const forms: WrongAwardName[] = [];
  for (let i = 0; i < beginnings.length; i++) {
    if (beginnings[i] !== beginning) continue;
    const { written, right, award } = pack.wrongForm(i);
    const words = nameWords(written);
    if (words[0] === word) forms.push({ award, text: written, right, words });
  }
  return forms.length === 0 ? noForms : forms;
}

/** The first words of the names whose second word it is. */
const openersOf = (names: readonly AwardName[], word: string): ReadonlySet<string> =>
  new Set(names.filter(({ words }) => words[1] === word).map(({ words }) => words[0] as string));

const noNames: readonly AwardName[] = [];
const noForms: readonly WrongAwardName[] = [];

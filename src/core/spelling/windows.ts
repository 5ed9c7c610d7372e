import type { LocalNames } from "../gazetteer/localNames.js";
import type { BlockMention } from "../mentions/findMentions.js";
import { has, isApart, isSetOff, isSmall } from "../mentions/shape.js";
import { none, type Pack, type TokenId } from "../packs/pack.js";
import { isParticle } from "../text/particles.js";
import { Style, type Token } from "../tokens/token.js";
import { commonGiven } from "./thresholds.js";

/** Adjacent words that may be a misspelled name. */
export interface Window {
  readonly first: number;
  readonly last: number;
  /** Folded words, the last without its possessive ending. */
  readonly words: readonly string[];
}

const mostWords = 5;

/** Windows from the longest to single words, left to right, none across a mention that is surely something else. */
export function nameWindows(tokens: readonly Token[], mentions: readonly BlockMention[], local: LocalNames, pack: Pack): Window[] {
  const settled = settledWords(tokens, mentions, local, pack);
  const windows: Window[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const opening = tokens[first] as Token;
    if (!opening.capital || settled.has(first) || !(opens(opening, pack) || opensTitle(tokens, first))) continue;
    const words = [opening.full];
    const found: Window[] = [{ first, last: first, words: [opening.stem] }];
    for (let last = first + 1; last < tokens.length && last - first < mostWords; last++) {
      const token = tokens[last] as Token;
      if (isApart(token) || settled.has(last) || !(token.capital || isSmall(token.full))) break;
      // "Baker's Anora": a possessive ends a name.
      if ((tokens[last - 1] as Token).end !== (tokens[last - 1] as Token).fullEnd) break;
      if (token.capital) found.push({ first, last, words: [...words, token.stem] });
      words.push(token.full);
    }
    for (let i = found.length - 1; i >= 0; i--) windows.push(found[i] as Window);
  }
  return windows;
}

function settledWords(tokens: readonly Token[], mentions: readonly BlockMention[], local: LocalNames, pack: Pack): Set<number> {
  const settled = new Set<number>();
  for (const mention of mentions) {
    // A part in some other film proves nothing: real people are played, and their names misspelled in cast lists.
    if (mention.kind === "character" && !local.films.has(pack.filmOfCharacter(mention.entity))) continue;
    const sure =
      mention.form === "full" &&
      (mention.last > mention.first || mention.kind === "award" || isSetOff(tokens, mention.first, mention.last));
    if (sure) for (let i = mention.first; i <= mention.last; i++) settled.add(i);
  }
  return settled;
}

/** Whether a capitalised word opens a name; "The", "Then", "But" at the beginning of a sentence open none. */
function opens(token: Token, pack: Pack): boolean {
  if (isNumber(token.full)) return false;
  // "Di Niro": a particle with a capital opens a surname.
  if (isSmall(token.full)) return isParticle(token.full) && !has(token, Style.sentenceStart);
  return !(has(token, Style.sentenceStart) && token.fullId !== none && isPlainWord(token, pack));
}

const isNumber = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 48 && code <= 57 : /^\p{N}/u.test(word);
};

/** "The Gentelmen": only a title begins with an article. */
export const opensTitle = (tokens: readonly Token[], first: number): boolean =>
  (tokens[first] as Token).capital &&
  isArticle((tokens[first] as Token).full) &&
  tokens[first + 1]?.capital === true &&
  tokens[first + 1]?.gap === "space";

const isArticle = (word: string): boolean => word === "the" || word === "a" || word === "an";

/** An English word that is nobody's given name. */
function isPlainWord(token: Token, pack: Pack): boolean {
  const id = token.fullId as never;
  return pack.isWord(id) && pack.givenCount(id) < commonGiven;
}

/** Ids of the words of a window as the pack knows them, the last without its possessive ending. */
export const wordIds = (window: Window, tokens: readonly Token[]): (TokenId | -1)[] =>
  window.words.map((_, index) => {
    const token = tokens[window.first + index] as Token;
    return index === window.words.length - 1 ? token.stemId : token.fullId;
  });

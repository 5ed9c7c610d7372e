import { type EntityId, type NameId, type NameRun, none, type Pack, type TokenId, type TokenRun } from "../../packs/pack.js";

/** A name that the typed words begin, and the place of the first of them among its tokens. */
export interface NameMatch {
  readonly entity: EntityId;
  readonly name: NameId;
  readonly at: number;
}

/** What typed words ask of a name's tokens: these ids in a row, then one whose id lies in the run. */
export interface TokenPattern {
  readonly finished: readonly TokenId[];
  readonly last: TokenRun;
  /** The last word as a token of its own, or `none`. */
  readonly whole: TokenId | typeof none;
}

/** Undefined when no name of the pack can match. The last word is unfinished; empty, it lets every token follow. */
export function tokenPattern(pack: Pack, words: readonly string[]): TokenPattern | undefined {
  const finished: TokenId[] = [];
  for (const word of words.slice(0, -1)) {
    const token = pack.tokenId(word);
    if (token === none) return undefined;
    finished.push(token as TokenId);
  }
  const unfinished = words.at(-1) ?? "";
  const last = unfinished === "" ? { from: 0, to: pack.counts.tokens } : pack.tokensWithPrefix(unfinished);
  return last.from < last.to ? { finished, last, whole: pack.tokenId(unfinished) } : undefined;
}

/** Where in the name the pattern stands first, or -1. */
export function placeIn(pack: Pack, name: NameId, { finished, last }: TokenPattern): number {
  const places = pack.nameLength(name) - finished.length;
  for (let at = 0; at < places; at++) {
    let index = 0;
    while (index < finished.length && pack.nameToken(name, at + index) === finished[index]) index++;
    if (index < finished.length) continue;
    const token = pack.nameToken(name, at + index);
    if (last.from <= token && token < last.to) return at;
  }
  return -1;
}

/** The run of names whose first tokens are the pattern: names are sorted by their tokens, shorter ones first. */
export function namesBeginning(pack: Pack, { finished, last }: TokenPattern): NameRun {
  let run: NameRun = { from: 0, to: pack.counts.names };
  for (const [index, token] of finished.entries()) run = narrowTo(pack, run, index, { from: token, to: token + 1 });
  return narrowTo(pack, run, finished.length, last);
}

const narrowTo = (pack: Pack, run: NameRun, index: number, tokens: TokenRun): NameRun => ({
  from: lowerBound(pack, run, index, tokens.from),
  to: lowerBound(pack, run, index, tokens.to),
});

/** First name of the run whose token number `index` is `token` or a later one. */
function lowerBound(pack: Pack, { from, to }: NameRun, index: number, token: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const own = pack.nameLength(middle as NameId) > index ? pack.nameToken(middle as NameId, index) : none;
    if (own < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

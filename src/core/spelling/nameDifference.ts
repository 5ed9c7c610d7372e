import type { NameId, Pack, TokenId, TokenRun } from "../packs/pack.js";

/** Words are joined or split: "De Niro" against "DeNiro". */
export const joined = -1;

/**
 * Index of the one word in which a name differs from written words, `joined` where a word may be split or joined, nothing
 * where more differs. Compares ids only, so that thousands of names cost no string.
 * @param ids the written words, -1 where the pack does not know them
 */
export function differingPlace(name: NameId, ids: readonly (TokenId | -1)[], pack: Pack): number | undefined {
  const length = pack.nameLength(name);
  if (Math.abs(length - ids.length) > 1 || length < 2) return undefined;
  const shorter = Math.min(length, ids.length);
  let front = 0;
  while (front < shorter && pack.nameToken(name, front) === ids[front]) front++;
  let back = 0;
  while (back < shorter - front && pack.nameToken(name, length - 1 - back) === ids[ids.length - 1 - back]) back++;
  if (front + back !== shorter - 1) return undefined;
  return length === ids.length ? front : joined;
}

/** Words that begin like this one: writers get the first letter right in 99% of all slips. */
export const sameFirstLetter = (word: string, pack: Pack): TokenRun => pack.tokensWithPrefix(word.slice(0, 1));

/** Whether a word of a name is worth comparing with a written one. */
export function mayBeSlip(token: TokenId, written: string, letter: TokenRun, pack: Pack): boolean {
  return token >= letter.from && token < letter.to && Math.abs(pack.tokenLength(token) - written.length) <= 3;
}

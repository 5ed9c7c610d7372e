import { awardNames } from "../gazetteer/awardNames.js";
import { type NameRun, none, type Pack, type TokenId } from "../packs/pack.js";
import type { Token } from "../tokens/token.js";

/** Words `first` to `last` of a block spell every name of `names` (they differ in marks, case or punctuation only). */
export interface NameMatch {
  readonly first: number;
  readonly last: number;
  readonly names: NameRun;
  /** The last word's possessive ending is part of the name ("Rosemary's"). */
  readonly whole: boolean;
}

/** All exact names in a block's words, of every length, by walking the sorted names; nothing is compared as a string. */
export function findNameMatches(tokens: readonly Token[], pack: Pack): NameMatch[] {
  const matches: NameMatch[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first] as Token;
    if (token.capital || beginsAward(token, tokens[first + 1], pack)) walk(tokens, first, pack, matches);
  }
  return matches;
}

/** Lower-case words begin no name but those of awards: "best actress", "the Palme". Every "the" of a draft asks. */
function beginsAward({ full, fullId }: Token, next: Token | undefined, pack: Pack): boolean {
  if ((full !== "the" && full !== "best") || next === undefined || fullId === none) return false;
  const names = awardNames(pack);
  return names.beginsWith(fullId, next.fullId as TokenId) || names.beginsWith(fullId, next.stemId as TokenId);
}

function walk(tokens: readonly Token[], first: number, pack: Pack, matches: NameMatch[]): void {
  let run: NameRun | undefined;
  for (let last = first; last < tokens.length; last++) {
    const token = tokens[last] as Token;
    if (last > first && token.gap === "break") return;
    const index = last - first;
    if (token.stemId !== token.fullId && token.stemId !== none) {
      const names = exact(pack, step(pack, run, index, token.stemId as TokenId), index + 1);
      if (names !== undefined) matches.push({ first, last, names, whole: false });
    }
    if (token.fullId === none) return;
    run = step(pack, run, index, token.fullId as TokenId);
    if (run.from >= run.to) return;
    const names = exact(pack, run, index + 1);
    if (names !== undefined) matches.push({ first, last, names, whole: true });
  }
}

const step = (pack: Pack, run: NameRun | undefined, index: number, token: TokenId): NameRun =>
  run === undefined ? pack.namesFrom(token) : pack.narrow(run, index, token);

/** The names of a run that have exactly `length` words; they sort first. */
function exact(pack: Pack, run: NameRun, length: number): NameRun | undefined {
  let to = run.from;
  while (to < run.to && pack.nameLength(to as never) === length) to++;
  return to > run.from ? { from: run.from, to } : undefined;
}

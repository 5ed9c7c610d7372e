import type { Pack, TokenId } from "../packs/pack.js";
import { editDistance } from "../text/editDistance.js";

export interface Neighbours {
  /** Words of names within the distance (optimal string alignment) that share the first letter, nearest first. */
  near(word: string, distance: number): TokenId[];
}

/**
 * Near words by a scan over those that share the first letter, which writers get right in 99% of all slips. For questions
 * that a person asks (a look-up); checking a draft needs no such scan, since there one word of the name is exact.
 */
export function neighbours(pack: Pack): Neighbours {
  return {
    near(word, distance) {
      if (word === "") return [];
      const run = pack.tokensWithPrefix([...word][0] as string);
      const found: { token: TokenId; cost: number }[] = [];
      for (let id = run.from; id < run.to; id++) {
        const token = id as TokenId;
        if (Math.abs(pack.tokenLength(token) - word.length) > distance || !pack.isInName(token)) continue;
        const cost = editDistance(word, pack.tokenText(token), distance);
        if (cost <= distance) found.push({ token, cost });
      }
      return found.sort((a, b) => a.cost - b.cost || a.token - b.token).map(({ token }) => token);
    },
  };
}

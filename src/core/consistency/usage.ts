import type { DraftModel } from "../model/draftModel.js";
import { heldAgainst } from "../spelling/settle.js";
import { consistency } from "../spelling/thresholds.js";
import { byWord, type Doubtful, type DraftUse, isAlone, isFree, isKnown } from "./draftUse.js";

/** What all uses of a word in a draft come to. */
export interface Usage {
  readonly word: string;
  readonly uses: number;
  readonly known: boolean;
  readonly alone: boolean;
  /** Some names of the pack hold the word; see `isNameWord`. */
  readonly inNames: boolean;
  /** Some use is neither known nor told by another rule: a slip could be told there. */
  readonly free: boolean;
  /** Offset of the first use. */
  readonly first: number;
}

/** The usages of doubtful words; each group of blocks keeps its own, so that long drafts are not gone through at every version. */
export function usagesOf(doubtful: Doubtful, model: DraftModel): Map<string, Usage> {
  const usages = new Map<string, Writable<Usage>>();
  if (doubtful.words.size === 0) return usages;
  const keys = [doubtful.words, ...heldAgainst(model)];
  for (const within of model.groups) {
    const own = within.group.once("usages", keys, () =>
      [...byWord(doubtful, within.group, model)].map(([word, found]) => {
        const uses = found.map(({ start, block, value }): DraftUse => ({ start: start + within.start, block, use: value, within }));
        const [{ block, start, value }] = found as [(typeof found)[0]];
        return {
          word,
          uses: uses.length,
          known: uses.some(isKnown),
          alone: isAlone(uses),
          inNames: isNameWord(word, model),
          free: uses.some((use) => isFree(use, model)),
          first: start + (block.reading.tokens[value.index]?.start ?? 0),
        };
      }),
    );
    for (const usage of own) {
      const sum = usages.get(usage.word);
      if (sum === undefined) usages.set(usage.word, { ...usage, first: within.start + usage.first });
      else add(sum, usage);
    }
  }
  return usages;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Adds the uses of a later group. */
function add(sum: Writable<Usage>, { uses, known, alone, free }: Usage): void {
  sum.uses += uses;
  sum.known ||= known;
  sum.alone &&= alone;
  sum.free ||= free;
}

/** Whether the worse established of two words, which is the slip, has a use where that could be told. */
export const mayBeTold = (a: Usage, b: Usage, model: DraftModel): boolean =>
  [true, false].some((apart) => (isBelow(a, b, apart, model) ? a : b).free);

/** Whether the first is the worse established one. @param apart whether the two words share no name */
export const isBelow = (a: Usage, b: Usage, apart: boolean, model: DraftModel): boolean =>
  standing(a, apart, model) < standing(b, apart, model);

/** How well a form is established: known to the pack, used often, introduced in full, used first. */
function standing({ uses, known, alone, inNames, first }: Usage, apart: boolean, model: DraftModel): number {
  const bits = consistency.standing;
  return (
    (known ? bits.known : 0) +
    (inNames ? bits.nameWord : 0) +
    (apart && !alone ? bits.full : 0) +
    bits.use * Math.log2(uses) -
    bits.first * (first / (model.text.length + 1))
  );
}

export function isNameWord(word: string, { pack }: DraftModel): boolean {
  const id = pack.tokenId(word);
  return id >= 0 && pack.countWith(id as never) >= consistency.nameWord;
}

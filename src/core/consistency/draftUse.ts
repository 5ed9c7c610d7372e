import { push } from "../gazetteer/nameIndex.js";
import { has } from "../mentions/shape.js";
import type { DraftModel, Placed, ReadBlock } from "../model/draftModel.js";
import { findSuspects } from "../spelling/findSuspects.js";
import type { Suspect } from "../spelling/suspect.js";
import { consistency } from "../spelling/thresholds.js";
import { Style } from "../tokens/token.js";
import type { NameUse } from "./nameUses.js";

/** A use of a name's word, with its block and where that begins. */
export interface DraftUse extends Omit<Placed<unknown>, "value"> {
  readonly use: NameUse;
}

/** One name that the draft spells in two ways. */
export interface Inconsistency {
  /** `letters` differ, or only the `signs` over and between them. */
  readonly kind: "letters" | "signs";
  /** Uses of the form that is likelier the slip, in order. */
  readonly slips: readonly DraftUse[];
  /** Uses of the other form. */
  readonly rights: readonly DraftUse[];
  /** The word of the full name that both share stands before (-1) or behind (1) the word; 0 for a word alone. */
  readonly shared: Side;
}

export type Side = -1 | 0 | 1;

/**
 * On which side both names have the same word; 0 where one of them stands alone everywhere; nothing where full names
 * tell two people apart ("Karl Malden", "Carl Reiner").
 */
export function sharedSide(a: readonly DraftUse[], b: readonly DraftUse[]): Side | undefined {
  for (const side of ["before", "after"] as const) {
    const words = new Set(a.map(({ use }) => use[side]).filter((word) => word !== ""));
    if (b.some(({ use }) => words.has(use[side]))) return side === "before" ? -1 : 1;
  }
  return isAlone(a) || isAlone(b) ? 0 : undefined;
}

/** No use stands in a longer name. */
export const isAlone = (uses: readonly DraftUse[]): boolean => uses.every(({ use }) => use.before === "" && use.after === "");

/** Who writes both in one sentence within a few words knows that there are two: "Vanya (Vanja)", "Hansel and Hensel". */
export function standSideBySide(a: readonly DraftUse[], b: readonly DraftUse[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const byStart = new Map<number, DraftUse[]>();
  for (const found of few) push(byStart, found.start, found);
  return many.some((one) => byStart.get(one.start)?.some((other) => areNear(one.block, one.use.index, other.use.index)));
}

function areNear({ reading: { tokens } }: ReadBlock, a: number, b: number): boolean {
  const [first, last] = a < b ? [a, b] : [b, a];
  if (last - first > consistency.apart) return false;
  for (let i = first + 1; i <= last; i++) if (has(tokens[i], Style.sentenceStart)) return false;
  return true;
}

/** Part of a full name, title or award that the pack knows. */
export const isKnown = ({ block, use }: DraftUse): boolean =>
  block.mentions.some(({ first, last, form }) => form === "full" && first <= use.index && use.last <= last);

/** Part of a misspelled name that another rule reports. */
export const isReported = ({ start, use }: DraftUse, model: DraftModel): boolean =>
  suspectsFrom(model)
    .get(start)
    ?.some(({ first, last }) => first <= use.last && use.index <= last) === true;

/** The suspects of each block, by where it begins. */
const suspectsFrom = (model: DraftModel): ReadonlyMap<number, readonly Suspect[]> =>
  model.once("suspects by block", () => {
    const byStart = new Map<number, Suspect[]>();
    for (const { start, value } of findSuspects(model)) push(byStart, start, value);
    return byStart;
  });

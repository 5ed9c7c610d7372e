import type { BlockGroup } from "../model/blockGroup.js";
import type { DraftModel, Placed, ReadBlock } from "../model/draftModel.js";
import { wordCost } from "../spelling/errorModel.js";
import { isDerived } from "../spelling/localSuspects.js";
import { consistency, shortestWord } from "../spelling/thresholds.js";
import {
  type DraftUse,
  type Inconsistency,
  isAlone,
  isKnown,
  isReported,
  type Side,
  sharedSide,
  standSideBySide,
  usesOf,
} from "./draftUse.js";
import { jointVariants } from "./joints.js";
import { type BlockUses, blockUses, type NameUse } from "./nameUses.js";
import { nearWords } from "./nearWords.js";
import { signVariants } from "./signVariants.js";
import { titleVariants } from "./titles.js";

/** Names that one draft spells in two ways; needs no pack to hold them. Computed once a version. */
export const findInconsistencies = (model: DraftModel): readonly Inconsistency[] => model.once("inconsistencies", () => gather(model));

function gather(model: DraftModel): Inconsistency[] {
  if (!isEnglish(model)) return [];
  const { near, varied, words } = doubtfulWords(model);
  const uses = usesOf(words, "uses of doubtful words", (group) => namesIn(group, model), model);
  const made = toldOnce(near.flatMap(([a, b]) => judge(uses.get(a) as DraftUse[], uses.get(b) as DraftUse[], model) ?? []));
  for (const word of varied) made.push(...signVariants(uses.get(word) as DraftUse[]));
  return [...made, ...jointVariants(model), ...titleVariants(model)];
}

/** A word that resembles several others is told of the one used most: findings grow with the words, not with their pairs. */
function toldOnce(found: Inconsistency[]): Inconsistency[] {
  const told = new Set<DraftUse>();
  return found
    .sort((a, b) => b.rights.length - a.rights.length)
    .flatMap((inconsistency) => {
      const slips = inconsistency.slips.filter((slip) => !told.has(slip));
      for (const slip of slips) told.add(slip);
      return slips.length === 0 ? [] : { ...inconsistency, slips };
    });
}

interface DoubtfulWords {
  /** Pairs of words of which one may be the other misspelled. */
  readonly near: readonly (readonly [string, string])[];
  /** Words written in several forms. */
  readonly varied: readonly string[];
  readonly words: ReadonlySet<string>;
}

/** The words of names that ask for a look at all their uses; names that the draft uses as plain words do not. */
function doubtfulWords(model: DraftModel): DoubtfulWords {
  const forms = model.sumUp(
    "forms of names",
    [],
    (group) => formsIn(group, model),
    isSameForm,
    () => formsOf(model),
  );
  return model.sumUp(
    "doubtful words",
    [forms],
    (group) => lowerIn(group, model).filter(({ value }) => forms.has(value)),
    (a, b) => a.value === b.value,
    () => {
      const lower = new Set(model.groups.flatMap(({ group }) => lowerIn(group, model).map(({ value }) => value)));
      const names = [...forms].filter(([word]) => !lower.has(word));
      const near = nearWords(names.map(([word]) => word).filter((word) => word.length >= shortestWord));
      const varied = names.filter(([, texts]) => texts.size > 1).map(([word]) => word);
      return { near, varied, words: new Set([...near.flat(), ...varied]) };
    },
  );
}

/** The words of names that the draft uses, with the forms in which it writes them. */
function formsOf(model: DraftModel): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const { group } of model.groups) {
    for (const { value } of formsIn(group, model)) {
      if (seen.has(value.text)) continue;
      seen.add(value.text);
      const texts = words.get(value.word);
      if (texts === undefined) words.set(value.word, new Set([value.text]));
      else texts.add(value.text);
    }
  }
  return words;
}

const isSameForm = (a: Placed<NameUse>, b: Placed<NameUse>): boolean => a.value.word === b.value.word && a.value.text === b.value.text;

const usesIn = (block: ReadBlock, { pack }: DraftModel): BlockUses => block.once("name uses", () => blockUses(block.reading, pack));
const namesIn = (group: BlockGroup, model: DraftModel) => group.collect("names", model, (block) => usesIn(block, model).names);
const formsIn = (group: BlockGroup, model: DraftModel) => group.collect("forms of names", model, (block) => usesIn(block, model).forms);
const lowerIn = (group: BlockGroup, model: DraftModel) => group.collect("lower words", model, (block) => [...usesIn(block, model).lower]);

/** Other languages inflect names. */
function isEnglish(model: DraftModel): boolean {
  let [plain, english] = [0, 0];
  for (const { group } of model.groups) {
    const count = group.once("plain words", [], () => plainWords(group.collect("name use", model, (block) => [usesIn(block, model)])));
    plain += count.plain;
    english += count.english;
  }
  return english >= plain * consistency.english;
}

function plainWords(blocks: readonly Placed<BlockUses>[]): { readonly plain: number; readonly english: number } {
  let [plain, english] = [0, 0];
  for (const { value } of blocks) {
    plain += value.plain;
    english += value.english;
  }
  return { plain, english };
}

function judge(a: DraftUse[], b: DraftUse[], model: DraftModel): Inconsistency | undefined {
  const [one, other] = [wordOf(a), wordOf(b)];
  if (isDerived(one, other) || isDerived(other, one) || endsOtherwise(one, other)) return undefined;
  const shared = sharedSide(a, b);
  if (shared === undefined || (shared === 0 && Math.min(a.length, b.length) > consistency.mostSlips)) return undefined;
  const [slips, rights] = standing(a, shared, model) < standing(b, shared, model) ? [a, b] : [b, a];
  const limit = consistency.limit(Math.min(one.length, other.length));
  if (wordCost(wordOf(slips), wordOf(rights), limit) > limit) return undefined;
  if ((shared === 0 && !mayStandAlone(slips, rights, model)) || standSideBySide(a, b)) return undefined;
  const free = slips.filter((slip) => !isKnown(slip) && !isReported(slip, model));
  return free.length === 0 ? undefined : { kind: "letters", slips: free, rights, shared };
}

const wordOf = (uses: readonly DraftUse[]): string => (uses[0] as DraftUse).use.word;

/** "Mario" and "Maria": endings make other names. */
const endsOtherwise = (a: string, b: string): boolean =>
  a.length === b.length && a.slice(0, -1) === b.slice(0, -1) && /[aeiouy]{2}/.test(a.slice(-1) + b.slice(-1));

/** How well a form is established: known to the pack, used often, introduced in full, used first. */
function standing(uses: readonly DraftUse[], shared: Side, model: DraftModel): number {
  const { known, nameWord, full, use, first } = consistency.standing;
  return (
    (uses.some(isKnown) ? known : 0) +
    (isNameWord(wordOf(uses), model) ? nameWord : 0) +
    (shared === 0 && !isAlone(uses) ? full : 0) +
    use * Math.log2(uses.length) -
    first * (place(uses) / (model.text.length + 1))
  );
}

const place = ([first]: readonly DraftUse[]): number => (first?.start ?? 0) + (first?.block.reading.tokens[first.use.index]?.start ?? 0);

/**
 * A word alone is a slip only of a form that is better established, and when no name that the pack knows explains it.
 */
function mayStandAlone(slips: readonly DraftUse[], rights: readonly DraftUse[], model: DraftModel): boolean {
  const [known, right] = [isNameWord(wordOf(slips), model), isNameWord(wordOf(rights), model)];
  if (slips.length > consistency.mostSlips || slips.length >= rights.length + (isAlone(rights) && !right ? 0 : 1)) return false;
  if (known) return !right && isAlone(slips) && rights.length >= consistency.mostRights;
  return right || (isAlone(slips) && (!isAlone(rights) || rights.length >= consistency.fewestRights));
}

function isNameWord(word: string, { pack }: DraftModel): boolean {
  const id = pack.tokenId(word);
  return id >= 0 && pack.countWith(id as never) >= consistency.nameWord;
}

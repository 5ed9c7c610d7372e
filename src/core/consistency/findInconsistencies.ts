import { push } from "../gazetteer/nameIndex.js";
import type { BlockGroup } from "../model/blockGroup.js";
import type { DraftModel, Placed, ReadBlock } from "../model/draftModel.js";
import { wordCost } from "../spelling/errorModel.js";
import { isDerived } from "../spelling/otherNames.js";
import { consistency, shortestWord } from "../spelling/thresholds.js";
import { type Doubtful, type DraftUse, type Inconsistency, isAlone, isFree, sharedSide, standSideBySide, usesOf } from "./draftUse.js";
import { jointVariants } from "./joints.js";
import { type BlockUses, blockUses, type NameUse } from "./nameUses.js";
import { nearWords } from "./nearWords.js";
import { signVariants } from "./signVariants.js";
import { titleVariants } from "./titles.js";
import { isBelow, isNameWord, mayBeTold, type Usage, usagesOf } from "./usage.js";

/** Names that one draft spells in two ways; needs no pack to hold them. Computed once a version. */
export const findInconsistencies = (model: DraftModel): readonly Inconsistency[] => model.once("inconsistencies", () => gather(model));

function gather(model: DraftModel): Inconsistency[] {
  if (!isEnglish(model)) return [];
  const { near, varied, words } = doubtfulWords(model);
  const doubtful: Doubtful = { words, what: "doubtful words", of: (group) => namesIn(group, model) };
  const usages = usagesOf(doubtful, model);
  const pairs = near.filter(([a, b]) => mayBeTold(usages.get(a) as Usage, usages.get(b) as Usage, model));
  const uses = usesOf(doubtful, model, new Set([...pairs.flat(), ...varied]));
  const made = toldOnce(
    pairs.flatMap(
      ([a, b]) =>
        judge([usages.get(a) as Usage, uses.get(a) as DraftUse[]], [usages.get(b) as Usage, uses.get(b) as DraftUse[]], model) ?? [],
    ),
  );
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
      const varied = names.filter(([, texts]) => texts.length > 1).map(([word]) => word);
      return { near, varied, words: new Set([...near.flat(), ...varied]) };
    },
  );
}

/** The words of names that the draft uses, with the forms in which it writes them. */
function formsOf(model: DraftModel): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const { group } of model.groups) {
    for (const { value } of formsIn(group, model)) {
      if (seen.has(value.text)) continue;
      seen.add(value.text);
      push(words, value.word, value.text);
    }
  }
  return words;
}

const isSameForm = (a: Placed<NameUse>, b: Placed<NameUse>): boolean => a.value.word === b.value.word && a.value.text === b.value.text;

const usesIn = (block: ReadBlock): BlockUses => block.once("name uses", () => blockUses(block.reading));
const namesIn = (group: BlockGroup, model: DraftModel) => group.collect("names", model, (block) => usesIn(block).names);
const formsIn = (group: BlockGroup, model: DraftModel) => group.collect("forms of names", model, (block) => usesIn(block).forms);
const lowerIn = (group: BlockGroup, model: DraftModel) => group.collect("lower words", model, (block) => [...usesIn(block).lower]);

/** Other languages inflect names. */
function isEnglish(model: DraftModel): boolean {
  let [plain, english] = [0, 0];
  for (const { group } of model.groups) {
    const count = group.once("plain words", [], () => plainWords(group.collect("name use", model, (block) => [usesIn(block)])));
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

type Judged = readonly [Usage, readonly DraftUse[]];

function judge(a: Judged, b: Judged, model: DraftModel): Inconsistency | undefined {
  const [one, other] = [a[0].word, b[0].word];
  if (isDerived(one, other) || isDerived(other, one) || endsOtherwise(one, other)) return undefined;
  const shared = sharedSide(a[1], b[1]);
  if (shared === undefined || (shared === 0 && Math.min(a[1].length, b[1].length) > consistency.mostSlips)) return undefined;
  const [[slip, slips], [right, rights]] = isBelow(a[0], b[0], shared === 0, model) ? [a, b] : [b, a];
  const limit = consistency.limit(Math.min(one.length, other.length));
  if (wordCost(slip.word, right.word, limit) > limit) return undefined;
  if ((shared === 0 && !mayStandAlone(slips, rights, model)) || standSideBySide(slips, rights)) return undefined;
  const free = slips.filter((use) => isFree(use, model));
  return free.length === 0 ? undefined : { kind: "letters", slips: free, rights, shared };
}

const wordOf = (uses: readonly DraftUse[]): string => (uses[0] as DraftUse).use.word;

/** "Mario" and "Maria": endings make other names. */
const endsOtherwise = (a: string, b: string): boolean =>
  a.length === b.length && a.slice(0, -1) === b.slice(0, -1) && /[aeiouy]{2}/.test(a.slice(-1) + b.slice(-1));

/**
 * A word alone is a slip only of a form that is better established, and when no name that the pack knows explains it.
 */
function mayStandAlone(slips: readonly DraftUse[], rights: readonly DraftUse[], model: DraftModel): boolean {
  const [known, right] = [isNameWord(wordOf(slips), model), isNameWord(wordOf(rights), model)];
  if (slips.length > consistency.mostSlips || slips.length >= rights.length + (isAlone(rights) && !right ? 0 : 1)) return false;
  if (known) return !right && isAlone(slips) && rights.length >= consistency.mostRights;
  return right || (isAlone(slips) && (!isAlone(rights) || rights.length >= consistency.fewestRights));
}

import type { DraftModel, Placed } from "../model/draftModel.js";
import { wordCost } from "../spelling/errorModel.js";
import { isDerived } from "../spelling/otherNames.js";
import { consistency, shortestWord } from "../spelling/thresholds.js";
import { type DraftUse, type Inconsistency, isAlone, isKnown, isReported, type Side, sharedSide, standSideBySide } from "./draftUse.js";
import { jointVariants } from "./joints.js";
import { type BlockUses, blockUses } from "./nameUses.js";
import { nearWords } from "./nearWords.js";
import { signVariants } from "./signVariants.js";
import { titleVariants } from "./titles.js";

/** Names that one draft spells in two ways; needs no pack to hold them. Computed once a version. */
export const findInconsistencies = (model: DraftModel): readonly Inconsistency[] => model.once("inconsistencies", () => gather(model));

function gather(model: DraftModel): Inconsistency[] {
  const blocks = model.collect("name uses", ({ reading }) => [blockUses(reading, model.pack)]);
  const words = formsOf(blocks);
  if (words === undefined) return [];
  const pairs = nearWords([...words.keys()].filter((word) => word.length >= shortestWord));
  const varied = [...words].filter(([, texts]) => texts.size > 1).map(([word]) => word);
  const uses = usesOf(new Set([...pairs.flat(), ...varied]), blocks);
  const made = toldOnce(pairs.flatMap(([a, b]) => judge(uses.get(a) as DraftUse[], uses.get(b) as DraftUse[], model) ?? []));
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

/** The words of names that the draft uses, with the forms in which it writes them; nothing in other languages, which inflect names. */
function formsOf(blocks: readonly Placed<BlockUses>[]): Map<string, Set<string>> | undefined {
  const words = new Map<string, Set<string>>();
  const lower = new Set<string>();
  const seen = new Set<string>();
  let [plain, english] = [0, 0];
  for (const { value } of blocks) {
    plain += value.plain;
    english += value.english;
    for (const word of value.lower) lower.add(word);
    for (const { word, text } of value.forms) {
      if (seen.has(text)) continue;
      seen.add(text);
      const texts = words.get(word);
      if (texts === undefined) words.set(word, new Set([text]));
      else texts.add(text);
    }
  }
  if (english < plain * consistency.english) return undefined;
  for (const word of lower) words.delete(word);
  return words;
}

function usesOf(words: ReadonlySet<string>, blocks: readonly Placed<BlockUses>[]): Map<string, DraftUse[]> {
  const uses = new Map<string, DraftUse[]>();
  if (words.size === 0) return uses;
  for (const { start, block, value } of blocks) {
    for (const use of value.names) {
      if (!words.has(use.word)) continue;
      const list = uses.get(use.word);
      if (list === undefined) uses.set(use.word, [{ start, block, use }]);
      else list.push({ start, block, use });
    }
  }
  return uses;
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

import type { DraftModel, ReadBlock } from "../model/draftModel.js";
import { type EntityId, none } from "../packs/pack.js";
import { suspectsIn } from "./blockSuspects.js";
import { isAway, sectionsKey } from "./sections.js";
import { type DraftSuspect, type Suspect, scoreOf } from "./suspect.js";
import { awayBits, consistency, mostRepeated, provenBits, repeatedBits } from "./thresholds.js";

/** What the whole draft says to a suspect: a slip, a slip that a full name proves, or none. */
export type Verdict = "+" | "!" | "-";

/** Clears what only the whole draft can clear: words it uses as words, names it uses as names, awards of another body. */
export function verdictOn(found: DraftSuspect, groupStart: number, model: DraftModel): Verdict {
  const { block, value } = found;
  // Only words alone ask what full names prove.
  if (value.first === value.last && renamedWords(model).get(wordAt(block, value.first)) === value.entity) return "!";
  return holds(found, groupStart, model) ? "+" : "-";
}

/** All of the draft that verdicts depend on: the same as in the version before, the verdicts are the same. */
export const heldAgainst = (model: DraftModel): readonly unknown[] =>
  model.once("held against suspects", () => [model.local.key, model.usesKey, renamedWords(model), sectionsKey(model)]);

export const settled = (suspect: Suspect, verdict: Verdict): Suspect | undefined =>
  verdict === "!" ? asProven(suspect) : verdict === "+" ? suspect : undefined;

/** The same object for the same suspect, since what is made of a suspect is kept by it. */
const provenOf = new WeakMap<Suspect, Suspect>();

/** A lone word that a full name of the draft gets wrong in the same way. */
function asProven(suspect: Suspect): Suspect {
  let proven = provenOf.get(suspect);
  if (proven === undefined) provenOf.set(suspect, (proven = { ...suspect, terms: { ...suspect.terms, proven: provenBits } }));
  return proven;
}

function holds({ start, block, value: suspect }: DraftSuspect, groupStart: number, model: DraftModel): boolean {
  if (suspect.kind === "award") return suspect.ofBody !== true || bodyFits(suspect.entity, model);
  if (suspect.first !== suspect.last) return suspect.film !== none || !standsBeside(block, suspect);
  if (scoreOf(suspect.terms) < suspect.needed) return false;
  const use = model.useOf(wordAt(block, suspect.first));
  if (use.lower > 0) return false;
  const away = isAway(suspect, groupStart + start, model) ? awayBits : 0;
  return scoreOf(suspect.terms) - repeated(use.capital, suspect, model) - away >= suspect.needed;
}

/** Who writes "Thom Jones and Tom Jones" knows that there are two. */
const standsBeside = ({ mentions }: ReadBlock, { entity, first, last }: Suspect): boolean =>
  mentions.some(
    (mention) => mention.entity === entity && mention.form === "full" && mention.first - last <= besides && first - mention.last <= besides,
  );

const besides = consistency.apart;

/** A form used again and again, while the name it resembles never occurs, may be a name of its own. */
function repeated(uses: number, suspect: Suspect, model: DraftModel): number {
  if (uses < 2 || model.useOf(suspect.right.toLowerCase()).capital > 0) return 0;
  return Math.min(mostRepeated, (uses - 1) * repeatedBits);
}

interface Renamed {
  readonly word: string;
  readonly meant: EntityId;
}

/** Words that full names of the draft get wrong, with the person meant: "Mickey Madison" explains a lone "Mickey". */
const renamedWords = (model: DraftModel): ReadonlyMap<string, EntityId> =>
  model.sumUp(
    "renamed words",
    [model.local.key],
    (group) => suspectsIn(group, model).flatMap(renamedBy),
    (a, b) => a.word === b.word && a.meant === b.meant,
    () =>
      new Map(
        model.groups.flatMap(({ group }) =>
          suspectsIn(group, model)
            .flatMap(renamedBy)
            .map(({ word, meant }) => [word, meant]),
        ),
      ),
  );

const renamedBy = ({ block, value: { first, last, differing, entity } }: DraftSuspect): Renamed[] =>
  first === last ? [] : differing.map((index) => ({ word: wordAt(block, first + index), meant: entity }));

const wordAt = (block: ReadBlock, index: number): string => block.reading.tokens[index]?.stem ?? "";

/** A category is judged by its own body's vocabulary: silent when the draft names other bodies only. Festivals have no such categories. */
function bodyFits(category: EntityId, { local, pack }: DraftModel): boolean {
  const bodies = [...local.bodies].filter((body) => pack.awardKind(body) === "body");
  return bodies.length === 0 || bodies.includes(pack.bodyOf(category));
}

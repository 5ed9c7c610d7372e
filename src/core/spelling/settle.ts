import type { DraftModel, ReadBlock } from "../model/draftModel.js";
import { type EntityId, none } from "../packs/pack.js";
import { isAway } from "./sections.js";
import { type DraftSuspect, type Suspect, scoreOf } from "./suspect.js";
import { awayBits, consistency, mostRepeated, provenBits, repeatedBits } from "./thresholds.js";

/** Drops what only the whole draft can clear: words it uses as words, names it uses as names, awards of another body. */
export function settle(all: readonly DraftSuspect[], model: DraftModel): DraftSuspect[] {
  let renamed: ReadonlyMap<string, EntityId> | undefined;
  const settled: DraftSuspect[] = [];
  for (const found of all) {
    const { block, value } = found;
    // Only words alone ask what full names prove.
    const isProven = value.first === value.last && (renamed ??= renamedWords(all)).get(wordAt(block, value.first)) === value.entity;
    if (isProven) settled.push({ ...found, value: asProven(value) });
    else if (holds(found, model)) settled.push(found);
  }
  return settled;
}

/** The same object for the same suspect, since what is made of a suspect is kept by it. */
const provenOf = new WeakMap<Suspect, Suspect>();

/** A lone word that a full name of the draft gets wrong in the same way. */
function asProven(suspect: Suspect): Suspect {
  let proven = provenOf.get(suspect);
  if (proven === undefined) provenOf.set(suspect, (proven = { ...suspect, terms: { ...suspect.terms, proven: provenBits } }));
  return proven;
}

function holds(found: DraftSuspect, model: DraftModel): boolean {
  const { block, value: suspect } = found;
  if (suspect.kind === "award") return suspect.ofBody !== true || bodyFits(suspect.entity, model);
  if (suspect.first !== suspect.last) return suspect.film !== none || !standsBeside(block, suspect);
  if (scoreOf(suspect.terms) < suspect.needed) return false;
  const use = model.useOf(wordAt(block, suspect.first));
  if (use.lower > 0) return false;
  const away = isAway(found, model) ? awayBits : 0;
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

/** Words that full names of the draft get wrong, with the person meant: "Mickey Madison" explains a lone "Mickey". */
function renamedWords(all: readonly DraftSuspect[]): Map<string, EntityId> {
  const renamed = new Map<string, EntityId>();
  for (const { block, value: suspect } of all) {
    if (suspect.first === suspect.last) continue;
    for (const index of suspect.differing) renamed.set(wordAt(block, suspect.first + index), suspect.entity);
  }
  return renamed;
}

const wordAt = (block: ReadBlock, index: number): string => block.reading.tokens[index]?.stem ?? "";

/** A category is judged by its own body's vocabulary: silent when the draft names other bodies only. Festivals have no such categories. */
function bodyFits(category: EntityId, { local, pack }: DraftModel): boolean {
  const bodies = [...local.bodies].filter((body) => pack.awardKind(body) === "body");
  return bodies.length === 0 || bodies.includes(pack.bodyOf(category));
}

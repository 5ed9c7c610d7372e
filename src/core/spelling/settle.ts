import type { DraftModel, ReadBlock } from "../model/draftModel.js";
import type { EntityId } from "../packs/pack.js";
import type { DraftSuspect } from "./suspect.js";
import { oftenUsed } from "./thresholds.js";

/** Drops what only the whole draft can clear: words it uses as words, names it uses as names, awards of another body. */
export function settle(all: readonly DraftSuspect[], model: DraftModel): DraftSuspect[] {
  const renamed = renamedWords(all);
  return all.filter(({ block, value: suspect }) => {
    if (suspect.kind === "award") return suspect.needs === "nothing" || bodyFits(suspect.entity, model);
    if (suspect.first !== suspect.last) return true;
    const written = wordAt(block, suspect.first);
    const known = renamed.get(written) === suspect.entity;
    if (suspect.needs === "proof" && !known && !suspect.lead) return false;
    if (known) return true;
    const use = model.useOf(written);
    if (use.lower > 0) return false;
    return !(use.capital >= oftenUsed && suspect.cost > 6 && model.useOf(suspect.right.toLowerCase()).capital === 0);
  });
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

import type { DraftModel } from "../model/draftModel.js";
import type { PlacedGroup } from "../model/groups.js";
import { suspectsIn } from "./blockSuspects.js";
import { heldAgainst, settled, type Verdict, verdictOn } from "./settle.js";
import type { DraftSuspect } from "./suspect.js";

/**
 * The misspelled names of a group of blocks, in order, with offsets within the group. What its blocks say by themselves and what the
 * draft says to that are kept over versions; for the same verdicts the same list comes back.
 */
export function findSuspects({ start, group }: PlacedGroup, model: DraftModel): readonly DraftSuspect[] {
  const all = suspectsIn(group, model);
  const verdicts = group.once("verdicts", [all, ...heldAgainst(model)], () => all.map((found) => verdictOn(found, start, model)).join(""));
  return group.once("settled suspects", [all, verdicts], () =>
    all.flatMap((found, index) => {
      const value = settled(found.value, verdicts[index] as Verdict);
      return value === undefined ? [] : { ...found, value };
    }),
  );
}

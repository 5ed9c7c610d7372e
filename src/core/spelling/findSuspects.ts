import type { DraftModel } from "../model/draftModel.js";
import type { PlacedGroup } from "../model/groups.js";
import { suspectsIn } from "./blockSuspects.js";
import { settled, verdictOn } from "./settle.js";
import type { DraftSuspect } from "./suspect.js";

/**
 * The misspelled names of a group of blocks, in order, with offsets within the group. What a block says by itself is kept over
 * versions; what the draft says to that is asked each time, and for the same answers the same list comes back.
 */
export function findSuspects({ start, group }: PlacedGroup, model: DraftModel): readonly DraftSuspect[] {
  const all = suspectsIn(group, model);
  const verdicts = all.map((found) => verdictOn(found, start, model));
  return group.once("settled suspects", [all, verdicts.join("")], () =>
    all.flatMap((found, index) => {
      const value = settled(found.value, verdicts[index]);
      return value === undefined ? [] : { ...found, value };
    }),
  );
}

import type { LocalNames } from "../gazetteer/localNames.js";
import { has } from "../mentions/shape.js";
import type { BlockGroup } from "../model/blockGroup.js";
import type { DraftModel, ReadBlock } from "../model/draftModel.js";
import type { Pack } from "../packs/pack.js";
import { Style } from "../tokens/token.js";
import { awardSuspects } from "./awardSuspects.js";
import { elsewhereSuspect } from "./elsewhereSuspects.js";
import { famousWord } from "./famousSuspects.js";
import { filmSuspects } from "./filmSuspects.js";
import { localSuspect, partSuspect } from "./localSuspects.js";
import { namesakeSuspects } from "./namesakeSuspects.js";
import type { DraftSuspect, Suspect } from "./suspect.js";
import { nameWindows } from "./windows.js";

/** What each block of a group takes for misspelled by itself, in order, with offsets within the group; found again only near other names. */
export const suspectsIn = (group: BlockGroup, model: DraftModel): readonly DraftSuspect[] =>
  group.collect("suspects", model, (block) => blockSuspects(block, model.local, model.pack));

function blockSuspects(block: ReadBlock, local: LocalNames, pack: Pack): Suspect[] {
  const { tokens } = block.reading;
  const suspects = [
    ...awardSuspects(block.reading, block.mentions, pack),
    ...filmSuspects(block.reading, local, pack),
    ...namesakeSuspects(block.reading, block.mentions, local, pack),
  ];
  const taken = new Set<number>();
  const take = (suspect: Suspect): void => {
    for (let i = suspect.first; i <= suspect.last; i++) taken.add(i);
  };
  suspects.forEach(take);
  for (const window of nameWindows(tokens, block.mentions, local, pack)) {
    let free = true;
    for (let i = window.first; i <= window.last; i++) free &&= !taken.has(i);
    if (!free) continue;
    let suspect: Suspect | undefined;
    if (window.first === window.last) suspect = partSuspect(window, tokens, local, pack) ?? famousWord(window, tokens, pack);
    else {
      suspect = localSuspect(window, tokens, local, pack);
      // A name inside an unknown title is part of the title.
      if (suspect === undefined && !has(tokens[window.first], Style.emphasis)) suspect = elsewhereSuspect(window, tokens, pack);
    }
    if (suspect === undefined) continue;
    suspects.push(suspect);
    take(suspect);
  }
  return suspects.sort((a, b) => a.first - b.first);
}

import type { DraftBlock, DraftModel } from "../model/draftModel.js";
import { type EntityId, none } from "../packs/pack.js";
import { type DraftSuspect, type Suspect, scoreOf } from "./suspect.js";
import { consistency, mostRepeated, repeatedBits } from "./thresholds.js";

/** Drops what only the whole draft can clear: words it uses as words, names it uses as names, awards of another body. */
export function settle(all: readonly DraftSuspect[], model: DraftModel): DraftSuspect[] {
  const renamed = renamedWords(all);
  return all.filter(({ block, suspect }) => {
    if (suspect.kind === "award") return suspect.ofBody !== true || bodyFits(suspect.entity, model);
    if (suspect.first !== suspect.last) return suspect.film !== none || !standsBeside(block, suspect);
    const written = wordAt(block, suspect.first);
    if (renamed.get(written) === suspect.entity) return true;
    if (scoreOf(suspect.terms) < suspect.needed) return false;
    const use = countWord(written, model);
    if (use.lower > 0) return false;
    return scoreOf(suspect.terms) - repeated(use.capital, suspect, model) >= suspect.needed;
  });
}

/** Who writes "Thom Jones and Tom Jones" knows that there are two. */
const standsBeside = ({ mentions }: DraftBlock, { entity, first, last }: Suspect): boolean =>
  mentions.some(
    (mention) => mention.entity === entity && mention.form === "full" && mention.first - last <= besides && first - mention.last <= besides,
  );

const besides = consistency.apart;

/** A form used again and again, while the name it resembles never occurs, may be a name of its own. */
function repeated(uses: number, suspect: Suspect, model: DraftModel): number {
  if (uses < 2 || countWord(suspect.right.toLowerCase(), model).capital > 0) return 0;
  return Math.min(mostRepeated, (uses - 1) * repeatedBits);
}

/** Words that full names of the draft get wrong, with the person meant: "Mickey Madison" explains a lone "Mickey". */
function renamedWords(all: readonly DraftSuspect[]): Map<string, EntityId> {
  const renamed = new Map<string, EntityId>();
  for (const { block, suspect } of all) {
    if (suspect.first === suspect.last) continue;
    for (const index of suspect.differing) renamed.set(wordAt(block, suspect.first + index), suspect.entity);
  }
  return renamed;
}

const wordAt = (block: DraftBlock, index: number): string => block.reading.tokens[index]?.stem ?? "";

/** A category is judged by its own body's vocabulary: silent when the draft names other bodies only. Festivals have no such categories. */
function bodyFits(category: EntityId, { local, pack }: DraftModel): boolean {
  const bodies = [...local.bodies].filter((body) => pack.awardKind(body) === "body");
  return bodies.length === 0 || bodies.includes(pack.bodyOf(category));
}

interface WordUse {
  readonly capital: number;
  readonly lower: number;
}

function countWord(word: string, model: DraftModel): WordUse {
  let [capital, lower] = [0, 0];
  for (const block of model.blocks) {
    const use = block.once("words", "", () => countWords(block)).get(word);
    if (use === undefined) continue;
    capital += use.capital;
    lower += use.lower;
  }
  return { capital, lower };
}

function countWords(block: DraftBlock): Map<string, WordUse> {
  const uses = new Map<string, WordUse>();
  for (const token of block.reading.tokens) {
    const use = uses.get(token.stem) ?? { capital: 0, lower: 0 };
    uses.set(token.stem, token.capital ? { ...use, capital: use.capital + 1 } : { ...use, lower: use.lower + 1 });
  }
  return uses;
}

import { openDraft, type Pack } from "../../src/core/index.js";
import type { ReadBlock } from "../../src/core/model/draftModel.js";
import type { EntityId } from "../../src/core/packs/pack.js";
import { globalSuspect, scannedSuspect } from "../../src/core/spelling/globalSuspects.js";
import { nameWindows, type Window } from "../../src/core/spelling/windows.js";
import type { Token } from "../../src/core/tokens/token.js";
import { readPack } from "./drafts.js";
import { ms, row } from "./timing.js";

const slips = 1_000;
const scanned = 40;
const shortest = 6;

interface Slip {
  readonly tokens: readonly Token[];
  readonly window: Window;
}

/** Names with a letter of the surname left out, which makes a word that the pack does not hold: how long the candidates take, by slip. */
export function candidates(): void {
  const pack = readPack();
  const made = slipped(pack);
  console.log(`Candidates for a name with an unknown word, ${made.length} slips, no film in focus`);
  const judge = ({ window, tokens }: Slip) => globalSuspect(window, tokens, pack);
  for (const slip of made) judge(slip);
  const times = made.map((slip) => {
    const start = performance.now();
    judge(slip);
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  const at = (share: number): string => ms(times[Math.floor(times.length * share)] as number);
  row("by the index", `p50 ${at(0.5)}`, `p99 ${at(0.99)}`);
  const every = Math.max(1, Math.floor(made.length / scanned));
  const some = made.filter((_, index) => index % every === 0);
  const start = performance.now();
  const same = some.filter((slip) => scannedSuspect(slip.window, slip.tokens, pack)?.entity === judge(slip)?.entity).length;
  row("by a scan of all names", ms((performance.now() - start) / some.length), `the same in ${same} of ${some.length}`);
}

function slipped(pack: Pack): Slip[] {
  const made: Slip[] = [];
  const step = Math.floor(pack.counts.people / (slips * 2));
  for (let person = 0; person < pack.counts.people && made.length < slips; person += step) {
    const [given, surname = "", ...more] = pack.text(person as EntityId).split(" ");
    const slip = surname.slice(0, 3) + surname.slice(4);
    if (surname.length < shortest || more.length > 0 || pack.tokenId(slip.toLowerCase()) !== -1) continue;
    const model = openDraft(`We met ${given} ${slip} there.`, pack);
    const [block] = model.collect("all", (read: ReadBlock) => [read]);
    if (block === undefined) continue;
    const { tokens } = block.value.reading;
    for (const window of nameWindows(tokens, block.value.mentions, model.local, pack))
      if (window.words.length === 2) made.push({ tokens, window });
  }
  return made;
}

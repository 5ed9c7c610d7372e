import type { NameRun } from "./pack.js";

/** A power of two; a draft has some hundreds of pairs of words. */
const slots = 4_096;

/**
 * Which names of a run go on with a word, as last asked. Drafts ask of each capitalised word with the one behind it, and again at
 * every version; searching among thousands of names takes a dozen steps through the columns. What falls on one slot pushes the other
 * out, so that nothing grows.
 */
export class Followers {
  private readonly keys = new Int32Array(4 * slots).fill(-1);
  private readonly runs: (NameRun | undefined)[] = Array.from({ length: slots }, () => undefined);

  constructor(private readonly search: (run: NameRun, index: number, token: number) => NameRun) {}

  /** The names of the run whose word number `index` is the token. */
  of(run: NameRun, index: number, token: number): NameRun {
    const { from, to } = run;
    const slot = (Math.imul(from, 31) + Math.imul(token, 0x9e3779b1) + index) >>> 0;
    const place = (slot ^ (slot >>> 16)) & (slots - 1);
    const { keys } = this;
    const at = 4 * place;
    const kept = this.runs[place];
    if (kept !== undefined && keys[at] === from && keys[at + 1] === to && keys[at + 2] === token && keys[at + 3] === index) return kept;
    const found = this.search(run, index, token);
    keys[at] = from;
    keys[at + 1] = to;
    keys[at + 2] = token;
    keys[at + 3] = index;
    this.runs[place] = found;
    return found;
  }
}

import type { Column } from "./columns.js";
import type { PackWriter, SectionName, Sections } from "./format.js";

/**
 * Consecutive runs (the credits of each film, the bytes of each string), stored as their sizes. Where every sixteenth
 * run starts is stored too, so that finding a run adds up at most fifteen sizes and opening a pack adds up none.
 */
export const markShift = 4;
const markMask = (1 << markShift) - 1;

/** What a pair of sections of runs is called. */
export type RunsName = {
  [N in SectionName]: N extends `${infer Base}Marks` ? (`${Base}Sizes` extends SectionName ? Base : never) : never;
}[SectionName];

export function writeRuns(writer: PackWriter, name: RunsName, sizes: readonly number[]): void {
  writer.put(`${name}Sizes`, sizes);
  writer.put(`${name}Marks`, marksOf(sizes));
}

/** The sum of all sizes before every sixteenth one, from the first on; also before the end where that is a sixteenth. */
export function marksOf(sizes: readonly number[]): number[] {
  const marks: number[] = [];
  let sum = 0;
  for (let run = 0; run <= sizes.length; run++) {
    if ((run & markMask) === 0) marks.push(sum);
    sum += sizes[run] ?? 0;
  }
  return marks;
}

export class Runs {
  private readonly sizes: Column;
  private readonly marks: Column;

  constructor(sections: Sections, name: RunsName) {
    this.sizes = sections.column(`${name}Sizes`);
    this.marks = sections.column(`${name}Marks`);
  }

  get length(): number {
    return this.sizes.length;
  }

  size(run: number): number {
    return this.sizes.at(run);
  }

  /** Start of the run `mark << markShift`. */
  markedStart(mark: number): number {
    return this.marks.at(mark);
  }

  /** `length` is a valid run here: where the last one ends. */
  start(run: number): number {
    let start = this.marks.at(run >>> markShift);
    for (let before = run & ~markMask; before < run; before++) start += this.sizes.at(before);
    return start;
  }

  /** The run that holds `position`. */
  runOf(position: number): number {
    const mark = this.marks.lowerBound(position + 1) - 1;
    let run = mark << markShift;
    let end = this.marks.at(mark) + this.sizes.at(run);
    while (end <= position) end += this.sizes.at(++run);
    return run;
  }

  /** For every position below `count` the run that holds it: what `runOf` says, all at once. */
  owners(count: number): Uint32Array {
    const owners = new Uint32Array(count);
    for (let run = 0, from = 0; run < this.length; run++) {
      const to = from + this.size(run);
      owners.fill(run, from, to);
      from = to;
    }
    return owners;
  }
}

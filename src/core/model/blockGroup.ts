import type { Signs } from "../focus/evidence.js";
import type { LocalNames } from "../gazetteer/localNames.js";
import type { Pack } from "../packs/pack.js";
import type { Range } from "../text/range.js";
import type { BlockMemory } from "./blockMemory.js";
import type { Placed, ReadBlock, WordUse } from "./readBlock.js";

/** A block with its place within its group. */
export interface GroupedBlock extends Range {
  readonly code: boolean;
  readonly memory: BlockMemory;
}

/**
 * Neighbouring blocks of a draft. Nothing in here depends on where the group stands, so a new version takes over all groups but
 * those that its change touches, with what was summed up over their blocks. A keystroke so costs its group, and one look at
 * each of the others.
 */
export class BlockGroup {
  /** What its blocks say of films, one behind the other. */
  readonly signs: Signs;
  /** Its blocks of code. */
  readonly code: readonly GroupedBlock[];
  private readonly kept = new Map<string, { readonly keys: readonly unknown[]; readonly value: unknown }>();
  private uses: Map<string, number> | undefined;

  /** @param inList what cutting knew where the group begins; see `splitBlocks` */
  constructor(
    readonly blocks: readonly GroupedBlock[],
    readonly inList: boolean,
  ) {
    const signs: number[] = [];
    for (const { memory } of blocks) for (let i = 0; i < memory.signs.length; i++) signs.push(memory.signs[i]!);
    this.signs = signs;
    this.code = blocks.filter(({ code }) => code);
  }

  /** All that `make` says of each block, with offsets within the group; asked again only when the local names differ. */
  collect<T>(
    what: string,
    { local, pack }: { readonly local: LocalNames; readonly pack: Pack },
    make: (block: ReadBlock) => readonly T[],
  ): readonly Placed<T>[] {
    return this.once(what, [local.key], () => {
      const values: Placed<T>[] = [];
      for (const { start, code, memory } of this.blocks) {
        if (code) continue;
        const block = memory.at(local, pack);
        for (const value of block.once(what, () => make(block))) values.push({ start, block, value });
      }
      return values;
    });
  }

  /**
   * The value of `make`, kept until it is asked for with other keys.
   * @param keys all that the value depends on besides the group
   */
  once<T>(what: string, keys: readonly unknown[], make: () => T): T {
    const known = this.kept.get(what);
    if (known?.keys.every((key, index) => key === keys[index]) === true) return known.value as T;
    const value = make();
    this.kept.set(what, { keys, value });
    return value;
  }

  /** How often the group uses a word, by its normal form without a possessive ending. */
  useOf(word: string): WordUse {
    const packed = (this.uses ??= this.countWords()).get(word) ?? 0;
    return { capital: packed % lowerUnit, lower: Math.floor(packed / lowerUnit) };
  }

  /** Both counts in one number, since an object for each word of a draft would be many. */
  private countWords(): Map<string, number> {
    const uses = new Map<string, number>();
    for (const { memory } of this.blocks)
      for (const { stem, capital } of memory.reading.tokens) uses.set(stem, (uses.get(stem) ?? 0) + (capital ? 1 : lowerUnit));
    return uses;
  }
}

/** More than a group has words. */
const lowerUnit = 2 ** 26;

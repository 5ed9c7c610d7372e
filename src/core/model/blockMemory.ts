import { type Signs, signsOf } from "../focus/evidence.js";
import type { LocalNames } from "../gazetteer/localNames.js";
import type { BlockReading } from "../mentions/blockReading.js";
import { type BlockMention, findMentions } from "../mentions/findMentions.js";
import type { Pack } from "../packs/pack.js";
import type { ReadBlock } from "./readBlock.js";

/** What is known of a block's text, kept from version to version of a draft for as long as the draft holds such a block. */
export class BlockMemory {
  readonly signs: Signs;
  private near: { readonly key: string; readonly block: ReadBlock } | undefined;

  constructor(
    readonly reading: BlockReading,
    pack: Pack,
  ) {
    this.signs = signsOf(reading, pack);
  }

  /** The block near these local names; found again only when the names differ from the last time. */
  at(local: LocalNames, pack: Pack): ReadBlock {
    if (this.near?.key !== local.key) this.near = { key: local.key, block: new NearBlock(this.reading, local, pack) };
    return this.near.block;
  }
}

class NearBlock implements ReadBlock {
  private found: readonly BlockMention[] | undefined;
  private kept: Map<unknown, unknown> | undefined;

  constructor(
    readonly reading: BlockReading,
    private readonly local: LocalNames,
    private readonly pack: Pack,
  ) {}

  get mentions(): readonly BlockMention[] {
    this.found ??= findMentions(this.reading, this.local, this.pack);
    return this.found;
  }

  once<T>(key: unknown, make: () => T): T {
    const known = this.kept?.get(key);
    if (known !== undefined) return known as T;
    const made = make();
    (this.kept ??= new Map()).set(key, made);
    return made;
  }
}

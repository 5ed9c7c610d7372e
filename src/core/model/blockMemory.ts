import type { BlockReading } from "../mentions/blockReading.js";

/** What is known of a block's text, kept from version to version of a draft for as long as the draft holds such a block. */
export class BlockMemory {
  private readonly values = new Map<string, { readonly key: string; readonly value: unknown }>();

  constructor(readonly reading: BlockReading) {}

  /** The value of `make`, computed again only when `key` differs from the last time. */
  once<T>(what: string, key: string, make: () => T): T {
    const known = this.values.get(what);
    if (known !== undefined && known.key === key) return known.value as T;
    const value = make();
    this.values.set(what, { key, value });
    return value;
  }
}

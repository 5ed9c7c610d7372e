/**
 * What is known of each written word, found by its letters where they stand in a text: no string is cut out of a draft for a
 * word met before. An open hash table; when it is full, it begins anew.
 */
export class WordTable<Entry extends { readonly word: string }> {
  private slots: (Entry | undefined)[];
  private size = 0;

  constructor(
    private readonly limit: number,
    private readonly make: (word: string) => Entry,
  ) {
    this.slots = emptySlots(fewest);
  }

  /** The entry of the word from `start` to `end`. */
  at(text: string, start: number, end: number): Entry {
    let hash = end - start;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    const mask = this.slots.length - 1;
    let slot = mixed(hash) & mask;
    for (let entry = this.slots[slot]; entry !== undefined; entry = this.slots[slot]) {
      if (isAt(text, start, end, entry.word)) return entry;
      slot = (slot + 1) & mask;
    }
    const entry = this.make(text.slice(start, end));
    this.slots[slot] = entry;
    if (++this.size * 2 > this.slots.length) this.grow();
    return entry;
  }

  private grow(): void {
    const entries = this.size >= this.limit ? [] : this.slots;
    this.slots = emptySlots(this.size >= this.limit ? fewest : 2 * this.slots.length);
    this.size = 0;
    const mask = this.slots.length - 1;
    for (const entry of entries) {
      if (entry === undefined) continue;
      let hash = entry.word.length;
      for (let i = 0; i < entry.word.length; i++) hash = (Math.imul(hash, 31) + entry.word.charCodeAt(i)) | 0;
      let slot = mixed(hash) & mask;
      while (this.slots[slot] !== undefined) slot = (slot + 1) & mask;
      this.slots[slot] = entry;
      this.size++;
    }
  }
}

/** Slots to begin with; a power of two, as every number of slots is. */
const fewest = 2_048;

const emptySlots = <Entry>(count: number): (Entry | undefined)[] => Array.from({ length: count }, () => undefined);

const mixed = (hash: number): number => hash ^ (hash >>> 15);

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

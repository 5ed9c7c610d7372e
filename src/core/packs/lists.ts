import type { PackWriter, Sections } from "./format.js";
import type { ByteSection } from "./packBytes.js";
import { Runs, writeRuns } from "./runs.js";
import type { StringsName } from "./strings.js";

/**
 * For every key an ascending list of numbers, in place: each as its distance from the one before, seven bits to a byte, the
 * lowest first. That takes half the room of a column of numbers; a key without numbers takes none. A list may have a head
 * before its numbers, to be read without them.
 */
export function writeLists(writer: PackWriter, name: StringsName, lists: readonly (readonly number[])[], heads?: readonly number[]): void {
  const bytes: number[] = [];
  const sizes = lists.map((list, key) => {
    const start = bytes.length;
    if (heads !== undefined && list.length > 0) put(bytes, heads[key]!);
    let before = 0;
    for (const value of list) {
      put(bytes, value - before);
      before = value;
    }
    return bytes.length - start;
  });
  writer.put(`${name}Bytes`, bytes);
  writeRuns(writer, name, sizes);
}

function put(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  bytes.push(rest);
}

export class Lists {
  private readonly section: ByteSection;
  private readonly runs: Runs;

  /** @param limit above all numbers; what a damaged pack says is kept below it */
  constructor(
    sections: Sections,
    name: StringsName,
    private readonly limit: number,
    private readonly headed = false,
  ) {
    this.section = sections.bytes(`${name}Bytes`);
    this.runs = new Runs(sections, name);
  }

  /** The head of a list; 0 where the list is empty. */
  head(key: number): number {
    const size = this.runs.size(key);
    if (size === 0) return 0;
    let at = this.runs.start(key);
    this.section.need(at, at + size);
    const { bytes } = this.section;
    let head = bytes[at]! & 127;
    for (let shift = 7; bytes[at]! > 127 && shift < 28; shift += 7) head |= (bytes[++at]! & 127) << shift;
    return head;
  }

  of(key: number): number[] {
    const values: number[] = [];
    const size = this.runs.size(key);
    if (size === 0) return values;
    const { limit } = this;
    const { bytes } = this.section;
    let at = this.runs.start(key);
    const end = at + size;
    this.section.need(at, end);
    if (this.headed) while (at < end && bytes[at++]! > 127);
    let value = 0;
    while (at < end) {
      let shift = 0;
      let byte = bytes[at++]!;
      for (; byte > 127 && shift < 28; byte = bytes[at++]!, shift += 7) value += (byte & 127) << shift;
      value += byte << shift;
      values.push(Math.min(value, limit - 1));
    }
    return values;
  }
}

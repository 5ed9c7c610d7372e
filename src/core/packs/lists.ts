import type { PackWriter, Sections } from "./format.js";
import type { ByteSection } from "./packBytes.js";
import { Runs, writeRuns } from "./runs.js";
import type { StringsName } from "./strings.js";

/**
 * For every key an ascending list of numbers, in place: how many there are, then each as its distance from the one before,
 * seven bits to a byte, the lowest first. That takes half the room of a column of numbers; a key without numbers takes none.
 */
export function writeLists(writer: PackWriter, name: StringsName, lists: readonly (readonly number[])[]): void {
  const bytes: number[] = [];
  const sizes = lists.map((list) => {
    const start = bytes.length;
    if (list.length > 0) put(bytes, list.length);
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
  ) {
    this.section = sections.bytes(`${name}Bytes`);
    this.runs = new Runs(sections, name);
  }

  count(key: number): number {
    const size = this.runs.size(key);
    if (size === 0) return 0;
    let at = this.runs.start(key);
    this.section.need(at, at + size);
    const { bytes } = this.section;
    let count = bytes[at]! & 127;
    for (let shift = 7; bytes[at]! > 127 && shift < 28; shift += 7) count |= (bytes[++at]! & 127) << shift;
    // Every number takes a byte at least.
    return Math.min(count, size);
  }

  of(key: number): Uint32Array {
    const values = new Uint32Array(this.count(key));
    if (values.length === 0) return values;
    const { limit } = this;
    const { bytes } = this.section;
    let at = this.runs.start(key);
    while (bytes[at++]! > 127);
    let value = 0;
    for (let index = 0; index < values.length; index++) {
      let shift = 0;
      let byte = bytes[at++]!;
      for (; byte > 127 && shift < 28; byte = bytes[at++]!, shift += 7) value += (byte & 127) << shift;
      value += byte << shift;
      values[index] = Math.min(value, limit - 1);
    }
    return values;
  }
}

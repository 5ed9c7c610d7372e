import { type PackBytes, pageShift } from "./packBytes.js";

/**
 * Numbers of a pack, stored as byte planes: the low bytes of all values, then all second bytes, and so on, as many
 * planes as the largest value needs. Planes need no alignment, know no byte order, are read in place, and deflate to
 * less than whole words do, since each plane has its own statistics.
 */
export class Column {
  private readonly bytes: Uint8Array;
  private readonly pages: Uint8Array;

  constructor(
    private readonly pack: PackBytes,
    private readonly start: number,
    readonly length: number,
    private readonly width: number,
  ) {
    this.bytes = pack.bytes;
    this.pages = pack.pages;
  }

  at(index: number): number {
    const { length, width } = this;
    let position = this.start + index;
    let value = this.byte(position);
    if (width === 1) return value;
    value |= this.byte((position += length)) << 8;
    if (width === 2) return value;
    value |= this.byte((position += length)) << 16;
    return width === 3 ? value : (value | (this.byte(position + length) << 24)) >>> 0;
  }

  private byte(position: number): number {
    if (this.pages[position >>> pageShift] === 0) this.pack.fetch(position >>> pageShift);
    return this.bytes[position]!;
  }

  /** First index from `from` to `to` whose value is not below `value`; the values there must ascend. */
  lowerBound(value: number, from = 0, to = this.length): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.at(middle) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The indexes from `from` to `to` where the value stands: a search for its lowest byte, which costs next to nothing. */
  indexesOf(value: number, from: number, to: number): number[] {
    this.pack.need(this.start + from, this.start + to);
    const lowest = this.bytes.subarray(this.start + from, this.start + to);
    const found: number[] = [];
    for (let place = lowest.indexOf(value & 255); place >= 0; place = lowest.indexOf(value & 255, place + 1)) {
      if (this.at(from + place) === value) found.push(from + place);
    }
    return found;
  }

  /**
   * Puts the indexes where a value stands into its list, for all values that have one, in one pass that leaves nothing in memory. The two
   * lowest bytes sift out nearly all others.
   */
  gather(lists: ReadonlyMap<number, number[]>): void {
    const wanted = new Uint8Array(1 << 16);
    for (const value of lists.keys()) wanted[value & 0xffff] = 1;
    const { pack, length, width } = this;
    const buffers = Array.from({ length: width }, () => new Uint8Array(gatherStep + (2 << pageShift)));
    for (let from = 0; from < length; from += gatherStep) {
      const count = Math.min(gatherStep, length - from);
      const planes = buffers.map((buffer, plane) => {
        const start = this.start + plane * length + from;
        return pack.passing(start, start + count, buffer);
      });
      for (const index of sifted(planes, count, wanted)) {
        let value = 0;
        for (let plane = 0; plane < width; plane++) value += planes[plane]![index]! * 256 ** plane;
        lists.get(value)?.push(from + index);
      }
    }
  }

  /** Adds the values from `from` to `to` to `target`, which begins with zeros: quicker than `at` where all are needed. */
  copyTo(target: Uint32Array, from: number, to: number): void {
    this.pack.need(this.start, this.start + this.width * this.length);
    for (let plane = 0; plane < this.width; plane++) {
      addPlane(target, this.bytes, this.start + plane * this.length + from, to - from, 8 * plane);
    }
  }
}

const gatherStep = 1 << 16;

function sifted([low, high]: readonly Uint8Array[], count: number, wanted: Uint8Array): number[] {
  const found: number[] = [];
  if (low === undefined) return found;
  const second = high ?? new Uint8Array(count);
  for (let index = 0; index < count; index++) if (wanted[low[index]! | (second[index]! << 8)] !== 0) found.push(index);
  return found;
}

export function expand(column: Column): Uint32Array {
  const values = new Uint32Array(column.length);
  column.copyTo(values, 0, column.length);
  return values;
}

function addPlane(target: Uint32Array, bytes: Uint8Array, start: number, count: number, shift: number): void {
  for (let index = 0; index < count; index++) target[index]! |= bytes[start + index]! << shift;
}

/** A column's bytes: only `width` says how to read them back. */
export interface WrittenColumn {
  readonly width: number;
  readonly count: number;
  readonly bytes: Uint8Array;
}

/** Writes whole numbers from 0 to 2³² − 1 in the fewest planes that hold them. */
export function writeColumn(values: ArrayLike<number>): WrittenColumn {
  const count = values.length;
  let largest = 0;
  for (let index = 0; index < count; index++) largest = Math.max(largest, values[index]!);
  const width = largest < 0x100 ? 1 : largest < 0x10000 ? 2 : largest < 0x1000000 ? 3 : 4;
  const bytes = new Uint8Array(count * width);
  for (let plane = 0; plane < width; plane++) {
    for (let index = 0; index < count; index++) bytes[plane * count + index] = values[index]! >>> (8 * plane);
  }
  return { width, count, bytes };
}

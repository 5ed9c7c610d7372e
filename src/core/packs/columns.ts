import { type PackBytes, pageShift } from "./packBytes.js";

/**
 * Numbers of a pack, stored as byte planes: of every 1,024 values the low bytes, then the second bytes, and so on, as many
 * planes as the largest value of the column needs. Planes need no alignment, know no byte order, are read in place, and deflate to
 * less than whole words do, since each plane has its own statistics; and a value's bytes stand so near each other that one
 * page holds them most times. (Planes as long as the column deflate to 3% less, and cost three pages.)
 */
export class Column {
  private readonly bytes: Uint8Array;
  private readonly pages: Uint8Array;
  /** First value of the last block, which may be shorter. */
  private readonly lastBlock: number;

  constructor(
    private readonly pack: PackBytes,
    private readonly start: number,
    readonly length: number,
    private readonly width: number,
  ) {
    this.bytes = pack.bytes;
    this.pages = pack.pages;
    this.lastBlock = length & ~blockMask;
  }

  at(index: number): number {
    const { width } = this;
    if (width === 1) return this.byte(this.start + index);
    const within = index & blockMask;
    const step = index < this.lastBlock ? blockSize : this.length - this.lastBlock;
    let position = this.start + (index - within) * width + within;
    let value = this.byte(position) | (this.byte((position += step)) << 8);
    if (width === 2) return value;
    value |= this.byte((position += step)) << 16;
    return width === 3 ? value : (value | (this.byte(position + step) << 24)) >>> 0;
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
    const found: number[] = [];
    for (let block = from & ~blockMask; block < to; block += blockSize) {
      const [first, last] = [Math.max(from, block), Math.min(to, block + blockSize)];
      const start = this.start + block * this.width + first - block;
      this.pack.need(start, start + last - first);
      const lowest = this.bytes.subarray(start, start + last - first);
      for (let place = lowest.indexOf(value & 255); place >= 0; place = lowest.indexOf(value & 255, place + 1)) {
        if (this.at(first + place) === value) found.push(first + place);
      }
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
    const buffer = new Uint8Array(gatherStep * width + (2 << pageShift));
    for (let from = 0; from < length; from += gatherStep) {
      const count = Math.min(gatherStep, length - from);
      const start = this.start + from * width;
      const part = pack.passing(start, start + count * width, buffer);
      for (let block = 0; block < count; block += blockSize) {
        const step = Math.min(blockSize, count - block);
        const planes = part.subarray(block * width, (block + step) * width);
        for (const index of sifted(planes, step, width, wanted)) {
          let value = 0;
          for (let plane = 0; plane < width; plane++) value += planes[plane * step + index]! * 256 ** plane;
          lists.get(value)?.push(from + block + index);
        }
      }
    }
  }

  /** All values. */
  values(): Uint32Array {
    const { bytes, start, length, width } = this;
    const values = new Uint32Array(length);
    this.pack.need(start, start + width * length);
    for (let block = 0; block < length; block += blockSize) {
      const step = Math.min(blockSize, length - block);
      for (let plane = 0; plane < width; plane++) addPlane(values, block, bytes, start + block * width + plane * step, step, 8 * plane);
    }
    return values;
  }
}

const blockSize = 1 << 10;
const blockMask = blockSize - 1;
/** A multiple of the blocks. */
const gatherStep = 1 << 15;

function sifted(planes: Uint8Array, count: number, width: number, wanted: Uint8Array): number[] {
  const found: number[] = [];
  for (let index = 0; index < count; index++) {
    const low = width === 1 ? planes[index]! : planes[index]! | (planes[count + index]! << 8);
    if (wanted[low] !== 0) found.push(index);
  }
  return found;
}

function addPlane(target: Uint32Array, at: number, bytes: Uint8Array, start: number, count: number, shift: number): void {
  for (let index = 0; index < count; index++) target[at + index]! |= bytes[start + index]! << shift;
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
  for (let block = 0; block < count; block += blockSize) {
    const step = Math.min(blockSize, count - block);
    for (let plane = 0; plane < width; plane++) {
      const start = block * width + plane * step;
      for (let index = 0; index < step; index++) bytes[start + index] = values[block + index]! >>> (8 * plane);
    }
  }
  return { width, count, bytes };
}

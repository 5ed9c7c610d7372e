/** A pack's file, of which only what is asked for is read. */
export interface PackFile {
  readonly length: number;
  /** Fills `into` with the bytes that stand from `position` on. */
  read(into: Uint8Array, position: number): void;
}

/** A page is read at once: 8 kB. Memory that a process touches first is dear (20 µs for 4 kB, measured), reading is not. */
export const pageShift = 13;

/** What a pack's reader throws when it meets bytes that are not those that were written. */
export class PackDamage extends Error {
  constructor() {
    super("The pack cannot be used: its body is damaged (wrong checksum).");
  }
}

/** The checksums of a pack's pages, as far as they hold bytes of the body. */
export interface PageSums {
  readonly bodyStart: number;
  readonly sums: DataView;
}

/**
 * The bytes of a pack, all in memory or fetched page by page. Who reads a byte asks before whether its page is there (`pages`,
 * looked at in place by the hottest loops) or has it fetched. A page that is fetched is added up.
 */
export class PackBytes {
  /** Not 0 for pages that are in memory. */
  readonly pages: Uint8Array;
  private expected: PageSums | undefined;

  private constructor(
    readonly bytes: Uint8Array,
    private readonly file: PackFile | undefined,
  ) {
    this.pages = new Uint8Array((bytes.length >>> pageShift) + 1).fill(file === undefined ? 1 : 0);
  }

  static inMemory(bytes: Uint8Array): PackBytes {
    // Sums read whole words, which must lie at multiples of four.
    return new PackBytes(bytes.byteOffset % 4 === 0 ? bytes : bytes.slice(), undefined);
  }

  /** Memory is reserved for the whole file, and taken only for the pages that are fetched. */
  static ofFile(file: PackFile): PackBytes {
    return new PackBytes(new Uint8Array(file.length), file);
  }

  /** Reads the first bytes, which have a sum of their own. */
  readHeader(length: number): void {
    this.file?.read(this.bytes.subarray(0, length), 0);
  }

  /** From now on a page is compared with its sum when it is fetched. */
  expect(sums: PageSums): void {
    this.expected = sums;
  }

  /**
   * Fetches what is missing from `start` to `end`.
   * @throws PackDamage
   */
  need(start: number, end: number): void {
    const last = Math.min(this.pages.length, ((end - 1) >>> pageShift) + 1);
    for (let page = start >>> pageShift; page < last; page++) if (this.pages[page] === 0) this.fetch(page, last);
  }

  /**
   * Fetches the page, and in the same go those behind it, before `last`, that are missing too.
   * @throws PackDamage
   */
  fetch(page: number, last = page + 1): void {
    let end = page + 1;
    while (end < last && this.pages[end] === 0) end++;
    // `file` is there, for only a file has pages that are not.
    this.file?.read(this.bytes.subarray(page << pageShift, end << pageShift), page << pageShift);
    for (let fetched = page; fetched < end; fetched++) {
      this.verify(this.bytes.subarray(fetched << pageShift, (fetched + 1) << pageShift), fetched);
      this.pages[fetched] = 1;
    }
  }

  /**
   * Bytes that are read once and not kept: those in memory, or else a part of `buffer`, which must be two pages longer than what is asked.
   * @throws PackDamage
   */
  passing(start: number, end: number, buffer: Uint8Array): Uint8Array {
    if (this.file === undefined) return this.bytes.subarray(start, end);
    const first = start >>> pageShift;
    const part = buffer.subarray(0, Math.min(this.bytes.length, (((end - 1) >>> pageShift) + 1) << pageShift) - (first << pageShift));
    this.file.read(part, first << pageShift);
    for (let page = first; page << pageShift < end; page++) {
      const from = (page - first) << pageShift;
      this.verify(part.subarray(from, from + (1 << pageShift)), page);
    }
    return part.subarray(start - (first << pageShift), end - (first << pageShift));
  }

  private verify(part: Uint8Array, page: number): void {
    const { expected } = this;
    if (expected !== undefined && pageSum(part, page, expected.bodyStart) !== expected.sums.getUint32(4 * page, true))
      throw new PackDamage();
  }
}

export const pageCount = (length: number): number => Math.ceil(length / (1 << pageShift));

/**
 * Of the words of the body on the page, in the machine's order: every platform that runs VS Code is little-endian. Eight at a
 * time: a body and its pages are multiples of 64 bytes.
 */
export function pageSum(part: Uint8Array, page: number, bodyStart: number): number {
  const skipped = Math.max(0, Math.min(part.length, bodyStart - (page << pageShift)));
  const words = new Int32Array(part.buffer, part.byteOffset + skipped, (part.length - skipped) >>> 2);
  let sum = words.length;
  for (let i = 0; i < words.length; i += 8) {
    const low = words[i]! + words[i + 1]! + words[i + 2]! + words[i + 3]!;
    sum = (sum + low + words[i + 4]! + words[i + 5]! + words[i + 6]! + words[i + 7]!) | 0;
  }
  return sum >>> 0;
}

/** A section of bytes within a pack. */
export class ByteSection {
  readonly bytes: Uint8Array;

  constructor(
    private readonly pack: PackBytes,
    private readonly start: number,
    length: number,
  ) {
    this.bytes = pack.bytes.subarray(start, start + length);
  }

  /** To be called before bytes from `from` to `to` are read. */
  need(from: number, to: number): void {
    this.pack.need(this.start + from, this.start + to);
  }
}

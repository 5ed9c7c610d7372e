/** A pack's file, of which only what is asked for is read. */
export interface PackFile {
  readonly length: number;
  /** Fills `into` with the bytes that stand from `position` on. */
  read(into: Uint8Array, position: number): void;
}

/** A page is read at once: 8 kB. Memory that a process touches first is dear (20 µs for 4 kB, measured), reading is not. */
export const pageShift = 13;

/**
 * The bytes of a pack, all in memory or fetched page by page. Who reads a byte asks before whether its page is there (`pages`,
 * looked at in place by the hottest loops) or has it fetched.
 */
export class PackBytes {
  /** Not 0 for pages that are in memory. */
  readonly pages: Uint8Array;

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

  /** Fetches what is missing from `start` to `end`. */
  need(start: number, end: number): void {
    const last = Math.min(this.pages.length, ((end - 1) >>> pageShift) + 1);
    for (let page = start >>> pageShift; page < last; page++) if (this.pages[page] === 0) this.fetch(page);
  }

  /** Fetches the page; `file` is there, for only a file has pages that are not. */
  fetch(page: number): void {
    const start = page << pageShift;
    if (start < this.bytes.length) this.file?.read(this.bytes.subarray(start, start + (1 << pageShift)), start);
    this.pages[page] = 1;
  }

  /** Calls `visit` with all words from `start` on, part by part; what is not in memory passes through a small buffer. */
  eachPart(start: number, visit: (words: Int32Array) => void): void {
    const { bytes, file } = this;
    if (file === undefined) {
      visit(new Int32Array(bytes.buffer, bytes.byteOffset + start, (bytes.length - start) >>> 2));
      return;
    }
    const buffer = new Uint8Array(partSize);
    for (let at = start; at < bytes.length; at += partSize) {
      const part = buffer.subarray(0, Math.min(partSize, bytes.length - at));
      file.read(part, at);
      visit(new Int32Array(buffer.buffer, 0, part.length >>> 2));
    }
  }
}

const partSize = 1 << 16;

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

import type { Column } from "./columns.js";
import type { PackWriter, Sections } from "./format.js";
import type { NameDraft } from "./names.js";
import type { ByteSection } from "./packBytes.js";
import { markShift, Runs } from "./runs.js";
import { decodedLength, decodeText, encodeInto, encodeText, writeStrings } from "./strings.js";

const wordFlag = 1;
const nameFlag = 2;
const properFlag = 4;

/** English words by their folded form, those that are always written with a capital apart. */
export interface Words {
  readonly ordinary: ReadonlySet<string>;
  readonly proper: ReadonlySet<string>;
}

export function writeTokens(writer: PackWriter, { tokens, names }: Pick<NameDraft, "tokens" | "names">, words: Words): void {
  writeStrings(writer, "token", tokens);
  const flags = Uint8Array.from(tokens, (token) => (words.ordinary.has(token) ? wordFlag : 0) | (words.proper.has(token) ? properFlag : 0));
  for (const name of names) for (const token of name.tokens) flags[token]! |= nameFlag;
  writer.put("tokenFlags", flags);
  const detail = tokens.length < fewTokens ? 2 : 3;
  const buckets = new Uint32Array(classCount ** detail + 1);
  for (const token of tokens) {
    const encoded = encodeText(token);
    buckets[bucketOf(encoded, encoded.length, detail) + 1]!++;
  }
  for (let bucket = 1; bucket < buckets.length; bucket++) buckets[bucket]! += buckets[bucket - 1]!;
  writer.put("tokenBuckets", buckets);
}

/**
 * The distinct folded words of a pack, sorted. A word is looked for among those that share the classes of its first
 * two or three bytes, where a stored hash table would cost 2 MB and one built at first use 10 ms.
 */
export class TokenTable {
  readonly length: number;
  private readonly section: ByteSection;
  private readonly runs: Runs;
  private readonly flags: Column;
  /** First token of each bucket; one entry more than buckets. */
  private readonly buckets: Column;
  private readonly detail: number;
  private query = new Uint8Array(256);

  constructor(sections: Sections) {
    this.section = sections.bytes("tokenBytes");
    this.runs = new Runs(sections, "token");
    this.flags = sections.column("tokenFlags");
    this.buckets = sections.column("tokenBuckets");
    this.length = this.flags.length;
    this.detail = this.buckets.length === classCount ** 3 + 1 ? 3 : 2;
  }

  /** The token's number, or −1. */
  find(normal: string): number {
    if (3 * normal.length > this.query.length) this.query = new Uint8Array(3 * normal.length);
    const { query } = this;
    const size = encodeInto(normal, query);
    const bucket = bucketOf(query, size, this.detail);
    const found = this.search(query, size, this.buckets.at(bucket), this.buckets.at(bucket + 1));
    return found < 0 ? -1 : found;
  }

  /** The tokens that begin with `prefix`; one run, as tokens are sorted. */
  withPrefix(prefix: string): { readonly from: number; readonly to: number } {
    const text = encodeText(prefix);
    const from = place(this.search(text, text.length, 0, this.length));
    // No encoded text holds the byte 255, so this sorts after all that begins with the prefix.
    const beyond = Uint8Array.of(...text, 255);
    return { from, to: place(this.search(beyond, beyond.length, from, this.length)) };
  }

  text(token: number): string {
    const start = this.runs.start(token);
    const end = start + this.runs.size(token);
    this.section.need(start, end);
    return decodeText(this.section.bytes, start, end);
  }

  textLength(token: number): number {
    const start = this.runs.start(token);
    const end = start + this.runs.size(token);
    this.section.need(start, end);
    return decodedLength(this.section.bytes, start, end);
  }

  isWord(token: number): boolean {
    return (this.flags.at(token) & wordFlag) !== 0;
  }

  isProper(token: number): boolean {
    return (this.flags.at(token) & properFlag) !== 0;
  }

  isInName(token: number): boolean {
    return (this.flags.at(token) & nameFlag) !== 0;
  }

  /**
   * The token from `from` to `to` that is the text; if none is, the complement of the first one that sorts after it.
   * Halves the run down to sixteen tokens whose start is stored, and looks at these one by one.
   */
  private search(text: Uint8Array, size: number, from: number, to: number): number {
    const { runs } = this;
    let low = from >>> markShift;
    let high = to >>> markShift;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      const start = runs.markedStart(middle);
      const first = middle << markShift;
      if (first < to && this.order(start, start + runs.size(first), text, size) <= 0) low = middle;
      else high = middle - 1;
    }
    const marked = low << markShift;
    let token = Math.max(from, marked);
    let start = marked < from ? runs.start(from) : runs.markedStart(low);
    for (; token < to; token++) {
      const end = start + runs.size(token);
      const order = this.order(start, end, text, size);
      if (order >= 0) return order === 0 ? token : ~token;
      start = end;
    }
    return ~to;
  }

  /** Below, at or above 0 as the token sorts before, is, or sorts after the text. */
  private order(start: number, end: number, text: Uint8Array, size: number): number {
    this.section.need(start, end);
    const { bytes } = this.section;
    const shared = Math.min(end - start, size);
    for (let index = 0; index < shared; index++) {
      const difference = bytes[start + index]! - text[index]!;
      if (difference !== 0) return difference;
    }
    return end - start - size;
  }
}

/** Where a text stands, or would stand, by what `search` returns. */
const place = (found: number): number => (found < 0 ? ~found : found);

const classCount = 40;
/** A house pack has fewer and needs no 64,000 buckets. */
const fewTokens = 10000;

/** Classes of a byte, ascending with it, so that a bucket is a run of sorted tokens; 0 is the end of the text. */
const classes = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte < 0x30) return 1;
  if (byte < 0x3a) return 2 + byte - 0x30;
  if (byte < 0x61) return 12;
  return byte <= 0x7a ? 13 + byte - 0x61 : 39;
});

function bucketOf(text: Uint8Array, size: number, detail: number): number {
  let bucket = 0;
  for (let index = 0; index < detail; index++) bucket = bucket * classCount + (index < size ? classes[text[index]!]! : 0);
  return bucket;
}

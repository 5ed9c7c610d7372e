import type { PackWriter, SectionName, Sections } from "./format.js";
import type { ByteSection } from "./packBytes.js";
import { Runs, type RunsName, writeRuns } from "./runs.js";

/**
 * Text in a pack is UTF-16 units, each written as UTF-8 would write a code point of that number. ASCII stays one byte,
 * byte order equals the order of JavaScript strings, and a lone surrogate comes back as it went in, which UTF-8
 * proper cannot promise.
 */
export function encodeText(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  return bytes.subarray(0, encodeInto(text, bytes));
}

/** Writes `text` at the start of `bytes`, which must hold three bytes a unit; returns the number of bytes written. */
export function encodeInto(text: string, bytes: Uint8Array): number {
  let end = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      bytes[end++] = unit;
    } else if (unit < 0x800) {
      bytes[end++] = 0xc0 | (unit >> 6);
      bytes[end++] = 0x80 | (unit & 63);
    } else {
      bytes[end++] = 0xe0 | (unit >> 12);
      bytes[end++] = 0x80 | ((unit >> 6) & 63);
      bytes[end++] = 0x80 | (unit & 63);
    }
  }
  return end;
}

export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  const units: number[] = [];
  for (let index = start; index < end; ) {
    const byte = bytes[index++]!;
    if (byte < 0x80) units.push(byte);
    else if (byte < 0xe0) units.push(((byte & 31) << 6) | (bytes[index++]! & 63));
    else units.push(((byte & 15) << 12) | ((bytes[index++]! & 63) << 6) | (bytes[index++]! & 63));
  }
  // The call's arguments go on the stack, which holds some 100,000 of them.
  if (units.length < 5000) return String.fromCharCode.apply(undefined, units);
  let text = "";
  for (let from = 0; from < units.length; from += 5000) text += String.fromCharCode.apply(undefined, units.slice(from, from + 5000));
  return text;
}

/** Number of UTF-16 units of an encoded text. */
export function decodedLength(bytes: Uint8Array, start: number, end: number): number {
  let length = 0;
  for (let index = start; index < end; index++) if ((bytes[index]! & 0xc0) !== 0x80) length++;
  return length;
}

/** Strings read by number, in place. */
export class StringList {
  private readonly section: ByteSection;
  private readonly runs: Runs;

  constructor(sections: Sections, name: StringsName) {
    this.section = sections.bytes(`${name}Bytes`);
    this.runs = new Runs(sections, name);
  }

  get length(): number {
    return this.runs.length;
  }

  /** All of them; cheaper than one by one. */
  all(): string[] {
    const { bytes } = this.section;
    this.section.need(0, bytes.length);
    const strings: string[] = [];
    for (let index = 0, start = 0; index < this.length; index++) {
      const end = start + this.runs.size(index);
      strings.push(decodeText(bytes, start, end));
      start = end;
    }
    return strings;
  }

  at(index: number): string {
    const start = this.runs.start(index);
    const end = start + this.runs.size(index);
    this.section.need(start, end);
    return decodeText(this.section.bytes, start, end);
  }
}

/** What the sections of a list of strings are called. */
export type StringsName = { [N in RunsName]: `${N}Bytes` extends SectionName ? N : never }[RunsName];

export function writeStrings(writer: PackWriter, name: StringsName, strings: readonly string[]): void {
  const encoded = strings.map(encodeText);
  const bytes = new Uint8Array(encoded.reduce((sum, text) => sum + text.length, 0));
  let end = 0;
  for (const text of encoded) {
    bytes.set(text, end);
    end += text.length;
  }
  writer.put(`${name}Bytes`, bytes);
  writeRuns(
    writer,
    name,
    encoded.map((text) => text.length),
  );
}

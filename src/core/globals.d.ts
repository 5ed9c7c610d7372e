/** The few globals the core uses beyond the language; each exists in Node, in browsers and in web workers. */

/** Reads the pack's UTF-8 strings; writing our own decoder would be slower and no purer. */
declare class TextDecoder {
  constructor(label?: string);
  decode(bytes: Uint8Array): string;
}

/** Writes the pack's strings when it is compiled. */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}

/** The few globals the editor layer uses beyond the language; the Node host and the web worker both have them. */

interface Timer {
  readonly __timer: unique symbol;
}

/** Debounces checks; `delay` is in milliseconds. */
declare function setTimeout(run: () => void, delay: number): Timer;
declare function clearTimeout(timer: Timer | undefined): void;

/** Reads files that are not open; not fatal, so that a file in another encoding is read as well as it can be. */
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

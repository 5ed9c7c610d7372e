/** A half of the reviews: figures are tuned on `dev` and reported on `held`. */
export type Half = "dev" | "held";

/** The half of a file, by a hash of its name (FNV-1a), so that it stays where it is when others come or go. */
export function halfOf(file: string): Half {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(file)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  // The lowest bit of FNV is the parity of the bytes; the higher ones are mixed.
  return (hash >>> 16) % 2 === 0 ? "dev" : "held";
}

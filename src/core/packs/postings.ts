/** For every key its values, in two arrays: those of key `k` stand in `values` from `starts[k]` to `starts[k + 1]`. */
export interface Postings {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/**
 * Inverts an array of keys by a counting sort, without an object per key: for every key the indexes where it stands,
 * ascending. Plain loops over plain arrays: this runs in the first check, before anything is compiled to machine code.
 */
export function invert(keyCount: number, keys: Uint32Array): Postings {
  const starts = new Uint32Array(keyCount + 1);
  const { length } = keys;
  for (let index = 0; index < length; index++) starts[keys[index]!]!++;
  // Now a key's number of values; then where its values end; filled from the back, where they start.
  let sum = 0;
  for (let key = 0; key <= keyCount; key++) starts[key] = sum += starts[key]!;
  const values = new Uint32Array(length);
  for (let index = length - 1; index >= 0; index--) values[--starts[keys[index]!]!] = index;
  return { starts, values };
}

export const postingsOf = ({ starts, values }: Postings, key: number): Uint32Array => values.subarray(starts[key]!, starts[key + 1]!);

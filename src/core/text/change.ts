/** What differs between two versions of a text: `start` to `oldEnd` of the old one became `start` to `newEnd` of the new one. */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** So many units are compared at once, as strings, which the engine does many times quicker than a loop. */
const stride = 4_096;

/** The smallest single change that makes one text of the other. Reads both texts once, from both ends. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start + stride <= shorter && before.slice(start, start + stride) === after.slice(start, start + stride)) start += stride;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  const most = shorter - start;
  const [oldLength, newLength] = [before.length, after.length];
  let back = 0;
  while (
    back + stride <= most &&
    before.slice(oldLength - back - stride, oldLength - back) === after.slice(newLength - back - stride, newLength - back)
  )
    back += stride;
  while (back < most && before.charCodeAt(oldLength - back - 1) === after.charCodeAt(newLength - back - 1)) back++;
  return { start, oldEnd: oldLength - back, newEnd: newLength - back };
}

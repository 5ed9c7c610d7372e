import { editDistance } from "../../core/text/editDistance.js";

/** Names shorter than this have too many neighbours to ask about. */
const longEnough = 9;
/** One edit leaves the first or the last letters of a long name as they are. */
const rim = 4;

/** Folded names, to find those that are one edit from another, or the same words in another order or but for initials. */
export class NearNames {
  readonly #byRim = new Map<string, Set<string>>();
  readonly #byWords = new Map<string, Set<string>>();

  add(key: string): void {
    const enter = (map: Map<string, Set<string>>, name: string): void => void map.set(name, (map.get(name) ?? new Set()).add(key));
    enter(this.#byWords, inOrder(key));
    enter(this.#byRim, `${key.slice(0, rim)}_`);
    enter(this.#byRim, `_${key.slice(-rim)}`);
  }

  /** The names that are near to a name and not the same. */
  near(key: string): string[] {
    const found = new Set(this.#byWords.get(inOrder(key)));
    if (key.length >= longEnough) {
      for (const rims of [`${key.slice(0, rim)}_`, `_${key.slice(-rim)}`])
        for (const other of this.#byRim.get(rims) ?? []) if (isOneEdit(key, other)) found.add(other);
    }
    found.delete(key);
    return [...found];
  }
}

/**
 * One form for a name with the family name first and last, with and without initials: the first in order of its rotations.
 * "Park Ji-min" is no "Park Min-ji".
 */
function inOrder(key: string): string {
  const all = key.split(" ");
  const long = all.filter((word) => word.length > 1);
  const words = long.length > 1 ? long : all;
  return words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(" ")).sort()[0] ?? key;
}

/** Whether two folded names are one edit apart, and not the same. */
export const isOneEdit = (a: string, b: string): boolean => a !== b && Math.abs(a.length - b.length) <= 1 && editDistance(a, b, 1) === 1;

/**
 * Whether two folded names may be one person's among the few people of a film: an edit or two, another order, a name more
 * ("Brian G. Hutton"), a short first name ("Theo Angelopoulos").
 */
export function isAlike(a: string, b: string): boolean {
  if (a === b) return false;
  const least = Math.min(a.length, b.length);
  const edits = least < 5 ? 0 : least < longEnough ? 1 : 2;
  if (inOrder(a) === inOrder(b) || editDistance(a, b, edits) <= edits) return true;
  const [short = [], long = []] = [a.split(" "), b.split(" ")].sort((x, y) => x.length - y.length);
  if (short.length >= 2 && long.length > short.length && short.every((word) => long.includes(word))) return true;
  const [first = "", other = ""] = [short[0], long[0]];
  const isShort = first.length >= 3 && other.length >= 3 && (other.startsWith(first) || first.startsWith(other));
  return short.length >= 2 && short.length === long.length && short.at(-1) === long.at(-1) && isShort;
}

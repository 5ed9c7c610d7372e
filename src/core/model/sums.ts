import type { BlockGroup } from "./blockGroup.js";
import type { PlacedGroup } from "./groups.js";

interface KnownSum {
  readonly keys: readonly unknown[];
  /** Those that it was last found to hold for. */
  readonly groups: readonly PlacedGroup[];
  readonly value: unknown;
}

/** What the groups of a draft come to; see `DraftModel.sumUp`. */
export class Sums {
  private readonly known: Map<string, KnownSum>;

  constructor(
    private readonly groups: readonly PlacedGroup[],
    before: Sums | undefined,
  ) {
    this.known = new Map(before?.known);
  }

  get<T, Sum>(
    what: string,
    keys: readonly unknown[],
    of: (group: BlockGroup) => readonly T[],
    same: (a: T, b: T) => boolean,
    sum: () => Sum,
  ): Sum {
    const known = this.known.get(what);
    const isKept = known?.keys.every((key, index) => key === keys[index]) === true && saySame(known.groups, this.groups, of, same);
    const value = isKept ? (known.value as Sum) : sum();
    if (known?.groups !== this.groups || !isKept) this.known.set(what, { keys, groups: this.groups, value });
    return value;
  }
}

/** Whether the groups that only one of two versions has say the same in both. */
function saySame<T>(
  before: readonly PlacedGroup[],
  after: readonly PlacedGroup[],
  of: (group: BlockGroup) => readonly T[],
  same: (a: T, b: T) => boolean,
): boolean {
  if (before === after) return true;
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && before[first]?.group === after[first]?.group) first++;
  let behind = 0;
  while (behind < most - first && before.at(-1 - behind)?.group === after.at(-1 - behind)?.group) behind++;
  const gone = before.slice(first, before.length - behind).flatMap(({ group }) => of(group));
  const fresh = after.slice(first, after.length - behind).flatMap(({ group }) => of(group));
  return gone.length === fresh.length && gone.every((value, index) => value === fresh[index] || same(value, fresh[index] as T));
}

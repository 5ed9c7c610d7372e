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
  private changed: (ChangedGroups & { readonly before: readonly PlacedGroup[] }) | undefined;

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
    const isKept = known?.keys.every((key, index) => key === keys[index]) === true && this.saySame(known.groups, of, same);
    const value = isKept ? (known.value as Sum) : sum();
    if (known?.groups !== this.groups || !isKept) this.known.set(what, { keys, groups: this.groups, value });
    return value;
  }

  /** Whether the groups that only one of two versions has say the same in both. */
  private saySame<T>(before: readonly PlacedGroup[], of: (group: BlockGroup) => readonly T[], same: (a: T, b: T) => boolean): boolean {
    if (before === this.groups) return true;
    // Nearly all sums were last found to hold for one version.
    if (this.changed?.before !== before) this.changed = { before, ...changedGroups(before, this.groups) };
    const { gone, fresh } = this.changed;
    const [old, own] = [gone.flatMap(of), fresh.flatMap(of)];
    return old.length === own.length && old.every((value, index) => value === own[index] || same(value, own[index] as T));
  }
}

interface ChangedGroups {
  readonly gone: readonly BlockGroup[];
  readonly fresh: readonly BlockGroup[];
}

function changedGroups(before: readonly PlacedGroup[], after: readonly PlacedGroup[]): ChangedGroups {
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && before[first]?.group === after[first]?.group) first++;
  let behind = 0;
  while (behind < most - first && before[before.length - 1 - behind]?.group === after[after.length - 1 - behind]?.group) behind++;
  return {
    gone: before.slice(first, before.length - behind).map(({ group }) => group),
    fresh: after.slice(first, after.length - behind).map(({ group }) => group),
  };
}

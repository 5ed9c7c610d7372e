import type { Pack } from "./pack.js";

/**
 * A question to the pack whose answers are kept, since drafts repeat themselves: the last `limit` of them and up to as many
 * asked before those. For each pack apart.
 */
export function remembered<Key, Answer extends object>(
  limit: number,
  answer: (key: Key, pack: Pack) => Answer,
): (key: Key, pack: Pack) => Answer {
  const kept = new WeakMap<Pack, { recent: Map<Key, Answer>; before: Map<Key, Answer> }>();
  return (key, pack) => {
    let known = kept.get(pack);
    if (known === undefined) kept.set(pack, (known = { recent: new Map(), before: new Map() }));
    let found = known.recent.get(key);
    if (found !== undefined) return found;
    found = known.before.get(key) ?? answer(key, pack);
    if (known.recent.size >= limit) {
      known.before = known.recent;
      known.recent = new Map();
    }
    known.recent.set(key, found);
    return found;
  };
}

import type { EntityId, EntityKind, NameRun, Pack } from "../packs/pack.js";

/** Entities of one kind that bear a name, most prominent first. */
export interface Bearers {
  readonly kind: EntityKind;
  readonly entities: readonly EntityId[];
}

const cacheLimit = 20_000;
const known = new WeakMap<Pack, Map<number, readonly Bearers[]>>();

/**
 * Who bears the names of a run that spell the same words, by kind. Remembered, since drafts repeat their names.
 * A character of one word is left out: thousands are called John, and the local names know the ones near the draft's films.
 */
export function bearersOf(names: NameRun, pack: Pack): readonly Bearers[] {
  let cache = known.get(pack);
  if (cache === undefined || cache.size >= cacheLimit) known.set(pack, (cache = new Map()));
  let bearers = cache.get(names.from);
  if (bearers === undefined) cache.set(names.from, (bearers = gather(names, pack)));
  return bearers;
}

function gather(names: NameRun, pack: Pack): Bearers[] {
  const alone = pack.nameLength(names.from as never) === 1;
  const byKind = new Map<EntityKind, EntityId[]>();
  for (let name = names.from; name < names.to; name++) {
    const entities = pack.entitiesOf(name as never, !alone);
    for (let i = 0; i < entities.length; i++) {
      const entity = entities[i] as EntityId;
      const kind = pack.kind(entity);
      const list = byKind.get(kind);
      if (list === undefined) byKind.set(kind, [entity]);
      else if (!list.includes(entity)) list.push(entity);
    }
  }
  for (const entities of byKind.values()) entities.sort((a, b) => pack.prominence(b) - pack.prominence(a) || a - b);
  return [...byKind].map(([kind, entities]) => ({ kind, entities }));
}

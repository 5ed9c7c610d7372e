import type { EntityId, Pack } from "../../packs/pack.js";

const orders = new WeakMap<Pack, Uint32Array>();

/** People, films and awards of a pack, most prominent first; made once for a pack. Characters are known by their films. */
export function byProminence(pack: Pack): Uint32Array {
  let order = orders.get(pack);
  if (order === undefined) orders.set(pack, (order = sorted(pack)));
  return order;
}

/** The words of the best known, side by side, so that a search reads numbers and nothing else. */
export interface BestKnown {
  readonly entities: Uint32Array;
  /** Where in `tokens` the canonical name of each begins; one more at the end. */
  readonly starts: Uint32Array;
  readonly tokens: Uint32Array;
}

/** Whoever is less known is not found by a beginning that hundreds share. */
const bestKnownCount = 20_000;
const lists = new WeakMap<Pack, BestKnown>();

export function bestKnown(pack: Pack): BestKnown {
  let list = lists.get(pack);
  if (list === undefined) lists.set(pack, (list = listed(pack)));
  return list;
}

function listed(pack: Pack): BestKnown {
  const entities = byProminence(pack).slice(0, bestKnownCount);
  const starts = new Uint32Array(entities.length + 1);
  const tokens: number[] = [];
  for (let index = 0; index < entities.length; index++) {
    const name = pack.canonicalName(entities[index] as EntityId);
    const length = pack.nameLength(name);
    for (let at = 0; at < length; at++) tokens.push(pack.nameToken(name, at));
    starts[index + 1] = tokens.length;
  }
  return { entities, starts, tokens: Uint32Array.from(tokens) };
}

/** A counting sort, since there are 256 prominences and 200,000 entities. Of equals, the lower id first. */
function sorted(pack: Pack): Uint32Array {
  const { people, films, characters, awards } = pack.counts;
  const before = people + films;
  const entities = before + awards;
  const idOf = (index: number): EntityId => (index < before ? index : index + characters) as EntityId;
  const prominences = new Uint8Array(entities);
  const places = new Uint32Array(257);
  for (let index = 0; index < entities; index++) {
    const prominence = pack.prominence(idOf(index));
    prominences[index] = prominence;
    places[255 - prominence + 1] = (places[255 - prominence + 1] as number) + 1;
  }
  for (let rank = 1; rank <= 256; rank++) places[rank] = (places[rank] as number) + (places[rank - 1] as number);
  const order = new Uint32Array(entities);
  for (let index = 0; index < entities; index++) {
    const rank = 255 - (prominences[index] as number);
    const place = places[rank] as number;
    order[place] = idOf(index);
    places[rank] = place + 1;
  }
  return order;
}

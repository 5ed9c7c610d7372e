import type { EntityId, Pack } from "../../packs/pack.js";

const orders = new WeakMap<Pack, Uint32Array>();

/** People, films and awards of a pack, most prominent first; made once for a pack. Characters are known by their films. */
export function byProminence(pack: Pack): Uint32Array {
  let order = orders.get(pack);
  if (order === undefined) orders.set(pack, (order = sorted(pack)));
  return order;
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

import { type EntityId, none, type Pack, type TokenId } from "../packs/pack.js";

/**
 * How often a draft names the most prominent person (1 in 2^7), and how many steps of prominence halve that.
 * Unknown words are rare as words of strangers' names, ordinary words rarer than most surnames.
 */
const model = { mostNamed: -7, halving: 18, slip: -1, slipPerTenth: 0.65, strangers: 1, unknown: -20, ordinary: -13 };

/**
 * Out of focus: log2 of how much likelier written words are a slip for this entity than the name of somebody whom the
 * pack does not hold (a noisy channel: P(named) · P(slip) against P(each word in a stranger's name)).
 * @param cost tenths of an edit
 * @param stranger see `strangerBits`
 */
export const oddsOf = (cost: number, entity: EntityId, stranger: number, pack: Pack): number =>
  model.mostNamed - (255 - pack.prominence(entity)) / model.halving + model.slip - cost * model.slipPerTenth - stranger;

/** log2 of how often a draft names a stranger with just these words; ids are `none` where the pack does not know them. */
export function strangerBits(ids: readonly (TokenId | -1)[], pack: Pack): number {
  let bits = model.strangers;
  for (const id of ids) bits += commonness(id, pack);
  return bits;
}

/** log2 of the share of people whose name holds the word. */
function commonness(id: TokenId | -1, pack: Pack): number {
  if (id === none) return model.unknown;
  const count = pack.givenCount(id) + pack.surnameCount(id);
  const share = Math.log2((count + 0.5) / Math.max(1, pack.counts.people));
  return pack.isWord(id) ? Math.max(share, model.ordinary) : share;
}

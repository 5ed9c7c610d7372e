import type { LocalName } from "../gazetteer/localNames.js";
import { type EntityId, type NameId, none, type Pack, type TokenId } from "../packs/pack.js";
import type { Terms } from "./suspect.js";

/**
 * Why a written form is taken for a slip: log2 of the likelihood ratio of a noisy channel, term by term. P(named) · P(slip)
 * stands against the chance that a stranger bears just these words.
 */
export const odds = (prior: number, cost: number, stranger: number): Terms => ({
  named: prior,
  slip: model.slip - cost * model.slipPerTenth,
  stranger: -stranger,
});

/**
 * Of fewer people than `population` nobody learns how common a name is. Whose name is in so few names, and so little prominent, is obscure.
 * How often a draft names the most prominent person (1 in 2^7), and how many steps of prominence halve that.
 * Unknown words are rare as words of strangers' names, ordinary words rarer than most surnames.
 */
const model = {
  mostNamed: -7,
  halving: 18,
  slip: -1,
  slipPerTenth: 0.65,
  strangers: 1,
  unknown: -20,
  ordinary: -13,
  population: 50_000,
  obscure: 4,
  obscureProminence: 100,
};

/** A review names its director and leads; of the rest of the cast, some. */
const near = { lead: -2, principal: -3.5, other: -5, named: -3, alone: -1, leads: 4, principals: 10, character: -0.5 };

/** Prior of an entity whom no film in focus credits, by its prominence. */
export const priorElsewhere = (entity: EntityId, pack: Pack): number => model.mostNamed - (255 - pack.prominence(entity)) / model.halving;

/** Prior of a name near the draft's films, by its place in the cast and the weight of the film. */
export function priorNear(name: LocalName): number {
  if (name.film === none) return near.named;
  const place = name.billing <= near.leads ? near.lead : name.billing <= near.principals ? near.principal : near.other;
  return place + (name.kind === "character" ? near.character : 0) + Math.log2(name.weight);
}

/** A word alone is one of several ways to name somebody. */
export const priorOfPart = (name: LocalName): number => priorNear(name) + near.alone;

/** log2 of how often a draft names a stranger with just these words; ids are `none` where the pack does not know them. */
export function strangerBits(ids: readonly (TokenId | -1)[], pack: Pack): number {
  let bits = model.strangers;
  for (const id of ids) bits += commonness(id, pack);
  return bits;
}

/**
 * The same for a word alone. Strangers are introduced by their full name: nobody writes "Camen" of somebody whom few know and
 * the draft has not named, so that such a name tells no more than an unknown word.
 */
export const commonnessAlone = (id: TokenId | -1, pack: Pack): number =>
  id !== none && pack.countWith(id) <= model.obscure && !pack.isWord(id) && !pack.isProper(id) && isObscure(id, pack)
    ? model.unknown
    : commonness(id, pack);

/** Borne by people alone, none of whom many know. */
function isObscure(id: TokenId, pack: Pack): boolean {
  const names = pack.namesWith(id);
  for (let i = 0; i < names.length; i++) {
    const entities = pack.entitiesOf(names[i] as NameId);
    for (let j = 0; j < entities.length; j++) {
      const entity = entities[j] as EntityId;
      if (pack.kind(entity) !== "person" || pack.prominence(entity) > model.obscureProminence) return false;
    }
  }
  return true;
}

/** log2 of the share of people whose name holds the word. */
export function commonness(id: TokenId | -1, pack: Pack): number {
  if (id === none) return model.unknown;
  const count = pack.givenCount(id) + pack.surnameCount(id);
  const share = Math.log2((count + 0.5) / Math.max(model.population, pack.counts.people));
  return ownShare(id, share, pack);
}

/** An ordinary word may always be meant as such, however few names hold it. */
const ownShare = (id: TokenId, share: number, pack: Pack): number => (pack.isWord(id) ? Math.max(share, model.ordinary) : share);

/** A title near the draft's films, what the right year behind it adds, and what an ordinary word takes ("Pulp Friction"). */
export const titleBits = { near: -2, yearAgrees: 6, wordplay: -6 };

/** log2 of how often a film that the pack does not hold has just these words as its title; ids are `none` for unknown words. */
export function otherTitleBits(ids: readonly (TokenId | -1)[], pack: Pack): number {
  const all = Math.max(model.population, pack.counts.people + pack.counts.films + pack.counts.characters);
  let bits = model.strangers;
  for (const id of ids) bits += id === none ? model.unknown : ownShare(id, Math.log2((pack.countWith(id) + 0.5) / all), pack);
  return bits;
}

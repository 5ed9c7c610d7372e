import type { EntityId, EntityKind, Pack } from "../packs/pack.js";
import { entitiesNamed } from "./namedEntities.js";

/** How an entity is called in any edition of a pack; ids are good within one only. */
export interface EntityAddress {
  readonly kind: EntityKind;
  readonly slug: string;
  readonly name: string;
}

/** Which page is meant: an entity, and the films in focus, which come first on it. Plain data, to be kept in an address. */
export interface CardAddress extends EntityAddress {
  readonly focus: readonly EntityAddress[];
}

const filmsKept = 3;

/** The address of an entity's page, as seen from the draft. */
export const cardAddress = (pack: Pack, entity: EntityId, focus: readonly EntityId[]): CardAddress => ({
  ...addressOf(pack, entity),
  focus: focus.slice(0, filmsKept).map((film) => addressOf(pack, film)),
});

/** The entity of an address; undefined when the pack does not have it. */
export const entityAt = (pack: Pack, { kind, slug, name }: EntityAddress): EntityId | undefined =>
  entitiesNamed(pack, name).find((entity) => pack.kind(entity) === kind && pack.slug(entity) === slug);

const addressOf = (pack: Pack, entity: EntityId): EntityAddress => ({
  kind: pack.kind(entity),
  slug: pack.slug(entity),
  name: pack.text(entity),
});

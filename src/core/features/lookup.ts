import { type Credit, type EntityId, type EntityKind, type Honour, none, type Pack } from "../packs/pack.js";
import type { Job } from "../packs/records.js";
import { entitiesNamed, entitiesNear } from "./namedEntities.js";

export interface LookupCredit {
  readonly film: string;
  /** null: not known. */
  readonly year: number | null;
  readonly job: Job;
  readonly character?: string;
  readonly person?: string;
}

export interface LookupHonour {
  readonly body: string;
  /** Number of the ceremony; the year as text where ceremonies are not numbered. */
  readonly ceremony: number | string;
  /** Year of the ceremony. */
  readonly year: number;
  readonly category: string;
  readonly film?: string;
  readonly person?: string;
  readonly result: "won" | "nominated";
}

export interface LookupEntity {
  readonly kind: EntityKind;
  readonly name: string;
  /** Of a film only. */
  readonly year?: number;
  readonly aliases: readonly string[];
  readonly ids: { readonly imdb?: string; readonly wikidata?: string; readonly wikipedia?: string };
  readonly credits: readonly LookupCredit[];
  readonly honours: readonly LookupHonour[];
}

export interface LookupResult {
  readonly query: string;
  /** Whether the entities bear the name asked for; else they are the nearest ones. */
  readonly exact: boolean;
  /** Best first. */
  readonly entities: readonly LookupEntity[];
  readonly ids: readonly EntityId[];
}

/**
 * What a pack knows under a name: "Mikey Madison", "Anora (2024)", "Palme d’Or". Case, diacritics and a title's leading
 * article do not matter. An unknown name gets the nearest ones; nothing near, an empty list.
 */
export function lookup(pack: Pack, query: string): LookupResult {
  const named = entitiesNamed(pack, query);
  const ids = named.length > 0 ? named : entitiesNear(pack, query);
  return { query, exact: named.length > 0, ids, entities: ids.map((entity) => described(pack, entity)) };
}

function described(pack: Pack, entity: EntityId): LookupEntity {
  const kind = pack.kind(entity);
  const [imdb, wikidata, wikipedia] = [pack.imdb(entity), pack.wikidata(entity), pack.wiki(entity)];
  const aliases = pack.aliases(entity).map(({ name }) => pack.nameText(name));
  return {
    kind,
    name: pack.text(entity),
    ...(kind === "film" && pack.year(entity) !== 0 ? { year: pack.year(entity) } : {}),
    aliases: [...new Set(aliases)],
    ids: { ...(imdb && { imdb }), ...(wikidata && { wikidata }), ...(wikipedia && { wikipedia }) },
    credits: creditsOf(pack, entity, kind),
    honours: honoursOf(pack, entity, kind),
  };
}

function creditsOf(pack: Pack, entity: EntityId, kind: EntityKind): readonly LookupCredit[] {
  switch (kind) {
    case "person":
      return chronological(pack.creditsOfPerson(entity).map((credit) => creditRow(pack, credit, none)));
    case "film":
      return pack.creditsOfFilm(entity).map((credit) => creditRow(pack, credit, credit.person));
    case "character":
      return pack
        .creditsOfFilm(pack.filmOfCharacter(entity))
        .filter(({ character }) => character === entity)
        .map((credit) => creditRow(pack, credit, credit.person));
    case "award":
      return [];
  }
}

function creditRow(pack: Pack, { film, job, character }: Credit, person: EntityId | typeof none): LookupCredit {
  return {
    film: pack.text(film),
    year: pack.year(film) === 0 ? null : pack.year(film),
    job,
    ...(character === none ? {} : { character: pack.text(character) }),
    ...(person === none ? {} : { person: pack.text(person) }),
  };
}

/** Oldest first, films without a year last; a stable sort keeps the jobs of one film together. */
function chronological(credits: LookupCredit[]): LookupCredit[] {
  return credits.sort((a, b) => (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY) || 0);
}

function honoursOf(pack: Pack, entity: EntityId, kind: EntityKind): readonly LookupHonour[] {
  switch (kind) {
    case "person":
      return inOrder(pack.honoursOfPerson(entity)).flatMap((honour) => honourRows(pack, honour, honour.films, [entity]));
    case "film":
      return inOrder(pack.honoursOfFilm(entity)).flatMap((honour) => honourRows(pack, honour, [entity], honour.people));
    case "award":
      return pack
        .ceremoniesOf(pack.bodyOf(entity))
        .flatMap(({ year }) => pack.honoursOfCategory(entity, year))
        .flatMap((honour) => honourRows(pack, honour, honour.films, honour.people));
    case "character":
      return [];
  }
}

const inOrder = (honours: readonly Honour[]): Honour[] => [...honours].sort((a, b) => a.year - b.year || a.body - b.body);

/** One row for each film and person of an honour; one row all the same where neither is named. */
function honourRows(pack: Pack, honour: Honour, films: readonly EntityId[], people: readonly EntityId[]): LookupHonour[] {
  const perFilm = films.length > 0 ? films : [none];
  const perPerson = people.length > 0 ? people : [none];
  return perFilm.flatMap((film) =>
    perPerson.map((person) => ({
      body: pack.text(honour.body),
      ceremony: /^\d{1,3}$/.test(honour.ceremony) ? Number(honour.ceremony) : honour.ceremony,
      year: honour.year,
      category: pack.text(honour.category),
      ...(film === none ? {} : { film: pack.text(film as EntityId) }),
      ...(person === none ? {} : { person: pack.text(person as EntityId) }),
      result: honour.result,
    })),
  );
}

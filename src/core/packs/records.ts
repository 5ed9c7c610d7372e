/**
 * The dataset's records: one JSON object a line, in `data/`. Ids are readable slugs, unique within their kind
 * ("mikey-madison", "anora-2024"); a reference is the bare slug, its field says which kind it points to.
 * Schemas for every kind stand in `data/schema/`; `npm run data` checks them.
 */

/** What an alias is. `credit`: credited so somewhere; `transliteration`: another spelling from another script. */
export type AliasType = "credit" | "transliteration" | "birth" | "nickname" | "former" | "short" | "title";

export type Alias = readonly [name: string, type: AliasType];

/** Where a record comes from: keys of the table in `data/README.md` ("us", "od", "curated", …). */
export interface Sourced {
  readonly source: readonly string[];
  /** Addresses that vouch for a curated record. */
  readonly seen?: readonly string[];
}

export interface PersonRecord extends Sourced {
  readonly id: string;
  /** The credited name with its diacritics. */
  readonly name: string;
  readonly aliases?: readonly Alias[];
  readonly imdb?: string;
  readonly wikidata?: string;
  /** Title of the English Wikipedia page, with underscores. */
  readonly wiki?: string;
}

/** Jobs of a credit, in the order in which a card shows them. */
export const crewJobs = ["director", "writer", "producer", "composer", "cinematographer", "editor"] as const;
export type CrewJob = (typeof crewJobs)[number];
export type Job = "cast" | CrewJob;

/**
 * One line of a cast list in billing order: performer (null: not known), character (null: not known), then further
 * forms of the character's name that reviewers use ("Ani", "Vanya").
 */
export type CastRow = readonly [person: string | null, character: string | null, ...forms: string[]];

export interface FilmRecord extends Sourced {
  readonly id: string;
  readonly title: string;
  /** Further titles: original, local, with and without its subtitle. */
  readonly titles?: readonly string[];
  /**
   * Year of the release in its own country, by which it is known; absent when no source knows it, be it that a festival's
   * list tells when it was shown.
   */
  readonly year?: number;
  /** Year of a festival's showing, where it differs from `year` or that is not known. */
  readonly premiere?: number;
  /** Year of a later release, mostly in America, under which lists have a film of other countries. */
  readonly later?: number;
  readonly imdb?: string;
  readonly wikidata?: string;
  readonly wiki?: string;
  /** Person ids by job. */
  readonly crew?: { readonly [job in CrewJob]?: readonly string[] };
  readonly cast?: readonly CastRow[];
  /** A series of television or streaming; `year` is that of its first season. */
  readonly series?: true;
  /** Parts of the cast that reviews of other films name too. */
  readonly cited?: readonly string[];
}

/** A body that gives awards, or one of its prizes or categories. */
export interface AwardRecord extends Sourced {
  /** "oscars" for a body, "oscars/actress-in-a-leading-role" for one of its categories. */
  readonly id: string;
  readonly kind: "body" | "category" | "festival";
  /** Official name. */
  readonly name: string;
  /** Other right forms ("Best Actress", "the Palme"): never flagged. */
  readonly forms?: readonly string[];
  /** Wrong forms, each with the right one: [written, right]. Flagged wherever they stand when they are unmistakable. */
  readonly wrong?: readonly (readonly [written: string, right: string])[];
  /** First and last year (of the ceremony or festival) in which the category was given under this name. */
  readonly from?: number;
  readonly to?: number;
}

export interface CeremonyRecord extends Sourced {
  /** "oscars/97", or "cannes/2024" where ceremonies are not numbered. */
  readonly id: string;
  readonly body: string;
  readonly number?: number;
  /** Year in which it was held. */
  readonly year: number;
  /** ISO date. */
  readonly date?: string;
}

export interface HonourRecord extends Sourced {
  /** Id of an award of kind `category`. */
  readonly category: string;
  readonly ceremony: string;
  readonly films?: readonly string[];
  readonly people?: readonly string[];
  readonly result: "won" | "nominated";
}

/** All records of a pack. */
export interface PackRecords {
  readonly people: readonly PersonRecord[];
  readonly films: readonly FilmRecord[];
  readonly awards: readonly AwardRecord[];
  readonly ceremonies: readonly CeremonyRecord[];
  readonly honours: readonly HonourRecord[];
}

export interface PackMeta {
  /** Name of the pack, shown in status and reports. */
  readonly name: string;
  /** ISO date up to which the facts go. */
  readonly date: string;
}

import type { AliasType, Job } from "./records.js";

export type EntityKind = "person" | "film" | "character" | "award";

/** Dense index of an entity: persons first, then films, characters, awards. Valid within one pack only. */
export type EntityId = number & { readonly __entity: unique symbol };
/** Index into the pack's table of distinct folded words; see `core/tokens/normalForm.ts`. */
export type TokenId = number & { readonly __token: unique symbol };
/** Index into the pack's table of distinct names (surface strings). Names are sorted by their token ids. */
export type NameId = number & { readonly __name: unique symbol };

export const none = -1;

export interface Credit {
  readonly film: EntityId;
  readonly job: Job;
  /** `none` when the performer is not known. */
  readonly person: EntityId | typeof none;
  /** `none` for crew and for parts without a name. */
  readonly character: EntityId | typeof none;
}

export interface Honour {
  /** The category, an award entity. */
  readonly category: EntityId;
  /** The body that gives it, an award entity. */
  readonly body: EntityId;
  /** "97" or "2024": number of the ceremony, else its year. */
  readonly ceremony: string;
  /** Year in which the ceremony was held. */
  readonly year: number;
  readonly films: readonly EntityId[];
  readonly people: readonly EntityId[];
  readonly result: "won" | "nominated";
}

export interface WrongForm {
  readonly written: string;
  readonly right: string;
  readonly award: EntityId;
}

/** A name that everybody knows. */
export interface Famous {
  readonly entity: EntityId;
  /** Folded. */
  readonly words: readonly string[];
  /** Which of the words tell their bearer when they stand alone: a rare surname, a word of a character's name. */
  readonly lone: readonly number[];
}

/** A film that credits a person, and as what; once for each credit. */
export type Work = Pick<Credit, "film" | "job">;

/** A half-open run of token ids. */
export interface TokenRun {
  readonly from: number;
  readonly to: number;
}

/** A half-open run of name ids. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/**
 * A pack read in place: columns of numbers over the bytes, no string made before it is asked for. Every lookup is by id; nothing here throws for a valid id.
 */
export interface Pack {
  readonly name: string;
  readonly date: string;
  readonly formatVersion: number;
  readonly counts: {
    readonly people: number;
    readonly films: number;
    readonly characters: number;
    readonly awards: number;
    readonly credits: number;
    readonly honours: number;
    readonly names: number;
    readonly tokens: number;
  };

  // Tokens
  /** The id of a folded word, or `none`. */
  tokenId(normal: string): TokenId | typeof none;
  tokenText(token: TokenId): string;
  /** Tokens whose text begins with `prefix`: ids are in the order of the texts (code units), so a prefix is a run of ids. */
  tokensWithPrefix(prefix: string): TokenRun;
  /** Length of the token's text in UTF-16 units, without making the string. */
  tokenLength(token: TokenId): number;
  /** Whether the token is an ordinary English word (from a word list), whatever else it is. */
  isWord(token: TokenId): boolean;
  /** An English word that is always written with a capital: a day, a people, a place, a brand. May be a name as well. */
  isProper(token: TokenId): boolean;
  /** Whether any name of the pack holds the token (a token may be in the table only as an ordinary word). */
  isInName(token: TokenId): boolean;
  /** How many persons' names (aliases too) begin, end with the token: how common it is as a given name or surname. */
  givenCount(token: TokenId): number;
  surnameCount(token: TokenId): number;

  // Names
  nameText(name: NameId): string;
  /** Number of tokens of the name. */
  nameLength(name: NameId): number;
  nameToken(name: NameId, index: number): TokenId;
  /** All names whose first token is `token`. */
  namesFrom(token: TokenId): NameRun;
  /** The part of `run` whose token number `index` is `token`; names of exactly `index` tokens sort first in a run. */
  narrow(run: NameRun, index: number, token: TokenId): NameRun;
  /** Names that hold the token anywhere, ascending. */
  namesWith(token: TokenId): ArrayLike<number>;
  /** How many names hold the token anywhere. */
  countWith(token: TokenId): number;
  /** Entities that bear the name, most prominent first; on request without characters, which is cheaper. */
  entitiesOf(name: NameId, withCharacters?: boolean): ArrayLike<number>;

  // Entities
  kind(entity: EntityId): EntityKind;
  /** The canonical name. */
  text(entity: EntityId): string;
  canonicalName(entity: EntityId): NameId;
  /** Further names with their types, canonical one excluded. Characters' forms are "nickname", films' titles "title". */
  aliases(entity: EntityId): readonly { readonly name: NameId; readonly type: AliasType }[];
  /** 0 … 255, how likely a writer means this one; logarithmic in credits and honours. */
  prominence(entity: EntityId): number;
  /** Persons whom drafts about anything name (from `prominent.famous` on), then characters whom reviews of other films name too. */
  famous(): readonly Famous[];
  /** A series of television or streaming, not a film. */
  isSeries(film: EntityId): boolean;
  /** The record's slug ("mikey-madison"); for characters "<film slug>/<row>". */
  slug(entity: EntityId): string;
  imdb(entity: EntityId): string | undefined;
  /** The film of an IMDb id ("tt28607951"). */
  filmOfImdb(id: string): EntityId | undefined;
  wikidata(entity: EntityId): string | undefined;
  wiki(entity: EntityId): string | undefined;

  // Films
  /** Year of release, else of the first showing that is known; 0 when neither is. */
  year(film: EntityId): number;
  /** Year of the first showing, or of a later release, where one differs; else the year. */
  premiere(film: EntityId): number;
  /** Crew first, then the cast in billing order. */
  creditsOfFilm(film: EntityId): readonly Credit[];
  creditsOfPerson(person: EntityId): readonly Credit[];
  /** The films of a person's credits, in the same order; what is asked of everybody whom a draft names. */
  worksOf(person: EntityId): readonly Work[];
  /** Share of a person's credits that are for the job, from 0 to 1. */
  jobShare(person: EntityId, job: Job): number;
  /** Says that these people's credits will be asked for, which makes the first answers cheaper and no other. */
  expectPeople(people: Iterable<EntityId>): void;
  /** Films of one series with this one, most prominent first. */
  sequelsOf(film: EntityId): readonly EntityId[];
  filmOfCharacter(character: EntityId): EntityId;
  performersOf(character: EntityId): readonly EntityId[];

  // Awards
  awardKind(award: EntityId): "body" | "category" | "festival";
  /** The body of a category; of a body, itself. */
  bodyOf(award: EntityId): EntityId;
  /** Years in which the category was given under this name; 0 where open. */
  yearsOf(category: EntityId): { readonly from: number; readonly to: number };
  /** Words that stand in names of awards of two words or more, but for those that tell nothing ("best"); ascending. */
  awardWords(): ArrayLike<number>;
  /** The names that hold such a word, in the order of the awards. */
  awardNamesWith(word: TokenId): readonly { readonly award: EntityId; readonly name: NameId; readonly words: readonly string[] }[];
  /** For each wrong form of an award's name how its first word begins; see `beginningOf`. */
  wrongBeginnings(): ArrayLike<number>;
  wrongForm(index: number): WrongForm;
  honoursOfFilm(film: EntityId): readonly Honour[];
  honoursOfPerson(person: EntityId): readonly Honour[];
  /** All honours of one category in one year, winners first. */
  honoursOfCategory(category: EntityId, year: number): readonly Honour[];
  /** Years with a ceremony of this body, ascending, with number and date where known. */
  ceremoniesOf(body: EntityId): readonly { readonly number: number; readonly year: number; readonly date: string }[];
}

/** A pack that cannot be used: what is wrong, in a sentence for the reader of a log. */
export interface PackProblem {
  readonly message: string;
}

export type PackResult = { readonly pack: Pack } | { readonly problem: PackProblem };

import type { CrewJob } from "../../core/packs/records.js";
import type { SourceKey } from "../sourceKeys.js";

/** A person as one source line names them. */
export interface PersonMention {
  readonly name: string;
  readonly imdb?: string;
  readonly wiki?: string;
}

/** A line of a cast list: performer and character as cleaned; the character's further forms follow its name. */
export interface CastMention {
  readonly person: PersonMention | null;
  readonly forms: readonly string[];
}

/** A film as one line of one source has it. Several drafts become one record. */
export interface FilmDraft {
  readonly sources: readonly SourceKey[];
  readonly title: string;
  readonly titles: readonly string[];
  readonly year?: number;
  /** The year is that of a festival showing. */
  readonly festival?: boolean;
  /** Countries that made it, by name or code. */
  readonly countries?: readonly string[];
  /** Nominated as a short: many have the title of a feature. */
  readonly short?: boolean;
  readonly imdb?: string;
  readonly wikidata?: string;
  readonly wiki?: string;
  readonly freebase?: string;
  readonly crew: { readonly [job in CrewJob]?: readonly PersonMention[] };
  readonly cast: readonly CastMention[];
}

/** Another name under which a person was credited, known by IMDb id. */
export interface CreditedName {
  readonly imdb: string;
  readonly name: string;
  readonly source: SourceKey;
}

/** The id of the person that a mention means; undefined when nobody was made of it. */
export type IdOf = (mention: PersonMention) => string | undefined;

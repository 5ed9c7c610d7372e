import type { SourceKey } from "../../sourceKeys.js";

/**
 * Whom a category honours. `film`: the film, people only serve to tell which; `maker`: the film, given to its director;
 * `people`: people for their work on a film; `song`: people for a song, some of whom may be in no other record.
 */
export type Gives = "film" | "maker" | "people" | "song";

/** A nomination or prize as one line of a list has it. */
export interface AwardRow {
  /** Id of the category: "golden-globes/best-director". */
  readonly category: string;
  readonly gives: Gives;
  /** Id of the ceremony or festival: "golden-globes/77", "cannes/2019". */
  readonly ceremony: string;
  /** Year of the ceremony or festival, or the year that a critics' prize is named after. */
  readonly year: number;
  /** A festival shows films before their release, a ceremony looks back. */
  readonly festival: boolean;
  /** Titles under which the film may be known, the list's own first. */
  readonly titles: readonly string[];
  /** The title in the language of the film, where the list has it. */
  readonly original?: string;
  readonly people: readonly string[];
  readonly won: boolean;
  /** The file the line is from: two files may contradict each other. */
  readonly list: "globes" | "winners";
  readonly sources: readonly SourceKey[];
  readonly seen: readonly string[];
}

/** The body's id: "cannes" of "cannes/2019". */
export const bodyOf = (ceremony: string): string => ceremony.replace(/\/.*$/, "");

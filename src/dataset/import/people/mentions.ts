import type { CrewJob } from "../../../core/packs/records.js";
import { crewJobs } from "../../../core/packs/records.js";
import type { SourceKey } from "../../sourceKeys.js";
import type { FilmDraft, PersonMention } from "../drafts.js";
import type { FilmGroup } from "../films/filmGroup.js";
import type { Nomination } from "../sources/oscars.js";

/** What a mention says of its bearer: acts, makes films (directs, writes, produces), works in a craft, or was named for a song. */
export type Trade = "acts" | "makes" | "craft" | "sings";

/** One place where a source names a person. */
export interface Place {
  readonly mention: PersonMention;
  readonly group: FilmGroup | undefined;
  readonly year: number | undefined;
  readonly trade: Trade;
  readonly source: SourceKey;
  /** The draft whose list holds it: two people of one list are two people. */
  readonly draft: FilmDraft | undefined;
}

export const tradeOfJob: { readonly [job in CrewJob]: Trade } = {
  director: "makes",
  writer: "makes",
  producer: "makes",
  composer: "craft",
  cinematographer: "craft",
  editor: "craft",
};

/** All places of all groups and nominations, in a fixed order. */
export function placesOf(groups: readonly FilmGroup[], nominations: readonly Nomination[]): Place[] {
  const homes = new Map<FilmDraft, FilmGroup>();
  const places: Place[] = [];
  for (const group of groups) {
    const year = group.settled?.year ?? (group.years.size === 0 ? undefined : Math.min(...group.years));
    for (const draft of group.drafts) {
      homes.set(draft, group);
      const source = draft.sources[0] ?? "fb";
      for (const job of crewJobs) {
        for (const mention of draft.crew[job] ?? []) places.push({ mention, group, year, trade: tradeOfJob[job], source, draft });
      }
      for (const row of draft.cast)
        if (row.person !== null) places.push({ mention: row.person, group, year, trade: "acts", source, draft });
    }
  }
  for (const nomination of nominations) {
    const draft = nomination.films[0];
    const group = draft === undefined ? undefined : homes.get(draft);
    for (const mention of nomination.people) {
      places.push({
        mention,
        group,
        year: nomination.ceremony + 1927,
        trade: tradeOfCategory(nomination.category),
        source: "od",
        draft: undefined,
      });
    }
  }
  return places;
}

/** Songs are written by composers, and by singers who act; what is neither acting nor film-making is a craft. */
export function tradeOfCategory(category: string): Trade {
  if (/^ACT(?:OR|RESS)/.test(category)) return "acts";
  if (/SONG/i.test(category) && !/SCORE/i.test(category)) return "sings";
  return /^(?:DIRECTING|WRITING|BEST PICTURE|BEST MOTION PICTURE|HONORARY|SPECIAL AWARD|IRVING|JEAN|DOCUMENTARY|ANIMATED|SHORT|LIVE ACTION|INTERNATIONAL)/.test(
    category,
  )
    ? "makes"
    : "craft";
}

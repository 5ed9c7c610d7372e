import type { FilmDraft } from "../drafts.js";
import type { FilmGroup } from "./filmGroup.js";

/** When a film came out, as a record has it. */
export interface Release {
  readonly year: number | undefined;
  readonly premiere: number | undefined;
  readonly later: number | undefined;
}

/**
 * The year of release that most sources name; the year in a page's title counts most. A festival's year is none: see
 * `premiereOf`. It is what ids are made of, so that they outlast what is found about a year.
 */
export function yearOf(group: FilmGroup): number | undefined {
  return group.settled === undefined ? elected(group, () => true) : group.settled.year;
}

/**
 * A film of other countries is known by the year in which it came out there: *The Third Man* is of 1949, though lists of
 * American releases have it, and the Academy honoured it, in 1950. Their year is kept as the later one.
 */
export function releaseOf(group: FilmGroup): Release {
  const listed = yearOf(group);
  const premiere = premiereOf(group.drafts, listed);
  const home = group.foreign === true && group.settled === undefined ? homeYear(group) : undefined;
  if (listed === undefined || home === undefined || home >= listed) return { year: listed, premiere, later: undefined };
  return { year: home, premiere: premiereOf(group.drafts, home), later: listed };
}

/**
 * Whether a festival's showing gives the year: that of a film of other countries, which comes out there within weeks and is
 * known by it; what only the Academy has is such a film too.
 */
export const isDatedByFestival = (group: FilmGroup): boolean =>
  group.settled === undefined && (group.foreign === true || group.drafts.every(({ sources: [first] }) => first === "od"));

/** The year of those lists that do not go by the American release. */
function homeYear(group: FilmGroup): number | undefined {
  const american = new Set(group.drafts.filter(isAmerican).flatMap(({ year }) => year ?? []));
  if (american.size === 0) return undefined;
  // Cast pages took their years from those lists too.
  const copies = (draft: FilmDraft): boolean =>
    draft.sources.every((source) => source === "us" || source === "wc") && american.has(draft.year ?? 0);
  return elected(group, (draft) => !isAmerican(draft) && !copies(draft));
}

const isAmerican = ({ sources: [first, ...others] }: FilmDraft): boolean => (first === "us" && others.length === 0) || first === "od";

function elected(group: FilmGroup, hasVote: (draft: FilmDraft) => boolean): number | undefined {
  const votes = new Map<number, number>();
  const vote = (year: number, by: number): Map<number, number> => votes.set(year, (votes.get(year) ?? 0) + by);
  for (const draft of group.drafts) {
    if (draft.year === undefined || draft.festival === true || !hasVote(draft)) continue;
    vote(draft.year, draft.sources.includes("us") || draft.sources[0] === "w16" ? 3 : 1 + draft.sources.length);
  }
  for (const page of group.ids.wiki) {
    const year = /\((\d{4})_(?:\p{L}+_)*film/u.exec(page)?.[1];
    if (year !== undefined) vote(Number(year), 5);
  }
  return [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

/** The year of a festival's showing before the release, or of one whose release no list tells. */
export function premiereOf(drafts: readonly FilmDraft[], year: number | undefined): number | undefined {
  const shown = drafts.find((draft) => draft.festival === true)?.year;
  if (shown === undefined || year === undefined) return shown;
  return shown < year && shown >= year - 2 ? shown : undefined;
}

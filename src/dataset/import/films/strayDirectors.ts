import type { SourceKey } from "../../sourceKeys.js";
import type { PersonMention } from "../drafts.js";
import { personKey } from "../text/personName.js";
import type { FilmGroup } from "./filmGroup.js";

/** Lists that name whoever a film is credited to, and no more. */
const better: ReadonlySet<SourceKey> = new Set(["us", "w16", "cri"]);
/** Freebase's topics, which also hold directors of second units and of remakes, and the list made of them. */
const worse: ReadonlySet<SourceKey> = new Set(["fb", "cmu"]);
/** Years between films of one director. */
const nearInTime = 15;

/**
 * Takes out, in place, whom Freebase has as a further director of a film and who directs no other film of the time: Robert
 * Riger of *Escape to Victory* directed its second unit. Joel and Ethan Coen direct others, and so stay where a list has one.
 */
export function withoutStrayDirectors(groups: readonly FilmGroup[]): void {
  const films = new Map<string, Set<FilmGroup>>();
  for (const group of groups) for (const key of directorsOf(group)) films.set(key, (films.get(key) ?? new Set()).add(group));
  const directsElsewhere = (key: string, group: FilmGroup): boolean =>
    [...(films.get(key) ?? [])].some((other) => other !== group && (yearsBetween(group, other) ?? 0) <= nearInTime);
  for (const group of groups) {
    const credited = new Set(
      group.drafts.flatMap(({ sources: [source], crew }) => (source !== undefined && better.has(source) ? keys(crew.director) : [])),
    );
    for (const draft of group.drafts) {
      const [source] = draft.sources;
      const own = draft.crew.director ?? [];
      if (source === undefined || !worse.has(source) || !keys(own).some((key) => credited.has(key))) continue;
      const director = own.filter(({ name }) => credited.has(personKey(name)) || directsElsewhere(personKey(name), group));
      if (director.length < own.length) Object.assign(draft, { crew: { ...draft.crew, director } });
    }
  }
}

const keys = (mentions: readonly PersonMention[] | undefined): string[] => (mentions ?? []).map(({ name }) => personKey(name));

const directorsOf = (group: FilmGroup): Set<string> => new Set(group.drafts.flatMap(({ crew }) => keys(crew.director)));

function yearsBetween(a: FilmGroup, b: FilmGroup): number | undefined {
  const gaps = [...a.years].flatMap((year) => [...b.years].map((other) => Math.abs(year - other)));
  return gaps.length === 0 ? undefined : Math.min(...gaps);
}

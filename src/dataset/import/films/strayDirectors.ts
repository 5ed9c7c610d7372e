import type { SourceKey } from "../../sourceKeys.js";
import type { FilmDraft, PersonMention } from "../drafts.js";
import { personKey } from "../text/personName.js";
import type { FilmGroup } from "./filmGroup.js";

/** Lists that name whoever a film is credited to, and no more. */
const better: ReadonlySet<SourceKey> = new Set(["us", "w16", "cri"]);
/** Freebase's topics, which also hold directors of second units and of remakes, and the list made of them. */
const worse: ReadonlySet<SourceKey> = new Set(["fb", "cmu"]);
/**
 * Takes out, in place, whom Freebase has as a further director of a film: who directed its second unit, finished it uncredited
 * (George Cukor of *Gone with the Wind*), or made the remake. Who directs another film together with the credited director stays:
 * of Joel and Ethan Coen lists name one at first. So does who directs other films and acts in this one: Buster Keaton.
 */
export function withoutStrayDirectors(groups: readonly FilmGroup[]): void {
  const partners = new Map<string, Set<string>>();
  for (const group of groups)
    for (const team of listsOf(group).map(({ crew }) => keys(crew.director)))
      for (const key of team) partners.set(key, new Set([...(partners.get(key) ?? []), ...team]));
  for (const group of groups) {
    const credited = new Set(listsOf(group).flatMap(({ crew }) => keys(crew.director)));
    const acting = new Set(listsOf(group).flatMap(({ cast }) => keys(cast.flatMap(({ person }) => person ?? []))));
    const isStray = (key: string): boolean =>
      !credited.has(key) &&
      !(partners.has(key) && acting.has(key)) &&
      ![...credited].some((other) => partners.get(other)?.has(key) === true);
    for (const draft of group.drafts) {
      const [source] = draft.sources;
      const own = draft.crew.director ?? [];
      if (source === undefined || !worse.has(source) || !keys(own).some((key) => credited.has(key))) continue;
      const director = own.filter(({ name }) => !isStray(personKey(name)));
      if (director.length < own.length) Object.assign(draft, { crew: { ...draft.crew, director } });
    }
  }
}

const listsOf = (group: FilmGroup): FilmDraft[] =>
  group.drafts.filter(({ sources: [source] }) => source !== undefined && better.has(source));

const keys = (mentions: readonly PersonMention[] | undefined): string[] => (mentions ?? []).map(({ name }) => personKey(name));

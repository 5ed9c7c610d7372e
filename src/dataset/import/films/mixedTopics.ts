import type { FilmDraft, PersonMention } from "../drafts.js";
import { personKey } from "../text/personName.js";
import type { Careers } from "./careers.js";
import type { FilmGroup } from "./filmGroup.js";
import { conflict, disjoint, gapOf, shared } from "./filmGroup.js";
import { yearOf } from "./years.js";

/** Years around a film in which whoever plays in it has other work. */
const active = 3;
/** Years between two films of a title whose topics are one, without a remake between them. */
const nearYears = 3;

/** What lists beside Freebase's topics, and the list made of these, say of a film. */
interface Vouched {
  readonly directors: ReadonlySet<string>;
  readonly cast: ReadonlySet<string>;
}

/**
 * Takes out what a Freebase topic has from another film of its title: Alan Ladd and his director stand in *The Glass Key* of 1935,
 * Sunny Deol's *Yodha* in Mohanlal's. A performer goes whom only the topic has and whom a better list has in the other film, if
 * nothing else of theirs is near in time, or if the topic is proved to be mixed; then an unvouched director and year go too.
 */
export function withoutMixedTopics(groups: readonly FilmGroup[], careers: Careers): void {
  const titled = new Map<string, Set<FilmGroup>>();
  for (const group of groups) for (const title of group.titles) titled.set(title, (titled.get(title) ?? new Set()).add(group));
  const known = new Map<FilmGroup, Vouched>();
  const vouched = (group: FilmGroup): Vouched => {
    const found = known.get(group) ?? vouchedOf(group);
    known.set(group, found);
    return found;
  };
  for (const group of groups) {
    const own = vouched(group);
    if (own.cast.size === 0 || !group.drafts.some(isTopic)) continue;
    const rivals = new Set([...group.titles].flatMap((title) => [...(titled.get(title) ?? [])]));
    rivals.delete(group);
    for (const rival of rivals) if (areTwo(group, rival)) separate(group, own, rival, vouched(rival), careers);
  }
}

function separate(group: FilmGroup, own: Vouched, rival: FilmGroup, theirs: Vouched, careers: Careers): void {
  const topic = group.drafts.filter(isTopic);
  const directed = new Set(topic.flatMap(directorsOf));
  const borrowed = topic
    .flatMap(castOf)
    .filter((key) => theirs.cast.has(key) && !own.cast.has(key) && !directed.has(key) && !own.directors.has(key));
  const strangers = own.directors.size === 0 ? [] : [...directed].filter((key) => !own.directors.has(key) && rival.directors.has(key));
  const idle = borrowed.filter((key) => isIdle(key, group, rival, careers));
  const twin = borrowed.length > 1 && (gapOf(group, rival) ?? Infinity) <= nearYears && shared(own.cast, theirs.cast) === 0;
  const mixed = idle.length > 0 || strangers.length > 0 || twin;
  const gone = new Set(mixed ? borrowed : []);
  // Of two films of one time and title it cannot be told whose the rest is, unless a list knows the one by its director.
  const unclear = twin && own.directors.size === 0;
  const isDoubtful = (key: string): boolean => gone.has(key) || (unclear && !own.cast.has(key));
  group.drafts.forEach((draft, at) => {
    if (!isTopic(draft) || !mixed) return;
    const { director = [], ...crew } = draft.crew;
    const left = director.filter(({ name }) => !strangers.includes(personKey(name)) && !unclear);
    group.drafts[at] = {
      ...(unclear ? undated(draft) : draft),
      crew: left.length === 0 ? crew : { ...crew, director: left },
      cast: draft.cast.filter(({ person }) => person === null || !isDoubtful(personKey(person.name))),
    };
  });
}

/** The year of a mixed topic is as doubtful as its director, where the cast is all that another list vouches for. */
function undated(draft: FilmDraft): FilmDraft {
  const { year: _doubtful, ...rest } = draft;
  return rest;
}

/** Whether two groups of one title are two films for certain. In one time two ids may be of one film, if its lists share somebody. */
function areTwo(a: FilmGroup, b: FilmGroup): boolean {
  if ((gapOf(a, b) ?? 0) > nearYears || disjoint(a.directors, b.directors)) return true;
  return conflict(a, b) && (gapOf(a, b) === undefined || disjoint(vouchedOf(a).cast, vouchedOf(b).cast));
}

function isIdle(key: string, group: FilmGroup, rival: FilmGroup, careers: Careers): boolean {
  const year = yearOf(group);
  if (year === undefined) return false;
  return !(careers.get(key) ?? []).some((other) => Math.abs(other - year) <= active && !rival.years.has(other));
}

const isTopic = ({ sources: [source] }: FilmDraft): boolean => source === "fb" || source === "cmu";

const vouchedOf = (group: FilmGroup): Vouched => {
  const drafts = group.drafts.filter((draft) => !isTopic(draft));
  return { directors: new Set(drafts.flatMap(directorsOf)), cast: new Set(drafts.flatMap(castOf)) };
};

const keysOf = (mentions: readonly PersonMention[]): string[] => mentions.map(({ name }) => personKey(name));
const directorsOf = (draft: FilmDraft): string[] => keysOf(draft.crew.director ?? []);
const castOf = (draft: FilmDraft): string[] => keysOf(draft.cast.flatMap(({ person }) => person ?? []));

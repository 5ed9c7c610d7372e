import { nameWords } from "../../../core/text/words.js";
import type { PersonMention } from "../drafts.js";
import type { FilmGroup } from "../films/filmGroup.js";
import { distanceWithin2 } from "../text/nameLikeness.js";
import type { People, PersonDraft } from "./identifyPeople.js";
import { filmsOf } from "./identifyPeople.js";
import { inOneList } from "./nearNames.js";
import { takeOver } from "./samePeople.js";

/** Films that two names must share for being one person where no list gives both of them the part. */
const someShared = 2;

/** Letters of a part that may have a slip: "Bonnie Blue Nulter" is Bonnie Blue Butler. */
const longPart = 10;

/** The parts of each mention. */
type Parts = ReadonlyMap<PersonMention, readonly string[]>;

/**
 * Joins people of one film whom its lists know by a shorter and a longer name: "Dee Wallace" and "Dee Wallace Stone" are
 * both Mary, "Topol" and "Chaim Topol" both Tevye. Where only one list gives the part, they must share most of their films.
 */
export function joinSameParts(people: People): void {
  const groups = new Set(people.drafts.flatMap((draft) => [...filmsOf(draft)]));
  const parts: Parts = new Map(
    [...groups].flatMap((group) =>
      group.drafts.flatMap((draft) => draft.cast.flatMap((row) => (row.person === null ? [] : [[row.person, row.forms] as const]))),
    ),
  );
  const homes = new Map<PersonDraft, PersonDraft>();
  const homeOf = (draft: PersonDraft): PersonDraft => {
    const home = homes.get(draft);
    return home === undefined ? draft : homeOf(home);
  };
  for (const [short, long] of namePairs(people)) {
    const [a, b] = [homeOf(short), homeOf(long)];
    if (a === b || (a.imdb !== undefined && b.imdb !== undefined) || inOneList(a, b, "order") || !areOne(a, b, short.key, long.key, parts))
      continue;
    const [home, guest] = b.imdb !== undefined || (a.imdb === undefined && b.places.length > a.places.length) ? [b, a] : [a, b];
    for (const { mention } of guest.places) home.aliases.set(mention.name, "credit");
    takeOver(people, home, guest);
    homes.set(guest, home);
  }
  people.drafts.splice(0, people.drafts.length, ...people.drafts.filter((draft) => !homes.has(draft)));
}

/** People of one film of whom one has all the words of the other's name and more, each pair once, the shorter name first. */
function namePairs(people: People): [PersonDraft, PersonDraft][] {
  const inFilm = new Map<FilmGroup, PersonDraft[]>();
  for (const draft of people.drafts) {
    const acted = new Set(draft.places.flatMap((place) => (place.trade === "acts" ? (place.group ?? []) : [])));
    for (const group of acted) {
      const cast = inFilm.get(group);
      if (cast === undefined) inFilm.set(group, [draft]);
      else cast.push(draft);
    }
  }
  const pairs = new Map<PersonDraft, Set<PersonDraft>>();
  for (const cast of inFilm.values()) {
    const names = cast.map((draft) => ({ draft, words: draft.key.split(" ") }));
    for (const long of names) {
      if (long.words.length < 2) continue;
      for (const short of names) {
        if (short.words.length >= long.words.length || !isShorter(short.words, long.words)) continue;
        pairs.set(short.draft, (pairs.get(short.draft) ?? new Set()).add(long.draft));
      }
    }
  }
  return [...pairs].flatMap(([short, longs]) => [...longs].map((long): [PersonDraft, PersonDraft] => [short, long]));
}

/** Sons bear their father's name with one of these; so it makes two people of two names. */
const suffixes = new Set(["jr", "ii", "iii", "iv"]);

const isShorter = (short: readonly string[], long: readonly string[]): boolean =>
  new Set(short).size === short.length &&
  short.every((word) => long.includes(word)) &&
  long.every((word) => !suffixes.has(word) || short.includes(word));

function areOne(a: PersonDraft, b: PersonDraft, short: string, long: string, parts: Parts): boolean {
  const films = filmsOf(b);
  const shared = [...filmsOf(a)].filter((film) => films.has(film));
  // A family name alone is that of a father too: "Murad" and "Raza Murad" are two, "Topol" and "Chaim Topol" the same Tevye.
  const isFamily = !short.includes(" ") && !long.startsWith(`${short} `);
  let same = 0;
  let other = 0;
  for (const film of shared) {
    const [ours, theirs] = [partsIn(a, film, parts), partsIn(b, film, parts)];
    if (ours.length === 0 || theirs.length === 0) continue;
    const isShared = ours.some((part) => theirs.some((form) => (isFamily ? isEqual(part, form) : isOnePart(part, form))));
    if (isShared) same += 1;
    else other += 1;
  }
  // Lists differ in a part now and then; two people differ in all of them.
  if (other > same && other * 4 > shared.length) return false;
  if (same > 0) return true;
  const rarer = Math.min(filmsOf(a).size, films.size);
  return !isFamily && shared.length * 2 >= rarer && (shared.length >= someShared || (rarer === 1 && short.includes(" ")));
}

const partsIn = (draft: PersonDraft, film: FilmGroup, parts: Parts): string[] =>
  draft.places.flatMap((place) => (place.group === film && place.trade === "acts" ? (parts.get(place.mention) ?? []) : []));

const keyOf = (part: string): string => nameWords(part).join(" ");

const isEqual = (a: string, b: string): boolean => keyOf(a) === keyOf(b);

/** One part, in full or by its first word, or with a slip: "Mary", "Mary Taylor"; a family name alone is a relative's too. */
function isOnePart(a: string, b: string): boolean {
  const [short = "", long = ""] = [keyOf(a), keyOf(b)].sort((x, y) => x.length - y.length);
  return short !== "" && (long === short || long.startsWith(`${short} `) || (short.length >= longPart && distanceWithin2(short, long)));
}

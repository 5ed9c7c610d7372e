import type { FilmGroup } from "../films/filmGroup.js";
import type { Likeness } from "../text/nameLikeness.js";
import { likenessOf } from "../text/nameLikeness.js";
import { differInNickname } from "../text/nicknames.js";
import { koreanFamilies } from "./familyNames.js";
import type { People, PersonDraft } from "./identifyPeople.js";
import { filmsOf, settle } from "./identifyPeople.js";
import { soundOf, soundsAlike } from "./transcription.js";

/** Films with both a name and its longer form, from which on all films are one person's. */
const manyShared = 5;

/** Folded names that a source says are other names of a folded name. */
export type AlsoKnown = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Joins people who are one under two names: both are credited for one film, each by another source, with names that
 * differ in a middle initial, in the order of words, in a nickname ("Jerry", "Gerald B. Greenberg") or in a letter or two. The rarer name becomes an alias, or goes when
 * it is a slip of one list.
 */
export function joinNearNames(people: People, alsoKnown: AlsoKnown): void {
  const inFilm = new Map<FilmGroup, PersonDraft[]>();
  for (const draft of people.drafts) for (const group of filmsOf(draft)) inFilm.set(group, [...(inFilm.get(group) ?? []), draft]);
  const pairs = new Map<PersonDraft, Map<PersonDraft, Likeness>>();
  for (const [group, cast] of inFilm) {
    for (const [a, b, likeness] of nearPairs(cast, alsoKnown)) {
      if (inOneList(a, b, likeness) || !comparable(a, b, group)) continue;
      const [main, rare] = isMain(a, b) ? [a, b] : [b, a];
      const known = pairs.get(rare) ?? new Map<PersonDraft, Likeness>();
      pairs.set(rare, known.set(main, likeness));
    }
  }
  const gone = new Set<PersonDraft>();
  for (const [rare, mains] of pairs) {
    const [[main, likeness]] = [...mains].sort((a, b) => b[0].places.length - a[0].places.length) as [[PersonDraft, Likeness]];
    if (gone.has(rare) || gone.has(main) || (rare.imdb !== undefined && main.imdb !== undefined)) continue;
    if (joinInto(people, main, rare, likeness)) gone.add(rare);
  }
  const left = people.drafts.filter((draft) => !gone.has(draft) && draft.places.length > 0);
  people.drafts.splice(0, people.drafts.length, ...left);
}

/** Who gives the name: known by id, else the father without his "Sr.", else the busier one. */
function isMain(a: PersonDraft, b: PersonDraft): boolean {
  if (a.imdb !== undefined || b.imdb !== undefined) return a.imdb !== undefined;
  if (`${a.key} sr` === b.key || a.key === `${b.key} sr`) return a.key.length < b.key.length;
  return a.places.length >= b.places.length;
}

function* nearPairs(cast: readonly PersonDraft[], alsoKnown: AlsoKnown): Generator<[PersonDraft, PersonDraft, Likeness]> {
  const sounds = cast.map(({ key }) => soundOf(key));
  for (let i = 0; i < cast.length; i += 1) {
    for (let j = i + 1; j < cast.length; j += 1) {
      const a = cast[i];
      const b = cast[j];
      if (a === undefined || b === undefined) continue;
      const likeness =
        a.key === b.key
          ? undefined
          : soundsAlike(sounds[i] ?? "", sounds[j] ?? "")
            ? "sound"
            : (likenessOf(a.key, b.key) ??
              (alsoKnown.get(a.key)?.has(b.key) === true || alsoKnown.get(b.key)?.has(a.key) === true
                ? "order"
                : differInNickname(a.key, b.key)
                  ? "nickname"
                  : undefined));
      if (likeness !== undefined) yield [a, b, likeness];
    }
  }
}

/** Two people of one list of one source are two people, but for Freebase, which has some people under two topics. */
export function inOneList(a: PersonDraft, b: PersonDraft, likeness: Likeness): boolean {
  const lists = new Set(a.places.flatMap((place) => place.draft ?? []));
  return b.places.some(
    (place) =>
      place.draft !== undefined &&
      lists.has(place.draft) &&
      !(likeness !== "letters" && place.source === "fb") &&
      a.places.some((other) => other.draft === place.draft && other.trade === place.trade),
  );
}

/** In the film that they share both act, or both make it. */
function comparable(a: PersonDraft, b: PersonDraft, group: FilmGroup): boolean {
  const trades = new Set(a.places.filter((place) => place.group === group).map((place) => place.trade));
  return b.places.some((place) => place.group === group && trades.has(place.trade));
}

/** Moves the rarer person's places; all of them when most are shared. Whether the rarer person is gone. */
function joinInto(people: People, main: PersonDraft, rare: PersonDraft, likeness: Likeness): boolean {
  const films = filmsOf(main);
  const ours = rare.places.filter((place) => place.group !== undefined && films.has(place.group));
  // Lists that have Lon Chaney Sr. beside Lon Chaney in forty films mean him in the others too.
  const isSureName = likeness === "middle" && new Set(ours.map((place) => place.group)).size >= manyShared;
  const whole = isSureName || ours.length * 2 >= rare.places.length || rare.places.length - ours.length <= 1;
  const moved = whole ? [...rare.places] : ours;
  for (const place of moved) settle(people, main, place);
  rare.places.splice(0, rare.places.length, ...rare.places.filter((place) => !moved.includes(place)));
  if (!whole) return false;
  const american = ours.some((place) => place.group?.drafts.some((draft) => draft.sources[0] === "us"));
  // One list's own spelling ("Darryl Hannah") is a slip, not a variant: as an alias it would hide the same slip in a draft.
  const rareForm = moved.length * 5 < main.places.length;
  const slip =
    (likeness === "letters" || (likeness === "sound" && !isKorean(rare.key))) &&
    (rareForm || (american && new Set(moved.map((place) => place.source)).size === 1));
  for (const [alias, type] of rare.aliases) main.aliases.set(alias, type);
  if (!slip)
    for (const { mention } of moved)
      main.aliases.set(mention.name, likeness === "letters" || likeness === "sound" ? "transliteration" : "credit");
  return true;
}

/** Out of Hangul one list writes as well as another: "Kim Yun-seok" is no slip for "Kim Yoon-seok". */
function isKorean(key: string): boolean {
  const [family = "", ...given] = key.split(" ");
  return given.length === 2 && koreanFamilies.has(family);
}

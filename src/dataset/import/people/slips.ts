import { editDistance } from "../../../core/text/editDistance.js";
import { likenessOf } from "../text/nameLikeness.js";
import type { People, PersonDraft } from "./identifyPeople.js";
import { filmsOf, settle } from "./identifyPeople.js";
import { inOneList } from "./nearNames.js";

/** Films of a person whose name another list may have misspelled once. */
const enoughFilms = 8;
/** Fewer will do where both stand in the list of one film. */
const someFilms = 3;
/** Films that both must share for being one person under two topics. */
const someDoubled = 2;
/** Letters of a word that can spare one: "Linny" for "Linney" in one film; nobody knows of "Waite" and "Waits". */
const longWord = 6;
const shortestInOneFilm = 4;
/** Colleagues of that one film who worked with the person elsewhere. */
const enoughColleagues = 3;
/** Years to the person's nearest film. */
const nearInTime = 15;
/** Years to the nearest film where the letters are the same, and only the spaces differ. */
const nearWithSameLetters = 30;

/** Folded names that a source of people knows, each with its other names. */
type Labels = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Joins people who are one under two spellings: "Micky Rooney" of one film stands beside Mickey Rooney in its list, or its
 * cast made other films with him; "Isha Koppikar" and "Ishaa Koppikar" share their lists; "André DeToth" is "André De Toth".
 * A slip becomes no alias, which would hide the same slip in a draft.
 */
export function joinSlips(people: People, labels: Labels): void {
  const lists = new Map<string, PersonDraft[]>();
  for (const draft of people.drafts) {
    const films = filmsOf(draft).size;
    for (const letters of films >= someFilms ? nearLetters(draft.key) : [lettersOf(draft.key)])
      lists.set(letters, [...(lists.get(letters) ?? []), draft]);
  }
  const gone = new Set<PersonDraft>();
  for (const rare of [...people.drafts].sort((a, b) => a.places.length - b.places.length)) {
    if (gone.has(rare) || rare.imdb !== undefined || lettersOf(rare.key).length < 8) continue;
    const near = new Set(nearLetters(rare.key).flatMap((letters) => lists.get(letters) ?? []));
    const mains = [...near].filter((main) => main !== rare && !gone.has(main) && main.key !== rare.key && isSlipOf(rare, main));
    const [main] = mains.sort((a, b) => b.places.length - a.places.length);
    if (main === undefined) continue;
    const sameLetters = lettersOf(main.key) === lettersOf(rare.key);
    // The form that an encyclopedia has is the name, however many lists write the other.
    const isRareKnown = sameLetters && main.imdb === undefined && labels.has(rare.key) && !labels.has(main.key);
    const [home, guest] = isRareKnown ? [rare, main] : [main, rare];
    for (const [alias, type] of guest.aliases) home.aliases.set(alias, type);
    const isVariant = sameLetters || filmsOf(guest).size > 1;
    if (isVariant) for (const { mention } of guest.places) home.aliases.set(mention.name, "credit");
    for (const place of guest.places) settle(people, home, place);
    gone.add(guest);
  }
  people.drafts.splice(0, people.drafts.length, ...people.drafts.filter((draft) => !gone.has(draft)));
}

const lettersOf = (key: string): string => key.replaceAll(" ", "");

/** The letters of a name, and what is left of them without one. */
function nearLetters(key: string): string[] {
  const letters = lettersOf(key);
  return [letters, ...Array.from(letters, (_, at) => letters.slice(0, at) + letters.slice(at + 1))];
}

function isSlipOf(rare: PersonDraft, main: PersonDraft): boolean {
  // Freebase has some people twice in one list; in another's list two names are two people.
  if (inOneList(rare, main, "order") || main.places.length < rare.places.length) return false;
  const gap = yearsBetween(rare, main);
  if (lettersOf(rare.key) === lettersOf(main.key)) return gap <= nearWithSameLetters && !middleInitial.test(`${rare.key}|${main.key}`);
  const [film, ...others] = filmsOf(rare);
  if (film === undefined) return false;
  if (others.length > 0) return isDoubled(rare, main);
  if (film.cast.has(main.key)) return filmsOf(main).size >= someFilms && isOneSlip(rare.key, main.key, shortestInOneFilm);
  if (filmsOf(main).size < enoughFilms || gap > nearInTime || !isOneSlip(rare.key, main.key, longWord)) return false;
  const colleagues = colleaguesOf(main);
  const shared = [...film.cast, ...film.directors].filter((key) => key !== rare.key && colleagues.has(key));
  return new Set(shared).size >= enoughColleagues;
}

/** Whether lists that have both have most of the rarer one's films: two topics of one person. */
function isDoubled(rare: PersonDraft, main: PersonDraft): boolean {
  const films = filmsOf(main);
  const own = [...filmsOf(rare)];
  const shared = own.filter((film) => films.has(film)).length;
  return (
    shared >= someDoubled &&
    shared * 2 >= own.length &&
    (isOneSlip(rare.key, main.key, shortestInOneFilm) || lacksInitial(rare.key, main.key))
  );
}

/** "Aubrey Smith" is C. Aubrey Smith. */
const lacksInitial = (short: string, long: string): boolean =>
  short.includes(" ") && /^\p{L}{1,2} /u.test(long) && long.replace(/^\S+ /, "") === short;

/** "Evan S. Evans" is not Evans Evans. */
const middleInitial = / \p{L} /u;

/** One letter in a long surname; in the given name one that is missing, doubled or out of place: "Maria" is not "Mario". */
function isOneSlip(a: string, b: string, shortest: number): boolean {
  if (likenessOf(a, b) !== "letters" || editDistance(a, b, 1) > 1 || !a.includes(" ") || !b.includes(" ")) return false;
  const [one = "", other = ""] = [a.split(" ")[0], b.split(" ")[0]];
  if (one !== other) return one.length !== other.length || [...one].sort().join("") === [...other].sort().join("");
  // Tom Waite and Tom Waits are two: a short word has no letter to spare.
  const words = b.split(" ");
  return a.split(" ").every((word, at) => {
    const twin = words[at] ?? "";
    return word === twin || Math.min(word.length, twin.length) >= (word.length === twin.length ? longWord : shortest);
  });
}

function yearsBetween(a: PersonDraft, b: PersonDraft): number {
  const years = a.places.flatMap((place) => place.year ?? []);
  const others = b.places.flatMap((place) => place.year ?? []);
  // Without a year nothing speaks against it.
  if (years.length === 0 || others.length === 0) return 0;
  return Math.min(...years.map((year) => Math.min(...others.map((other) => Math.abs(year - other)))));
}

const colleaguesOf = (draft: PersonDraft): Set<string> =>
  new Set([...filmsOf(draft)].flatMap((film) => [...film.cast, ...film.directors]).filter((key) => key !== draft.key));

import { groupBy } from "../groupBy.js";
import { otherOrder, westernGivenNames } from "./easternOrder.js";
import type { People, PersonDraft } from "./identifyPeople.js";
import { filmsOf } from "./identifyPeople.js";
import { inOneList } from "./nearNames.js";
import { takeOver } from "./samePeople.js";
import { cyrillicKey, otherSpellings } from "./transcription.js";

/** Years between the films of one person under two spellings. */
const nearInTime = 40;

/**
 * Joins people out of Cyrillic whose lists spell them in two ways ("Sergei Dvortsevoy", "Sergey Dvortsevoy"): they share
 * a film, or do the same work and nobody else bears the family name.
 */
export function joinTranscribed(people: People): void {
  const families = groupBy(people.drafts, ({ key }) => key.split(" ").at(-1));
  const keyOf = (draft: PersonDraft): string | undefined => cyrillicKey(draft.places[0]?.mention.name ?? "");
  const gone = new Set<PersonDraft>();
  for (const [key, drafts] of groupBy(people.drafts, keyOf)) {
    if (key === undefined || drafts.length < 2) continue;
    const [home, ...others] = [...drafts].sort(
      (a, b) => Number(b.imdb !== undefined) - Number(a.imdb !== undefined) || b.places.length - a.places.length,
    ) as [PersonDraft, ...PersonDraft[]];
    const isOnly = drafts.every(({ key: own }) => families.get(own.split(" ").at(-1))?.every((bearer) => drafts.includes(bearer)));
    for (const guest of others) {
      if (guest.key === home.key || (guest.imdb !== undefined && home.imdb !== undefined) || inOneList(guest, home, "sound")) continue;
      const films = filmsOf(home);
      const shared = [...filmsOf(guest)].some((film) => films.has(film));
      const trades = new Set(home.places.map(({ trade }) => trade));
      const sameWork = guest.places.some(({ trade }) => trades.has(trade));
      if (!shared && !(isOnly && sameWork && yearsBetween(home, guest) <= nearInTime)) continue;
      for (const { mention } of guest.places) home.aliases.set(mention.name, "transliteration");
      takeOver(people, home, guest);
      gone.add(guest);
    }
  }
  people.drafts.splice(0, people.drafts.length, ...people.drafts.filter((draft) => !gone.has(draft)));
}

/** Years between the nearest films of two people; 0 where a film has no year. */
export function yearsBetween(a: PersonDraft, b: PersonDraft): number {
  const years = a.places.flatMap(({ year }) => year ?? []);
  const gaps = b.places.flatMap(({ year }) => (year === undefined ? [] : years.map((other) => Math.abs(other - year))));
  return gaps.length === 0 ? 0 : Math.min(...gaps);
}

/** Adds the forms that writers use and no list may have: other spellings out of Cyrillic, the other order of eastern names. */
export function addUsualForms(people: readonly PersonDraft[], names: ReadonlyMap<PersonDraft, string>): void {
  const western = westernGivenNames(people.map(({ key }) => key));
  for (const draft of people) {
    const name = names.get(draft) ?? "";
    for (const form of otherSpellings(name)) if (!draft.aliases.has(form)) draft.aliases.set(form, "transliteration");
    const turned = otherOrder(name, (word) => western.has(word));
    if (turned !== undefined && !draft.aliases.has(turned)) draft.aliases.set(turned, "credit");
  }
}

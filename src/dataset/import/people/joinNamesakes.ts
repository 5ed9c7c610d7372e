import { groupBy } from "../groupBy.js";
import { personKey } from "../text/personName.js";
import { otherOrder, westernGivenNames } from "./easternOrder.js";
import { filmsOf, type People, type PersonDraft, settle } from "./identifyPeople.js";

/**
 * Joins people of one name whom the lists keep apart though a film has them both (Jerry Lewis acts in and directs *The
 * Bellboy*), and people whose names are one in the order of the East and of the West ("Youn Yuh-jung", "Yuh-jung Youn").
 */
export function joinNamesakes(people: People): void {
  const gone = new Set<PersonDraft>();
  for (const namesakes of groupBy(people.drafts, ({ key }) => key).values()) {
    const ranked = [...namesakes].sort(better);
    for (const rare of ranked.slice(1).reverse()) {
      const main = ranked.find((draft) => draft !== rare && !gone.has(draft) && areOne(draft, rare));
      if (main !== undefined) join(people, main, rare, gone);
    }
  }
  const byKey = groupBy(
    people.drafts.filter((draft) => !gone.has(draft)),
    ({ key }) => key,
  );
  const western = westernGivenNames(byKey.keys());
  const isWestern = (word: string): boolean => western.has(word);
  for (const [key, drafts] of byKey) {
    const [draft] = drafts;
    const turned = otherOrder(draft?.places[0]?.mention.name ?? "", isWestern);
    const isCertain = turned !== undefined && byKey.has(personKey(turned));
    const [other] = byKey.get(isCertain ? personKey(turned) : westernOrder(key)) ?? [];
    if (draft === undefined || other === undefined || drafts.length > 1 || (byKey.get(other.key)?.length ?? 0) > 1) continue;
    if (
      gone.has(draft) ||
      gone.has(other) ||
      !(isCertain || isHyphenated(draft, other)) ||
      (draft.imdb !== undefined && other.imdb !== undefined)
    )
      continue;
    const [main, rare] = [draft, other].sort(better) as [PersonDraft, PersonDraft];
    for (const { mention } of rare.places) main.aliases.set(mention.name, "credit");
    join(people, main, rare, gone);
  }
  const left = people.drafts.filter((draft) => !gone.has(draft));
  people.drafts.splice(0, people.drafts.length, ...left);
}

/** Known by id first, then by how much is known of them. */
const better = (a: PersonDraft, b: PersonDraft): number =>
  Number(b.imdb !== undefined) - Number(a.imdb !== undefined) || b.places.length - a.places.length;

function areOne(main: PersonDraft, rare: PersonDraft): boolean {
  if (main.imdb !== undefined && rare.imdb !== undefined) return false;
  const films = filmsOf(main);
  return [...filmsOf(rare)].some((film) => films.has(film));
}

function join(people: People, main: PersonDraft, rare: PersonDraft, gone: Set<PersonDraft>): void {
  for (const place of [...rare.places]) settle(people, main, place);
  rare.places.length = 0;
  for (const [alias, type] of rare.aliases) main.aliases.set(alias, type);
  gone.add(rare);
}

/** "youn yuh jung" → "yuh jung youn"; only names of three words, which are nobody else's by chance. */
function westernOrder(key: string): string {
  const [family, ...given] = key.split(" ");
  return given.length === 2 ? [...given, family].join(" ") : "";
}

/** A hyphen in the given name tells a Korean or Chinese name from three words of any other. */
const isHyphenated = (a: PersonDraft, b: PersonDraft): boolean =>
  [...a.places, ...b.places].some(({ mention }) => /\p{L}-\p{Ll}/u.test(mention.name));

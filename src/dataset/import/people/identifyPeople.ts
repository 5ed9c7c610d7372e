import type { AliasType } from "../../../core/packs/records.js";
import type { SourceKey } from "../../sourceKeys.js";
import type { CreditedName, PersonMention } from "../drafts.js";
import type { FilmGroup } from "../films/filmGroup.js";
import { groupBy } from "../groupBy.js";
import { personKey } from "../text/personName.js";
import { lives, type Namesakes } from "./lives.js";
import type { Place } from "./mentions.js";

/** A person in the making: all the places that name them. */
export interface PersonDraft {
  readonly key: string;
  readonly imdb: string | undefined;
  readonly places: Place[];
  readonly aliases: Map<string, AliasType>;
  readonly sources: Set<SourceKey>;
  wikidata: string | undefined;
  wiki: string | undefined;
  /** A name that another source vouches for; else the commonest form is taken. */
  name: string | undefined;
}

export interface People {
  readonly drafts: PersonDraft[];
  readonly of: Map<PersonMention, PersonDraft>;
}

/** From this many parts on, an actor and a nominee for a craft of one name are two people. */
const manyParts = 5;

/** Decides which mentions are one person: by IMDb id, else by folded name; namesakes are split by trade and time. */
export function identifyPeople(places: readonly Place[], credited: readonly CreditedName[], apart: Namesakes): People {
  const byKey = groupBy(places, (place) => personKey(place.mention.name));
  const home = homesOfIds(places, credited, byKey);
  const people: People = { drafts: [], of: new Map() };
  const byId = new Map<string, PersonDraft>();
  for (const [imdb, key] of home.main) {
    const draft = personDraft(key, imdb);
    byId.set(imdb, draft);
    people.drafts.push(draft);
  }
  for (const place of places) {
    const known = place.mention.imdb === undefined ? undefined : byId.get(place.mention.imdb);
    if (known !== undefined) settle(people, known, place);
  }
  for (const [key, mentions] of byKey) {
    const namesakes = (home.ofKey.get(key) ?? []).flatMap((id) => byId.get(id) ?? []);
    const careers = namesakes.length === 0 ? [] : lives(mentions, apart);
    const rest: Place[] = [];
    for (const place of mentions) {
      if (people.of.has(place.mention)) continue;
      const career = careers.find((each) => each.includes(place)) ?? [];
      const alive = namesakes.filter((draft) => draft.key !== key || career.some((other) => other.mention.imdb === draft.imdb));
      const best = bestOf(alive, place, mentions);
      if (best === undefined) rest.push(place);
      else settle(people, best, place);
    }
    for (const career of lives(rest, apart)) {
      const draft = personDraft(key, undefined);
      people.drafts.push(draft);
      for (const place of career) settle(people, draft, place);
    }
  }
  return people;
}

const personDraft = (key: string, imdb: string | undefined): PersonDraft => ({
  key,
  imdb,
  places: [],
  aliases: new Map(),
  sources: new Set(),
  wikidata: undefined,
  wiki: undefined,
  name: undefined,
});

export function settle(people: People, draft: PersonDraft, place: Place): void {
  draft.places.push(place);
  draft.sources.add(place.source);
  people.of.set(place.mention, draft);
}

/**
 * The name under which each IMDb id is mentioned most, and the ids of each name. A further name of an id is only taken
 * along where nobody else bears it: John B. Goodman, art director, was credited as "John Goodman" once.
 */
function homesOfIds(
  places: readonly Place[],
  credited: readonly CreditedName[],
  byKey: ReadonlyMap<string, readonly Place[]>,
): { main: Map<string, string>; ofKey: Map<string, string[]> } {
  const names = new Map<string, Map<string, number>>();
  const count = (imdb: string, key: string, by: number): void => {
    const known = names.get(imdb) ?? new Map<string, number>();
    known.set(key, (known.get(key) ?? 0) + by);
    names.set(imdb, known);
  };
  for (const { mention } of places) if (mention.imdb !== undefined) count(mention.imdb, personKey(mention.name), 1);
  for (const { imdb, name } of credited) if (names.has(imdb)) count(imdb, personKey(name), 0);
  const main = new Map<string, string>();
  const ofKey = new Map<string, string[]>();
  for (const [imdb, keys] of names) {
    const [first] = [...keys].sort(
      (a, b) => b[1] - a[1] || (byKey.get(b[0])?.length ?? 0) - (byKey.get(a[0])?.length ?? 0) || (a[0] < b[0] ? -1 : 1),
    );
    if (first === undefined) continue;
    main.set(imdb, first[0]);
    ofKey.set(first[0], [...(ofKey.get(first[0]) ?? []), imdb]);
  }
  for (const [imdb, keys] of names) {
    for (const key of keys.keys()) {
      const own = (byKey.get(key) ?? []).filter((place) => place.mention.imdb === undefined);
      const films = new Set((byKey.get(main.get(imdb) ?? "") ?? []).map((place) => place.group));
      const ours = own.filter((place) => films.has(place.group)).length;
      if (!ofKey.has(key) && (own.length <= 2 || ours * 2 >= own.length)) ofKey.set(key, [imdb]);
    }
  }
  return { main, ofKey };
}

/** The person among namesakes that a mention without id means; undefined when it is nobody of them. */
function bestOf(namesakes: readonly PersonDraft[], place: Place, mentions: readonly Place[]): PersonDraft | undefined {
  let best: PersonDraft | undefined;
  let least = Infinity;
  for (const draft of namesakes) {
    const distance = distanceTo(draft, place, mentions);
    if (distance < least) [best, least] = [draft, distance];
  }
  return best;
}

function distanceTo(draft: PersonDraft, place: Place, mentions: readonly Place[]): number {
  const sure = draft.places.filter((other) => other.mention.imdb !== undefined);
  if (sure.some((other) => other.group !== undefined && other.group === place.group)) return -1;
  const years = sure.flatMap((other) => other.year ?? []);
  const away = place.year === undefined ? 20 : Math.min(...years.map((year) => Math.abs(year - (place.year ?? year))));
  const trades = new Set(sure.map((other) => other.trade));
  const onlyCraft = trades.has("craft") && !trades.has("acts") && !trades.has("makes");
  const actor = mentions.filter((other) => other.trade === "acts" && other.mention.imdb === undefined).length >= manyParts;
  if (onlyCraft && actor && (place.trade === "acts" || place.trade === "makes")) return Infinity;
  // An art director of 1942 and a director of 1984: no bridge from craft to the other trade.
  if (!trades.has(place.trade) && Number.isFinite(away) && away > (onlyCraft ? 20 : 40)) return Infinity;
  return (Number.isFinite(away) ? away : 20) + (trades.has(place.trade) ? 0 : 15);
}

/** Groups in which a person is named. */
export const filmsOf = (draft: PersonDraft): Set<FilmGroup> => new Set(draft.places.flatMap((place) => place.group ?? []));

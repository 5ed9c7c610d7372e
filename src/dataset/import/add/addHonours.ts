import type { AwardRecord, CeremonyRecord, HonourRecord, PackRecords } from "../../../core/packs/records.js";
import { creditedIn } from "../../credits.js";
import type { FilmDraft, PersonMention } from "../drafts.js";
import { groupBy } from "../groupBy.js";
import { categoryId, categoryName, oscarHonours } from "../honours/oscarAwards.js";
import { tradeOfCategory } from "../people/mentions.js";
import type { Nomination } from "../sources/oscars.js";
import type { KnownFilms } from "./knownFilms.js";
import type { KnownPeople } from "./knownPeople.js";

export interface AddedHonours {
  readonly added: readonly HonourRecord[];
  /** Known honours whose result the file knows better: a nominee has won. */
  readonly replaced: ReadonlyMap<HonourRecord, HonourRecord>;
  readonly ceremonies: readonly CeremonyRecord[];
  readonly awards: readonly AwardRecord[];
}

/** Adds nominations that are not there, and winners that were nominees; with them ceremonies and categories that are new. */
export function addHonours(
  nominations: readonly Nomination[],
  homes: ReadonlyMap<FilmDraft, string>,
  known: PackRecords,
  films: KnownFilms,
  people: KnownPeople,
): AddedHonours {
  const ids = new Map<PersonMention, string>();
  for (const { films: drafts, people: nominees, category, ceremony } of nominations) {
    const credited = drafts.flatMap((draft) => [...creditedIn(films.get(homes.get(draft) ?? "") ?? nothing)]);
    for (const mention of nominees) ids.set(mention, people.idOf(mention, tradeOfCategory(category), "od", yearOf(ceremony), credited));
  }
  const told = oscarHonours(
    nominations,
    (draft) => homes.get(draft),
    (mention) => ids.get(mention),
  );
  const free = new Map([...groupBy(known.honours, placeOf)].map(([place, honours]) => [place, [...honours]]));
  const replaced = new Map<HonourRecord, HonourRecord>();
  const added = told.filter((honour) => {
    const same = takeSame(free.get(placeOf(honour)) ?? [], honour);
    if (same !== undefined && same.result === "nominated" && honour.result === "won" && !same.source.includes("curated"))
      replaced.set(same, { ...same, result: "won" });
    return same === undefined;
  });
  return { added, replaced, ceremonies: newCeremonies(nominations, known), awards: newCategories(nominations, known) };
}

const nothing = { id: "", title: "", source: [] };

/** Year in which a ceremony of the Academy is held. */
const yearOf = (ceremony: number): number => ceremony + 1928;

const placeOf = ({ ceremony, category }: HonourRecord): string => `${ceremony} ${category}`;

/** Takes the honour that is the same out of those of its category: same films and people, else a film and a person in common. */
function takeSame(honours: HonourRecord[], told: HonourRecord): HonourRecord | undefined {
  const [films, people] = [new Set(told.films), new Set(told.people)];
  const equal = (honour: HonourRecord): boolean =>
    String(honour.films ?? []) === String(told.films ?? []) && String(honour.people ?? []) === String(told.people ?? []);
  const near = (honour: HonourRecord): boolean => overlaps(honour.films, films) && overlaps(honour.people, people);
  // Two songs of one film and one composer: the one that has won is the one that has won.
  const at = [(honour: HonourRecord): boolean => equal(honour) && honour.result === told.result, equal, near]
    .map((same) => honours.findIndex(same))
    .find((index) => index >= 0);
  return at === undefined ? undefined : honours.splice(at, 1)[0];
}

const overlaps = (known: readonly string[] | undefined, told: ReadonlySet<string>): boolean =>
  known === undefined ? told.size === 0 : known.some((id) => told.has(id));

/** The file tells the number of a ceremony; its day is to be written by hand. */
function newCeremonies(nominations: readonly Nomination[], known: PackRecords): CeremonyRecord[] {
  const held = new Set(known.ceremonies.map((ceremony) => ceremony.id));
  return [...new Set(nominations.map((nomination) => nomination.ceremony))]
    .filter((number) => !held.has(`oscars/${number}`))
    .map((number) => ({ id: `oscars/${number}`, body: "oscars", number, year: yearOf(number), source: ["od"] }));
}

function newCategories(nominations: readonly Nomination[], known: PackRecords): AwardRecord[] {
  const names = new Set(known.awards.map((award) => award.id));
  return [...groupBy(nominations, ({ category }) => categoryId(category))]
    .filter(([id]) => !names.has(id))
    .map(([id, same]) => ({
      id,
      kind: "category",
      name: categoryName(same[0]?.category ?? ""),
      from: yearOf(Math.min(...same.map(({ ceremony }) => ceremony))),
      source: ["od"],
    }));
}

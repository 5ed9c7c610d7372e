import { join } from "node:path";
import type { AliasType } from "../../../core/packs/records.js";
import { groupBy } from "../groupBy.js";
import { readTsv } from "../tables.js";
import { personKey } from "../text/personName.js";
import type { People, PersonDraft } from "./identifyPeople.js";
import { settle } from "./identifyPeople.js";

/** Two names of one person, which no rule can tell from two people's. */
export interface SameRow {
  /** The canonical name. */
  readonly name: string;
  /** What the others are; a `slip` of one list is no alias. */
  readonly type: AliasType | "slip";
  readonly others: readonly string[];
}

/** Reads `data/import/same-people.tsv`; each of its rows carries the addresses of pages that vouch for it. */
export const readSamePeople = (data: string): SameRow[] =>
  readTsv(join(data, "import"), "same-people.tsv").map(({ name = "", type, others = "" }) => ({
    name,
    type: type as SameRow["type"],
    others: others.split("|"),
  }));

/**
 * Joins people who are one by a table. The first name is the canonical one; the other becomes
 * an alias, or goes when it is a slip of one list, which as an alias would hide the same slip in a draft.
 */
export function joinSamePeople(people: People, rows: readonly SameRow[]): void {
  const byKey = groupBy(people.drafts, ({ key }) => key);
  const gone = new Set<PersonDraft>();
  const busiest = (name: string, but?: PersonDraft): PersonDraft | undefined =>
    [...(byKey.get(personKey(name)) ?? [])]
      .filter((draft) => draft !== but && !gone.has(draft))
      .sort((a, b) => b.places.length - a.places.length)[0];
  for (const { name, type, others } of rows) {
    const main = busiest(name);
    if (main === undefined) continue;
    for (const other of others) {
      // "Ryuichi Sakamoto" beside himself: who acts and composes is two people to the rules.
      const draft = busiest(other, main);
      if (draft === undefined || (draft.imdb !== undefined && main.imdb !== undefined)) continue;
      // The record with the id stays; the canonical name goes with it.
      const [home, guest] = draft.imdb === undefined ? [main, draft] : [draft, main];
      const names = (home === main ? guest : home).places.map(({ mention }) => mention.name);
      takeOver(people, home, guest);
      if (type !== "slip") for (const alias of names) if (alias !== name) home.aliases.set(alias, type);
      if (home === draft) home.name = name;
      gone.add(guest);
      if (home === draft) break;
    }
  }
  people.drafts.splice(0, people.drafts.length, ...people.drafts.filter((draft) => !gone.has(draft)));
}

/** Gives a person the places and aliases of another. */
export function takeOver(people: People, home: PersonDraft, guest: PersonDraft): void {
  for (const [alias, type] of guest.aliases) home.aliases.set(alias, type);
  for (const place of [...guest.places]) settle(people, home, place);
  guest.places.length = 0;
}

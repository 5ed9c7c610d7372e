import type { Column } from "./columns.js";
import type { PackWriter, Sections } from "./format.js";
import { compareTexts } from "./names.js";
import { StringList, writeStrings } from "./strings.js";

/**
 * Texts that mostly follow from a name: a slug is its words and perhaps the year, a Wikipedia page its text and
 * perhaps "_(film)". What follows the stem is one of a few hundred endings; only the rest is spelled out.
 */
const absent = 0;
const spelledOut = 255;
const yearMark = "{year}";

export interface DerivedText {
  readonly text: string | undefined;
  readonly stem: string;
  readonly year: number;
}

const withYear = (ending: string, year: number): string => ending.replace(yearMark, String(year));

export function writeDerived(writer: PackWriter, name: "slug" | "wiki", texts: readonly DerivedText[]): void {
  const endings = texts.map(endingOf);
  const counts = new Map<string, number>();
  for (const ending of endings) if (ending !== undefined) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count > 1).sort(([a, countA], [b, countB]) => countB - countA || compareTexts(a, b));
  const forms = new Map(frequent.slice(0, spelledOut - 1).map(([ending], rank) => [ending, rank + 1]));
  const ownForms = texts.map(({ text }, owner) => {
    const ending = endings[owner];
    return text === undefined ? absent : ((ending === undefined ? undefined : forms.get(ending)) ?? spelledOut);
  });
  writer.put(`${name}Forms`, ownForms);
  writeStrings(writer, `${name}End`, [...forms.keys()]);
  const owners = [...ownForms.keys()].filter((owner) => ownForms[owner] === spelledOut);
  writer.put(`${name}Owners`, owners);
  writeStrings(
    writer,
    name,
    owners.map((owner) => texts[owner]?.text ?? ""),
  );
}

/** What follows the stem, if the text can be made from it again. */
function endingOf({ text, stem, year }: DerivedText): string | undefined {
  if (text?.startsWith(stem) !== true) return undefined;
  const ending = text.slice(stem.length);
  const general = year === 0 ? ending : ending.replace(String(year), yearMark);
  return stem + withYear(general, year) === text ? general : undefined;
}

export class DerivedTexts {
  private readonly forms: Column;
  private readonly endings: StringList;
  private readonly owners: Column;
  private readonly texts: StringList;

  constructor(sections: Sections, name: "slug" | "wiki") {
    this.forms = sections.column(`${name}Forms`);
    this.endings = new StringList(sections, `${name}End`);
    this.owners = sections.column(`${name}Owners`);
    this.texts = new StringList(sections, name);
  }

  at(owner: number, stem: () => string, year: number): string | undefined {
    const form = this.forms.at(owner);
    if (form === absent) return undefined;
    if (form === spelledOut) return this.texts.at(this.owners.lowerBound(owner));
    return stem() + withYear(this.endings.at(form - 1), year);
  }
}

/** Ids like "nm0000658" or "Q873", for the few that have one: numbers, and whatever does not fit the pattern as text. */
export interface OwnedId {
  readonly owner: number;
  readonly id: string;
  readonly prefix: string;
}

const digitsOf = { imdb: 7, wikidata: 1 } as const;

const idText = (prefix: string, number: number, digits: number): string => prefix + String(number).padStart(digits, "0");

/** `ids` ascend by owner. */
export function writeIds(writer: PackWriter, name: "imdb" | "wikidata", ids: readonly OwnedId[]): void {
  const numberOf = ({ id, prefix }: OwnedId): number => {
    const number = Number(id.slice(prefix.length));
    return number < 0xffffffff && idText(prefix, number, digitsOf[name]) === id ? number : Number.NaN;
  };
  const plain = ids.filter((id) => !Number.isNaN(numberOf(id)));
  const odd = ids.filter((id) => Number.isNaN(numberOf(id)));
  writer.put(
    `${name}Owners`,
    plain.map(({ owner }) => owner),
  );
  writer.put(`${name}Numbers`, plain.map(numberOf));
  writer.put(
    `${name}OddOwners`,
    odd.map(({ owner }) => owner),
  );
  writeStrings(
    writer,
    `${name}Odd`,
    odd.map(({ id }) => id),
  );
}

export class OwnedIds {
  private readonly owners: Column;
  private readonly numbers: Column;
  private readonly oddOwners: Column;
  private readonly odd: StringList;
  private readonly digits: number;

  constructor(sections: Sections, name: "imdb" | "wikidata") {
    this.owners = sections.column(`${name}Owners`);
    this.numbers = sections.column(`${name}Numbers`);
    this.oddOwners = sections.column(`${name}OddOwners`);
    this.odd = new StringList(sections, `${name}Odd`);
    this.digits = digitsOf[name];
  }

  at(owner: number, prefix: string): string | undefined {
    const index = this.owners.lowerBound(owner);
    if (index < this.owners.length && this.owners.at(index) === owner) return idText(prefix, this.numbers.at(index), this.digits);
    const oddIndex = this.oddOwners.lowerBound(owner);
    return oddIndex < this.oddOwners.length && this.oddOwners.at(oddIndex) === owner ? this.odd.at(oddIndex) : undefined;
  }

  /** The owner from `from` to `to` of an id, its prefix left out: a search for one byte among their numbers. */
  ownerOf(number: number, from: number, to: number): number | undefined {
    const first = this.owners.lowerBound(from);
    const [place] = this.numbers.indexesOf(number, first, this.owners.lowerBound(to, first));
    return place === undefined ? undefined : this.owners.at(place);
  }
}

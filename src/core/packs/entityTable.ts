import { DerivedTexts, type OwnedId, OwnedIds, writeDerived, writeIds } from "./attributes.js";
import type { Column } from "./columns.js";
import type { PackWriter, Sections } from "./format.js";
import { Lists, writeLists } from "./lists.js";
import type { NameDraft } from "./names.js";
import type { NameTable } from "./nameTable.js";
import type { AliasType } from "./records.js";
import type { TokenTable } from "./tokenTable.js";

const aliasTypes: readonly AliasType[] = ["credit", "transliteration", "birth", "nickname", "former", "short", "title"];

/** What every entity has; in the order of the pack: persons, films, characters, awards. */
export interface EntityDraft {
  readonly name: number;
  readonly aliases: readonly { readonly name: number; readonly type: AliasType }[];
}

/** What persons, films and awards have of their own; a character's slug and prominence follow from its film. */
export interface RecordDraft {
  readonly slug: string;
  readonly slugStem: string;
  readonly wiki: string | undefined;
  readonly text: string;
  readonly year: number;
  readonly imdb: string | undefined;
  readonly wikidata: string | undefined;
  readonly imdbPrefix: "nm" | "tt";
  readonly prominence: number;
}

const wikiStem = (text: string): string => text.replaceAll(" ", "_");

export function writeEntities(
  writer: PackWriter,
  entities: readonly EntityDraft[],
  records: readonly RecordDraft[],
  bases: EntityBases,
  { names }: NameDraft,
): void {
  writer.put(
    "entityNames",
    entities.map(({ name }) => name),
  );
  writer.put(
    "aliasOwners",
    entities.flatMap(({ aliases }, owner) => aliases.map(() => owner)),
  );
  writer.put(
    "aliasNames",
    entities.flatMap(({ aliases }) => aliases.map(({ name }) => name)),
  );
  writer.put(
    "aliasTypes",
    entities.flatMap(({ aliases }) => aliases.map(({ type }) => aliasTypes.indexOf(type))),
  );
  writeLists(writer, "bearer", unsortedBearers(entities, bases, names.length));
  writer.put(
    "prominences",
    records.map(({ prominence }) => prominence),
  );
  writeDerived(
    writer,
    "slug",
    records.map(({ slug, slugStem, year }) => ({ text: slug, stem: slugStem, year })),
  );
  writeDerived(
    writer,
    "wiki",
    records.map(({ wiki, text, year }) => ({ text: wiki, stem: wikiStem(text), year })),
  );
  writeIds(
    writer,
    "imdb",
    owned(records, ({ imdb, imdbPrefix }) => [imdb, imdbPrefix]),
  );
  writeIds(
    writer,
    "wikidata",
    owned(records, ({ wikidata }) => [wikidata, "Q"]),
  );
}

/**
 * Characters are sorted by film, so a name's are anywhere. Listed are the runs of 4,096 characters that hold one, where a search
 * finds it: one byte for most names instead of three, and of entropy two thirds less.
 */
const runShift = 12;
const runCount = ({ characters, awards }: EntityBases): number => ((awards - characters) >>> runShift) + 1;

/** For every name the runs of characters that hold it, and behind all runs the aliases that it is. */
function unsortedBearers(entities: readonly EntityDraft[], bases: EntityBases, nameCount: number): number[][] {
  const lists: number[][] = Array.from({ length: nameCount }, () => []);
  for (let entity = bases.characters; entity < bases.awards; entity++) {
    const list = lists[entities[entity]!.name]!;
    const run = (entity - bases.characters) >>> runShift;
    if (list.at(-1) !== run) list.push(run);
  }
  let index = runCount(bases);
  for (const { aliases } of entities) for (const { name } of aliases) lists[name]!.push(index++);
  return lists;
}

/**
 * Writes how many names of persons begin, and how many end, with each token. One-word names ("Cher") are neither given names nor surnames.
 *
 * @returns how many end with it
 */
export function writeCommonness(writer: PackWriter, persons: readonly EntityDraft[], { names, tokens }: NameDraft): Uint32Array {
  const given = new Uint32Array(tokens.length);
  const surname = new Uint32Array(tokens.length);
  for (const { name, aliases } of persons) {
    for (const own of [name, ...aliases.map((alias) => alias.name)]) {
      const words = names[own]!.tokens;
      if (words.length < 2) continue;
      given[words[0]!]!++;
      surname[words.at(-1)!]!++;
    }
  }
  writer.put("givenCounts", given);
  writer.put("surnameCounts", surname);
  return surname;
}

function owned(records: readonly RecordDraft[], idOf: (record: RecordDraft) => readonly [string | undefined, string]): OwnedId[] {
  return records.flatMap((record, owner) => {
    const [id, prefix] = idOf(record);
    return id === undefined ? [] : [{ owner, id, prefix }];
  });
}

/** Where the four kinds begin among the entities; persons begin at 0. */
export interface EntityBases {
  readonly films: number;
  readonly characters: number;
  readonly awards: number;
}

/** Whether an ascending column has the value. */
const holds = (column: Column, value: number): boolean => column.at(column.lowerBound(value)) === value;

/**
 * Names and ids of entities. `record` below is an entity's number with the characters left out, as they have no slug,
 * page or prominence of their own.
 */
export class EntityTable {
  readonly length: number;
  private readonly canonical: Column;
  private readonly aliasOwners: Column;
  private readonly aliasNames: Column;
  private readonly types: Column;
  private readonly prominences: Column;
  private readonly series: Column;
  private readonly slugs: DerivedTexts;
  private readonly wikis: DerivedTexts;
  private readonly imdbs: OwnedIds;
  private readonly wikidatas: OwnedIds;
  private readonly bearers: Lists;

  constructor(
    sections: Sections,
    private readonly bases: EntityBases,
    private readonly names: NameTable,
    private readonly tokens: TokenTable,
  ) {
    this.canonical = sections.column("entityNames");
    this.aliasOwners = sections.column("aliasOwners");
    this.aliasNames = sections.column("aliasNames");
    this.types = sections.column("aliasTypes");
    this.prominences = sections.column("prominences");
    this.series = sections.column("seriesFilms");
    this.slugs = new DerivedTexts(sections, "slug");
    this.wikis = new DerivedTexts(sections, "wiki");
    this.imdbs = new OwnedIds(sections, "imdb");
    this.wikidatas = new OwnedIds(sections, "wikidata");
    this.length = this.canonical.length;
    this.bearers = new Lists(sections, "bearer", runCount(bases) + this.aliasNames.length);
  }

  name(entity: number): number {
    return this.canonical.at(entity);
  }

  aliases(entity: number): { readonly name: number; readonly type: AliasType }[] {
    const aliases: { readonly name: number; readonly type: AliasType }[] = [];
    for (
      let index = this.aliasOwners.lowerBound(entity);
      index < this.aliasOwners.length && this.aliasOwners.at(index) === entity;
      index++
    ) {
      aliases.push({ name: this.aliasNames.at(index), type: aliasTypes[this.types.at(index)]! });
    }
    return aliases;
  }

  /**
   * Bearers of a name, in no order. Persons, films and awards are sorted by their canonical names, so theirs are runs;
   * characters, which are sorted by film, and aliases are listed. A hundred parts of one name ("Waiter") stand anywhere, so that
   * who does not want them is spared the search.
   */
  bearersOf(name: number, withCharacters: boolean): number[] {
    const { films, characters, awards } = this.bases;
    const bearers: number[] = [];
    this.addRun(bearers, name, 0, films);
    this.addRun(bearers, name, films, characters);
    this.addRun(bearers, name, awards, this.length);
    const runs = runCount(this.bases);
    for (const place of this.bearers.of(name)) {
      if (place >= runs) {
        const owner = this.aliasOwners.at(place - runs);
        if (withCharacters || owner < characters || owner >= awards) bearers.push(owner);
      } else if (withCharacters) {
        const from = characters + (place << runShift);
        bearers.push(...this.canonical.indexesOf(name, from, Math.min(awards, from + (1 << runShift))));
      }
    }
    return bearers;
  }

  prominence(record: number): number {
    return this.prominences.at(record);
  }

  isSeries(film: number): boolean {
    return holds(this.series, film);
  }

  slug(record: number, entity: number, year: number): string {
    return this.slugs.at(record, () => this.slugStem(entity), year) ?? "";
  }

  wiki(record: number, entity: number, year: number): string | undefined {
    return this.wikis.at(record, () => wikiStem(this.names.text(this.name(entity))), year);
  }

  imdb(record: number, prefix: "nm" | "tt"): string | undefined {
    return this.imdbs.at(record, prefix);
  }

  recordOfImdb(number: number, from: number, to: number): number | undefined {
    return this.imdbs.ownerOf(number, from, to);
  }

  wikidata(record: number): string | undefined {
    return this.wikidatas.at(record, "Q");
  }

  private slugStem(entity: number): string {
    const name = this.name(entity);
    const words: string[] = [];
    for (let index = 0; index < this.names.wordCount(name); index++) words.push(this.tokens.text(this.names.token(name, index)));
    return words.join("-");
  }

  private addRun(bearers: number[], name: number, from: number, to: number): void {
    for (let entity = this.canonical.lowerBound(name, from, to); entity < to && this.canonical.at(entity) === name; entity++)
      bearers.push(entity);
  }
}

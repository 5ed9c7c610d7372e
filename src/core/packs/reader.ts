import { AwardTable, type HonourRow } from "./awardTable.js";
import { AwardWords } from "./awardWords.js";
import type { Column } from "./columns.js";
import { type CreditRow, CreditTable } from "./creditTable.js";
import { EntityTable } from "./entityTable.js";
import { FamousTable } from "./famousTable.js";
import { Followers } from "./followers.js";
import { formatVersion, type OpenedSections, openPagedSections, openSections, openVerifiedSections, type Sections } from "./format.js";
import type { Lists } from "./lists.js";
import { NameTable } from "./nameTable.js";
import {
  type Credit,
  type EntityId,
  type EntityKind,
  type Famous,
  type Honour,
  type NameId,
  type NameRun,
  none,
  type Pack,
  type PackResult,
  type TokenId,
  type TokenRun,
  type Work,
  type WrongForm,
} from "./pack.js";
import { PackBytes, PackDamage, type PackFile } from "./packBytes.js";
import { characterProminence, prominent } from "./prominence.js";
import type { AliasType, AwardRecord, Job } from "./records.js";
import { sequelLists } from "./sequels.js";
import { StringList } from "./strings.js";
import { TokenTable } from "./tokenTable.js";

/**
 * Opens the bytes of a pack in place; they must not change afterwards. Foreign, outdated, truncated or overwritten bytes
 * give a problem; a few changed bytes may slip through (`openVerifiedPack` finds them), and then some answer is wrong. Never
 * throws.
 */
export function openPack(bytes: Uint8Array): PackResult {
  return packOf(openSections(PackBytes.inMemory(bytes)));
}

/** Opens a pack after adding up every byte, so that a single changed one is found. Takes 2 to 3 ms more. Never throws. */
export function openVerifiedPack(bytes: Uint8Array): PackResult {
  return packOf(openVerifiedSections(PackBytes.inMemory(bytes)));
}

/**
 * Opens a pack's file without reading it: what a question needs is fetched, and added up, when it is asked. For processes that
 * check one draft. Throws what `file.read` throws; a question that meets damaged bytes throws `PackDamage`.
 */
export function openPackFile(file: PackFile): PackResult {
  try {
    return packOf(openPagedSections(PackBytes.ofFile(file)));
  } catch (error) {
    // Name and date of the pack are asked for at once.
    if (error instanceof PackDamage) return { problem: { message: error.message } };
    throw error;
  }
}

const packOf = (opened: OpenedSections): PackResult => ("problem" in opened ? opened : { pack: new PackReader(opened.sections) });

class PackReader implements Pack {
  readonly name: string;
  readonly date: string;
  readonly formatVersion = formatVersion;
  readonly counts: Pack["counts"];
  private readonly tokens: TokenTable;
  private readonly names: NameTable;
  private readonly entities: EntityTable;
  private readonly credits: CreditTable;
  private readonly awards: AwardTable;
  private readonly followers: Followers;
  private readonly awardLeads: AwardWords;
  private readonly famousTable: FamousTable;
  private readonly sequels: Lists;
  private readonly filmBase: number;
  private readonly characterBase: number;
  private readonly awardBase: number;
  private readonly givenCounts: Column;
  private readonly surnameCounts: Column;

  constructor(sections: Sections) {
    const meta = new StringList(sections, "meta");
    this.name = meta.at(0);
    this.date = meta.at(1);
    const counts = sections.column("counts");
    const [people, films, characters, awards] = [counts.at(0), counts.at(1), counts.at(2), counts.at(3)];
    this.tokens = new TokenTable(sections);
    this.names = new NameTable(sections, this.tokens);
    this.followers = new Followers((run, index, token) => this.names.narrow(run, index, token));
    this.givenCounts = sections.column("givenCounts");
    this.surnameCounts = sections.column("surnameCounts");
    this.filmBase = people;
    this.characterBase = people + films;
    this.awardBase = this.characterBase + characters;
    this.entities = new EntityTable(
      sections,
      { films: this.filmBase, characters: this.characterBase, awards: this.awardBase },
      this.names,
      this.tokens,
    );
    this.credits = new CreditTable(sections, people);
    this.awards = new AwardTable(sections, this.characterBase);
    this.awardLeads = new AwardWords(sections);
    this.famousTable = new FamousTable(sections);
    this.sequels = sequelLists(sections, films);
    this.counts = {
      people,
      films,
      characters,
      awards,
      credits: this.credits.length,
      honours: this.awards.honourCount,
      names: this.names.length,
      tokens: this.tokens.length,
    };
  }

  tokenId(normal: string): TokenId | typeof none {
    return this.tokens.find(normal) as TokenId | typeof none;
  }
  tokenText(token: TokenId): string {
    return this.tokens.text(token);
  }
  tokensWithPrefix(prefix: string): TokenRun {
    return this.tokens.withPrefix(prefix);
  }
  tokenLength(token: TokenId): number {
    return this.tokens.textLength(token);
  }
  isWord(token: TokenId): boolean {
    return this.tokens.isWord(token);
  }

  isProper(token: TokenId): boolean {
    return this.tokens.isProper(token);
  }
  isInName(token: TokenId): boolean {
    return this.tokens.isInName(token);
  }
  givenCount(token: TokenId): number {
    return this.givenCounts.at(token);
  }
  surnameCount(token: TokenId): number {
    return this.surnameCounts.at(token);
  }

  nameText(name: NameId): string {
    return this.names.text(name);
  }
  nameLength(name: NameId): number {
    return this.names.wordCount(name);
  }
  nameToken(name: NameId, index: number): TokenId {
    return this.names.token(name, index) as TokenId;
  }
  namesFrom(token: TokenId): NameRun {
    return this.names.beginningWith(token);
  }
  narrow(run: NameRun, index: number, token: TokenId): NameRun {
    return this.followers.of(run, index, token);
  }
  namesWith(token: TokenId): Uint32Array {
    return this.names.withToken(token);
  }
  countWith(token: TokenId): number {
    return this.names.countWithToken(token);
  }
  entitiesOf(name: NameId, withCharacters = true): readonly number[] {
    const bearers = this.entities.bearersOf(name, withCharacters);
    if (bearers.length < 2) return bearers;
    const ranked = bearers.map((entity) => ({ entity, prominence: this.prominence(entity as EntityId) }));
    return ranked.sort((a, b) => b.prominence - a.prominence || a.entity - b.entity).map(({ entity }) => entity);
  }

  kind(entity: EntityId): EntityKind {
    if (entity < this.filmBase) return "person";
    if (entity < this.characterBase) return "film";
    return entity < this.awardBase ? "character" : "award";
  }
  text(entity: EntityId): string {
    return this.names.text(this.entities.name(entity));
  }
  canonicalName(entity: EntityId): NameId {
    return this.entities.name(entity) as NameId;
  }
  aliases(entity: EntityId): readonly { readonly name: NameId; readonly type: AliasType }[] {
    return this.entities.aliases(entity) as { name: NameId; type: AliasType }[];
  }
  prominence(entity: EntityId): number {
    if (this.kind(entity) !== "character") return this.entities.prominence(this.record(entity));
    const film = this.filmOfCharacter(entity);
    const place = entity - this.characterBase - this.credits.charactersFrom(film - this.filmBase);
    const own = characterProminence(this.prominence(film), place);
    return this.famousTable.isCited(entity) ? Math.max(prominent.cited, own) : own;
  }
  slug(entity: EntityId): string {
    if (this.kind(entity) !== "character") return this.entities.slug(this.record(entity), entity, this.yearOf(entity));
    return `${this.slug(this.filmOfCharacter(entity))}/${this.credits.rowOfCharacter(entity - this.characterBase)}`;
  }
  imdb(entity: EntityId): string | undefined {
    if (this.kind(entity) === "character") return undefined;
    return this.entities.imdb(this.record(entity), this.kind(entity) === "person" ? "nm" : "tt");
  }
  famous(): readonly Famous[] {
    return this.famousTable.rows().map(({ entity, words, lone }) => ({ entity: entity as EntityId, words, lone }));
  }
  isSeries(film: EntityId): boolean {
    return this.entities.isSeries(film);
  }
  filmOfImdb(id: string): EntityId | undefined {
    return this.entities.recordOfImdb(Number(id.replace(/^tt/, "")), this.filmBase, this.characterBase) as EntityId | undefined;
  }
  wikidata(entity: EntityId): string | undefined {
    return this.kind(entity) === "character" ? undefined : this.entities.wikidata(this.record(entity));
  }
  wiki(entity: EntityId): string | undefined {
    return this.kind(entity) === "character" ? undefined : this.entities.wiki(this.record(entity), entity, this.yearOf(entity));
  }

  year(film: EntityId): number {
    return this.credits.year(film - this.filmBase);
  }
  premiere(film: EntityId): number {
    return this.credits.premiere(film - this.filmBase);
  }
  creditsOfFilm(film: EntityId): readonly Credit[] {
    return this.credits.ofFilm(film - this.filmBase).map((row) => this.credit(row));
  }
  creditsOfPerson(person: EntityId): readonly Credit[] {
    return this.credits.ofPerson(person).map((row) => this.credit(row));
  }
  worksOf(person: EntityId): readonly Work[] {
    return this.credits.worksOf(person).map(({ film, job }) => ({ film: (this.filmBase + film) as EntityId, job }));
  }
  jobShare(person: EntityId, job: Job): number {
    return this.credits.jobShare(person, job);
  }
  expectPeople(people: Iterable<EntityId>): void {
    this.credits.expect(people);
  }
  sequelsOf(film: EntityId): readonly EntityId[] {
    const films = this.sequels.of(film - this.filmBase).map((other) => (this.filmBase + other) as EntityId);
    return films.sort((a, b) => this.prominence(b) - this.prominence(a) || a - b);
  }
  filmOfCharacter(character: EntityId): EntityId {
    return (this.filmBase + this.credits.filmOfCharacter(character - this.characterBase)) as EntityId;
  }
  performersOf(character: EntityId): readonly EntityId[] {
    const credits = this.creditsOfFilm(this.filmOfCharacter(character));
    return credits.flatMap(({ person, character: played }) => (played === character && person !== none ? [person] : []));
  }

  awardKind(award: EntityId): AwardRecord["kind"] {
    return this.awards.kind(award - this.awardBase);
  }
  bodyOf(award: EntityId): EntityId {
    return this.award(this.awards.body(award - this.awardBase));
  }
  yearsOf(category: EntityId): { readonly from: number; readonly to: number } {
    return this.awards.years(category - this.awardBase);
  }
  awardWords(): ArrayLike<number> {
    return this.awardLeads.tokens.values();
  }
  awardNamesWith(word: TokenId): ReturnType<Pack["awardNamesWith"]> {
    return this.awardLeads.namesWith(word).map((found) => ({ ...found, award: this.award(found.award), name: found.name as NameId }));
  }
  wrongBeginnings(): ArrayLike<number> {
    return this.awardLeads.beginnings.values();
  }
  wrongForm(index: number): WrongForm {
    const form = this.awards.wrongForm(index);
    return { ...form, award: this.award(form.award) };
  }
  honoursOfFilm(film: EntityId): readonly Honour[] {
    return this.awards.honoursOfFilm(film).map((row) => this.honour(row));
  }
  honoursOfPerson(person: EntityId): readonly Honour[] {
    return this.awards.honoursOfPerson(person).map((row) => this.honour(row));
  }
  honoursOfCategory(category: EntityId, year: number): readonly Honour[] {
    return this.awards.honoursOfCategory(category - this.awardBase, year).map((row) => this.honour(row));
  }
  ceremoniesOf(body: EntityId): readonly { readonly number: number; readonly year: number; readonly date: string }[] {
    return this.awards.ceremoniesOf(body - this.awardBase);
  }

  /** The entity's number when characters are left out. */
  private record(entity: EntityId): number {
    return entity < this.awardBase ? entity : entity - this.counts.characters;
  }
  private yearOf(entity: EntityId): number {
    return this.kind(entity) === "film" ? this.year(entity) : 0;
  }
  private award(number: number): EntityId {
    return (this.awardBase + number) as EntityId;
  }
  private credit({ film, job, person, character }: CreditRow): Credit {
    return {
      film: (this.filmBase + film) as EntityId,
      job,
      person: person as EntityId | typeof none,
      character: character === none ? none : ((this.characterBase + character) as EntityId),
    };
  }
  private honour(row: HonourRow): Honour {
    const { films, people } = row;
    return {
      ...row,
      category: this.award(row.category),
      body: this.award(row.body),
      films: films as readonly EntityId[],
      people: people as readonly EntityId[],
    };
  }
}

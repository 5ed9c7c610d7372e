import type { Arranged } from "./arrange.js";
import type { Column } from "./columns.js";
import type { PackWriter, Sections } from "./format.js";
import { invert, type Postings, postingsOf } from "./postings.js";
import type { AwardRecord } from "./records.js";
import { Runs, writeRuns } from "./runs.js";
import { StringList, writeStrings } from "./strings.js";

const kinds: readonly AwardRecord["kind"][] = ["body", "category", "festival"];

export function writeAwards(writer: PackWriter, { awards, bodies, ceremonies, ceremonyBodies, honours }: Arranged): void {
  writer.put(
    "awardKinds",
    awards.map(({ kind }) => kinds.indexOf(kind)),
  );
  writer.put("awardBodies", bodies);
  writer.put(
    "awardFrom",
    awards.map(({ from }) => from ?? 0),
  );
  writer.put(
    "awardTo",
    awards.map(({ to }) => to ?? 0),
  );
  const wrong = awards.flatMap(({ wrong }, award) => (wrong ?? []).map((forms) => ({ award, forms })));
  writer.put(
    "wrongAwards",
    wrong.map(({ award }) => award),
  );
  writeStrings(
    writer,
    "wrong",
    wrong.flatMap(({ forms }) => [...forms]),
  );
  writer.put("ceremonyBodies", ceremonyBodies);
  writer.put(
    "ceremonyNumbers",
    ceremonies.map(({ number }) => number ?? 0),
  );
  writer.put(
    "ceremonyYears",
    ceremonies.map(({ year }) => year),
  );
  writeStrings(
    writer,
    "ceremonyDate",
    ceremonies.map(({ date }) => date ?? ""),
  );
  writer.put(
    "honourCategories",
    honours.map(({ category }) => category),
  );
  writer.put(
    "honourCeremonies",
    honours.map(({ ceremony }) => ceremony),
  );
  writer.put(
    "honourWon",
    honours.map(({ won }) => Number(won)),
  );
  writeRuns(
    writer,
    "honourFilm",
    honours.map(({ films }) => films.length),
  );
  writer.put(
    "honourFilms",
    honours.flatMap(({ films }) => films),
  );
  writeRuns(
    writer,
    "honourPeople",
    honours.map(({ people }) => people.length),
  );
  writer.put(
    "honourPeople",
    honours.flatMap(({ people }) => people),
  );
}

export interface HonourRow {
  /** Numbers among the awards. */
  readonly category: number;
  readonly body: number;
  readonly ceremony: string;
  readonly year: number;
  /** Entities. */
  readonly films: readonly number[];
  readonly people: readonly number[];
  readonly result: "won" | "nominated";
}

/** Awards, ceremonies and honours; awards by their number among the awards, films and people as entities. */
export class AwardTable {
  readonly honourCount: number;
  private readonly kinds: Column;
  private readonly bodies: Column;
  private readonly from: Column;
  private readonly to: Column;
  private readonly wrongAwards: Column;
  private readonly wrong: StringList;
  private readonly ceremonyBodies: Column;
  private readonly ceremonyNumbers: Column;
  private readonly ceremonyYears: Column;
  private readonly ceremonyDates: StringList;
  private readonly categories: Column;
  private readonly ceremonies: Column;
  private readonly won: Column;
  private readonly films: Nominees;
  private readonly people: Nominees;

  /** `characterBase`: films and persons are the entities before it. */
  constructor(sections: Sections, characterBase: number) {
    this.kinds = sections.column("awardKinds");
    this.bodies = sections.column("awardBodies");
    this.from = sections.column("awardFrom");
    this.to = sections.column("awardTo");
    this.wrongAwards = sections.column("wrongAwards");
    this.wrong = new StringList(sections, "wrong");
    this.ceremonyBodies = sections.column("ceremonyBodies");
    this.ceremonyNumbers = sections.column("ceremonyNumbers");
    this.ceremonyYears = sections.column("ceremonyYears");
    this.ceremonyDates = new StringList(sections, "ceremonyDate");
    this.categories = sections.column("honourCategories");
    this.ceremonies = sections.column("honourCeremonies");
    this.won = sections.column("honourWon");
    this.films = new Nominees(sections.column("honourFilms"), new Runs(sections, "honourFilm"), characterBase);
    this.people = new Nominees(sections.column("honourPeople"), new Runs(sections, "honourPeople"), characterBase);
    this.honourCount = this.won.length;
  }

  kind(award: number): AwardRecord["kind"] {
    return kinds[this.kinds.at(award)]!;
  }

  body(award: number): number {
    return this.bodies.at(award);
  }

  years(award: number): { readonly from: number; readonly to: number } {
    return { from: this.from.at(award), to: this.to.at(award) };
  }

  wrongForm(index: number): { readonly written: string; readonly right: string; readonly award: number } {
    return { written: this.wrong.at(2 * index), right: this.wrong.at(2 * index + 1), award: this.wrongAwards.at(index) };
  }

  ceremoniesOf(body: number): { readonly number: number; readonly year: number; readonly date: string }[] {
    const from = this.ceremonyBodies.lowerBound(body);
    const to = this.ceremonyBodies.lowerBound(body + 1);
    return Array.from({ length: to - from }, (_, index) => ({
      number: this.ceremonyNumbers.at(from + index),
      year: this.ceremonyYears.at(from + index),
      date: this.ceremonyDates.at(from + index),
    }));
  }

  /** Oldest first, a won one before a nomination of the same year. */
  honoursOfFilm(film: number): HonourRow[] {
    return this.inOrder(this.films.honoursOf(film));
  }

  honoursOfPerson(person: number): HonourRow[] {
    return this.inOrder(this.people.honoursOf(person));
  }

  honoursOfCategory(category: number, year: number): HonourRow[] {
    const rows: HonourRow[] = [];
    const to = this.categories.lowerBound(category + 1);
    for (let honour = this.categories.lowerBound(category); honour < to; honour++) {
      if (this.ceremonyYears.at(this.ceremonies.at(honour)) === year) rows.push(this.honour(honour));
    }
    return rows.sort(compareResults);
  }

  private inOrder(honours: readonly number[]): HonourRow[] {
    return honours.map((honour) => this.honour(honour)).sort((a, b) => a.year - b.year || compareResults(a, b));
  }

  private honour(honour: number): HonourRow {
    const category = this.categories.at(honour);
    const ceremony = this.ceremonies.at(honour);
    const year = this.ceremonyYears.at(ceremony);
    return {
      category,
      body: this.bodies.at(category),
      ceremony: String(this.ceremonyNumbers.at(ceremony) || year),
      year,
      films: this.films.of(honour),
      people: this.people.of(honour),
      result: this.won.at(honour) === 1 ? "won" : "nominated",
    };
  }
}

const compareResults = (a: HonourRow, b: HonourRow): number => Number(b.result === "won") - Number(a.result === "won");

/** The films, or the people, of every honour. */
class Nominees {
  private postings: Postings | undefined;

  constructor(
    private readonly entities: Column,
    private readonly runs: Runs,
    private readonly entityCount: number,
  ) {}

  of(honour: number): number[] {
    const start = this.runs.start(honour);
    return Array.from({ length: this.runs.size(honour) }, (_, index) => this.entities.at(start + index));
  }

  /** Each honour once, even where it names the entity twice. */
  honoursOf(entity: number): number[] {
    this.postings ??= invert(this.entityCount, this.entities.values());
    return [...new Set(Array.from(postingsOf(this.postings, entity), (position) => this.runs.runOf(position)))];
  }
}

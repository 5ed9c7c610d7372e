import { type FilmDraft, jobs } from "./arrange.js";
import type { Column } from "./columns.js";
import type { PackWriter, Sections } from "./format.js";
import { none } from "./pack.js";
import { invert, type Postings, postingsOf } from "./postings.js";
import type { Job } from "./records.js";
import { Runs, writeRuns } from "./runs.js";

/**
 * Credits of a film stand together: crew, then cast. A character is not named by number: it is either the film's next
 * one or, for a part with several performers, an earlier one.
 */
const noCharacter = 0;
const nextCharacter = 1;
const earlierCharacter = 2;

export function writeCredits(writer: PackWriter, films: readonly FilmDraft[]): void {
  writer.put(
    "filmYears",
    films.map(({ record }) => record.year ?? record.premiere ?? 0),
  );
  writer.put(
    "filmPremieres",
    // One further year is enough: a festival's is a neighbour of the year where a later one is known too.
    films.map(({ record }) => record.later ?? record.premiere ?? 0),
  );
  writeRuns(
    writer,
    "filmCredit",
    films.map(({ credits }) => credits.length),
  );
  writeRuns(
    writer,
    "filmCharacter",
    films.map(({ characters }) => characters.length),
  );
  writer.put(
    "creditJobs",
    films.flatMap(({ credits }) => credits.map(({ job }) => job)),
  );
  writer.put(
    "creditPeople",
    films.flatMap(({ credits }) => credits.map(({ person }) => person + 1)),
  );
  writer.put("creditCharacters", films.flatMap(characterCodes));
}

function characterCodes({ credits }: FilmDraft): number[] {
  let met = 0;
  return credits.map(({ character }) => {
    if (character === none) return noCharacter;
    if (character < met) return earlierCharacter + character;
    met++;
    return nextCharacter;
  });
}

/** A credit by numbers: the film's among the films, the person's (an entity), the character's among all characters. */
export interface CreditRow {
  readonly film: number;
  readonly job: Job;
  readonly person: number;
  readonly character: number;
}

/** A film that credits a person, and as what. */
export interface WorkRow {
  readonly film: number;
  readonly job: Job;
}

const fewDrafts = 3;

export class CreditTable {
  readonly length: number;
  private readonly years: Column;
  private readonly premieres: Column;
  private readonly credits: Runs;
  private readonly filmCharacters: Runs;
  private readonly jobCodes: Column;
  private readonly people: Column;
  private readonly characters: Column;
  private ofPeople: Postings | undefined;
  /** The film of each credit; there with `ofPeople`. */
  private films: Uint32Array | undefined;
  /** Credits of the people last expected, until there is an index. */
  private expected: ReadonlyMap<number, readonly number[]> = new Map();
  private expectations = 0;

  constructor(
    sections: Sections,
    private readonly personCount: number,
  ) {
    this.years = sections.column("filmYears");
    this.premieres = sections.column("filmPremieres");
    this.credits = new Runs(sections, "filmCredit");
    this.filmCharacters = new Runs(sections, "filmCharacter");
    this.jobCodes = sections.column("creditJobs");
    this.people = sections.column("creditPeople");
    this.characters = sections.column("creditCharacters");
    this.length = this.jobCodes.length;
  }

  year(film: number): number {
    return this.years.at(film);
  }

  premiere(film: number): number {
    return this.premieres.at(film) || this.years.at(film);
  }

  ofFilm(film: number): CreditRow[] {
    const rows: CreditRow[] = [];
    const start = this.credits.start(film);
    const end = start + this.credits.size(film);
    const first = this.charactersFrom(film);
    let next = first;
    for (let credit = start; credit < end; credit++) {
      rows.push(this.row(film, credit, first, next));
      if (this.characters.at(credit) === nextCharacter) next++;
    }
    return rows;
  }

  /**
   * Says whose credits will be asked for. For a few drafts they are looked for in one pass, a tenth of what an index over all
   * people costs; who asks more often gets the index.
   */
  expect(people: Iterable<number>): void {
    if (this.ofPeople !== undefined || ++this.expectations > fewDrafts) return;
    const lists = new Map<number, number[]>();
    for (const person of people) lists.set(person + 1, []);
    this.people.gather(lists);
    this.expected = lists;
  }

  private creditsOf(person: number): ArrayLike<number> {
    const expected = this.ofPeople === undefined ? this.expected.get(person + 1) : undefined;
    if (expected !== undefined) return expected;
    this.films ??= this.credits.owners(this.length);
    return postingsOf((this.ofPeople ??= invert(this.personCount + 1, this.people.values())), person + 1);
  }

  /** What `ofPerson` tells, without the characters, which take most of its time. */
  worksOf(person: number): WorkRow[] {
    const credits = this.creditsOf(person);
    const works: WorkRow[] = [];
    for (let index = 0; index < credits.length; index++) {
      const credit = credits[index]!;
      works.push({ film: this.filmOf(credit), job: jobs[this.jobCodes.at(credit)]! });
    }
    return works;
  }

  /** Share of a person's credits that are for the job, from 0 to 1; no object is made for a credit. */
  jobShare(person: number, job: Job): number {
    const credits = this.creditsOf(person);
    const code = jobs.indexOf(job);
    let count = 0;
    for (let index = 0; index < credits.length; index++) if (this.jobCodes.at(credits[index]!) === code) count++;
    return credits.length === 0 ? 0 : count / credits.length;
  }

  private filmOf(credit: number): number {
    return this.films?.[credit] ?? this.credits.runOf(credit);
  }

  /** In the order of the films, each as it stands there. */
  ofPerson(person: number): CreditRow[] {
    const rows: CreditRow[] = [];
    const credits = this.creditsOf(person);
    for (let index = 0; index < credits.length; index++) {
      const credit = credits[index]!;
      const film = this.filmOf(credit);
      const first = this.charactersFrom(film);
      let next = first;
      for (let before = this.credits.start(film); before < credit; before++) if (this.characters.at(before) === nextCharacter) next++;
      rows.push(this.row(film, credit, first, next));
    }
    return rows;
  }

  /** First character of a film, among all characters. */
  charactersFrom(film: number): number {
    return this.filmCharacters.start(film);
  }

  filmOfCharacter(character: number): number {
    return this.filmCharacters.runOf(character);
  }

  /** Line of the cast list, from 1, where the character first stands. */
  rowOfCharacter(character: number): number {
    const cast = this.ofFilm(this.filmOfCharacter(character)).filter(({ job }) => job === "cast");
    return cast.findIndex((row) => row.character === character) + 1;
  }

  /** `first`: the film's first character; `next`: the one that a new part would be. */
  private row(film: number, credit: number, first: number, next: number): CreditRow {
    const code = this.characters.at(credit);
    const character = code === noCharacter ? none : code === nextCharacter ? next : first + code - earlierCharacter;
    return { film, job: jobs[this.jobCodes.at(credit)]!, person: this.people.at(credit) - 1, character };
  }
}

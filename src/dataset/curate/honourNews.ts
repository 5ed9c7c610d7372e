import type { CeremonyRecord, FilmRecord, HonourRecord, PackRecords } from "../../core/packs/records.js";
import type { Problem } from "../load.js";
import { AwardNames } from "./awardNames.js";
import type { HonourRow } from "./honourTable.js";
import type { Registry } from "./registry.js";
import { jobHonoured } from "./registry.js";
import { whichFilm } from "./whichFilm.js";
import { whoIs } from "./whoIs.js";

/** What tables of prizes add to `data/`. */
export interface HonourNews {
  readonly honours: readonly HonourRecord[];
  readonly ceremonies: readonly CeremonyRecord[];
  readonly problems: readonly Problem[];
  /** Rows that are known already. */
  readonly known: number;
}

/** Of the ceremonies of a category, the share with several winners from which nobody wonders about another. */
const oftenShared = 1 / 3;
const enoughCeremonies = 3;

/** Finds body, category, ceremony, film and people of every row; all must be known but the ceremony. */
export function honourNews(rows: readonly HonourRow[], records: PackRecords, registry: Registry): HonourNews {
  const reader = new HonourReader(records, registry);
  for (const row of rows) reader.read(row);
  return reader;
}

type Told = (message: string) => void;

class HonourReader implements HonourNews {
  readonly honours: HonourRecord[] = [];
  readonly ceremonies: CeremonyRecord[] = [];
  readonly problems: Problem[] = [];
  known = 0;
  readonly #names: AwardNames;
  readonly #festivals: ReadonlySet<string>;
  readonly #held: Set<string>;
  /** By category and ceremony; those of the rows too. */
  readonly #places = new Map<string, HonourRecord[]>();

  constructor(
    readonly records: PackRecords,
    readonly registry: Registry,
  ) {
    this.#names = new AwardNames(records);
    this.#festivals = new Set(records.awards.filter(({ kind }) => kind === "festival").map(({ id }) => id));
    this.#held = new Set(records.ceremonies.map(({ id }) => id));
    for (const honour of records.honours) this.#enter(honour);
  }

  read(row: HonourRow): void {
    const told = (message: string): void => void this.problems.push({ file: row.file, line: row.line, message });
    const made = this.#honourOf(row, told);
    if (made === undefined) return;
    const { honour, ceremony } = made;
    const others = this.#places.get(placeOf(honour)) ?? [];
    const same = others.find((other) => isSame(other, honour));
    if (same !== undefined && (same.result === "won" || honour.result === "nominated")) {
      this.known += 1;
      return;
    }
    const doubt = row.sure ? undefined : this.#doubt(honour, same, others);
    if (doubt !== undefined) {
      told(doubt);
      return;
    }
    this.#enter(honour);
    this.honours.push(honour);
    if (!this.#held.has(ceremony.id)) this.ceremonies.push(ceremony);
    this.#held.add(ceremony.id);
  }

  /** The row as a record; all that is wrong with it is told. */
  #honourOf(row: HonourRow, told: Told): { readonly honour: HonourRecord; readonly ceremony: CeremonyRecord } | undefined {
    const body = this.#names.body(row.body);
    const held = "problem" in body ? body : this.#names.ceremony(row.year, body.found, row.seen);
    const category = "problem" in body || "problem" in held ? undefined : this.#names.category(row.category, body.found, held.found.year);
    if ("problem" in held) told(held.problem);
    if (category !== undefined && "problem" in category) told(category.problem);
    const films = row.films.flatMap((film) => this.#film(row, film, told) ?? []);
    if ("problem" in held || category === undefined || "problem" in category || films.length < row.films.length) return undefined;
    const people = this.#people(row, films, category.found.id, held.found.year, told);
    if (people === undefined) return undefined;
    const honour: HonourRecord = {
      category: category.found.id,
      ceremony: held.found.id,
      ...(films.length === 0 ? {} : { films: films.map(({ id }) => id) }),
      ...(people.length === 0 ? {} : { people }),
      result: row.result,
      source: ["curated"],
      seen: row.seen,
    };
    return { honour, ceremony: held.found };
  }

  #enter(honour: HonourRecord): void {
    const others = this.#places.get(placeOf(honour));
    if (others === undefined) this.#places.set(placeOf(honour), [honour]);
    else others.push(honour);
  }

  #film(row: HonourRow, film: HonourRow["films"][number], told: Told): FilmRecord | undefined {
    const people = row.people.map(({ name }) => name);
    const which = whichFilm(
      { ...film, originals: [], isSeries: false, sure: false, directors: [], people, mayBeNew: false },
      this.registry,
    );
    if ("problem" in which) told(which.problem);
    else if (which.film === undefined)
      told(`“${film.title}” (${film.year}) is not in the data; correct title or year, or add the film by a sheet first`);
    else return which.film;
    return undefined;
  }

  /** Those named; for a festival's prize to a film, which names nobody, its directors, as all lists here have it. */
  #people(row: HonourRow, films: readonly FilmRecord[], category: string, year: number, told: Told): string[] | undefined {
    const [film] = films;
    const job = jobHonoured(category);
    if (row.people.length === 0) {
      if (job !== "cast") return this.#festivals.has(category.replace(/\/.*$/, "")) ? [...(film?.crew?.director ?? [])] : [];
      told("names no performer; write who is honoured");
      return undefined;
    }
    const whos = row.people.map((named) => {
      const home = films.find((each) => this.registry.peopleOf(each).some((id) => this.registry.nameOf(id) === named.name)) ?? film;
      const place = { film: home, year: home?.year ?? year, job: job === "craft" ? undefined : job };
      return whoIs(named, place, this.registry);
    });
    for (const who of whos) if ("problem" in who) told(who.problem);
    const ids = whos.flatMap((who) => ("problem" in who ? [] : who.id));
    return ids.length < whos.length ? undefined : [...new Set(ids)];
  }

  /** Why an honour may contradict what is known. */
  #doubt(honour: HonourRecord, same: HonourRecord | undefined, others: readonly HonourRecord[]): string | undefined {
    const sure = 'or add " +" behind the addresses';
    if (same !== undefined)
      return `${this.#told(honour)} is known as nominated only (${same.source.join(", ")}); correct that line to "won", ${sure} to write it beside it`;
    if (honour.result !== "won" || this.#isShared(honour.category)) return undefined;
    const winner = others.find(({ result }) => result === "won");
    return winner === undefined
      ? undefined
      : `${honour.category} of ${honour.ceremony} is known to have gone to ${this.#told(winner)} (${winner.source.join(", ")}), not to ${this.#told(honour)}; correct the row, ${sure} if both won`;
  }

  #isShared(category: string): boolean {
    const wins = [...this.#places.values()].flatMap((honours) => {
      const count = honours.filter((honour) => honour.category === category && honour.result === "won").length;
      return count === 0 ? [] : [count];
    });
    return wins.length >= enoughCeremonies && wins.filter((count) => count > 1).length >= wins.length * oftenShared;
  }

  #told({ films = [], people = [] }: HonourRecord): string {
    const titles = films.map((id) => `“${this.registry.films.get(id)?.title ?? id}” [${id}]`);
    return [...people.map((id) => this.registry.nameOf(id)), ...titles].join(", ");
  }
}

const placeOf = ({ category, ceremony }: HonourRecord): string => `${category} ${ceremony}`;

/** One film and nobody against it: of two lists one may name people, or more of them. */
function isSame(a: HonourRecord, b: HonourRecord): boolean {
  const sameFilms = [...(a.films ?? [])].sort().join() === [...(b.films ?? [])].sort().join();
  const shares = a.people?.some((id) => b.people?.includes(id) === true) === true;
  return sameFilms && (shares || (a.films !== undefined && (a.people === undefined || b.people === undefined)));
}

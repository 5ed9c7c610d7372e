import type { CrewJob, FilmRecord, HonourRecord, Job, PackRecords, PersonRecord } from "../../core/packs/records.js";
import { Slugs, slugOf } from "../import/slugs.js";
import { titleKey } from "../import/text/filmTitle.js";
import { personKey } from "../import/text/personName.js";
import { NearNames } from "./nearNames.js";

/** One thing that a person did in a film: a job, a craft that casts and crews do not name, or nobody knows what. */
export interface Credit {
  readonly film: string;
  readonly job: Job | "craft" | undefined;
}

/** The films and people of `data/` by name, and those that sheets add. */
export class Registry {
  readonly films = new Map<string, FilmRecord>();
  readonly people = new Map<string, PersonRecord>();
  #near: NearNames | undefined;
  readonly #honoured = new Map<string, Set<string>>();
  readonly #ceremonies: ReadonlyMap<string, number>;
  readonly #titles = new Map<string, Set<string>>();
  readonly #names = new Map<string, Set<string>>();
  readonly #credits = new Map<string, Credit[]>();
  readonly #years = new Map<string, number[]>();
  readonly #filmIds = new Slugs();
  readonly #personIds = new Slugs();

  constructor({ films, people, honours, ceremonies }: PackRecords) {
    this.#ceremonies = new Map(ceremonies.map(({ id, year }) => [id, year]));
    for (const person of people) this.addPerson(person);
    for (const film of films) this.putFilm(film);
    for (const honour of honours) this.#honour(honour);
  }

  /** Enters a film, or what has become of it. */
  putFilm(film: FilmRecord): void {
    this.films.set(film.id, film);
    this.#filmIds.reserve(film.id);
    for (const title of [film.title, ...(film.titles ?? [])]) put(this.#titles, titleKey(title), film.id);
    for (const [job, ids] of Object.entries(film.crew ?? {})) for (const id of ids) this.#credit(id, film.id, job as CrewJob);
    for (const [id] of film.cast ?? []) if (id !== null) this.#credit(id, film.id, "cast");
  }

  addPerson(person: PersonRecord): void {
    this.people.set(person.id, person);
    this.#personIds.reserve(person.id);
    for (const key of globalKeys(person)) {
      put(this.#names, key, person.id);
      this.#near?.add(key);
    }
  }

  /** An id for a new person: the plain name where it is free, as the importer has it. */
  newPersonId(name: string, year: number): string {
    const slug = slugOf(name) || "person";
    return this.#personIds.take(slug, `${slug}-${year}`);
  }

  newFilmId(title: string, year: number, director: string | undefined): string {
    const plain = `${slugOf(title) || "film"}-${year}`;
    const surname = slugOf((director ?? "").split(" ").at(-1) ?? "");
    return surname === "" ? this.#filmIds.take(plain) : this.#filmIds.take(plain, `${plain}-${surname}`);
  }

  titled(title: string): FilmRecord[] {
    return [...(this.#titles.get(titleKey(title)) ?? [])].flatMap((id) => this.films.get(id) ?? []);
  }

  named(key: string): string[] {
    return [...(this.#names.get(key) ?? [])];
  }

  nameOf(id: string): string {
    return this.people.get(id)?.name ?? id;
  }

  /** Folded names that are near to one and not the same. What finds them is made when first asked for: it takes a second. */
  nearNames(key: string): string[] {
    if (this.#near === undefined) {
      this.#near = new NearNames();
      for (const name of this.#names.keys()) this.#near.add(name);
    }
    return this.#near.near(key);
  }

  /** All folded names of a person. */
  keysOf(id: string): string[] {
    const person = this.people.get(id);
    return person === undefined ? [] : [person.name, ...(person.aliases ?? []).map(([name]) => name)].map(personKey);
  }

  creditsOf(id: string): readonly Credit[] {
    return this.#credits.get(id) ?? [];
  }

  /** Everybody whom a film credits or who was honoured for it. */
  peopleOf({ id, crew, cast }: FilmRecord): string[] {
    const credited = [...Object.values(crew ?? {}).flat(), ...(cast ?? []).flatMap(([person]) => person ?? [])];
    return [...new Set([...credited, ...(this.#honoured.get(id) ?? [])])];
  }

  /** Years between a year and the nearest that a person is known to have worked in; undefined where none is known. */
  gapOf(id: string, year: number): number | undefined {
    const films = this.creditsOf(id).flatMap(({ film }) => this.films.get(film)?.year ?? []);
    const years = [...films, ...(this.#years.get(id) ?? [])];
    return years.length === 0 ? undefined : years.reduce((least, other) => Math.min(least, Math.abs(other - year)), Infinity);
  }

  #credit(id: string, film: string, job: Credit["job"]): void {
    const credits = this.#credits.get(id);
    if (credits === undefined) this.#credits.set(id, [{ film, job }]);
    else if (!credits.some((credit) => credit.film === film && credit.job === job)) credits.push({ film, job });
  }

  #honour({ films = [], people = [], ceremony, category }: HonourRecord): void {
    const year = this.#ceremonies.get(ceremony);
    for (const person of people) {
      if (year !== undefined) this.#years.set(person, [...(this.#years.get(person) ?? []), year]);
      for (const film of films) {
        put(this.#honoured, film, person);
        if (!this.creditsOf(person).some((credit) => credit.film === film)) this.#credit(person, film, jobHonoured(category));
      }
    }
  }
}

const put = (map: Map<string, Set<string>>, key: string, id: string): void => void map.set(key, (map.get(key) ?? new Set()).add(id));

/** By one word alone only those are found whose name it is. */
const globalKeys = ({ name, aliases = [] }: PersonRecord): Set<string> =>
  new Set([name, ...aliases.flatMap(([alias]) => (alias.includes(" ") ? alias : []))].map(personKey));

/** What ids of categories tell of the work; the first that fits. */
const jobsHonoured: readonly (readonly [RegExp, Credit["job"]])[] = [
  [/effects|sound|make-?up|costume|design|art-direction|decoration|hair|dance/, "craft"],
  [/actor|actress|acting|interpretation/, "cast"],
  [/score|music|composer|song/, "composer"],
  [/cinematograph|photograph/, "cinematographer"],
  [/edit/, "editor"],
  [/director|directing|mise-en-scene/, "director"],
  [/writ|screenplay|scenario/, "writer"],
];
/** What somebody was honoured for. */
export const jobHonoured = (category: string): Credit["job"] => jobsHonoured.find(([pattern]) => pattern.test(category))?.[1];

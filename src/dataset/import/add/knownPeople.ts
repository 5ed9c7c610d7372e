import type { FilmRecord, PackRecords, PersonRecord } from "../../../core/packs/records.js";
import type { SourceKey } from "../../sourceKeys.js";
import type { PersonMention } from "../drafts.js";
import type { Trade } from "../people/mentions.js";
import { Slugs, slugOf } from "../slugs.js";
import { likenessOf } from "../text/nameLikeness.js";
import { personKey } from "../text/personName.js";

/** Years between a film and the nearest other one of a namesake that speak against one person. */
const farApart = 40;
/** From this many parts on, an actor and a nominee for a craft of one name are two people. */
const manyParts = 5;

interface Career {
  readonly years: number[];
  parts: number;
  jobs: number;
}

/** The people of `data/`, and those that a file adds. */
export class KnownPeople {
  readonly changed = new Map<string, PersonRecord>();
  readonly added = new Set<string>();
  readonly #records = new Map<string, PersonRecord>();
  readonly #byImdb = new Map<string, string>();
  readonly #byKey = new Map<string, Set<string>>();
  readonly #careers = new Map<string, Career>();
  readonly #slugs = new Slugs();

  constructor({ people, films }: PackRecords) {
    for (const person of people) this.#enter(person);
    for (const film of films) this.credit(film);
  }

  nameOf(id: string): string {
    return this.#records.get(id)?.name ?? id;
  }

  imdbOf(id: string): string | undefined {
    return this.#records.get(id)?.imdb;
  }

  /** Folded names of a person: the credited one and the others. */
  keysOf(id: string): string[] {
    const person = this.#records.get(id);
    return person === undefined ? [] : keysOf(person);
  }

  /** Remembers in which years and how the people of a film worked. */
  credit(film: FilmRecord): void {
    const of = (id: string): Career => {
      const career = this.#careers.get(id) ?? { years: [], parts: 0, jobs: 0 };
      this.#careers.set(id, career);
      if (film.year !== undefined) career.years.push(film.year);
      return career;
    };
    for (const [id] of film.cast ?? []) if (id !== null) of(id).parts += 1;
    for (const id of Object.values(film.crew ?? {}).flat()) of(id).jobs += 1;
  }

  /**
   * The id of the person that a mention means: by IMDb id; else somebody of the film whose name is alike; else the
   * namesake who worked nearest in time; else a new person.
   */
  idOf(mention: PersonMention, trade: Trade, source: SourceKey, year: number | undefined, film: Iterable<string>): string {
    const known =
      (mention.imdb === undefined ? undefined : this.#byImdb.get(mention.imdb)) ??
      this.#inFilm(mention, film) ??
      this.#namesake(mention, trade, year);
    if (known === undefined) return this.#add(mention, source, year);
    this.#learnId(known, mention, source);
    return known;
  }

  #inFilm(mention: PersonMention, film: Iterable<string>): string | undefined {
    const key = personKey(mention.name);
    const free = [...film].filter((id) => mention.imdb === undefined || (this.imdbOf(id) ?? mention.imdb) === mention.imdb);
    return free.find((id) => this.keysOf(id).includes(key)) ?? free.find((id) => likenessOf(personKey(this.nameOf(id)), key) !== undefined);
  }

  #namesake({ name, imdb }: PersonMention, trade: Trade, year: number | undefined): string | undefined {
    const gapOf = (id: string): number =>
      year === undefined ? 0 : Math.min(...(this.#careers.get(id)?.years ?? []).map((other) => Math.abs(other - year)));
    const fits = [...(this.#byKey.get(personKey(name)) ?? [])].filter((id) => {
      const own = this.imdbOf(id);
      const { parts = 0, jobs = 0 } = this.#careers.get(id) ?? {};
      if (imdb !== undefined && own !== undefined && own !== imdb) return false;
      if (trade === "craft" && jobs === 0 && parts >= manyParts) return false;
      return !Number.isFinite(gapOf(id)) || gapOf(id) <= farApart;
    });
    const credits = (id: string): number => (this.#careers.get(id)?.parts ?? 0) + (this.#careers.get(id)?.jobs ?? 0);
    const distance = (id: string): number => (Number.isFinite(gapOf(id)) ? gapOf(id) : farApart);
    return fits.sort((a, b) => distance(a) - distance(b) || credits(b) - credits(a))[0];
  }

  #learnId(id: string, { imdb }: PersonMention, source: SourceKey): void {
    const person = this.#records.get(id);
    if (imdb === undefined || person === undefined || person.imdb !== undefined || person.source.includes("curated")) return;
    const { id: slug, name, aliases, ...rest } = person;
    const learned: PersonRecord = {
      id: slug,
      name,
      ...(aliases === undefined ? {} : { aliases }),
      imdb,
      ...rest,
      source: [...new Set([...person.source, source])].sort(),
    };
    this.#enter(learned);
    this.changed.set(id, learned);
  }

  #add({ name, imdb }: PersonMention, source: SourceKey, year: number | undefined): string {
    const slug = slugOf(name) || "person";
    const id = year === undefined ? this.#slugs.take(slug) : this.#slugs.take(slug, `${slug}-${year}`);
    const person: PersonRecord = { id, name, ...(imdb === undefined ? {} : { imdb }), source: [source] };
    this.#enter(person);
    this.changed.set(id, person);
    this.added.add(id);
    return id;
  }

  #enter(person: PersonRecord): void {
    this.#slugs.reserve(person.id);
    this.#records.set(person.id, person);
    if (person.imdb !== undefined) this.#byImdb.set(person.imdb, person.id);
    for (const key of keysOf(person)) this.#byKey.set(key, (this.#byKey.get(key) ?? new Set<string>()).add(person.id));
  }
}

const keysOf = ({ name, aliases = [] }: PersonRecord): string[] =>
  [name, ...aliases.filter(([alias]) => alias.includes(" ")).map(([alias]) => alias)].map(personKey);

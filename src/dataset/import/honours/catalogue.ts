import type { FilmRecord, PersonRecord } from "../../../core/packs/records.js";
import { editDistance } from "../../../core/text/editDistance.js";
import { titleKey } from "../text/filmTitle.js";
import { personKey } from "../text/personName.js";

/** A film with what a row of a list can be held against. */
export interface Entry {
  readonly film: FilmRecord;
  /** The years that count as the film's: release and first showing. */
  readonly years: readonly number[];
  readonly directors: readonly string[];
  readonly crew: readonly string[];
  readonly cast: readonly string[];
}

/** What a person did, and when; tells whether a unique name may be the one honoured. */
interface Career {
  first: number;
  last: number;
  acts: boolean;
  makes: boolean;
}

/** Names that are the person's own, not a form that others share. */
const ownAliases = new Set(["credit", "transliteration", "birth", "former"]);

/** All films and people by title and name. Films may be added; everything else stays as it was made. */
export class Catalogue {
  readonly #films = new Map<string, Entry[]>();
  readonly #ofPerson = new Map<string, Entry[]>();
  readonly #names = new Map<string, string[]>();
  readonly #people = new Map<string, Set<string>>();
  readonly #letters = new Map<string, Set<string>>();
  readonly #careers = new Map<string, Career>();

  constructor(films: readonly FilmRecord[], people: readonly PersonRecord[]) {
    for (const person of people) this.addPerson(person);
    for (const film of films) this.addFilm(film);
  }

  addPerson(person: PersonRecord): void {
    const own = (person.aliases ?? []).filter(([, type]) => ownAliases.has(type)).map(([name]) => name);
    const keys = [...new Set([person.name, ...own].map(personKey))];
    this.#names.set(person.id, keys);
    for (const key of keys) {
      this.#people.set(key, (this.#people.get(key) ?? new Set()).add(person.id));
      if (key.length < 8) continue;
      const same = letters(key);
      this.#letters.set(same, (this.#letters.get(same) ?? new Set()).add(person.id));
    }
  }

  addFilm(film: FilmRecord): void {
    const crew = [...new Set(Object.values(film.crew ?? {}).flat())];
    const cast = (film.cast ?? []).flatMap(([person]) => person ?? []);
    const years = [film.year, film.premiere].flatMap((year) => year ?? []);
    const entry: Entry = { film, years, directors: film.crew?.director ?? [], crew, cast };
    for (const key of new Set([film.title, ...(film.titles ?? [])].map(titleKey))) {
      const known = this.#films.get(key);
      if (known === undefined) this.#films.set(key, [entry]);
      else known.push(entry);
    }
    for (const person of new Set([...crew, ...cast])) {
      const known = this.#ofPerson.get(person);
      if (known === undefined) this.#ofPerson.set(person, [entry]);
      else known.push(entry);
      this.#work(person, years, cast.includes(person), crew.includes(person));
    }
  }

  filmsTitled(titles: readonly string[]): Entry[] {
    return [...new Set(titles.flatMap((title) => this.#films.get(titleKey(title)) ?? []))];
  }

  filmsOf(person: string): readonly Entry[] {
    return this.#ofPerson.get(person) ?? [];
  }

  /** All people of a name; of nobody's name, those who spell it with the same letters ("Hong Sangsoo", "Sang-soo Hong"). */
  named(name: string): string[] {
    const key = personKey(name);
    return [...(this.#people.get(key) ?? this.#letters.get(letters(key)) ?? [])];
  }

  /** Whose career reaches a year, as a performer or as a maker. */
  works(person: string, year: number, as: "acts" | "makes"): boolean {
    const career = this.#careers.get(person);
    return career?.[as] === true && career.first - 3 <= year && year <= career.last + 15;
  }

  /** The one of a film's people who bears a name: letter by letter, else in a near form that nobody else of them has. */
  among(people: readonly string[], name: string): string | undefined {
    const key = personKey(name);
    const bears = (is: (other: string) => boolean): string[] => people.filter((id) => this.#names.get(id)?.some(is));
    const [exact] = bears((other) => other === key);
    if (exact !== undefined) return exact;
    const near = [...new Set(bears((other) => nearForm(other, key)))];
    return near.length === 1 ? near[0] : undefined;
  }

  #work(person: string, years: readonly number[], acts: boolean, makes: boolean): void {
    const career = this.#careers.get(person) ?? { first: Infinity, last: -Infinity, acts: false, makes: false };
    this.#careers.set(person, {
      first: Math.min(career.first, ...years),
      last: Math.max(career.last, ...years),
      acts: career.acts || acts,
      makes: career.makes || makes,
    });
  }
}

/**
 * Two spellings of one person among the few people of a film: the same letters ("Kore-eda Hirokazu"), one letter off,
 * a name more ("Brian G. Hutton", "Constantin Costa-Gavras"), a short first name ("Theo Angelopoulos").
 */
function nearForm(a: string, b: string): boolean {
  if (letters(a) === letters(b) || (a.length >= 8 && editDistance(a, b, 1) <= 1)) return true;
  const [short = [], long = []] = [a.split(" "), b.split(" ")].sort((x, y) => x.length - y.length);
  if (short.length >= 2 && short.every((word) => long.includes(word))) return true;
  const [first = "", other = ""] = [short[0], long[0]];
  return (
    short.length === long.length &&
    short.at(-1) === long.at(-1) &&
    first.length >= 3 &&
    (other.startsWith(first) || first.startsWith(other))
  );
}

const letters = (key: string): string => [...key.replaceAll(" ", "")].sort().join("");

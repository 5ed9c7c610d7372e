import type { FilmRecord, PackRecords } from "../../../core/packs/records.js";
import type { FilmDraft, PersonMention } from "../drafts.js";
import type { FilmGroup } from "../films/filmGroup.js";
import { conflict, fit, gapOf, groupOf } from "../films/filmGroup.js";
import { joinable } from "../films/joinStrangers.js";
import { Slugs } from "../slugs.js";
import { titleKey } from "../text/filmTitle.js";
import type { KnownPeople } from "./knownPeople.js";

/** A record as the importer sees a source's line, and who its mentions are. */
export interface FilmAsDraft {
  readonly group: FilmGroup;
  readonly draft: FilmDraft;
  readonly idOf: ReadonlyMap<PersonMention, string>;
}

/** The films of `data/`, found by ids and titles. */
export class KnownFilms {
  readonly slugs = new Slugs();
  readonly #people: KnownPeople;
  readonly #records = new Map<string, FilmRecord>();
  readonly #byName = new Map<string, Set<string>>();

  constructor({ films }: PackRecords, people: KnownPeople) {
    this.#people = people;
    for (const film of films) this.enter(film);
  }

  enter(film: FilmRecord): void {
    this.slugs.reserve(film.id);
    this.#records.set(film.id, film);
    for (const name of namesOf(film)) this.#byName.set(name, (this.#byName.get(name) ?? new Set<string>()).add(film.id));
  }

  get(id: string): FilmRecord | undefined {
    return this.#records.get(id);
  }

  /** The film that a draft is about: by id, else by title, near year and people; else the only one of its title and year. */
  find(draft: FilmDraft): FilmRecord | undefined {
    const own = groupOf(draft);
    const ids = new Set(namesOf(draft).flatMap((name) => [...(this.#byName.get(name) ?? [])]));
    const films = [...ids].flatMap((id) => this.#records.get(id) ?? []);
    const byId = films.find((film) => sameId(film, draft));
    if (byId !== undefined) return byId;
    const near = films.map((film) => ({ film, group: this.asDraft(film).group }));
    const [best] = near
      .map(({ film, group }) => ({ film, score: fit(own, group) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    if (best !== undefined) return best.film;
    const slack = draft.sources[0] === "od" ? 1 : 0;
    const strangers = near.filter(
      ({ group }) => (gapOf(own, group) ?? Infinity) <= slack && !conflict(own, group) && joinable(own, group, new Map()),
    );
    return strangers.length === 1 ? strangers[0]?.film : undefined;
  }

  /** The record in the form in which the importer compares and merges. */
  asDraft(film: FilmRecord): FilmAsDraft {
    const idOf = new Map<PersonMention, string>();
    const mention = (id: string): PersonMention => {
      const imdb = this.#people.imdbOf(id);
      const made = { name: this.#people.nameOf(id), ...(imdb === undefined ? {} : { imdb }) };
      idOf.set(made, id);
      return made;
    };
    const draft: FilmDraft = {
      // Not the name of a list: a list that is read once more may have the film's own line again.
      sources: ["curated"],
      title: film.title,
      titles: film.titles ?? [],
      ...(film.year === undefined ? {} : { year: film.year }),
      ...(film.imdb === undefined ? {} : { imdb: film.imdb }),
      ...(film.wikidata === undefined ? {} : { wikidata: film.wikidata }),
      ...(film.wiki === undefined ? {} : { wiki: film.wiki }),
      crew: Object.fromEntries(Object.entries(film.crew ?? {}).map(([job, ids]) => [job, ids.map(mention)])),
      cast: (film.cast ?? []).map(([id, ...forms]) => ({
        person: id === null ? null : mention(id),
        forms: forms.flatMap((form) => form ?? []),
      })),
    };
    const group = groupOf(draft);
    for (const year of [film.premiere, film.later]) if (year !== undefined) group.years.add(year);
    for (const id of film.crew?.director ?? []) for (const key of this.#people.keysOf(id)) group.directors.add(key);
    for (const [id] of film.cast ?? []) if (id !== null) for (const key of this.#people.keysOf(id)) group.cast.add(key);
    return { group, draft, idOf };
  }
}

function sameId(film: FilmRecord, draft: FilmDraft): boolean {
  return (
    (film.imdb !== undefined && film.imdb === draft.imdb) ||
    (film.wikidata !== undefined && film.wikidata === draft.wikidata && (film.imdb ?? draft.imdb) === (draft.imdb ?? film.imdb))
  );
}

/** Keys under which films meet: titles with and without spaces, ids, the page. */
function namesOf(film: FilmRecord | FilmDraft): string[] {
  const titles = [film.title, ...(film.titles ?? [])].map(titleKey).filter((key) => key !== "");
  return [
    ...titles.map((key) => `title ${key}`),
    ...titles.map((key) => `title ${key.replaceAll(" ", "")}`),
    ...(film.imdb === undefined ? [] : [`imdb ${film.imdb}`]),
    ...(film.wikidata === undefined ? [] : [`wikidata ${film.wikidata}`]),
    ...(film.wiki === undefined ? [] : [`wiki ${film.wiki}`]),
  ];
}

import type { CastRow, CrewJob, FilmRecord } from "../../../core/packs/records.js";
import { crewJobs } from "../../../core/packs/records.js";
import type { SourceKey } from "../../sourceKeys.js";
import type { FilmDraft, PersonMention } from "../drafts.js";
import { groupOf } from "../films/filmGroup.js";
import { filmRecord } from "../films/filmRecord.js";
import { mergeCast } from "../films/mergeCast.js";
import { furtherTitles, mergeFilm } from "../films/mergeFilm.js";
import { withoutObscure } from "../films/obscureFilms.js";
import { premiereOf } from "../films/years.js";
import { tradeOfJob } from "../people/mentions.js";
import { slugOf } from "../slugs.js";
import { filmTitles } from "../text/filmTitle.js";
import type { FilmAsDraft, KnownFilms } from "./knownFilms.js";
import type { KnownPeople } from "./knownPeople.js";

/** What adding a file's films did. */
export interface AddedFilms {
  /** New and changed records by id. */
  readonly changed: ReadonlyMap<string, FilmRecord>;
  readonly added: ReadonlySet<string>;
  /** Which film each draft is. */
  readonly homes: ReadonlyMap<FilmDraft, string>;
  /** What a person should look at. */
  readonly notes: readonly string[];
}

/**
 * Adds drafts to the films of `data/`: what is known stays as it is, what is missing is filled in, and a film that is not
 * there becomes a record. Ids never change; records written by hand are left alone.
 */
export function addFilms(drafts: readonly FilmDraft[], films: KnownFilms, people: KnownPeople): AddedFilms {
  const changed = new Map<string, FilmRecord>();
  const added = new Set<string>();
  const homes = new Map<FilmDraft, string>();
  const notes: string[] = [];
  for (const raw of drafts) {
    const [title = raw.title, ...others] = filmTitles(raw.title);
    const draft = { ...raw, title, titles: [...others, ...raw.titles] };
    if (draft.title === "") continue;
    const known = films.find(draft);
    if (known === undefined && withoutObscure([groupOf(draft)]).length === 0) continue;
    const film = known === undefined ? newFilm(draft, films, people) : filled(known, draft, films, people, notes);
    homes.set(raw, film.id);
    if (film === known) continue;
    if (known === undefined) added.add(film.id);
    changed.set(film.id, film);
    films.enter(film);
    people.credit(film);
  }
  return { changed, added, homes, notes };
}

function newFilm(draft: FilmDraft, films: KnownFilms, people: KnownPeople): FilmRecord {
  const ids = idsOf(draft, [], people);
  const group = groupOf(draft);
  const plain = [slugOf(draft.title) || "film", draft.year].filter((part) => part !== undefined).join("-");
  const surname = slugOf((draft.crew.director?.[0]?.name ?? "").split(" ").at(-1) ?? "");
  const id = surname === "" ? films.slugs.take(plain) : films.slugs.take(plain, `${plain}-${surname}`);
  return mergeFilm(group, id, (mention) => ids.get(mention));
}

/** Lists differ by a year on films that were shown at a festival first. */
const festivalYear = 1;

/** The record with what the draft adds; the record itself where it adds nothing. */
function filled(film: FilmRecord, draft: FilmDraft, films: KnownFilms, people: KnownPeople, notes: string[]): FilmRecord {
  if (film.source.includes("curated")) return film;
  const own = films.asDraft(film);
  const credited = [...own.idOf.values()];
  const ids = new Map([...own.idOf, ...idsOf(draft, credited, people)]);
  const gap = draft.festival === true ? 0 : gapOf(film, draft);
  if (gap > festivalYear) notes.push(`film ${film.id}: data/ says ${film.year}, the file ${draft.year}; the year is left`);
  const titles = [...(film.titles ?? []), ...furtherTitles(film.title, [own.draft, draft]).slice((film.titles ?? []).length)];
  const year = film.year ?? (draft.festival === true ? undefined : draft.year);
  const fresh = filmRecord({
    ...film,
    titles,
    year,
    premiere: film.premiere ?? premiereOf([draft], year),
    imdb: film.imdb ?? draft.imdb,
    wikidata: film.wikidata ?? draft.wikidata,
    wiki: film.wiki ?? draft.wiki,
    crew: crewOf(film, draft, ids),
    cast: castOf(film, own, draft, ids),
  });
  if (JSON.stringify(fresh) === JSON.stringify(filmRecord(film))) return film;
  return { ...fresh, source: [...new Set([...film.source, ...draft.sources])].sort() };
}

/** Years between what the file says and the nearest year of release that is known. */
function gapOf({ year, later }: FilmRecord, draft: FilmDraft): number {
  const gaps = [year, later].flatMap((known) => (known === undefined || draft.year === undefined ? [] : Math.abs(known - draft.year)));
  return gaps.length === 0 ? 0 : Math.min(...gaps);
}

function idsOf(draft: FilmDraft, film: readonly string[], people: KnownPeople): Map<PersonMention, string> {
  const ids = new Map<PersonMention, string>();
  const source: SourceKey = draft.sources[0] ?? "curated";
  for (const job of crewJobs)
    for (const mention of draft.crew[job] ?? []) ids.set(mention, people.idOf(mention, tradeOfJob[job], source, draft.year, film));
  for (const { person } of draft.cast) if (person !== null) ids.set(person, people.idOf(person, "acts", source, draft.year, film));
  return ids;
}

/** A job that nobody has is filled; one that is known is added to when the file knows somebody of it. */
function crewOf(film: FilmRecord, draft: FilmDraft, ids: ReadonlyMap<PersonMention, string>): { [job in CrewJob]?: readonly string[] } {
  const crew: { [job in CrewJob]?: readonly string[] } = {};
  for (const job of crewJobs) {
    const known = film.crew?.[job] ?? [];
    const told = [...new Set((draft.crew[job] ?? []).flatMap((mention) => ids.get(mention) ?? []))];
    const agrees = known.length === 0 || told.some((id) => known.includes(id));
    const all = agrees ? [...new Set([...known, ...told])] : known;
    if (all.length > 0) crew[job] = all;
  }
  return crew;
}

function castOf(film: FilmRecord, own: FilmAsDraft, draft: FilmDraft, ids: ReadonlyMap<PersonMention, string>): readonly CastRow[] {
  const idOf = (mention: PersonMention): string | undefined => ids.get(mention);
  const before = mergeCast([own.draft], idOf);
  const after = mergeCast([own.draft, draft], idOf);
  return JSON.stringify(before) === JSON.stringify(after) ? (film.cast ?? []) : after;
}

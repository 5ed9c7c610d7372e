import type { CrewJob, FilmRecord, PersonRecord } from "../../core/packs/records.js";
import { crewJobs } from "../../core/packs/records.js";
import { withFilms } from "../additions.js";
import { debrisOf } from "../debris.js";
import { isGenericPart } from "../import/text/genericParts.js";
import type { Problem, RecordKind } from "../load.js";
import type { Played } from "./castNews.js";
import { castNews } from "./castNews.js";
import type { Registry } from "./registry.js";
import type { SheetFilm, SheetName } from "./sheet.js";
import { whichFilm } from "./whichFilm.js";
import type { Place } from "./whoIs.js";
import { described, whoIs } from "./whoIs.js";

/** What sheets add to `data/`, as records of the files written by hand. */
export interface News {
  /** By id: all that is written by hand of a film, in whole. */
  readonly films: ReadonlyMap<string, FilmRecord>;
  readonly people: ReadonlyMap<string, PersonRecord>;
  /** With one of them nothing may be written. */
  readonly problems: readonly Problem[];
  /** What a person should look at. */
  readonly notes: readonly Problem[];
}

/**
 * Compares sheets with what is known and answers the news. Films and people that one film adds are known to the next.
 *
 * @param byHand records of films/curated.jsonl, which the news are joined to
 */
export function filmNews(sheets: readonly SheetFilm[], registry: Registry, byHand: ReadonlyMap<string, FilmRecord>): News {
  const films = new Map<string, FilmRecord>();
  const people = new Map<string, PersonRecord>();
  const problems: Problem[] = [];
  const notes: Problem[] = [];
  for (const sheet of sheets) {
    const reader = new FilmReader(sheet, registry, people);
    const film = reader.film(byHand, films);
    problems.push(...reader.problems);
    notes.push(...reader.notes);
    if (film !== undefined) films.set(film.id, film);
  }
  return { films, people, problems, notes };
}

/** Years without a credit after which a namesake is as likely. */
const longPause = 15;
/** Jobs of which the lists know few credits, and few namesakes do. */
const crafts: ReadonlySet<Place["job"]> = new Set(["composer", "cinematographer", "editor"]);

/** Reads one film of a sheet against the film that is known. */
class FilmReader {
  readonly problems: Problem[] = [];
  readonly notes: Problem[] = [];

  constructor(
    readonly sheet: SheetFilm,
    readonly registry: Registry,
    readonly people: Map<string, PersonRecord>,
  ) {}

  /** The record to be written, if there is anything new; the registry learns it. */
  film(byHand: ReadonlyMap<string, FilmRecord>, written: ReadonlyMap<string, FilmRecord>): FilmRecord | undefined {
    const { sheet, registry } = this;
    const directors = (sheet.crew.get("director") ?? []).map(({ name }) => name);
    const which = whichFilm({ ...sheet, directors, people: sheet.cast.map(({ name }) => name), mayBeNew: true }, registry);
    if ("problem" in which) {
      this.#problem(sheet.line, which.problem);
      return undefined;
    }
    const known = which.film;
    if (known === undefined && directors.length === 0 && !sheet.isSeries)
      this.#problem(
        sheet.line,
        `“${sheet.title}” (${sheet.year}) is not in the data: check title and year, write the director of a film that is new`,
      );
    const before = written.get(known?.id ?? "") ?? byHand.get(known?.id ?? "");
    const crew = this.#crew(known);
    const cast = this.#cast(known, crew);
    const news = {
      ...this.#head(known),
      ...(Object.keys(crew).length === 0 ? {} : { crew }),
      ...cast,
    };
    // That reviews cite a part is no fact of a page.
    if (sheet.seen.length === 0 && (known === undefined || Object.keys(news).some((key) => key !== "cited")))
      this.#problem(sheet.line, `“${sheet.title}” has no line “seen:”; write the addresses of the pages that show it`);
    if (this.problems.length > 0 || (known !== undefined && Object.keys(news).length === 0)) return undefined;
    const identity = known === undefined ? {} : this.#directorOfNamesake(known);
    const id = known?.id ?? registry.newFilmId(sheet.title, sheet.year, directors[0]);
    const title = before?.title ?? known?.title ?? sheet.title;
    const year = known?.year ?? sheet.year;
    const addition: FilmRecord = {
      id,
      title,
      year,
      ...news,
      ...(identity.director === undefined ? {} : { crew: { ...identity, ...crew } }),
      source: ["curated"],
      ...(sheet.seen.length === 0 ? {} : { seen: [...new Set(sheet.seen)] }),
    };
    const record = inOrder(before === undefined ? addition : (withFilms([before], [addition])[0] ?? addition));
    this.#debris("film", record);
    registry.putFilm(known === undefined ? record : (withFilms([known], [addition])[0] ?? record));
    return record;
  }

  /** Of two films of one title and year the importer knows by the director which one the line is about. */
  #directorOfNamesake(film: FilmRecord): Pick<NonNullable<FilmRecord["crew"]>, "director"> {
    const isNamesake = ({ id, year }: FilmRecord): boolean => id !== film.id && (year === film.year || film.id.endsWith(`-${year}`));
    const director = film.crew?.director;
    const titles = [film.title, ...(film.titles ?? [])];
    return director !== undefined && titles.some((title) => this.registry.titled(title).some(isNamesake)) ? { director } : {};
  }

  #problem(line: number, message: string): void {
    this.problems.push({ file: this.sheet.file, line, message });
  }

  #note(line: number, message: string): void {
    this.notes.push({ file: this.sheet.file, line, message });
  }

  #debris(kind: RecordKind, record: object, line = this.sheet.line): void {
    for (const { message } of debrisOf({ kind, file: this.sheet.file, line, record: record as Record<string, unknown> }))
      this.#problem(line, message);
  }

  /** Year, festival, titles and kind, as far as they are new. */
  #head(film: FilmRecord | undefined): Partial<FilmRecord> {
    const { line, title, year, premiere, originals, isSeries } = this.sheet;
    const titles = originals.filter((each) => each !== (film?.title ?? title) && film?.titles?.includes(each) !== true);
    const correctsYear = film?.year !== undefined && film.year !== year && film.year === premiere;
    if (film?.year !== undefined && film.year !== year && !correctsYear)
      this.#note(
        line,
        `the data have “${film.title}” in ${film.year}, and that stays; with premiere: ${film.year} it would become ${year}`,
      );
    if (film !== undefined && film.title !== title && film.titles?.includes(title) !== true)
      this.#note(line, `the data write “${film.title}”, and that stays`);
    return {
      ...(titles.length === 0 ? {} : { titles: [...new Set(titles)] }),
      ...(correctsYear || (film !== undefined && film.year === undefined) ? { year } : {}),
      ...(premiere === undefined || film?.premiere === premiere ? {} : { premiere }),
      ...(isSeries && film?.series !== true ? { series: true as const } : {}),
    };
  }

  #crew(film: FilmRecord | undefined): { [job in CrewJob]?: readonly string[] } {
    const crew: { [job in CrewJob]?: readonly string[] } = {};
    for (const job of crewJobs) {
      const names = this.sheet.crew.get(job) ?? [];
      if (names.length === 0) continue;
      const ids = names.map((name) => this.#person(name, film, job));
      const told = [...new Set(ids.flatMap((id) => id ?? []))];
      const known = film?.crew?.[job] ?? [];
      const gone = known.filter((id) => !told.includes(id));
      if (ids.includes(undefined) || (gone.length === 0 && told.length === known.length)) continue;
      if (gone.length > 0 && !names.some(({ corrects }) => corrects))
        this.#problem(
          names[0]?.line ?? 0,
          `${job} is known as ${known.map((id) => this.registry.nameOf(id)).join("; ")} (${film?.source.join(", ")}); write all who did it, or add " ~" at the end of the line if ${gone.map((id) => this.registry.nameOf(id)).join(" and ")} did not`,
        );
      crew[job] = told;
    }
    return crew;
  }

  #cast(film: FilmRecord | undefined, crew: { readonly [job in CrewJob]?: readonly string[] }): Pick<FilmRecord, "cast" | "cited"> {
    const makers = Object.values(crew).flat();
    const played = this.sheet.cast.flatMap((line): Played[] => {
      if (line.part !== null && !line.sure && isGenericPart(line.part))
        this.#problem(
          line.line,
          `“${line.part}” says what somebody is, not a name; write -, or add " +" at the end if the part is called so`,
        );
      const maker = makers.find((id) => line.id === undefined && this.registry.nameOf(id) === line.name);
      const id = maker ?? this.#person(line, film, "cast");
      return id === undefined ? [] : [{ ...line, id }];
    });
    const news = castNews(played, film?.cast ?? [], film?.source.join(", ") ?? "");
    for (const { line, message } of news.faults) this.#problem(line, message);
    for (const { line, message } of news.notes) this.#note(line, message);
    const cited = news.cited.filter((part) => film?.cited?.includes(part) !== true);
    return { ...(news.rows.length === 0 ? {} : { cast: news.rows }), ...(cited.length === 0 ? {} : { cited }) };
  }

  #person(named: SheetName, film: FilmRecord | undefined, job: Place["job"]): string | undefined {
    const { sheet, registry } = this;
    const who = whoIs(named, { film, year: sheet.year, job, seen: sheet.seen }, registry);
    if ("problem" in who) {
      this.#problem(named.line, who.problem);
      return undefined;
    }
    if (who.fresh !== undefined) {
      this.#debris("person", who.fresh, named.line);
      registry.addPerson(who.fresh);
      this.people.set(who.id, who.fresh);
      return who.id;
    }
    const taken = described(who.id, sheet.year, registry);
    if (named.id === undefined && isPlainer(registry.nameOf(who.id), named.name))
      this.#note(named.line, `the data write ${taken} without the marks of “${named.name}”; tell if the data are wrong`);
    const isCredited = film !== undefined && registry.peopleOf(film).includes(who.id);
    const gap = registry.gapOf(who.id, sheet.year) ?? 0;
    const isOfCraft = registry.creditsOf(who.id).some((credit) => credit.job === job && crafts.has(job));
    if (named.id === undefined && !isCredited && !isOfCraft && gap >= longPause)
      this.#note(
        named.line,
        `“${named.name}” is taken for ${taken}, ${gap} years from this film; write [new] behind the name if it is another`,
      );
    return who.id;
  }
}

const isPlainer = (known: string, written: string): boolean =>
  known !== written && !/\p{M}/u.test(known.normalize("NFD")) && written.normalize("NFD").replace(/\p{M}/gu, "") === known;

/** The fields in the order of the schema. */
function inOrder(film: FilmRecord): FilmRecord {
  const order = [
    "id",
    "title",
    "titles",
    "year",
    "premiere",
    "later",
    "series",
    "imdb",
    "wikidata",
    "wiki",
    "crew",
    "cast",
    "cited",
    "source",
    "seen",
  ];
  const { crew } = film;
  const sorted = Object.fromEntries(Object.entries(film).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))) as unknown as FilmRecord;
  if (crew === undefined) return sorted;
  return { ...sorted, crew: Object.fromEntries(crewJobs.flatMap((job) => (crew[job] === undefined ? [] : [[job, crew[job]]]))) };
}

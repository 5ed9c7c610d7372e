import type { FilmRecord } from "../../core/packs/records.js";
import { titleKey } from "../import/text/filmTitle.js";
import { personKey } from "../import/text/personName.js";
import { isOneEdit } from "./nearNames.js";
import type { Registry } from "./registry.js";

/** A film as somebody names it. */
export interface NamedFilm {
  readonly title: string;
  readonly originals: readonly string[];
  readonly year: number;
  readonly isSeries: boolean;
  readonly id?: string;
  readonly sure: boolean;
  readonly directors: readonly string[];
  /** Everybody else who is named with it. */
  readonly people: readonly string[];
  /** Whether it may be a film that is not there. */
  readonly mayBeNew: boolean;
}

/** A film of `data/`, none that is there (`undefined`), or what is wrong with the name. */
export type Which = { readonly film: FilmRecord | undefined } | { readonly problem: string };

/** Lists differ by a year on films that a festival showed first. */
const festivalYear = 1;
/** A film of the title within so many years is asked about. */
const nearYears = 4;

/** Which film is named: by id, else by a title of its own and the year or one beside it, unless its director is another. */
export function whichFilm(named: NamedFilm, registry: Registry): Which {
  if (named.id !== undefined) {
    const film = registry.films.get(named.id);
    return film === undefined ? { problem: `no film has the id [${named.id}]; correct or delete it` } : { film };
  }
  const titled = candidates(named, registry);
  const near = titled.filter((film) => yearsOf(film).some((year) => Math.abs(year - named.year) <= festivalYear));
  const fits = best(
    named,
    near.filter((film) => agreement(named, film, registry) !== "other director"),
    registry,
  );
  const [only, ...others] = fits;
  if (only !== undefined && others.length > 0)
    return {
      problem: `“${named.title}” may be several films: ${listed(fits, registry)}; write the id of the one meant behind it: Title${named.mayBeNew ? " (2024)" : ""} [id]`,
    };
  if (only !== undefined) return { film: only };
  if (named.sure) return { film: undefined };
  const doubt = doubtAbout(named, titled, near, registry);
  return doubt === undefined ? { film: undefined } : { problem: doubt };
}

/** Of films that fit, those of the very year, then of the director, then with the very title. */
function best(named: NamedFilm, films: readonly FilmRecord[], registry: Registry): FilmRecord[] {
  const wishes: ((film: FilmRecord) => boolean)[] = [
    (film) => agreement(named, film, registry) === "same director",
    (film) => credits(film, named, registry),
    (film) => yearsOf(film).includes(named.year),
    (film) => film.title === named.title,
  ];
  return wishes.reduce<FilmRecord[]>(
    (left, wish) => {
      const better = left.filter(wish);
      return better.length > 0 ? better : left;
    },
    [...films],
  );
}

/** Films of the title; only where there is none, those of an original title. A series is no film. */
function candidates(named: NamedFilm, registry: Registry): FilmRecord[] {
  const ofKind = (title: string): FilmRecord[] =>
    registry
      .titled(title)
      .filter((film) => named.isSeries === (film.series === true) && (named.isSeries || film.year !== undefined || known(film)));
  const found = ofKind(named.title);
  return found.length > 0 ? found : [...new Set(named.originals.flatMap(ofKind))];
}

/** An undated film of a list that knows nothing of it proves nothing. */
const known = (film: FilmRecord): boolean => film.crew !== undefined || film.cast !== undefined;

const yearsOf = ({ year, premiere, later }: FilmRecord): number[] => [year, premiere, later].flatMap((each) => each ?? []);

type Agreement = "same director" | "other director" | "not known";

function agreement({ directors }: NamedFilm, film: FilmRecord, registry: Registry): Agreement {
  const theirs = (film.crew?.director ?? []).flatMap((id) => registry.keysOf(id));
  if (directors.length === 0 || theirs.length === 0) return "not known";
  const ours = directors.map(personKey);
  return ours.some((name) => theirs.some((other) => name === other || isOneEdit(name, other))) ? "same director" : "other director";
}

/** Whether a film credits somebody who is named with it. */
function credits(film: FilmRecord, { people }: NamedFilm, registry: Registry): boolean {
  const keys = new Set(people.map(personKey));
  return keys.size > 0 && registry.peopleOf(film).some((id) => registry.keysOf(id).some((key) => keys.has(key)));
}

/** Why a film that seems to be new may be one that is known. */
function doubtAbout(named: NamedFilm, titled: readonly FilmRecord[], near: readonly FilmRecord[], registry: Registry): string | undefined {
  const behind = named.mayBeNew ? "behind the year" : "behind the title";
  const sure = named.mayBeNew ? 'or add " +" behind the head of the film if it is another' : "or add the film by a sheet if it is another";
  if (near.length > 0)
    return `“${named.title}” (${named.year}) is known with another director: ${listed(near, registry)}; correct the line “director:”, ${sure}`;
  if (named.isSeries) return doubtAboutSeries(named, sure, registry);
  const late = titled.filter((film) => {
    const gap = Math.min(...yearsOf(film).map((year) => Math.abs(year - named.year)));
    return gap <= nearYears || agreement(named, film, registry) === "same director" || yearsOf(film).length === 0;
  });
  const other = late.filter((film) => agreement(named, film, registry) !== "other director");
  if (other.length > 0)
    return `“${named.title}” is known of another year: ${listed(other, registry)}; write [${other[0]?.id}] ${behind} if it is that film, ${sure}`;
  const alike = nearTitles(named, registry);
  return alike.length === 0
    ? undefined
    : `no film is called “${named.title}”. Did you mean ${listed(alike.slice(0, 3), registry)}? Write that title (or [${alike[0]?.id}] ${behind}), ${sure}`;
}

/** Series share their titles with films; one is only asked about where the record of a film may be that of the series. */
function doubtAboutSeries(named: NamedFilm, sure: string, registry: Registry): string | undefined {
  const film = registry.titled(named.title).find((each) => {
    const isNear = yearsOf(each).some((year) => Math.abs(year - named.year) <= festivalYear);
    return isNear && (each.crew?.director === undefined || credits(each, named, registry));
  });
  return film === undefined
    ? undefined
    : `“${named.title}” is known as a film: ${listed([film], registry)}; write [${film.id}] behind the year if that record is the series, ${sure}`;
}

/** Films of about the year with a title one edit away, or with more or fewer words. */
function nearTitles(named: NamedFilm, registry: Registry): FilmRecord[] {
  const key = titleKey(named.title);
  return [...registry.films.values()].filter((film) => {
    if (film.year === undefined || film.series === true || Math.abs(film.year - named.year) > festivalYear) return false;
    const directed = agreement(named, film, registry);
    if (directed === "other director") return false;
    return [film.title, ...(film.titles ?? [])].some((title) => {
      const other = titleKey(title);
      const [short, long] = other.length < key.length ? [other, key] : [key, other];
      const goesOn = long.startsWith(`${short} `) || long.endsWith(` ${short}`);
      return (key.length >= 5 && isOneEdit(key, other)) || (goesOn && (directed === "same director" || short.includes(" ")));
    });
  });
}

const listed = (films: readonly FilmRecord[], registry: Registry): string =>
  films
    .map((film) => {
      const by = (film.crew?.director ?? []).map((id) => registry.nameOf(id)).join(", ");
      return `“${film.title}” (${film.year ?? "undated"}${by === "" ? "" : `, ${by}`}) [${film.id}]`;
    })
    .join(", or ");

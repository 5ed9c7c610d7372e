import { editDistance } from "../../../core/text/editDistance.js";
import { normalForm } from "../../../core/text/normalForm.js";
import { titleKey } from "../text/filmTitle.js";
import type { AwardRow } from "./awardRow.js";
import type { Catalogue, Entry } from "./catalogue.js";

/** A film found, or why not. `confirmed`: somebody whom the row names is credited in it. */
export type FilmMatch =
  | { readonly entry: Entry; readonly confirmed: boolean }
  | { readonly missing: "film not found" | "film ambiguous" | "film contradicted" };

/** Categories for the director of a film. */
export const directs = /direct|regia|realisation|mise-en-scene/;
/** A cast of this many names that lacks the performer is another film's, or another film of the same title. */
const fullCast = 12;

/** How far a film's year may be from the row's when a credit confirms it (releases abroad come late), and when none does. */
const spans = {
  confirmed: [-3, 3],
  festival: [-1, 1],
  ceremony: [-2, 0],
} as const;

/**
 * The film that a row means: of films with its title and a fitting year the one that credits whom the row names; else
 * the only one, unless its director or its cast speak against it.
 */
export function matchFilm(row: AwardRow, catalogue: Catalogue): FilmMatch {
  const titled = catalogue.filmsTitled(row.titles);
  const confirmed = best(
    row,
    titled.filter((entry) => within(row, entry, spans.confirmed) && credits(row, entry, catalogue)),
  );
  if (confirmed.length > 1) return { missing: "film ambiguous" };
  const [sure] = confirmed;
  if (sure !== undefined) return { entry: sure, confirmed: true };
  const dated = titled.filter((entry) => entry.years.length > 0);
  const likely = dated.filter((entry) => within(row, entry, row.festival ? spans.festival : spans.ceremony) && !isLater(row, entry));
  const near = likely.length > 0 ? [] : nearTitles(row, catalogue);
  if (near.length === 1 && near[0] !== undefined) return { entry: near[0], confirmed: true };
  const late = row.festival && likely.length === 0 ? dated.filter((entry) => longTitle(entry) && within(row, entry, spans.confirmed)) : [];
  return unconfirmed(row, [...likely, ...late]);
}

/** Without a credit to go by, only a film that stands alone will do. */
function unconfirmed(row: AwardRow, likely: readonly Entry[]): FilmMatch {
  const credited = likely.filter((entry) => entry.crew.length + entry.cast.length > 0);
  const [only, ...others] = best(row, credited.length > 0 ? credited : likely);
  if (only === undefined) return { missing: "film not found" };
  if (others.length > 0) return { missing: "film ambiguous" };
  // Of a film without credits only the year and the title's length speak for it.
  if (credited.length === 0 && !longTitle(only) && !only.years.includes(expectedYear(row))) return { missing: "film ambiguous" };
  return contradicts(row, only) ? { missing: "film contradicted" } : { entry: only, confirmed: false };
}

/** A film of a later year under a short title is another one, where no credit speaks for it: Kevin Costner's "The Postman". */
const isLater = (row: AwardRow, entry: Entry): boolean =>
  row.festival && !longTitle(entry) && entry.years.length > 0 && entry.years.every((year) => year > row.year);

const longTitle = (entry: Entry): boolean => titleKey(entry.film.title).split(" ").length >= 3;

/** A ceremony's films are of the year before. */
const expectedYear = (row: AwardRow): number => (row.festival ? row.year : row.year - 1);

/** Of several films those of the year nearest to the one expected, and of these those with the very title. */
function best(row: AwardRow, entries: readonly Entry[]): Entry[] {
  const gap = (entry: Entry): number => Math.min(9, ...entry.years.map((year) => Math.abs(year - expectedYear(row))));
  const least = Math.min(...entries.map(gap));
  const nearest = entries.filter((entry) => gap(entry) === least);
  const title = normalForm(row.titles[0] ?? "");
  const literal = nearest.filter((entry) => normalForm(entry.film.title) === title);
  return literal.length > 0 ? literal : nearest;
}

/** Whether the film credits somebody whom the row names. */
const credits = (row: AwardRow, entry: Entry, catalogue: Catalogue): boolean =>
  row.people.some((name) => catalogue.among([...entry.crew, ...entry.cast], name) !== undefined);

function within(row: AwardRow, entry: Entry, [from, to]: readonly [number, number]): boolean {
  return entry.years.length === 0 || entry.years.some((year) => row.year + from <= year && year <= row.year + to);
}

/** A film of the right year with a credit for somebody in the row, whose title is a letter off or goes on. */
function nearTitles(row: AwardRow, catalogue: Catalogue): Entry[] {
  const keys = row.titles.map(titleKey);
  const near = (title: string): boolean => {
    const other = titleKey(title);
    return keys.some(
      (key) => key.length >= 5 && (goesOn(key, other) || goesOn(other, key) || (key.length >= 8 && editDistance(key, other, 2) <= 2)),
    );
  };
  const films = new Set(row.people.flatMap((name) => catalogue.named(name)).flatMap((person) => catalogue.filmsOf(person)));
  return [...films].filter(
    (entry) =>
      entry.years.length > 0 &&
      within(row, entry, row.festival ? spans.festival : spans.ceremony) &&
      [entry.film.title, ...(entry.film.titles ?? [])].some(near),
  );
}

/** "birdman" and "birdman or unexpected virtue of ignorance"; a number or a part that follows makes another film. */
const goesOn = (key: string, longer: string): boolean =>
  longer.startsWith(`${key} `) && !/^(?:\d|part |vol|chapter |episode |again$)/.test(longer.slice(key.length + 1));

/** A film whose directors are known and are others than the row's, or whose long cast lacks the row's performer. */
function contradicts(row: AwardRow, entry: Entry): boolean {
  if (row.people.length === 0) return false;
  if (row.gives === "maker" || directs.test(row.category) || /foreign/.test(row.category)) return entry.directors.length > 0;
  return (
    row.gives === "people" && !directs.test(row.category) && /act|performance|lead|star/.test(row.category) && entry.cast.length >= fullCast
  );
}

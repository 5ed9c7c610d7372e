import type { FilmRecord, PersonRecord } from "../../../core/packs/records.js";
import { filmRecord } from "../films/filmRecord.js";
import { Slugs, slugOf } from "../slugs.js";
import { personName } from "../text/personName.js";
import type { AwardRow } from "./awardRow.js";
import type { Catalogue } from "./catalogue.js";
import { directs, matchFilm } from "./matchFilm.js";

export interface Added {
  readonly films: readonly FilmRecord[];
  readonly people: readonly PersonRecord[];
}

/**
 * Films that only a festival's list of prizes has: title and director are in the row, and when it was shown. A film whose
 * director has another film of that time in `data/` may be there under another title and is not added; nor is one whose
 * title is taken.
 */
export function addFilms(
  rows: readonly AwardRow[],
  catalogue: Catalogue,
  ids: { films: Iterable<string>; people: Iterable<string> },
): Added {
  const films: FilmRecord[] = [];
  const people: PersonRecord[] = [];
  const [filmSlugs, personSlugs] = [new Slugs(), new Slugs()];
  for (const id of ids.films) filmSlugs.reserve(id);
  for (const id of ids.people) personSlugs.reserve(id);
  for (const row of rows) {
    const [title = "", ...titles] = row.titles;
    const directed = row.gives === "maker" || directs.test(row.category);
    if (!directed || !row.festival || row.people.length === 0 || title === "") continue;
    const match = matchFilm(row, catalogue);
    if (
      "entry" in match ||
      match.missing !== "film not found" ||
      catalogue.filmsTitled(row.titles).some((entry) => entry.years.length === 0)
    )
      continue;
    const names = row.people.flatMap((name) => personName(name) ?? []);
    const known = names.map((name) => catalogue.named(name));
    const full = names.length === row.people.length && names.every((name) => name.includes(" ")) && known.every((same) => same.length < 2);
    const busy = known
      .flat()
      .some((person) =>
        catalogue.filmsOf(person).some(({ years }) => years.length === 0 || years.some((year) => Math.abs(year - row.year) <= 2)),
      );
    const grown = known.flat().every((person) => catalogue.works(person, row.year, "makes"));
    if (!full || busy || !grown) continue;
    const directors = names.map((name, index) => {
      const [id] = known[index] ?? [];
      if (id !== undefined) return id;
      const person: PersonRecord = { id: personSlugs.take(slugOf(name), `${slugOf(name)}-${row.year}`), name, source: [...row.sources] };
      people.push(person);
      catalogue.addPerson(person);
      return person.id;
    });
    const film = filmRecord({
      id: filmSlugs.take(`${slugOf(title) || "film"}-${row.year}`),
      title,
      titles,
      premiere: row.year,
      crew: { director: directors },
      source: [...row.sources],
    });
    films.push(film);
    catalogue.addFilm(film);
  }
  return { films, people };
}

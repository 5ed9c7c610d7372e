import type { CastMention, FilmDraft } from "../drafts.js";
import { readLines } from "../tables.js";
import { characterNames } from "../text/characterName.js";
import { filmTitle } from "../text/filmTitle.js";
import { personKey, personName } from "../text/personName.js";
import { people } from "./usFilms.js";

interface WorldFilm {
  freebase: string;
  title: string;
  directors: string[];
  cast: [string, ...string[]][];
}

/** Films of all countries to 2012 without a year: directors, cast, some characters; known by Freebase topic. */
export function worldFilms(folder: string, given: ReadonlySet<string>): FilmDraft[] {
  return readLines<WorldFilm>(folder, "world-films-to-2012.jsonl").map((film) => {
    const key = titleOfKey(film.freebase);
    return {
      sources: ["fb"],
      title: filmTitle(film.title) || key,
      titles: [],
      freebase: film.freebase,
      crew: { director: people(film.directors) },
      cast: castOf(film.cast, given),
    };
  });
}

/** The same performer often stands twice in a list, with and without a character. */
function castOf(rows: readonly [string, ...string[]][], given: ReadonlySet<string>): CastMention[] {
  const seen = new Set<string>();
  const cast: CastMention[] = [];
  const mentions = rows.flatMap(([actor, ...characters]): CastMention[] => {
    const name = personName(actor);
    if (name === undefined) return [];
    return [{ person: { name }, forms: [...new Set(characters.flatMap((character) => characterNames(character, name, given)))] }];
  });
  for (const mention of mentions) {
    const key = personKey(mention.person?.name ?? "");
    if (seen.has(key) && mention.forms.length === 0) continue;
    seen.add(key);
    cast.push(mention);
  }
  return cast.filter(
    (mention, index) =>
      mention.forms.length > 0 ||
      !cast.some(
        (other, at) =>
          at !== index && other.forms.length > 0 && personKey(other.person?.name ?? "") === personKey(mention.person?.name ?? ""),
      ),
  );
}

const titleOfKey = (freebase: string): string => freebase.replace(/^.*\//, "").replaceAll("_", " ");

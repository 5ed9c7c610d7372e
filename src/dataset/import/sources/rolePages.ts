import type { CrewJob } from "../../../core/packs/records.js";
import type { CastMention, FilmDraft, PersonMention } from "../drafts.js";
import { readLines } from "../tables.js";
import { characterNames } from "../text/characterName.js";
import { filmTitle } from "../text/filmTitle.js";
import { personKey, personName, personNames } from "../text/personName.js";
import { plainText } from "../text/plainText.js";
import { pageName } from "./usFilms.js";

interface RolePage {
  wiki: string;
  title: string;
  year: number | null;
  cast: [string, string?, string?][];
  starring?: string[];
  directors?: string[];
  writers?: string[];
  screenplay?: string[];
  producers?: string[];
  composers?: string[];
  cinematographers?: string[];
  editors?: string[];
}

/** Film pages of 2015–16: full crew, cast with characters, performers' pages. */
export function rolePages(folder: string, given: ReadonlySet<string>): FilmDraft[] {
  return readLines<RolePage>(folder, "roles-to-2015.jsonl").map((film) => ({
    sources: ["w16"],
    title: filmTitle(film.title),
    titles: [],
    ...(film.year === null ? {} : { year: film.year }),
    wiki: pageName(film.wiki),
    crew: crewOf(film),
    cast: castOf(film, given),
  }));
}

function crewOf(film: RolePage): { [job in CrewJob]?: PersonMention[] } {
  return {
    director: credited(film.directors),
    writer: credited([...(film.screenplay ?? []), ...(film.screenplay === undefined ? (film.writers ?? []) : [])]),
    producer: credited(film.producers),
    composer: credited(film.composers),
    cinematographer: credited(film.cinematographers),
    editor: credited(film.editors),
  };
}

/** Work that is not the job itself: authors of the book, helpers, and what "(uncredited)" says. */
const otherWork =
  /uncredited|uncr\.|novel|play\)|\(play|book|story|based|characters|lyrics|songs?\b|associate|assoc|executive|exec|assistant|co-producer|titles|musical director|suggested|supervis|\(sup|dialogue|dir\)|exteriors|scenes|consultant|orchestrat|conductor|translation|concept|continuity|adaptation|underwater|footage|numbers|episodes|stage|\(film\)/i;

function credited(cells: readonly string[] | undefined): PersonMention[] {
  const names = (cells ?? [])
    .filter((cell) => !otherWork.test(cell) && !/:$/.test(cell.trim()) && !/\d/.test(cell))
    // "Scenario by Rodney Ackland".
    .flatMap((cell) => personNames(cell.replace(/^[\p{L} ]+ by (?=\p{Lu})/u, "")));
  return [...new Set(names)].map((name) => ({ name }));
}

function castOf(film: RolePage, given: ReadonlySet<string>): CastMention[] {
  const starring = new Set((film.starring ?? []).flatMap((name) => personNames(name)).map(personKey));
  return film.cast.flatMap(([actor, character = "", page]): CastMention[] => {
    const row = upright(actor, character, page, starring);
    const text = plainText(row.actor);
    // "A, B and C" in one cell, or a cut text such as "Valentina Cortese (billed": nobody can say who plays whom.
    if (/,(?! (?:Jr|Sr|I{2,3}|IV))|\band\b|\((?![^)]*\))|\s-\s/.test(text)) return [];
    const name = personName(row.actor);
    if (name === undefined) return [];
    return [
      { person: { name, ...(page === undefined ? {} : { wiki: pageName(page) }) }, forms: characterNames(row.character, name, given) },
    ];
  });
}

/** Some rows have their columns swapped: the performer's page, or the list of stars, tells which is which. */
function upright(
  actor: string,
  character: string,
  page: string | undefined,
  starring: ReadonlySet<string>,
): { actor: string; character: string } {
  const pageKey =
    page === undefined
      ? ""
      : personKey(
          pageName(page)
            .replaceAll("_", " ")
            .replace(/ \(.*\)$/, ""),
        );
  const actorKey = personKey(actor);
  const characterKey = personKey(character);
  const swapped =
    (starring.has(characterKey) && !starring.has(actorKey)) || (pageKey !== "" && pageKey === characterKey && pageKey !== actorKey);
  return swapped ? { actor: character, character: actor } : { actor, character };
}

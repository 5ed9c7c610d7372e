import type { Focus } from "../../focus/focus.js";
import { type Credit, type EntityId, none, type Pack } from "../../packs/pack.js";
import { type CardLine, joined, line, type Span } from "../card.js";
import { personHonours } from "./honours.js";
import { inBrackets } from "./years.js";

const knownForShown = 3;
const filmsInFocusShown = 2;

/** The part in the film in focus, what she is known for, honours. */
export function personLines(pack: Pack, person: EntityId, focus: Focus): readonly CardLine[] {
  const credits = creditsByFilm(pack.creditsOfPerson(person));
  const here = focus.films
    .map(({ film }) => film)
    .filter((film) => credits.has(film))
    .slice(0, filmsInFocusShown);
  const lines = here.map((film) => line(partIn(pack, credits.get(film) ?? []), { title: pack.text(film) }, inBrackets(pack, film)));
  const known = knownFor(pack, credits, here);
  if (known.length > 0) lines.push(line(here.length > 0 ? "Also known for " : "Known for ", ...known));
  const honours = personHonours(pack, person, here);
  if (honours.length > 0) lines.push(line(...honours));
  return lines;
}

function creditsByFilm(credits: readonly Credit[]): Map<EntityId, Credit[]> {
  const byFilm = new Map<EntityId, Credit[]>();
  for (const credit of credits) {
    const group = byFilm.get(credit.film);
    if (group === undefined) byFilm.set(credit.film, [credit]);
    else group.push(credit);
  }
  return byFilm;
}

/** "Ani in ", "Director, writer and editor of ", "In the cast of ". */
function partIn(pack: Pack, credits: readonly Credit[]): string {
  const { characters, jobs, inCast } = partsOf(pack, credits);
  if (characters.length > 0) return `${[...characters, ...jobs].join(", ")} in `;
  if (jobs.length > 0) return `${capitalised(listed(jobs))} of `;
  return inCast ? "In the cast of " : "";
}

function knownFor(pack: Pack, credits: Map<EntityId, Credit[]>, without: readonly EntityId[]): Span[] {
  const films = [...credits.keys()].filter((film) => !without.includes(film));
  films.sort((a, b) => pack.prominence(b) - pack.prominence(a) || pack.year(b) - pack.year(a) || a - b);
  const groups = films.slice(0, knownForShown).map((film): Span[] => {
    const { characters, jobs } = partsOf(pack, credits.get(film) ?? []);
    const part = [...characters, ...jobs].join(", ");
    return [{ title: pack.text(film) }, ...(part === "" ? [] : [` (${part})`])];
  });
  return joined(groups, ", ");
}

function partsOf(pack: Pack, credits: readonly Credit[]): { characters: string[]; jobs: string[]; inCast: boolean } {
  const characters = credits.flatMap(({ job, character }) => (job === "cast" && character !== none ? [pack.text(character)] : []));
  const jobs = credits.flatMap(({ job }) => (job === "cast" ? [] : [job]));
  return { characters: [...new Set(characters)], jobs: [...new Set(jobs)], inCast: credits.some(({ job }) => job === "cast") };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

import type { Focus } from "../focus/focus.js";
import { type EntityId, none, type Pack } from "../packs/pack.js";
import type { CrewJob } from "../packs/records.js";
import { titleWithYear } from "../packs/titleWithYear.js";
import { yearOf } from "./cards/years.js";

/** The line beside a name in the list: its kind, then film and role, those in focus before all others, and the job that was asked for. */
export function detailOf(pack: Pack, entity: EntityId, focus: Focus, job?: CrewJob): string {
  const kind = pack.kind(entity) === "film" && pack.isSeries(entity) ? "series" : pack.kind(entity);
  const facts = factsOf(pack, entity, focus, job);
  return facts === "" ? kind : `${kind} · ${facts}`;
}

function factsOf(pack: Pack, entity: EntityId, focus: Focus, job?: CrewJob): string {
  switch (pack.kind(entity)) {
    case "person":
      return partOf(pack, entity, focus, job);
    case "film":
      return filmFacts(pack, entity);
    case "character": {
      const [performer] = pack.performersOf(entity);
      return `${titleWithYear(pack, pack.filmOfCharacter(entity))}${performer === undefined ? "" : `, ${pack.text(performer)}`}`;
    }
    case "award":
      return pack.awardKind(entity) === "category" ? pack.text(pack.bodyOf(entity)) : "";
  }
}

/** "Ani in Anora (2024)", "director of Anora (2024)". */
function partOf(pack: Pack, person: EntityId, focus: Focus, asked?: CrewJob): string {
  const film = bestFilm(pack, person, focus, asked);
  if (film === undefined) return "";
  const credits = pack.creditsOfFilm(film).filter((credit) => credit.person === person);
  const best = credits.find(({ job }) => job === asked) ?? credits.find(({ job }) => job === "cast") ?? credits[0];
  if (best === undefined) return "";
  if (best.job !== "cast") return `${best.job} of ${titleWithYear(pack, film)}`;
  return `${best.character === none ? "" : `${shortName(pack, best.character)} `}in ${titleWithYear(pack, film)}`;
}

/** The weightiest film in focus that credits the person, else the best-known one; with the job that was asked for. */
function bestFilm(pack: Pack, person: EntityId, focus: Focus, asked?: CrewJob): EntityId | undefined {
  const all = pack.worksOf(person);
  const inJob = asked === undefined ? all : all.filter(({ job }) => job === asked);
  const works = inJob.length > 0 ? inJob : all;
  const here = focus.films.find(({ film }) => works.some((work) => work.film === film));
  if (here !== undefined) return here.film;
  let best: EntityId | undefined;
  for (const { film } of works) if (best === undefined || pack.prominence(film) > pack.prominence(best)) best = film;
  return best;
}

function filmFacts(pack: Pack, film: EntityId): string {
  const director = pack.creditsOfFilm(film).find(({ job, person }) => job === "director" && person !== none)?.person;
  const facts = [yearOf(pack, film), director === undefined || director === none ? "" : pack.text(director)];
  return facts.filter((fact) => fact !== "").join(", ");
}

/** `Anora "Ani" Mikheeva` is Ani in a list, where room is short. */
export const shortName = (pack: Pack, character: EntityId): string =>
  /["“]([^"“”]+)["”]/.exec(pack.text(character))?.[1] ?? pack.text(character);

import type { Focus } from "../focus/focus.js";
import { type Credit, type EntityId, none, type Pack } from "../packs/pack.js";
import { titleWithYear } from "../packs/titleWithYear.js";

/** The line beside a name in the list: its kind, then film and role, those in focus before all others. */
export function detailOf(pack: Pack, entity: EntityId, focus: Focus): string {
  const kind = pack.kind(entity);
  const facts = factsOf(pack, entity, focus);
  return facts === "" ? kind : `${kind} · ${facts}`;
}

function factsOf(pack: Pack, entity: EntityId, focus: Focus): string {
  switch (pack.kind(entity)) {
    case "person":
      return partOf(pack, entity, focus);
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
function partOf(pack: Pack, person: EntityId, focus: Focus): string {
  const credits = pack.creditsOfPerson(person);
  const best = bestCredit(pack, credits, focus);
  if (best === undefined) return "";
  const { job, character, film } = best;
  if (job !== "cast") return `${job} of ${titleWithYear(pack, film)}`;
  return `${character === none ? "" : `${shortName(pack, character)} `}in ${titleWithYear(pack, film)}`;
}

/** The first credit in the weightiest film in focus, else in the best-known film. */
function bestCredit(pack: Pack, credits: readonly Credit[], focus: Focus): Credit | undefined {
  for (const { film } of focus.films) {
    const here = credits.filter((credit) => credit.film === film);
    const best = here.find(({ job }) => job === "cast") ?? here[0];
    if (best !== undefined) return best;
  }
  let best: Credit | undefined;
  for (const credit of credits) {
    if (best === undefined || pack.prominence(credit.film) > pack.prominence(best.film)) best = credit;
  }
  return best;
}

function filmFacts(pack: Pack, film: EntityId): string {
  const director = pack.creditsOfFilm(film).find(({ job, person }) => job === "director" && person !== none)?.person;
  const facts = [pack.year(film) === 0 ? "" : `${pack.year(film)}`, director === undefined || director === none ? "" : pack.text(director)];
  return facts.filter((fact) => fact !== "").join(", ");
}

/** `Anora "Ani" Mikheeva` is Ani in a list, where room is short. */
const shortName = (pack: Pack, character: EntityId): string => /["“]([^"“”]+)["”]/.exec(pack.text(character))?.[1] ?? pack.text(character);

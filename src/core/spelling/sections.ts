import { has, sectionTitle } from "../mentions/shape.js";
import type { DraftModel, Placed, ReadBlock } from "../model/draftModel.js";
import type { EntityId } from "../packs/pack.js";
import { nameWords } from "../text/words.js";
import { Style } from "../tokens/token.js";
import type { Suspect } from "./suspect.js";
import { fewestSections } from "./thresholds.js";

/** Whether a name at the offset stands in the section of one film of a list while it is of another one's cast. */
export function isAway({ right, film }: Suspect, offset: number, model: DraftModel): boolean {
  const sections = model.once("sections", () => model.collect("sections", filmsOpened));
  if (sections.length < fewestSections) return false;
  const own = model.once("section films", () => new Set(sections.flatMap(({ value }) => value)));
  // A character of a sequel, or somebody of a film that has no section, may be named anywhere.
  if (own.size < fewestSections || !own.has(film as EntityId)) return false;
  const here = sectionAt(sections, offset);
  if (here === undefined || here.value.length === 0 || here.value.includes(film as EntityId)) return false;
  // Who plays in several films of the list is known by the first, and of several people of one surname one stands for it.
  const bearers = model.local.parts.get(nameWords(right)[0] ?? "") ?? [];
  return !here.value.some((other) => bearers.some(({ of }) => castOf(other, model).has(of.entity)));
}

/** The same object as in the version before where sections of the same films follow each other. */
export const sectionsKey = (model: DraftModel): object =>
  model.sumUp(
    "sections",
    [model.local.key],
    (group) => group.collect("sections", model, filmsOpened),
    ({ value: a }, { value: b }) => a.length === b.length && a.every((film, index) => film === b[index]),
    () => ({}),
  );

const castOf = (film: EntityId, model: DraftModel): ReadonlySet<number> =>
  model.once(`cast ${film}`, () => new Set(model.pack.creditsOfFilm(film).flatMap(({ person, character }) => [person, character])));

/** The films that a block's heading or bold lead may mean; none for another heading, which ends the section before. */
function filmsOpened({ reading, mentions }: ReadBlock): (readonly EntityId[])[] {
  const { tokens } = reading;
  const title = mentions.find(
    ({ kind, first, last, form }) => kind === "film" && form === "full" && sectionTitle(tokens, first, last) !== undefined,
  );
  if (title !== undefined) return [title.candidates];
  return has(tokens[0], Style.heading) ? [[]] : [];
}

/** The last section that begins at or before the offset. */
function sectionAt(sections: readonly Placed<readonly EntityId[]>[], offset: number): Placed<readonly EntityId[]> | undefined {
  let [low, high] = [0, sections.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle] as Placed<unknown>).start <= offset) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1];
}

import type { EntityId, NameId, Pack } from "../../packs/pack.js";
import type { NameMatch } from "../search/namePattern.js";

/** Forms of one character, title or award that are listed side by side. */
export const formsListed = 3;

/**
 * The names of an entity that `place` finds the typed words in, as they are to be listed. A person has one right
 * spelling, whichever was typed; of everything else the form that was begun is the one that is wanted ("Vanya").
 */
export function namesFound(pack: Pack, entity: EntityId, place: (name: NameId) => number): readonly NameMatch[] {
  const canonical = pack.canonicalName(entity);
  const names = [canonical, ...pack.aliases(entity).map(({ name }) => name)];
  const found: NameMatch[] = [];
  for (const name of new Set(names)) {
    const at = place(name);
    // Forms other than the first name are listed only for what they begin with: "Ani Mikheeva" under "A", not under "M".
    if (at > 0 && name !== canonical && pack.kind(entity) !== "person") continue;
    if (at >= 0) found.push({ entity, name, at });
  }
  return found.slice(0, pack.kind(entity) === "person" ? 1 : formsListed);
}

import type { EntityId, Pack } from "../../packs/pack.js";
import { nameWords } from "../../text/words.js";

const formsShown = 4;

/** Further right forms of a name, in the pack's order, for a line of a card; empty when there are none. */
export function otherNames(pack: Pack, entity: EntityId): string {
  const forms = pack.aliases(entity).map(({ name }) => pack.nameText(name));
  return [...new Set(forms)].slice(0, formsShown).join(", ");
}

/**
 * The everyday name of a category: "Best Actress" says in a card what "Actress in a Leading Role" says in the rules of
 * the Academy. Prizes ("Palme d’Or") are called what they are called.
 */
export function categoryName(pack: Pack, category: EntityId): string {
  const official = pack.text(category);
  const forms = [official, ...pack.aliases(category).map(({ name }) => pack.nameText(name))];
  const everyday = forms.filter((form) => form.startsWith("Best "));
  return everyday.reduce((shortest, form) => (form.length < shortest.length ? form : shortest), everyday[0] ?? official);
}

/** "Oscars", "Cannes": the form of a body's name that its id was made of, where it is shorter than the official name. */
export function bodyName(pack: Pack, body: EntityId): string {
  const id = pack.slug(body);
  const forms = pack.aliases(body).map(({ name }) => pack.nameText(name));
  return forms.find((form) => nameWords(form).join("-") === id) ?? pack.text(body);
}

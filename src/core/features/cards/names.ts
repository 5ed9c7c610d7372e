import type { EntityId, Pack } from "../../packs/pack.js";
import { nameWords } from "../../text/words.js";

const formsShown = 4;

/** Further right forms of a name, in the pack's order, for a line of a card; empty when there are none. */
export function otherNames(pack: Pack, entity: EntityId): string {
  const seen = new Set([pack.text(entity).toLowerCase()]);
  const forms = pack.aliases(entity).map(({ name }) => pack.nameText(name));
  // "Palme d'or" beside "Palme d'Or" tells a reader nothing.
  const others = forms.filter((form) => !seen.has(form.toLowerCase()) && seen.add(form.toLowerCase()));
  return others.slice(0, formsShown).join(", ");
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

/** "Oscars", "Cannes", "Berlinale": the form of a body's name that its id was made of, else the shortest that begins so. */
export function bodyName(pack: Pack, body: EntityId): string {
  const id = pack.slug(body);
  const forms = pack.aliases(body).map(({ name }) => ({ text: pack.nameText(name), slug: nameWords(pack.nameText(name)).join("-") }));
  const [shortest] = forms.filter(({ slug }) => slug.startsWith(id)).sort((a, b) => a.slug.length - b.slug.length);
  return shortest?.text ?? pack.text(body);
}

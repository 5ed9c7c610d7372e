import { type Focus, noFocus } from "../focus/focus.js";
import type { EntityId, EntityKind, NameId, Pack } from "../packs/pack.js";
import { titleWithYear } from "../packs/titleWithYear.js";
import { withoutMarks } from "../text/compare.js";
import { nameWords } from "../text/words.js";
import { type CardAddress, cardAddress } from "./cardAddress.js";
import { detailOf } from "./detail.js";
import { tokenPattern } from "./search/namePattern.js";
import { searchPack } from "./search/searchPack.js";

/** A person or film as an answer to a search over everything. */
export interface NameSymbol {
  readonly kind: EntityKind;
  /** The name, and the form that was found where an editor that compares letters would not see it in the name. */
  readonly label: string;
  /** What she did, or who made it: "actor"-like facts for a second column. */
  readonly detail: string;
  readonly address: CardAddress;
}

/** The most answers to one query. */
export const symbolLimit = 50;
/** A letter begins everything. */
const fewestLetters = 2;

/**
 * Films and people with a name that the query begins, surnames and titles without their article too; diacritics, case and
 * signs do not matter. Best known first, at most 50; empty for less than two letters.
 */
export function symbols(pack: Pack, query: string, focus: Focus = noFocus): readonly NameSymbol[] {
  const words = nameWords(query);
  if (words.join("").length < fewestLetters) return [];
  const pattern = tokenPattern(pack, words);
  if (pattern === undefined) return [];
  const wanted = (entity: EntityId): boolean => pack.kind(entity) === "person" || pack.kind(entity) === "film";
  const films = focus.films.map(({ film }) => film);
  return searchPack(pack, pattern, wanted, symbolLimit).map(({ entity, name }) => ({
    kind: pack.kind(entity),
    label: labelOf(pack, entity, name, query),
    detail: detailOf(pack, entity, focus),
    address: cardAddress(pack, entity, films),
  }));
}

/** VS Code drops an answer whose label lacks the typed letters: "amelie" is not in "Amélie", nor is a name at birth in a stage name. */
function labelOf(pack: Pack, entity: EntityId, found: NameId, query: string): string {
  const name = pack.kind(entity) === "film" ? titleWithYear(pack, entity) : pack.text(entity);
  const typed = query.trim().toLowerCase().split(/\s+/);
  const shows = (label: string): boolean => typed.every((word) => label.toLowerCase().includes(word));
  if (shows(name)) return name;
  const form = pack.nameText(found);
  const more = [form, withoutMarks(form)].find(shows) ?? nameWords(form).join(" ");
  return `${name} · ${more}`;
}

import { type EntityId, type NameId, none, type Pack } from "../packs/pack.js";
import { remembered } from "../packs/remembered.js";
import { surfaceWords } from "../text/words.js";
import { wordsOf } from "./exact.js";

/** A word that stands for a whole name: its place among the words of the name. */
export interface LentPart {
  readonly index: number;
  readonly role: "surname" | "given" | "character" | "title";
}

export interface LentName {
  readonly id: NameId;
  /** Folded words. */
  readonly words: readonly string[];
  readonly parts: readonly LentPart[];
}

/** The film itself, or somebody of its credits; of a sequel nobody asks for the names of its cast. */
export class Lender {
  private made: readonly LentName[] | undefined;

  constructor(
    readonly entity: EntityId,
    readonly kind: "person" | "character" | "film",
    /** Place in the cast, crew first counted as 0. */
    readonly billing: number,
  ) {}

  names(pack: Pack): readonly LentName[] {
    return (this.made ??= [pack.canonicalName(this.entity), ...pack.aliases(this.entity).map(({ name }) => name)].map((id) =>
      lentName(id, this.kind, pack),
    ));
  }
}

const mostFilms = 400;

/** Whom a film lends names to the drafts about it: itself, then its credits in order, everybody once. */
export const lendersOf = remembered(mostFilms, (film: EntityId, pack): readonly Lender[] => {
  const lenders = new Map<EntityId, Lender>();
  const add = (entity: EntityId | typeof none, kind: Lender["kind"], billing: number): void => {
    if (entity !== none && !lenders.has(entity)) lenders.set(entity, new Lender(entity, kind, billing));
  };
  add(film, "film", 0);
  let billing = 0;
  for (const { job, person, character } of pack.creditsOfFilm(film)) {
    if (job === "cast") billing++;
    add(person, "person", billing);
    add(character, "character", billing);
  }
  return [...lenders.values()];
});

function lentName(id: NameId, kind: Lender["kind"], pack: Pack): LentName {
  const words = wordsOf(pack, id);
  return { id, words, parts: partsOf(words, id, kind, pack) };
}

const suffixes = new Set(["jr", "sr", "ii", "iii", "iv"]);
/** Words of a character's name that name nobody. */
const courtesies = new Set(
  "mr mrs ms miss dr doctor professor captain colonel general sergeant lieutenant detective inspector officer agent king queen prince princess lady lord sir father mother sister brother uncle aunt young old the of and".split(
    " ",
  ),
);

function partsOf(words: readonly string[], id: NameId, kind: Lender["kind"], pack: Pack): LentPart[] {
  const last = suffixes.has(words.at(-1) as string) ? words.length - 2 : words.length - 1;
  if (words.length === 0) return [];
  if (kind === "film") return words.length === 1 ? [{ index: 0, role: "title" }] : [];
  if (kind === "person") {
    if (last < 1) return [{ index: 0, role: "surname" }];
    const surname: LentPart = { index: last, role: "surname" };
    return (words[0] as string).length > 2 ? [surname, { index: 0, role: "given" }] : [surname];
  }
  const texts = surfaceWords(pack.nameText(id));
  const parts: LentPart[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    if (word.length > 1 && !courtesies.has(word) && !suffixes.has(word) && /^\p{Lu}/u.test(texts[index] as string))
      parts.push({ index, role: "character" });
  }
  return parts;
}

import { type Focus, focusWeight } from "../focus/focus.js";
import { type EntityId, type NameId, none, type Pack } from "../packs/pack.js";
import { isParticle } from "../text/particles.js";
import { surfaceWords } from "../text/words.js";
import { wordsOf } from "./exact.js";
import { NameIndex, push } from "./nameIndex.js";
import { sequelsOf } from "./sequels.js";

/** A name that is good near its film: of somebody in its cast, crew or list of characters, or of a person named in the draft. */
export interface LocalName {
  readonly entity: EntityId;
  readonly kind: "person" | "character" | "film";
  /** Folded words. */
  readonly words: readonly string[];
  /** As credited. */
  readonly text: string;
  /** The film that lends the name its weight; `none` for a person who is only named in the draft. */
  readonly film: EntityId | typeof none;
  /** Weight of the film in focus, 0 … 1. */
  readonly weight: number;
  /** Place in the cast, crew first counted as 0. */
  readonly billing: number;
}

/** One word of a local name that stands for it alone: "Madison", "Vanya". */
export interface NamePart {
  readonly word: string;
  /** The word as credited. */
  readonly text: string;
  readonly of: LocalName;
  readonly role: "surname" | "given" | "character" | "title";
}

/** The tens or hundreds of names around one draft, where tolerance may be wide. */
export interface LocalNames {
  /** Names of two words or more. */
  readonly full: readonly LocalName[];
  /** Titles of the films in focus. */
  readonly titles: readonly LocalName[];
  readonly parts: ReadonlyMap<string, readonly NamePart[]>;
  /** Names of two words or more that a misspelling of these words can be of; see `NameIndex`. */
  readonly near: NameIndex<LocalName>;
  /** The first part of each word, by its first letter; no more than `mostWithLetter` for each. */
  readonly partsByLetter: ReadonlyMap<string, readonly NamePart[]>;
  readonly people: ReadonlySet<EntityId>;
  /** Those of them, and of the films that are only mentioned, whom a film credits. */
  readonly credited: ReadonlySet<EntityId>;
  readonly films: ReadonlyMap<EntityId, number>;
  /** Bodies and festivals that the draft names. */
  readonly bodies: ReadonlySet<EntityId>;
  /** Equal for equal content: blocks need not be read again. */
  readonly key: string;
}

/** What a character of another part of the series weighs, and the place it is taken to have. */
const sequelShare = 0.6;
const sequelBilling = 5;

/**
 * Words that one letter leads to, and names that share one word. Films in focus come first; a festival's diary with the casts of
 * thirty films stays below both.
 */
export const mostWithLetter = 400;
export const mostBearers = 100;

const suffixes = new Set(["jr", "sr", "ii", "iii", "iv"]);
/** Words of a character's name that name nobody. */
const courtesies = new Set(
  "mr mrs ms miss dr doctor professor captain colonel general sergeant lieutenant detective inspector officer agent king queen prince princess lady lord sir father mother sister brother uncle aunt young old the of and".split(
    " ",
  ),
);

/**
 * Gathers the local names.
 * @param named people whom the draft names in full, wherever they come from
 * @param bodies bodies and festivals that it names
 */
export function gatherLocalNames(pack: Pack, focus: Focus, named: readonly EntityId[], bodies: ReadonlySet<EntityId>): LocalNames {
  const full: LocalName[] = [];
  const titles: LocalName[] = [];
  const parts = new Map<string, NamePart[]>();
  const partsByLetter = new Map<string, NamePart[]>();
  const people = new Set<EntityId>();
  const credited = new Set<EntityId>();
  const films = new Map<EntityId, number>();
  const add = (entity: EntityId, kind: LocalName["kind"], id: NameId, film: EntityId | -1, weight: number, billing: number): void => {
    const words = wordsOf(pack, id);
    const name: LocalName = { entity, kind, words, text: pack.nameText(id), film, weight, billing };
    if (words.length > 1) full.push(name);
    if (kind === "film" && weight >= focusWeight) titles.push(name);
    // Of a film that is only mentioned, full names are good; one word may be anybody's.
    if (weight < focusWeight && film !== none) return;
    if (kind === "person") full.push(...shortForms(name));
    for (const part of partsOf(name)) {
      const known = parts.get(part.word);
      if (known === undefined) {
        parts.set(part.word, [part]);
        const letter = part.word.charAt(0);
        if ((partsByLetter.get(letter)?.length ?? 0) < mostWithLetter) push(partsByLetter, letter, part);
      } else if (known.length < mostBearers && !known.some((other) => other.of.entity === entity)) known.push(part);
    }
  };
  const seen = new Set<EntityId>();
  const addAll = (entity: EntityId, kind: LocalName["kind"], film: EntityId | -1, weight: number, billing: number): void => {
    if (seen.has(entity)) return;
    seen.add(entity);
    if (kind === "person" && film !== none) credited.add(entity);
    if (kind === "person" && (weight >= focusWeight || film === none)) people.add(entity);
    add(entity, kind, pack.canonicalName(entity), film, weight, billing);
    for (const alias of pack.aliases(entity)) add(entity, kind, alias.name, film, weight, billing);
  };
  for (const { film, weight } of focus.films) {
    films.set(film, weight);
    addAll(film, "film", film, weight, 0);
    let billing = 0;
    for (const credit of pack.creditsOfFilm(film)) {
      if (credit.job === "cast") billing++;
      if (credit.person !== none) addAll(credit.person, "person", film, weight, billing);
      if (credit.character !== none) addAll(credit.character, "character", film, weight, billing);
    }
  }
  for (const { film, weight } of focus.films) {
    if (weight < focusWeight) continue;
    for (const sequel of sequelsOf(film, pack))
      for (const { character } of pack.creditsOfFilm(sequel))
        if (character !== none) addAll(character, "character", sequel, weight * sequelShare, sequelBilling);
  }
  for (const person of named) addAll(person, "person", none, 0.5, 0);
  return {
    full,
    titles,
    parts,
    near: new NameIndex(full),
    partsByLetter,
    people,
    credited,
    films,
    bodies,
    key: localKey(focus, named, bodies),
  };
}

/** Names the local names by what they are gathered from: equal keys, equal names. */
export const localKey = (focus: Focus, named: readonly EntityId[], bodies: ReadonlySet<EntityId>): string =>
  [focus.films.map((film) => `${film.film}:${film.weight}`), sorted(named), sorted([...bodies])].join("|");

const sorted = (ids: readonly EntityId[]): EntityId[] => [...ids].sort((a, b) => a - b);

/** Two words that stand for a person: a surname with its particle ("De Niro"), a given name with its hyphen ("Carrie-Anne"). */
function shortForms(name: LocalName): LocalName[] {
  const { words, text } = name;
  if (words.length < 3) return [];
  const forms: LocalName[] = [];
  if (isParticle(words.at(-2) as string)) forms.push({ ...name, words: words.slice(-2), text: surfaceWords(text).slice(-2).join(" ") });
  const given = text.slice(0, Math.max(0, text.indexOf(" ")));
  if (/^\p{L}+-\p{L}+$/u.test(given)) forms.push({ ...name, words: words.slice(0, 2), text: given });
  return forms;
}

function partsOf(name: LocalName): NamePart[] {
  const { words } = name;
  const last = suffixes.has(words.at(-1) as string) ? words.length - 2 : words.length - 1;
  if (words.length === 0) return [];
  if (name.kind === "film") return words.length === 1 ? [new PartOf(name, 0, "title")] : [];
  if (name.kind === "person") {
    if (last < 1) return [new PartOf(name, 0, "surname")];
    return [new PartOf(name, last, "surname"), ...((words[0] as string).length > 2 ? [new PartOf(name, 0, "given")] : [])];
  }
  const texts = surfaceWords(name.text);
  const parts: NamePart[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word.length > 1 && !courtesies.has(word) && !suffixes.has(word) && /^\p{Lu}/u.test(texts[i] as string))
      parts.push(new PartOf(name, i, "character"));
  }
  return parts;
}

/** Most parts are never told to anybody: the word as credited is cut out of the name when it is asked for. */
class PartOf implements NamePart {
  readonly word: string;

  constructor(
    readonly of: LocalName,
    private readonly index: number,
    readonly role: NamePart["role"],
  ) {
    this.word = of.words[index] as string;
  }

  get text(): string {
    return surfaceWords(this.of.text)[this.index] as string;
  }
}

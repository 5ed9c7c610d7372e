import { type Focus, focusWeight } from "../focus/focus.js";
import { type EntityId, type NameId, none, type Pack } from "../packs/pack.js";
import { surfaceWords } from "../text/words.js";
import { wordsOf } from "./exact.js";
import { NameIndex, push } from "./nameIndex.js";

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
  readonly parts: ReadonlyMap<string, readonly NamePart[]>;
  /** Names of two words or more that a misspelling of these words can be of; see `NameIndex`. */
  readonly near: NameIndex<LocalName>;
  /** The first part of each word, by its first letter. */
  readonly partsByLetter: ReadonlyMap<string, readonly NamePart[]>;
  readonly people: ReadonlySet<EntityId>;
  readonly films: ReadonlyMap<EntityId, number>;
  /** Bodies and festivals that the draft names. */
  readonly bodies: ReadonlySet<EntityId>;
  /** Equal for equal content: blocks need not be read again. */
  readonly key: string;
}

const suffixes = new Set(["jr", "sr", "ii", "iii", "iv"]);
/** Words of a character's name that name nobody. */
const titles = new Set(
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
  const parts = new Map<string, NamePart[]>();
  const partsByLetter = new Map<string, NamePart[]>();
  const people = new Set<EntityId>();
  const films = new Map<EntityId, number>();
  const add = (entity: EntityId, kind: LocalName["kind"], id: NameId, film: EntityId | -1, weight: number, billing: number): void => {
    const words = wordsOf(pack, id);
    const name: LocalName = { entity, kind, words, text: pack.nameText(id), film, weight, billing };
    if (words.length > 1) full.push(name);
    for (const part of partsOf(name)) {
      const known = parts.get(part.word);
      if (known === undefined) {
        parts.set(part.word, [part]);
        push(partsByLetter, part.word.charAt(0), part);
      } else if (!known.some((other) => other.of.entity === entity)) known.push(part);
    }
  };
  const seen = new Set<EntityId>();
  const addAll = (entity: EntityId, kind: LocalName["kind"], film: EntityId | -1, weight: number, billing: number): void => {
    if (seen.has(entity)) return;
    seen.add(entity);
    if (kind === "person") people.add(entity);
    add(entity, kind, pack.canonicalName(entity), film, weight, billing);
    for (const alias of pack.aliases(entity)) add(entity, kind, alias.name, film, weight, billing);
  };
  for (const { film, weight } of focus.films) {
    films.set(film, weight);
    if (weight < focusWeight) continue;
    addAll(film, "film", film, weight, 0);
    let billing = 0;
    for (const credit of pack.creditsOfFilm(film)) {
      if (credit.job === "cast") billing++;
      if (credit.person !== none) addAll(credit.person, "person", film, weight, billing);
      if (credit.character !== none) addAll(credit.character, "character", film, weight, billing);
    }
  }
  for (const person of named) addAll(person, "person", none, 0.5, 0);
  return {
    full,
    parts,
    near: new NameIndex(full),
    partsByLetter,
    people,
    films,
    bodies,
    key: localKey(focus, named, bodies),
  };
}

/** Names the local names by what they are gathered from: equal keys, equal names. */
export const localKey = (focus: Focus, named: readonly EntityId[], bodies: ReadonlySet<EntityId>): string =>
  [focus.films.map((film) => `${film.film}:${film.weight}`), sorted(named), sorted([...bodies])].join("|");

const sorted = (ids: readonly EntityId[]): EntityId[] => [...ids].sort((a, b) => a - b);

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
    if (word.length > 1 && !titles.has(word) && !suffixes.has(word) && /^\p{Lu}/u.test(texts[i] as string))
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

import { type Focus, focusWeight } from "../focus/focus.js";
import { type EntityId, type NameId, none, type Pack } from "../packs/pack.js";
import { isParticle } from "../text/particles.js";
import { surfaceWords } from "../text/words.js";
import { Lender, type LentName, type LentPart, lendersOf } from "./lentNames.js";
import { NameIndex, push } from "./nameIndex.js";

/** A name that is good near its film: of somebody in its cast, crew or list of characters, or of a person named in the draft. */
export interface LocalName {
  readonly entity: EntityId;
  readonly kind: Lender["kind"];
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
  readonly role: LentPart["role"];
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
  const add = (
    { entity, kind }: Lender,
    billing: number,
    { id, words, parts: own }: LentName,
    film: EntityId | -1,
    weight: number,
  ): void => {
    const name = new NameNear(entity, kind, words, id, film, weight, billing, pack);
    if (words.length > 1) full.push(name);
    if (kind === "film" && weight >= focusWeight) titles.push(name);
    // Of a film that is only mentioned, full names are good; one word may be anybody's.
    if (weight < focusWeight && film !== none) return;
    if (kind === "person" && words.length > 2) full.push(...shortForms(name));
    for (let i = 0; i < own.length; i++) {
      const { index, role } = own[i] as LentPart;
      const part = new PartOf(name, index, role);
      const known = parts.get(part.word);
      if (known === undefined) {
        parts.set(part.word, [part]);
        const letter = part.word.charAt(0);
        if ((partsByLetter.get(letter)?.length ?? 0) < mostWithLetter) push(partsByLetter, letter, part);
      } else if (known.length < mostBearers && !known.some((other) => other.of.entity === entity)) known.push(part);
    }
  };
  const seen = new Set<EntityId>();
  const addAll = (lender: Lender, billing: number, film: EntityId | -1, weight: number): void => {
    const { entity, kind } = lender;
    if (seen.has(entity)) return;
    seen.add(entity);
    if (kind === "person" && film !== none) credited.add(entity);
    if (kind === "person" && (weight >= focusWeight || film === none)) people.add(entity);
    for (const name of lender.names(pack)) add(lender, billing, name, film, weight);
  };
  for (const { film, weight } of focus.films) {
    films.set(film, weight);
    for (const lender of lendersOf(film, pack)) addAll(lender, lender.billing, film, weight);
  }
  for (const { film, weight } of focus.films) {
    if (weight < focusWeight) continue;
    for (const sequel of pack.sequelsOf(film))
      for (const lender of lendersOf(sequel, pack))
        if (lender.kind === "character") addAll(lender, sequelBilling, sequel, weight * sequelShare);
  }
  for (const person of named) addAll(new Lender(person, "person", 0), 0, none, 0.5);
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
function shortForms({ words, text, entity, kind, film, weight, billing }: LocalName): LocalName[] {
  const short = (own: readonly string[], as: string): LocalName => ({ entity, kind, words: own, text: as, film, weight, billing });
  const forms: LocalName[] = [];
  if (isParticle(words.at(-2) as string)) forms.push(short(words.slice(-2), surfaceWords(text).slice(-2).join(" ")));
  const given = text.slice(0, Math.max(0, text.indexOf(" ")));
  if (/^\p{L}+-\p{L}+$/u.test(given)) forms.push(short(words.slice(0, 2), given));
  return forms;
}

/** Most names are never told to anybody: the text is made when it is asked for. */
class NameNear implements LocalName {
  constructor(
    readonly entity: EntityId,
    readonly kind: LocalName["kind"],
    readonly words: readonly string[],
    private readonly id: NameId,
    readonly film: EntityId | typeof none,
    readonly weight: number,
    readonly billing: number,
    private readonly pack: Pack,
  ) {}

  get text(): string {
    return this.pack.nameText(this.id);
  }
}

/** One word of a name; as credited, it is cut out of the name when it is asked for. */
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

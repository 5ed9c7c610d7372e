import type { EntityId, NameId, Pack } from "../packs/pack.js";
import { prominent } from "../packs/prominence.js";
import { wordsOf } from "./exact.js";
import { NameIndex, push } from "./nameIndex.js";

/** People who may bear a surname that tells its bearer, names that may hold a character's word, and the letters of both. */
const mostBearers = 4;
const mostNames = 60;
const shortestLone = 6;

export interface FamousName {
  readonly kind: "person" | "character";
  readonly entity: EntityId;
  readonly name: NameId;
  readonly words: readonly string[];
}

/**
 * The people and characters whom everybody knows: some thousand names, which the pack lists; their words are gathered when a
 * draft first needs them.
 */
export interface Famous {
  readonly full: NameIndex<FamousName>;
  /** By the first letter of a word that tells its bearer: a surname, any word of a character's name. */
  readonly lone: ReadonlyMap<string, readonly LoneWord[]>;
}

/** A word of a name that tells its bearer. */
export interface LoneWord {
  readonly of: FamousName;
  readonly index: number;
}

const gathered = new WeakMap<Pack, Famous>();

export function famousNames(pack: Pack): Famous {
  const known = gathered.get(pack);
  if (known !== undefined) return known;
  const made = gather(pack);
  gathered.set(pack, made);
  return made;
}

function gather(pack: Pack): Famous {
  const names: FamousName[] = [];
  const lone = new Map<string, LoneWord[]>();
  const people = pack.famousPeople();
  for (let index = 0; index < people.length; index++) {
    const entity = people[index] as EntityId;
    const name = pack.canonicalName(entity);
    const length = pack.nameLength(name);
    if (length < 2) continue;
    const words = wordsOf(pack, name);
    const famous: FamousName = { kind: "person", entity, name, words };
    names.push(famous);
    const surname = words.at(-1) as string;
    const token = pack.nameToken(name, length - 1);
    if (pack.prominence(entity) >= prominent.surname && surname.length >= shortestLone && pack.surnameCount(token) <= mostBearers)
      push(lone, surname.charAt(0), { of: famous, index: length - 1 });
  }
  const characters = pack.citedCharacters();
  for (let i = 0; i < characters.length; i++) {
    const entity = characters[i] as EntityId;
    const name = pack.canonicalName(entity);
    const famous: FamousName = { kind: "character", entity, name, words: wordsOf(pack, name) };
    if (famous.words.length > 1) names.push(famous);
    famous.words.forEach((word, index) => {
      const token = pack.nameToken(name, index);
      if (word.length >= shortestLone && !pack.isWord(token) && pack.countWith(token) <= mostNames)
        push(lone, word.charAt(0), { of: famous, index });
    });
  }
  return { full: new NameIndex(names), lone };
}

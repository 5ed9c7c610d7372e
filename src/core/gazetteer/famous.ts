import type { EntityId, NameId, Pack } from "../packs/pack.js";
import { prominent } from "../packs/prominence.js";
import { wordsOf } from "./exact.js";
import { NameIndex, push } from "./nameIndex.js";

/** People who may bear a surname that tells its bearer, and its letters. */
const mostBearers = 4;
const shortestSurname = 6;

export interface FamousName {
  readonly entity: EntityId;
  readonly name: NameId;
  readonly words: readonly string[];
}

/** The people whom everybody knows: some thousand names, which the pack lists; their words are gathered when a draft first needs them. */
export interface Famous {
  readonly full: NameIndex<FamousName>;
  /** By the first letter of a surname that tells its bearer. */
  readonly surnames: ReadonlyMap<string, readonly FamousName[]>;
}

const gathered = new WeakMap<Pack, Famous>();

export function famousPeople(pack: Pack): Famous {
  const known = gathered.get(pack);
  if (known !== undefined) return known;
  const made = gather(pack);
  gathered.set(pack, made);
  return made;
}

function gather(pack: Pack): Famous {
  const names: FamousName[] = [];
  const surnames = new Map<string, FamousName[]>();
  const people = pack.famousPeople();
  for (let index = 0; index < people.length; index++) {
    const entity = people[index] as EntityId;
    const name = pack.canonicalName(entity);
    const length = pack.nameLength(name);
    if (length < 2) continue;
    const words = wordsOf(pack, name);
    names.push({ entity, name, words });
    const surname = words.at(-1) as string;
    const token = pack.nameToken(name, length - 1);
    if (pack.prominence(entity) >= prominent.surname && surname.length >= shortestSurname && pack.surnameCount(token) <= mostBearers)
      push(surnames, surname.charAt(0), { entity, name, words });
  }
  return { full: new NameIndex(names), surnames };
}

import type { EntityId, Pack } from "../packs/pack.js";
import { NameIndex, push } from "./nameIndex.js";

export interface FamousName {
  readonly kind: "person" | "character";
  readonly entity: EntityId;
  readonly words: readonly string[];
}

/** The people and characters whom everybody knows: some thousand names, which the pack lists with their words. */
export interface Famous {
  readonly people: readonly EntityId[];
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
  const people: EntityId[] = [];
  const names: FamousName[] = [];
  const lone = new Map<string, LoneWord[]>();
  for (const { entity, words, lone: telling } of pack.famous()) {
    const famous: FamousName = { kind: entity < pack.counts.people ? "person" : "character", entity, words };
    if (famous.kind === "person") people.push(entity);
    if (words.length > 1) names.push(famous);
    for (const index of telling) push(lone, (words[index] as string).charAt(0), { of: famous, index });
  }
  return { people, full: new NameIndex(names), lone };
}

import { type EntityId, type EntityKind, type NameId, type NameRun, none, type Pack, type TokenId } from "../packs/pack.js";
import { nameWords } from "../text/words.js";

/** The names that consist of exactly these folded words, or nothing. */
export function findExact(pack: Pack, words: readonly string[]): NameRun | undefined {
  let run: NameRun | undefined;
  for (let i = 0; i < words.length; i++) {
    const token = pack.tokenId(words[i] as string);
    if (token === none) return undefined;
    run = run === undefined ? pack.namesFrom(token as TokenId) : pack.narrow(run, i, token as TokenId);
    if (run.from >= run.to) return undefined;
  }
  if (run === undefined) return undefined;
  let to = run.from;
  while (to < run.to && pack.nameLength(to as never) === words.length) to++;
  return to > run.from ? { from: run.from, to } : undefined;
}

/** The folded words of a name. */
export function wordsOf(pack: Pack, name: NameId): string[] {
  const words: string[] = [];
  for (let index = 0; index < pack.nameLength(name); index++) words.push(pack.tokenText(pack.nameToken(name, index)));
  return words;
}

/** All entities of one kind that bear the name as written, whatever its marks, case and punctuation; best first. */
export function entitiesNamed(pack: Pack, name: string, kind: EntityKind): EntityId[] {
  return entitiesSpelled(pack, nameWords(name), kind);
}

function entitiesSpelled(pack: Pack, words: readonly string[], kind: EntityKind): EntityId[] {
  const run = findExact(pack, words);
  const found: EntityId[] = [];
  if (run === undefined) return found;
  for (let name = run.from; name < run.to; name++) {
    const entities = pack.entitiesOf(name as never, kind === "character");
    for (let i = 0; i < entities.length; i++) {
      const entity = entities[i] as EntityId;
      if (pack.kind(entity) === kind && !found.includes(entity)) found.push(entity);
    }
  }
  return found.sort((a, b) => pack.prominence(b) - pack.prominence(a) || a - b);
}

const articles = new Set(["the", "a", "an"]);

/** Films of a title, its leading article ignored either way ("Silence of the Lambs" finds *The Silence of the Lambs*). */
export function filmsTitled(pack: Pack, title: string): EntityId[] {
  const words = nameWords(title);
  if (words.length === 0) return [];
  const films = entitiesSpelled(pack, words, "film");
  if (films.length > 0) return films;
  if (articles.has(words[0] as string)) return words.length > 1 ? entitiesSpelled(pack, words.slice(1), "film") : [];
  for (const article of ["the", "a"]) {
    const found = entitiesSpelled(pack, [article, ...words], "film");
    if (found.length > 0) return found;
  }
  return [];
}

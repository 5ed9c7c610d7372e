import { type EntityId, type NameRun, nameWords, none, type Pack, type TokenId } from "../../src/core/index.js";

/** Everything in the pack that is called so, whatever the capitals, marks and signs. */
export function bearersOf(pack: Pack, form: string): EntityId[] {
  const words = nameWords(form);
  let run: NameRun | undefined;
  for (let i = 0; i < words.length; i++) {
    const token = pack.tokenId(words[i] as string);
    if (token === none) return [];
    run = run === undefined ? pack.namesFrom(token as TokenId) : pack.narrow(run, i, token as TokenId);
  }
  const entities: EntityId[] = [];
  for (let name = run?.from ?? 0; name < (run?.to ?? 0) && pack.nameLength(name as never) === words.length; name++)
    entities.push(...(Array.from(pack.entitiesOf(name as never)) as EntityId[]));
  return entities;
}

/** Whether the pack holds the form as a name, or each of its words in some name ("Tarantino"). */
export const isInData = (pack: Pack, form: string): boolean =>
  bearersOf(pack, form).length > 0 ||
  (nameWords(form).length === 1 && nameWords(form).every((word) => isNameWord(pack, pack.tokenId(word))));

const isNameWord = (pack: Pack, token: TokenId | typeof none): boolean => token !== none && pack.isInName(token);

/** All entities of a kind, in the order of the pack. */
export function entitiesOf(pack: Pack, kind: "person" | "film" | "character" | "award"): EntityId[] {
  const { people, films, characters, awards } = pack.counts;
  const from = { person: 0, film: people, character: people + films, award: people + films + characters }[kind];
  const count = { person: people, film: films, character: characters, award: awards }[kind];
  return Array.from({ length: count }, (_, index) => (from + index) as EntityId);
}

/** The film of "Title (year)"; a year of slack, since sources date festivals and releases apart. */
export function filmNamed(pack: Pack, titled: string): EntityId | undefined {
  const [, title, year] = /^(.*?) \((\d{4})\)$/.exec(titled) ?? [];
  if (title === undefined) return undefined;
  const films = bearersOf(pack, title).filter((entity) => pack.kind(entity) === "film");
  return films.find((film) => Math.abs(pack.year(film) - Number(year)) <= 1);
}

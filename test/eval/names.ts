import { type EntityId, type NameId, type NameRun, nameWords, none, type Pack, type TokenId } from "../../src/core/index.js";

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

/** Whether the pack holds the form as a name, or as words of one in a row ("Tarantino", "De Niro"). */
export function isInData(pack: Pack, form: string): boolean {
  if (bearersOf(pack, form).length > 0) return true;
  const tokens = nameWords(form).map((word) => pack.tokenId(word));
  const known = tokens.filter((token): token is TokenId => token !== none && pack.isInName(token as TokenId));
  if (known.length === 0 || known.length < tokens.length) return false;
  const rarest = known.reduce((best, token) => (pack.countWith(token) < pack.countWith(best) ? token : best));
  return Array.from(pack.namesWith(rarest)).some((name) => holdsRow(pack, name as NameId, known));
}

function holdsRow(pack: Pack, name: NameId, tokens: readonly TokenId[]): boolean {
  for (let from = 0; from + tokens.length <= pack.nameLength(name); from++)
    if (tokens.every((token, index) => pack.nameToken(name, from + index) === token)) return true;
  return false;
}

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

import { bearersOf } from "../gazetteer/bearers.js";
import type { EntityId, EntityKind, Pack } from "../packs/pack.js";
import { prominent } from "../packs/prominence.js";
import { Style, type Token } from "../tokens/token.js";
import type { NameMatch } from "./nameMatches.js";
import { has, isApart, isProperCase, isSetOff, isSmall, sectionTitle } from "./shape.js";

/** What the words of a match may mean, seen from the block alone. */
export interface Reading {
  readonly first: number;
  readonly last: number;
  /** Whether the last word's possessive ending belongs to the name ("Rosemary's"). */
  readonly whole: boolean;
  readonly kind: EntityKind;
  /** Entities of that kind that bear the name, most prominent first. */
  readonly entities: readonly EntityId[];
  /** `sure`: means this whatever the draft is about; `likely`: unless a longer name covers it; `maybe`: only if its film is in focus. */
  readonly trust: "sure" | "likely" | "maybe";
  /** The year that stands in brackets behind a title, or 0. */
  readonly year: number;
}

const yearBehind = /^[*_"”’'\])\s]{0,4}\(?[^()\n]{0,12}?\(((?:18|19|20)\d\d)\b|^[*_"”’']{0,3},? \(?((?:19|20)\d\d)\)/;

/** All readings of one match, the likeliest kind first. */
export function readMatch(match: NameMatch, tokens: readonly Token[], block: string, pack: Pack): Reading[] {
  const bearers = bearersOf(match.names, pack);
  if (bearers.length === 0) return [];
  const { first, last, whole } = match;
  // A comma parts people, a colon does not part a title.
  const parted = tokens.slice(first + 1, last + 1).some(isApart);
  const year = bearers.some(({ kind }) => kind === "film") ? bracketedYear(block, tokens[last] as Token) : 0;
  const readings: Reading[] = [];
  for (const { kind, entities } of bearers) {
    if (parted && (kind === "person" || kind === "character")) continue;
    const trust = judge[kind](tokens, first, last, entities, pack, year);
    if (trust !== undefined) readings.push({ first, last, whole, kind, entities, trust, year });
  }
  return readings;
}

/** The year in brackets right behind a word: "*Anora* (2024)", "“Anora” (Sean Baker, 2024)". */
export function bracketedYear(block: string, token: Token): number {
  const found = yearBehind.exec(block.slice(token.fullEnd, token.fullEnd + 24));
  return found === null ? 0 : Number(found[1] ?? found[2]);
}

type Judge = (
  tokens: readonly Token[],
  first: number,
  last: number,
  entities: readonly EntityId[],
  pack: Pack,
  year: number,
) => Reading["trust"] | undefined;

const judge: { readonly [kind in EntityKind]: Judge } = {
  person(tokens, first, last, entities, pack) {
    if (!isProperCase(tokens, first, last)) return undefined;
    const prominence = pack.prominence(entities[0] as EntityId);
    if (first === last) {
      const token = tokens[first] as Token;
      return prominence >= prominent.mononym && !isOrdinary(token, pack) && token.full.length > 2 ? "likely" : undefined;
    }
    if (!allOrdinary(tokens, first, last, pack)) return "sure";
    return prominence >= prominent.wordyPerson ? "likely" : "maybe";
  },
  film(tokens, first, last, entities, pack, year) {
    if (!(tokens[first] as Token).capital) return undefined;
    // The year behind "*Synecdoche, New York* (2008)" is not that of "New York".
    const inside = has(tokens[last], Style.emphasis | Style.quoted) && !isSetOff(tokens, first, last);
    if (inside) return "maybe";
    if (year !== 0 && entities.some((film) => nearYear(pack, film, year))) return "sure";
    if (isSetOff(tokens, first, last)) return isShortSetOff(tokens, first, last) ? "likely" : "sure";
    if (sectionTitle(tokens, first, last) !== undefined) return "sure";
    if (!isProperCase(tokens, first, last) || first === last) return "maybe";
    const prominence = pack.prominence(entities[0] as EntityId);
    const floor = last - first === 1 ? prominent.bareTitle.two : prominent.bareTitle.more;
    const opens = has(tokens[first], Style.sentenceStart) && isOrdinary(tokens[first] as Token, pack) && last - first === 1;
    return prominence >= floor && !opens && capitals(tokens, first, last) >= 2 ? "likely" : "maybe";
  },
  character(tokens, first, last, entities, pack) {
    if (!isProperCase(tokens, first, last)) return undefined;
    if (allOrdinary(tokens, first, last, pack)) return "maybe";
    return pack.prominence(entities[0] as EntityId) >= prominent.bareCharacter ? "likely" : "maybe";
  },
  award(tokens, first, last, entities, pack) {
    const token = tokens[first] as Token;
    // "Actress", "Directing": a category of one word is a word.
    if (first === last && pack.awardKind(entities[0] as EntityId) === "category") return undefined;
    if (token.capital || token.full === "best") return "sure";
    return (tokens[last] as Token).capital ? "sure" : undefined;
  },
};

const nearYear = (pack: Pack, film: EntityId, year: number): boolean =>
  pack.year(film) !== 0 && (Math.abs(pack.year(film) - year) <= 1 || Math.abs(pack.premiere(film) - year) <= 1);

const isOrdinary = (token: Token, pack: Pack): boolean => token.stemId >= 0 && pack.isWord(token.stemId as never);

function allOrdinary(tokens: readonly Token[], first: number, last: number, pack: Pack): boolean {
  for (let i = first; i <= last; i++) if (!isOrdinary(tokens[i] as Token, pack) && !isSmall((tokens[i] as Token).full)) return false;
  return true;
}

/** One short ordinary word in italics is emphasis as often as a title. */
const isShortSetOff = (tokens: readonly Token[], first: number, last: number): boolean =>
  first === last && (tokens[first] as Token).full.length < 3;

function capitals(tokens: readonly Token[], first: number, last: number): number {
  let count = 0;
  for (let i = first; i <= last; i++) if ((tokens[i] as Token).capital) count++;
  return count;
}

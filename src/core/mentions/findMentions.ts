import type { LocalNames, NamePart } from "../gazetteer/localNames.js";
import { type EntityId, none, type Pack } from "../packs/pack.js";
import { Style, type Token } from "../tokens/token.js";
import type { BlockReading } from "./blockReading.js";
import type { Mention } from "./mention.js";
import type { Reading } from "./readings.js";
import { has, isSetOff, isSmall } from "./shape.js";

/** A mention with the words it covers; offsets within the block. */
export interface BlockMention extends Mention {
  readonly first: number;
  readonly last: number;
}

/** The mentions of one block near the films and people of the draft; longest first, then the likelier kind, no overlaps. */
export function findMentions(block: BlockReading, local: LocalNames, pack: Pack): BlockMention[] {
  const offers: { mention: BlockMention; rank: number }[] = [];
  for (const reading of block.readings) {
    const entities = inContext(reading, block.tokens, local, pack);
    if (entities === undefined) continue;
    offers.push({
      mention: mentionOf(block.tokens, reading, entities),
      rank: rankOf(reading, block.tokens, entities[0] as EntityId, local, pack),
    });
  }
  for (let i = 0; i < block.tokens.length; i++) {
    if (!(block.tokens[i] as Token).capital) continue;
    const short = shortMention(block.tokens, i, local, pack);
    if (short !== undefined) offers.push({ mention: short, rank: 0 });
  }
  if (offers.length === 0) return [];
  offers.sort(
    (a, b) =>
      words(b.mention) - words(a.mention) ||
      b.rank - a.rank ||
      letters(b.mention) - letters(a.mention) ||
      a.mention.start - b.mention.start,
  );
  const taken = new Map<number, BlockMention>();
  const mentions: BlockMention[] = [];
  for (const { mention } of offers) {
    let free = true;
    for (let i = mention.first; i <= mention.last; i++) free &&= !taken.has(i);
    if (!free) continue;
    for (let i = mention.first; i <= mention.last; i++) taken.set(i, mention);
    mentions.push(withRivals(mention, offers));
  }
  return mentions.sort((a, b) => a.start - b.start);
}

const words = (mention: BlockMention): number => mention.last - mention.first;
/** "Palme d'Or" before "the Palme". */
const letters = (mention: BlockMention): number => mention.end - mention.start;

/** What else the same words may mean goes behind the first choice. */
function withRivals(mention: BlockMention, offers: readonly { mention: BlockMention }[]): BlockMention {
  let candidates: EntityId[] | undefined;
  for (const { mention: other } of offers) {
    if (other === mention || other.first !== mention.first || other.last !== mention.last) continue;
    for (const entity of other.candidates)
      if (!(candidates ?? mention.candidates).includes(entity)) (candidates ??= [...mention.candidates]).push(entity);
  }
  return candidates === undefined ? mention : { ...mention, candidates };
}

/** The entities of a reading, those near the draft's films first; nothing when the reading needs a focus that is not there. */
function inContext(reading: Reading, tokens: readonly Token[], local: LocalNames, pack: Pack): readonly EntityId[] | undefined {
  const entities = reading.entities.length === 1 ? reading.entities : nearFirst(reading, local, pack);
  if (reading.trust !== "maybe") return entities;
  if (contextWeight(reading, entities[0] as EntityId, local, pack) <= 0) return undefined;
  const token = tokens[reading.first] as Token;
  if (
    reading.first === reading.last &&
    isCommon(token, pack) &&
    (has(token, Style.sentenceStart) || isSmall(token.full) || token.full.length < 3)
  )
    return undefined;
  if (reading.kind === "film" && !(tokens[reading.last] as Token).capital) return undefined;
  return entities;
}

function nearFirst(reading: Reading, local: LocalNames, pack: Pack): readonly EntityId[] {
  const weight = (entity: EntityId): number => contextWeight(reading, entity, local, pack);
  const near = reading.entities.filter((entity) => weight(entity) > 0);
  if (near.length === 0) return reading.entities;
  near.sort((a, b) => weight(b) - weight(a));
  return [...near, ...reading.entities.filter((entity) => !near.includes(entity))];
}

function contextWeight(reading: Reading, entity: EntityId, local: LocalNames, pack: Pack): number {
  switch (reading.kind) {
    case "film": {
      const year = reading.year !== 0 && Math.abs(pack.year(entity) - reading.year) <= 1 ? 2 : 0;
      return year + (local.films.get(entity) ?? 0);
    }
    case "character":
      return local.films.get(pack.filmOfCharacter(entity)) ?? 0;
    case "person":
      return local.people.has(entity) ? 1 : 0;
    case "award":
      return local.bodies.has(pack.bodyOf(entity)) ? 1 : 0;
  }
}

const isCommon = (token: Token, pack: Pack): boolean => token.stemId !== none && pack.isWord(token.stemId as never);

const kindRank = { award: 5, person: 2, film: 1.5, character: 1 };

/** Between kinds for the same words: a title set off, an award, somebody near the film, then the rest. */
function rankOf(reading: Reading, tokens: readonly Token[], entity: EntityId, local: LocalNames, pack: Pack): number {
  const near = reading.kind !== "award" && contextWeight(reading, entity, local, pack) > 0 ? 3 : 0;
  const setOff = reading.kind === "film" && reading.trust === "sure" && isSetOff(tokens, reading.first, reading.last) ? 4 : 0;
  return kindRank[reading.kind] + near + setOff - (reading.trust === "maybe" ? 1 : 0);
}

function mentionOf(tokens: readonly Token[], reading: Reading, entities: readonly EntityId[]): BlockMention {
  const last = tokens[reading.last] as Token;
  return {
    start: (tokens[reading.first] as Token).start,
    end: reading.whole ? last.fullEnd : last.end,
    first: reading.first,
    last: reading.last,
    kind: reading.kind,
    entity: entities[0] as EntityId,
    candidates: entities,
    form: "full",
  };
}

/** "Madison", "Vanya": one capitalised word of a local name, with the particles before a surname ("del Toro"). */
function shortMention(tokens: readonly Token[], index: number, local: LocalNames, pack: Pack): BlockMention | undefined {
  const token = tokens[index] as Token;
  if (token.full.length < 2) return undefined;
  const whole = token.full !== token.stem && local.parts.has(token.full);
  const parts = local.parts.get(whole ? token.full : token.stem);
  // "Baker's film" is a person at any place, "Baker" at the beginning of a sentence may be a trade.
  if (parts === undefined || (isCommon(token, pack) && has(token, Style.sentenceStart) && token.end === token.fullEnd)) return undefined;
  const ranked =
    parts.length === 1
      ? parts
      : [...parts].sort((a, b) => partWeight(b) - partWeight(a) || a.of.billing - b.of.billing || a.of.entity - b.of.entity);
  const best = ranked[0] as NamePart;
  let first = index;
  for (let i = index - 1, at = best.of.words.lastIndexOf(best.word) - 1; best.role === "surname" && i >= 0 && at > 0; i--, at--) {
    if ((tokens[i + 1] as Token).gap !== "space" || (tokens[i] as Token).full !== best.of.words[at] || !isSmall((tokens[i] as Token).full))
      break;
    first = i;
  }
  return {
    start: (tokens[first] as Token).start,
    end: whole ? token.fullEnd : token.end,
    first,
    last: index,
    kind: best.of.kind,
    entity: best.of.entity,
    candidates: ranked.map((part) => part.of.entity),
    form: best.of.words.length === 1 ? "full" : "short",
  };
}

/** A title or a character's own name beats a surname, a surname a given name; the film in focus beats the rest. */
function partWeight({ of, role }: NamePart): number {
  return of.weight + (role === "character" && of.words.length === 1 ? ownNameWeight : roleWeight[role]);
}

const ownNameWeight = 0.35;
const roleWeight = { title: 0.4, character: 0.25, surname: 0.3, given: 0.1 };

import { wordsOf } from "../gazetteer/exact.js";
import type { LocalNames } from "../gazetteer/localNames.js";
import type { BlockReading } from "../mentions/blockReading.js";
import { bracketedYear } from "../mentions/readings.js";
import { setOffSpans, type WordSpan } from "../mentions/shape.js";
import { type EntityId, type NameId, none, type Pack, type TokenId, type TokenRun } from "../packs/pack.js";
import type { Token } from "../tokens/token.js";
import { type Alignment, alignNames } from "./alignNames.js";
import { isDerived } from "./localSuspects.js";
import { differingPlace, joined, mayBeSlip, sameFirstLetter } from "./nameDifference.js";
import type { Suspect } from "./suspect.js";
import { filmScore, filmWordLimit, mostPostings } from "./thresholds.js";

interface Candidate {
  readonly film: EntityId;
  readonly text: string;
  readonly alignment: Alignment;
  readonly score: number;
}

/** Spellings that differ by country, not by mistake. */
const variants =
  /^(?:colou?rs?|gr[ae]y|theat(?:re|er)|hono(?:u)?r|neighbo(?:u)?rs?|favo(?:u)?rites?|jewel(?:l)?ery|travel(?:l)?ers?|vs?|and|part|volume|vol|chapter|episode)$/;

/** Titles set in italics, quotes or links that are no known title, but one word away from one. */
export function filmSuspects(block: BlockReading, local: LocalNames, pack: Pack): Suspect[] {
  const suspects: Suspect[] = [];
  for (const span of setOffSpans(block.tokens)) {
    if (span.first === span.last) continue;
    if (block.readings.some((reading) => reading.first <= span.first && reading.last >= span.last)) continue;
    const suspect = judgeTitle(span, block, local, pack);
    if (suspect !== undefined) suspects.push(suspect);
  }
  return suspects;
}

function judgeTitle(span: WordSpan, block: BlockReading, local: LocalNames, pack: Pack): Suspect | undefined {
  const tokens = block.tokens.slice(span.first, span.last + 1);
  const words = tokens.map((token) => token.full);
  const year = bracketedYear(block.text, tokens.at(-1) as Token);
  const candidates: Candidate[] = [];
  const ids = tokens.map((token) => token.fullId);
  const letters = words.map((word) => sameFirstLetter(word, pack));
  for (const lead of leads(tokens, pack)) {
    if (pack.countWith(lead) > mostPostings) continue;
    const names = pack.namesWith(lead);
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as NameId;
      const place = differingPlace(name, ids, pack);
      if (
        place === undefined ||
        (place !== joined && !mayBeSlip(pack.nameToken(name, place), words[place] as string, letters[place] as TokenRun, pack))
      )
        continue;
      const candidate = judgeName(name, words, tokens, year, local, pack);
      if (candidate !== undefined) candidates.push(candidate);
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.film - b.film);
  const best = candidates[0];
  if (best === undefined || best.score < filmScore.needed) return undefined;
  return {
    ...span,
    kind: "film",
    entity: best.film,
    right: best.text,
    film: best.film,
    cost: best.alignment.cost,
    differing: best.alignment.differing,
    needs: "nothing",
    lead: false,
    others: [],
  };
}

function leads(tokens: readonly Token[], pack: Pack): TokenId[] {
  const known = tokens.map((token) => token.fullId).filter((id): id is TokenId => id !== none && pack.isInName(id as TokenId));
  return known.sort((a, b) => pack.countWith(a) - pack.countWith(b)).slice(0, 2);
}

function judgeName(
  name: NameId,
  words: readonly string[],
  tokens: readonly Token[],
  year: number,
  local: LocalNames,
  pack: Pack,
): Candidate | undefined {
  const film = filmOf(name, year, local, pack);
  if (film === undefined) return undefined;
  const right = wordsOf(pack, name);
  const alignment = alignNames(words, right, filmWordLimit);
  if (alignment === undefined || alignment.cost === 0) return undefined;
  const agrees = year !== 0 && Math.abs(pack.year(film) - year) <= 1;
  const index = alignment.differing[0];
  let score = (pack.prominence(film) / 255) * filmScore.prominence - (alignment.cost / 10) * filmScore.editPoints;
  if (index !== undefined) {
    const [own, other] = [words[index] as string, right[index] as string];
    if (variants.test(own) || variants.test(other)) return undefined;
    if (isDerived(own, other) && !agrees) return undefined;
    const id = (tokens[index] as Token).fullId;
    if (id === none) score += filmScore.unknownWord;
    else if (pack.isWord(id) && !agrees) score += filmScore.ordinaryWord;
  }
  if (agrees) score += filmScore.yearAgrees;
  else if (year !== 0 && pack.year(film) !== 0) return undefined;
  score += (local.films.get(film) ?? 0) * filmScore.focus + rarity(alignment, tokens, pack);
  return { film, text: pack.nameText(name), alignment, score };
}

function filmOf(name: NameId, year: number, local: LocalNames, pack: Pack): EntityId | undefined {
  let best: EntityId | undefined;
  const entities = pack.entitiesOf(name);
  for (let i = 0; i < entities.length; i++) {
    const film = entities[i] as EntityId;
    if (pack.kind(film) !== "film") continue;
    if (local.films.has(film) || (year !== 0 && Math.abs(pack.year(film) - year) <= 1)) return film;
    best ??= film;
  }
  return best;
}

function rarity(alignment: Alignment, tokens: readonly Token[], pack: Pack): number {
  let bits = 0;
  tokens.forEach((token, index) => {
    if (alignment.differing.includes(index) || token.fullId === none) return;
    bits += Math.max(0, 12 - Math.log2(1 + pack.countWith(token.fullId as TokenId))) / 2;
  });
  return Math.min(filmScore.rarest, bits);
}

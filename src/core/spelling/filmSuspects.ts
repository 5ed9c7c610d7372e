import { findExact, wordsOf } from "../gazetteer/exact.js";
import type { LocalNames } from "../gazetteer/localNames.js";
import type { BlockReading } from "../mentions/blockReading.js";
import { bracketedYear } from "../mentions/readings.js";
import type { WordSpan } from "../mentions/shape.js";
import { type EntityId, type NameId, none, type Pack, type TokenId, type TokenRun } from "../packs/pack.js";
import type { Token } from "../tokens/token.js";
import { type Alignment, alignNames } from "./alignNames.js";
import { focusTitleSuspect, namesakeTitle } from "./focusTitles.js";
import { differingPlace, joined, mayBeSlip, sameFirstLetter } from "./nameDifference.js";
import { odds, otherTitleBits, titleBits } from "./odds.js";
import { isDerived } from "./otherNames.js";
import { type Suspect, scoreOf, type Terms } from "./suspect.js";
import { filmWordLimit, mostPostings, shortestWord, titleOdds } from "./thresholds.js";
import { filmOf, priorOfTitle, rarestWords } from "./titleFilm.js";
import { titleVariant } from "./titleVariants.js";

interface Candidate {
  readonly film: EntityId;
  readonly text: string;
  readonly alignment: Alignment;
  readonly terms: Terms;
  readonly score: number;
}

/** Spellings that differ by country, not by mistake. */
const variants =
  /^(?:colou?rs?|gr[ae]y|theat(?:re|er)|hono(?:u)?r|neighbo(?:u)?rs?|favo(?:u)?rites?|judg(?:e)?ment|jewel(?:l)?ery|travel(?:l)?ers?|vs?|and|part|volume|vol|chapter|episode)$/;

/** Titles set in italics, quotes or links that are no known title, but one word away from one. */
export function filmSuspects(block: BlockReading, local: LocalNames, pack: Pack): Suspect[] {
  const suspects: Suspect[] = [];
  for (const span of block.setOff) {
    const known = block.readings.find((reading) => reading.first <= span.first && reading.last >= span.last);
    const suspect =
      known === undefined
        ? (focusTitleSuspect(span, block.tokens, local, pack) ??
          (span.first === span.last ? judgeWord(span, block, local, pack) : judgeTitle(span, block, local, pack)) ??
          titleVariant(span, block, local, pack))
        : known.kind === "film" && known.year === 0
          ? namesakeTitle(span, block.tokens, known.entities[0] as EntityId, local, pack)
          : undefined;
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
  const stranger = otherTitleBits(ids, pack);
  const letters = words.map((word) => sameFirstLetter(word, pack));
  for (const lead of rarestWords(tokens, pack)) {
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
      const candidate = judgeName(name, words, stranger, year, local, pack);
      if (candidate !== undefined) candidates.push(candidate);
    }
  }
  return best(candidates, span);
}

/** A title of one word that is no word at all needs its year: "*Insomina* (2002)". */
function judgeWord(span: WordSpan, block: BlockReading, local: LocalNames, pack: Pack): Suspect | undefined {
  const token = block.tokens[span.first] as Token;
  const year = bracketedYear(block.text, token);
  if (year === 0 || token.fullId !== none || token.full.length < shortestWord) return undefined;
  const candidates: Candidate[] = [];
  const stranger = otherTitleBits([none], pack);
  const run = pack.tokensWithPrefix(token.full.slice(0, 2));
  for (let id = run.from; id < run.to; id++) {
    if (Math.abs(pack.tokenLength(id as TokenId) - token.full.length) > 1) continue;
    const names = findExact(pack, [pack.tokenText(id as TokenId)]);
    for (let name = names?.from ?? 0; name < (names?.to ?? 0); name++) {
      const candidate = judgeName(name as NameId, [token.full], stranger, year, local, pack);
      if (candidate !== undefined) candidates.push(candidate);
    }
  }
  return best(candidates, span);
}

function best(candidates: Candidate[], span: WordSpan): Suspect | undefined {
  candidates.sort((a, b) => b.score - a.score || a.film - b.film);
  const [first] = candidates;
  if (first === undefined || first.score < titleOdds) return undefined;
  return {
    ...span,
    kind: "film",
    entity: first.film,
    right: first.text,
    film: first.film,
    cost: first.alignment.cost,
    differing: first.alignment.differing,
    terms: first.terms,
    needed: titleOdds,
    others: [],
  };
}

function judgeName(
  name: NameId,
  words: readonly string[],
  stranger: number,
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
  if (!agrees && year !== 0 && pack.year(film) !== 0) return undefined;
  const index = alignment.differing[0];
  let word = 0;
  if (index !== undefined) {
    const [own, other] = [words[index] as string, right[index] as string];
    if (variants.test(own) || variants.test(other)) return undefined;
    if (isDerived(own, other) && !agrees) return undefined;
    // "Pyaar Jhukta Nahin": a long vowel out of another script is written either way.
    if (vowelsShort(own) === vowelsShort(other) && !local.films.has(film) && !words.some((one) => isWord(one, pack))) return undefined;
    if (isWord(own, pack) && !agrees) word = titleBits.wordplay;
  }
  const terms = {
    ...odds(priorOfTitle(film, local, pack), alignment.cost, stranger),
    word,
    year: agrees ? titleBits.yearAgrees : 0,
  };
  return { film, text: pack.nameText(name), alignment, terms, score: scoreOf(terms) };
}

const vowelsShort = (word: string): string => word.replace(/([aeiou])\1+/g, "$1").replaceAll("h", "");

const isWord = (word: string, pack: Pack): boolean => {
  const id = pack.tokenId(word);
  return id !== none && pack.isWord(id);
};

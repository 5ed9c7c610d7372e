import { findExact } from "../gazetteer/exact.js";
import type { LocalNames } from "../gazetteer/localNames.js";
import type { BlockReading } from "../mentions/blockReading.js";
import { bracketedYear } from "../mentions/readings.js";
import { isSmall, type WordSpan } from "../mentions/shape.js";
import { type NameId, none, type Pack } from "../packs/pack.js";
import { nameWords } from "../text/words.js";
import type { Token } from "../tokens/token.js";
import { joinCost } from "./alignNames.js";
import { isLittle } from "./focusTitles.js";
import { odds, otherTitleBits, titleBits } from "./odds.js";
import { type Suspect, scoreOf } from "./suspect.js";
import { focusTitle, mostPostings, shortestSplit, titleOdds } from "./thresholds.js";
import { filmOf, priorOfTitle, rarestWords } from "./titleFilm.js";

/**
 * A title set off, whatever the draft is about, whose words are right but for a small one too many, missing or mistaken
 * ("*Hell of High Water*", "*The Shape of the Water*"), or but for two written as one ("*Rainman*") or one as two ("*Eraser Head*").
 */
export function titleVariant(span: WordSpan, { tokens, text }: BlockReading, local: LocalNames, pack: Pack): Suspect | undefined {
  const written = tokens.slice(span.first, span.last + 1);
  const words = written.map(({ full }) => full);
  const year = bracketedYear(text, written.at(-1) as Token);
  const stranger = otherTitleBits(
    written.map(({ fullId }) => fullId),
    pack,
  );
  // What consists of English words alone may be a phrase.
  const word = written.every(({ fullId }) => fullId !== none && pack.isWord(fullId)) ? titleBits.wordplay : 0;
  let best: Suspect | undefined;
  const consider = (name: NameId, cost: number): void => {
    const film = filmOf(name, year, local, pack);
    if (film === undefined || (year !== 0 && Math.abs(pack.year(film) - year) > 1)) return;
    const terms = { ...odds(priorOfTitle(film, local, pack), cost, stranger), word };
    if (scoreOf(terms) < titleOdds || (best !== undefined && scoreOf(best.terms) >= scoreOf(terms))) return;
    best = {
      ...span,
      kind: "film",
      entity: film,
      right: pack.nameText(name),
      film,
      cost,
      differing: [],
      terms,
      needed: titleOdds,
      others: [],
    };
  };
  for (const other of otherJoints(words, pack)) {
    const run = findExact(pack, other);
    for (let name = run?.from ?? 0; name < (run?.to ?? 0); name++) consider(name as NameId, joinCost);
  }
  const told = words.filter((word) => !isLittle(word));
  if (told.length < 2) return best;
  for (const lead of rarestWords(written, pack)) {
    if (pack.countWith(lead) > mostPostings) continue;
    const names = pack.namesWith(lead);
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as NameId;
      if (Math.abs(pack.nameLength(name) - words.length) > 1 || !toldIn(name, told, pack)) continue;
      const apart = smallWordsApart(words, nameWords(pack.nameText(name).replace(openingArticle, "$1")));
      if (apart === 1) consider(name, focusTitle.smallWord);
    }
  }
  return best;
}

/** The words with any two written as one, or any one as two that the pack knows. */
function* otherJoints(words: readonly string[], pack: Pack): Generator<string[]> {
  for (let i = 0; i < words.length; i++) {
    const [before, word, after] = [words.slice(0, i), words[i] as string, words.slice(i + 1)];
    if (after[0] !== undefined && word.length + after[0].length >= shortestSplit) yield [...before, word + after[0], ...after.slice(1)];
    if (word.length < shortestSplit) continue;
    for (let at = 2; at <= word.length - 2; at++) {
      const halves = [word.slice(0, at), word.slice(at)];
      if (halves.every((half) => pack.tokenId(half) !== none)) yield [...before, ...halves, ...after];
    }
  }
}

/** Whether the words of a title that are not small are these. */
function toldIn(name: NameId, told: readonly string[], pack: Pack): boolean {
  let found = 0;
  for (let i = 0; i < pack.nameLength(name); i++) {
    const word = pack.tokenText(pack.nameToken(name, i));
    if (isLittle(word)) continue;
    if (word !== told[found]) return false;
    found++;
  }
  return found === told.length;
}

/** An article that opens a title, or its second part, is often left out: "Lord of the Rings: Fellowship of the Ring". */
const openingArticle = /(^|[:–—.!?-]\s+)(?:the|an?)\s/giu;

/** Small words in one of the two titles and not in the other, place by place; "and" stands for "&". */
function smallWordsApart(written: readonly string[], right: readonly string[]): number {
  const [own, other] = [written, right].map((words) => smallWords(words)) as [string[], string[]];
  let apart = 0;
  for (let i = 0; i < Math.max(own.length, other.length); i++) {
    const [a, b] = [own[i] ?? "", other[i] ?? ""];
    // "Time Goes By" and "As Time Goes By" are two titles.
    if (a !== b && (i === 0 || i === own.length - 1)) return Number.POSITIVE_INFINITY;
    if (a !== b) apart += littleApart(a, b);
  }
  return apart;
}

/** A word more must be small itself ("No.", "Jr." are not); one in the place of another may be its slip ("od"). */
function littleApart(written: string, right: string): number {
  const [own, other] = [written, right].map((words) => words.split(" ").filter(Boolean)) as [string[], string[]];
  if (own.length !== other.length && !own.every(isSmall)) return Number.POSITIVE_INFINITY;
  return Math.max(1, Math.abs(own.length - other.length));
}

/** The small words before each other word, and behind the last; without the article that opens all. */
function smallWords(words: readonly string[]): string[] {
  const places = [""];
  words.forEach((word, index) => {
    if (!isLittle(word)) places.push("");
    else if (word !== "and" && !(index === 0 && articles.has(word))) places[places.length - 1] = `${places.at(-1)} ${word}`.trim();
  });
  return places;
}

const articles = new Set(["the", "a", "an"]);

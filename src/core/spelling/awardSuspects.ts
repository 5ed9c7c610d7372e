import { type AwardName, awardNames, type WrongAwardName } from "../gazetteer/awardNames.js";
import type { BlockReading } from "../mentions/blockReading.js";
import type { BlockMention } from "../mentions/findMentions.js";
import { has, isApart, isSmall } from "../mentions/shape.js";
import { type EntityId, none, type Pack } from "../packs/pack.js";
import { sameApart, withoutMarks } from "../text/compare.js";
import { nameWords } from "../text/words.js";
import { Style, type Token } from "../tokens/token.js";
import { wordCost } from "./errorModel.js";
import type { Suspect } from "./suspect.js";
import { awardGiven, awardWordLimit } from "./thresholds.js";

/** Misspelled names of bodies, prizes and categories, judged by the vocabulary. */
export function awardSuspects(block: BlockReading, mentions: readonly BlockMention[], pack: Pack): Suspect[] {
  const tokens = block.tokens;
  const names = awardNames(pack);
  const found: (Suspect | undefined)[] = [];
  const inName = new Map<number, BlockMention>();
  for (const mention of mentions) {
    if (mention.kind === "award") found.push(wrongCase(block, mention, pack), pluralSign(block, mention, pack));
    if (mention.form === "full" && mention.last > mention.first) for (let i = mention.first; i <= mention.last; i++) inName.set(i, mention);
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const forms = names.wrongFrom(token.full);
    if (forms.length > 0) found.push(wrongForm(block, i, forms, mentions, pack));
    if (!token.capital || token.fullId === none) continue;
    const near = names.withWord(token.fullId);
    if (near.length > 0 && (inName.get(i)?.kind ?? "award") === "award") found.push(nearForm(tokens, i, near, inName, pack));
  }
  return found.length === 0 ? [] : longestFirst(found.filter((suspect) => suspect !== undefined));
}

/** "Best Documentry Feature" is no "Best Documentary" with a word behind it. */
function longestFirst(found: readonly Suspect[]): Suspect[] {
  const taken = new Set<number>();
  return [...found]
    .sort((a, b) => b.last - b.first - (a.last - a.first))
    .filter(({ first, last }) => {
      for (let i = first; i <= last; i++) if (taken.has(i)) return false;
      for (let i = first; i <= last; i++) taken.add(i);
      return true;
    });
}

/** A form that the vocabulary lists as wrong; longest first, unless a longer right name covers it. */
function wrongForm(
  block: BlockReading,
  first: number,
  forms: readonly WrongAwardName[],
  mentions: readonly BlockMention[],
  pack: Pack,
): Suspect | undefined {
  const tokens = block.tokens;
  let best: WrongAwardName | undefined;
  for (const form of forms) {
    if (form.words.length <= (best?.words.length ?? 0) || !spells(tokens, first, form.words)) continue;
    const last = first + form.words.length - 1;
    const written = block.text.slice((tokens[first] as Token).start, (tokens[last] as Token).fullEnd);
    // Forms that differ from the right one in case, apostrophes or number only must be met to the letter; of the others,
    // lower-case prose ("the best movie of the year") names no award.
    if (!sameApart(written, form.text) && (sameWords(form) || !hasCapitals(written))) continue;
    if (mentions.some((mention) => mention.kind === "award" && isInside(first, last, mention))) continue;
    best = form;
  }
  if (best === undefined) return undefined;
  return {
    ...suspectOf(best, first, first + best.words.length - 1, best.right, 0),
    // A festival's prize is nobody else's: "Palm d'Or" is wrong whatever bodies the draft names.
    ...(pack.awardKind(best.award) === "category" && pack.awardKind(pack.bodyOf(best.award)) === "body" ? { ofBody: true } : {}),
  };
}

/** Whether the words are part of a longer run. */
const isInside = (first: number, last: number, run: { readonly first: number; readonly last: number }): boolean =>
  run.first <= first && run.last >= last && run.last - run.first > last - first;

/** "Golden Globes Award": said of "the Golden Globes award show" it is none, so that number alone tells as little as case. */
function sameWords(form: WrongAwardName): boolean {
  let same = ofSameWords.get(form);
  if (same === undefined) ofSameWords.set(form, (same = singular(form.words) === singular(nameWords(form.right))));
  return same;
}

/** Drafts repeat their forms, and the vocabulary stays. */
const ofSameWords = new WeakMap<WrongAwardName, boolean>();

const singular = (words: readonly string[]): string => words.map((word) => word.replace(/s$/, "")).join(" ");

const hasCapitals = (written: string): boolean => /^\p{Lu}/u.test(written) && /[\s'’]\p{Lu}|^\S+$/u.test(written);

function spells(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) {
    const token = tokens[first + i];
    if (token === undefined || (i > 0 && isApart(token))) return false;
    const last = i === words.length - 1;
    if (token.full !== words[i] && !(last && token.stem === words[i])) return false;
  }
  return true;
}

/** "Palme D'or": the words are right, the capitals behind an apostrophe are nobody's. */
function wrongCase(block: BlockReading, mention: BlockMention, pack: Pack): Suspect | undefined {
  const written = block.text.slice(mention.start, mention.end);
  if (!/['’]/.test(written) || written === written.toUpperCase() || written === written.toLowerCase()) return undefined;
  const plain = withoutMarks(written);
  const lower = plain.toLowerCase();
  const same = formsOf(mention.entity, pack).filter((form) => sameApart(withoutMarks(form).toLowerCase(), lower));
  const right = same[0];
  if (right === undefined || same.some((form) => sameApart(withoutMarks(form), plain))) return undefined;
  return { ...suspectOf({ award: mention.entity, text: right, words: [] }, mention.first, mention.last, right, 0), differing: [] };
}

/**
 * "Two Oscar's and a Bafta": a plural written as a possessive. Only a number before and nothing owned behind prove it:
 * "Oscar's biggest night" and "the Academy Award's history" are right.
 */
function pluralSign(block: BlockReading, mention: BlockMention, pack: Pack): Suspect | undefined {
  const { tokens, text } = block;
  const [before, last, after] = [tokens[mention.first - 1], tokens[mention.last] as Token, tokens[mention.last + 1]];
  if (last.fullEnd === last.end || before === undefined || !isCount(before.full) || isApart(tokens[mention.first] as Token))
    return undefined;
  if (after !== undefined && !isApart(after) && !isSmall(after.full)) return undefined;
  const right = `${text.slice(mention.start, last.end)}s`;
  if (!formsOf(mention.entity, pack).some((form) => sameApart(form, right))) return undefined;
  return { ...suspectOf({ award: mention.entity, text: right, words: [] }, mention.first, mention.last, right, 0), ending: true };
}

const isCount = (word: string): boolean =>
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|multiple|numerous|[1-9]\d?)$/.test(word);

const formsOf = (award: EntityId, pack: Pack): string[] => [
  pack.text(award),
  ...pack.aliases(award).map((alias) => pack.nameText(alias.name)),
];

/** One word of an award's name misspelled, the others right: "Golden Lyon", "Accademy Award". */
function nearForm(
  tokens: readonly Token[],
  at: number,
  names: readonly AwardName[],
  inName: ReadonlyMap<number, BlockMention>,
  pack: Pack,
): Suspect | undefined {
  const token = tokens[at] as Token;
  let best: Suspect | undefined;
  for (const name of names) {
    for (let place = 0; place < name.words.length; place++) {
      if (name.words[place] !== token.full) continue;
      const suspect = nearName(tokens, at - place, name, inName, pack);
      if (suspect !== undefined && (best === undefined || suspect.last - suspect.first > best.last - best.first)) best = suspect;
    }
  }
  return best;
}

function nearName(
  tokens: readonly Token[],
  first: number,
  name: AwardName,
  inName: ReadonlyMap<number, BlockMention>,
  pack: Pack,
): Suspect | undefined {
  const last = first + name.words.length - 1;
  if (first < 0 || last >= tokens.length) return undefined;
  let slip = -1;
  for (let i = 0; i < name.words.length; i++) {
    const token = tokens[first + i] as Token;
    if (token.full === name.words[i] || (i === name.words.length - 1 && token.stem === name.words[i])) continue;
    if (slip >= 0) return undefined;
    slip = i;
  }
  if (slip < 0) return undefined;
  for (let i = first; i <= last; i++) {
    if (i > first && isApart(tokens[i] as Token)) return undefined;
    const right = inName.get(i);
    if (right !== undefined && !opensLonger(right, first, last, tokens)) return undefined;
  }
  const token = tokens[first + slip] as Token;
  const right = name.words[slip] as string;
  const limit = awardWordLimit(right.length);
  const cost = wordCost(token.stem, right, limit);
  // A word that means something ("Golden Line", "Best Actors") is somebody's own phrase, not a slip.
  if (cost > limit || !token.capital || (token.stemId !== none && pack.isWord(token.stemId as never)) || has(token, Style.link))
    return undefined;
  if (first + slip === tokens.length - 1 && right.startsWith(token.stem)) return undefined; // somebody is still typing
  if (isInflected(token, right) || isSomebody(tokens, first, slip, name, pack)) return undefined;
  return { ...suspectOf(name, first, last, name.text, cost), differing: [slip] };
}

/** A right name stays, unless it opens a longer one: "Golden Globe Awrads", "the Academy Awarrd". */
function opensLonger(right: BlockMention, first: number, last: number, tokens: readonly Token[]): boolean {
  if (right.kind !== "award") return false;
  const from = (tokens[right.first] as Token).full === "the" ? right.first + 1 : right.first;
  return isInside(from, right.last, { first, last });
}

/** "Golden Lions", "Palmes": the same word in another number. A singular must be a word: "Actres" is none. */
const isInflected = (written: Token, right: string): boolean => {
  const { stem } = written;
  if (stem.length < right.length && written.stemId === none) return false;
  const [short, long] = stem.length < right.length ? [stem, right] : [right, stem];
  return long.startsWith(short) && /^e?s$/.test(long.slice(short.length));
};

/** "Annie Awad" is no Annie Award: a given name with a surname near the word that says least. */
function isSomebody(tokens: readonly Token[], first: number, slip: number, name: AwardName, pack: Pack): boolean {
  if (name.words.length !== 2 || slip !== 1 || !/^(?:award|prize)s?$/.test(name.words[1] as string)) return false;
  const { fullId } = tokens[first] as Token;
  return fullId !== none && pack.givenCount(fullId) >= awardGiven;
}

function suspectOf(name: AwardName, first: number, last: number, right: string, cost: number): Suspect {
  return {
    first,
    last,
    kind: "award",
    entity: name.award,
    right,
    film: none,
    cost,
    differing: [],
    terms: { slip: -cost / 10 },
    needed: -Infinity,
    others: [],
  };
}

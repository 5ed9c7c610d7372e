import { type AwardName, awardNames, type WrongAwardName } from "../gazetteer/awardNames.js";
import type { BlockReading } from "../mentions/blockReading.js";
import type { BlockMention } from "../mentions/findMentions.js";
import { has, isApart } from "../mentions/shape.js";
import { none, type Pack } from "../packs/pack.js";
import { sameApart, withoutMarks } from "../text/compare.js";
import { nameWords } from "../text/words.js";
import { Style, type Token } from "../tokens/token.js";
import { wordCost } from "./errorModel.js";
import type { Suspect } from "./suspect.js";
import { awardWordLimit } from "./thresholds.js";

/** Misspelled names of bodies, prizes and categories, judged by the vocabulary. */
export function awardSuspects(block: BlockReading, mentions: readonly BlockMention[], pack: Pack): Suspect[] {
  const suspects: Suspect[] = [];
  const taken = new Set<number>();
  const add = (suspect: Suspect | undefined): void => {
    if (suspect === undefined) return;
    for (let i = suspect.first; i <= suspect.last; i++) if (taken.has(i)) return;
    for (let i = suspect.first; i <= suspect.last; i++) taken.add(i);
    suspects.push(suspect);
  };
  const tokens = block.tokens;
  const names = awardNames(pack);
  for (let i = 0; i < tokens.length; i++) {
    const forms = names.wrongFrom((tokens[i] as Token).full);
    if (forms.length > 0) add(wrongForm(block, i, forms, mentions, pack));
  }
  for (const mention of mentions) if (mention.kind === "award") add(wrongCase(block, mention, pack));
  const covered = new Set<number>(taken);
  for (const mention of mentions)
    if (mention.form === "full" && mention.last > mention.first) for (let i = mention.first; i <= mention.last; i++) covered.add(i);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const near = token.capital && token.fullId !== none && !covered.has(i) ? names.withWord(token.fullId) : [];
    if (near.length > 0) add(nearForm(tokens, i, near, covered, pack));
  }
  return suspects;
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
    // Forms that differ from the right one in case or apostrophes only must be met to the letter.
    if (sameWords(form) && !sameApart(written, form.text)) continue;
    if (!isNamed(written, form)) continue;
    if (mentions.some((mention) => mention.kind === "award" && mention.first <= first && mention.last > last)) continue;
    best = form;
  }
  if (best === undefined) return undefined;
  return {
    ...suspectOf(best, first, first + best.words.length - 1, best.right, 0),
    needs: pack.awardKind(best.award) === "category" ? "proof" : "nothing",
  };
}

const sameWords = (form: WrongAwardName): boolean => form.words.join(" ") === nameWords(form.right).join(" ");

/** Lower-case prose ("the best movie of the year") names no award. */
const isNamed = (written: string, form: WrongAwardName): boolean =>
  sameApart(written, form.text) || (/^\p{Lu}/u.test(written) && /[\s'’]\p{Lu}|^\S+$/u.test(written));

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
  const forms = [pack.text(mention.entity), ...pack.aliases(mention.entity).map((alias) => pack.nameText(alias.name))];
  const same = forms.filter((form) => sameApart(withoutMarks(form).toLowerCase(), withoutMarks(written).toLowerCase()));
  const right = same[0];
  if (right === undefined || same.some((form) => sameApart(withoutMarks(form), withoutMarks(written)))) return undefined;
  return { ...suspectOf({ award: mention.entity, text: right, words: [] }, mention.first, mention.last, right, 0), differing: [] };
}

/** One word of an award's name misspelled, the others right: "Golden Lyon", "Accademy Award". */
function nearForm(
  tokens: readonly Token[],
  at: number,
  names: readonly AwardName[],
  covered: ReadonlySet<number>,
  pack: Pack,
): Suspect | undefined {
  const token = tokens[at] as Token;
  let best: Suspect | undefined;
  for (const name of names) {
    for (let place = 0; place < name.words.length; place++) {
      if (name.words[place] !== token.full) continue;
      const suspect = nearName(tokens, at - place, name, covered, pack);
      if (suspect !== undefined && (best === undefined || suspect.last - suspect.first > best.last - best.first)) best = suspect;
    }
  }
  return best;
}

function nearName(tokens: readonly Token[], first: number, name: AwardName, covered: ReadonlySet<number>, pack: Pack): Suspect | undefined {
  if (first < 0 || first + name.words.length > tokens.length) return undefined;
  let slip = -1;
  for (let i = 0; i < name.words.length; i++) {
    const token = tokens[first + i] as Token;
    if ((i > 0 && isApart(token)) || covered.has(first + i)) return undefined;
    if (token.full === name.words[i] || (i === name.words.length - 1 && token.stem === name.words[i])) continue;
    if (slip >= 0) return undefined;
    slip = i;
  }
  if (slip < 0) return undefined;
  const token = tokens[first + slip] as Token;
  const right = name.words[slip] as string;
  const limit = awardWordLimit(right.length);
  const cost = wordCost(token.stem, right, limit);
  // A word that means something ("Golden Line", "Best Actors") is somebody's own phrase, not a slip.
  if (cost > limit || !token.capital || (token.stemId !== none && pack.isWord(token.stemId as never)) || has(token, Style.link))
    return undefined;
  if (token.stem.startsWith(right) || right.startsWith(token.stem)) return undefined;
  return { ...suspectOf(name, first, first + name.words.length - 1, name.text, cost), differing: [slip] };
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
    needs: "nothing",
    lead: false,
    others: [],
  };
}

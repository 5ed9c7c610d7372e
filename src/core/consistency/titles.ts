import { push } from "../gazetteer/nameIndex.js";
import { isSmall } from "../mentions/shape.js";
import type { BlockGroup } from "../model/blockGroup.js";
import type { DraftModel, Placed, ReadBlock } from "../model/draftModel.js";
import { editDistance } from "../text/editDistance.js";
import { type DraftUse, type Inconsistency, isReported, standSideBySide, usesOf } from "./draftUse.js";
import type { NameUse } from "./nameUses.js";
import { nearWords } from "./nearWords.js";

/** A title set off that the pack does not know. Its words that no dictionary holds are names' words, and judged as such. */
interface TitleUse extends NameUse {
  readonly words: readonly string[];
  readonly unknown: ReadonlySet<string>;
}

/** One title that the draft writes in two ways: another small word inside, or an English word misspelled ("*The Lost Gril*"). */
export function titleVariants(model: DraftModel): Inconsistency[] {
  const { near, titles } = model.sumUp(
    "doubtful titles",
    [],
    (group) => titlesIn(group, model),
    isSameTitle,
    () => doubtfulTitles(model),
  );
  const uses = usesOf({ words: titles, what: "titles", of: (group) => titlesIn(group, model) }, model);
  const made = [...uses.values()].flatMap((found) => otherSmallWords(found, model));
  for (const [a, b] of near) made.push(...misspelled(uses.get(a) ?? [], uses.get(b) ?? [], model));
  return made;
}

/** Titles by the letters of their words that are not small: those that resemble another one, and those with other small words. */
function doubtfulTitles(model: DraftModel): {
  readonly near: readonly (readonly [string, string])[];
  readonly titles: ReadonlySet<string>;
} {
  const forms = new Map<string, Set<string>>();
  for (const { group } of model.groups) {
    for (const { value } of titlesIn(group, model)) {
      const known = forms.get(value.word);
      if (known === undefined) forms.set(value.word, new Set([inside(value.words)]));
      else known.add(inside(value.words));
    }
  }
  const near = nearWords([...forms.keys()]);
  const varied = [...forms].filter(([, texts]) => texts.size > 1).map(([title]) => title);
  return { near, titles: new Set([...near.flat(), ...varied]) };
}

const titlesIn = (group: BlockGroup, model: DraftModel): readonly Placed<TitleUse>[] => group.collect("titles", model, titleUses);

const isSameTitle = ({ value: a }: Placed<TitleUse>, { value: b }: Placed<TitleUse>): boolean =>
  a.word === b.word && inside(a.words) === inside(b.words);

function titleUses({ reading }: ReadBlock): TitleUse[] {
  const { tokens, text, readings, setOff } = reading;
  return setOff.flatMap(({ first, last }): TitleUse[] => {
    const title = tokens.slice(first, last + 1);
    const words = title.map(({ full }) => full);
    if (words.filter((word) => !isSmall(word)).length < 2) return [];
    if (readings.some((known) => known.first <= first && known.last >= last)) return [];
    const [start, end] = [title[0]?.start ?? 0, title.at(-1)?.end ?? 0];
    return [
      {
        word: words.filter((word) => !isSmall(word)).join(""),
        text: text.slice(start, end),
        index: first,
        last,
        before: "",
        after: "",
        words,
        unknown: new Set(title.filter((token) => !token.isEnglish).map(({ full }) => full)),
      },
    ];
  });
}

const wordsOf = ({ use }: DraftUse): readonly string[] => (use as TitleUse).words;

/** Small words behind the first word: an article that opens a title may be left out. */
const inside = (words: readonly string[]): string => words.slice(isSmall(words[0] ?? "") ? 1 : 0).join(" ");

function otherSmallWords(uses: readonly DraftUse[], model: DraftModel): Inconsistency[] {
  const byText = new Map<string, DraftUse[]>();
  for (const found of uses) push(byText, inside(wordsOf(found)), found);
  const [rights, ...others] = [...byText.values()].sort((a, b) => b.length - a.length);
  return rights === undefined ? [] : others.flatMap((slips) => told(slips, rights, model));
}

/** One of the two holds a word that is no English one where the other holds one. */
function misspelled(a: readonly DraftUse[], b: readonly DraftUse[], model: DraftModel): Inconsistency[] {
  const [one, other] = [a[0], b[0]];
  if (one === undefined || other === undefined || wordsOf(one).length !== wordsOf(other).length) return [];
  const places = wordsOf(one).flatMap((word, index) => (word === wordsOf(other)[index] ? [] : [index]));
  const [own, right] = [wordsOf(one)[places[0] ?? 0] ?? "", wordsOf(other)[places[0] ?? 0] ?? ""];
  if (places.length !== 1 || editDistance(own, right, 1) > 1) return [];
  const [ownUnknown, rightUnknown] = [(one.use as TitleUse).unknown.has(own), (other.use as TitleUse).unknown.has(right)];
  if (ownUnknown === rightUnknown) return [];
  return ownUnknown ? told(a, b, model) : told(b, a, model);
}

function told(slips: readonly DraftUse[], rights: readonly DraftUse[], model: DraftModel): Inconsistency[] {
  const free = slips.filter((slip) => !isReported(slip, model));
  return free.length === 0 || standSideBySide(free, rights) ? [] : [{ kind: "letters", slips: free, rights, shared: 0 }];
}

import { push } from "../gazetteer/nameIndex.js";
import type { BlockReading } from "../mentions/blockReading.js";
import { has, isSmall } from "../mentions/shape.js";
import type { BlockGroup } from "../model/blockGroup.js";
import type { DraftModel, Placed } from "../model/draftModel.js";
import { Style, type Token } from "../tokens/token.js";
import { type DraftUse, type Inconsistency, isFree, isKnown, standSideBySide, usesOf } from "./draftUse.js";
import type { NameUse } from "./nameUses.js";

/** Two capitalised words, or one that may be two: how the draft joins them. */
interface JointUse extends NameUse {
  readonly joint: "one word" | "hyphen" | "space";
  /** A word of it that no dictionary holds. */
  readonly isName: boolean;
}

/** Words of which some draft might write two as one: shorter ones are too often initials and chance. */
const shortestJoined = 6;

/** Names that one draft writes as one word, as two, and with a hyphen: "Lake-town", later "Laketown". */
export function jointVariants(model: DraftModel): Inconsistency[] {
  const words = model.sumUp(
    "words joined in two ways",
    [],
    (group) => jointsIn(group, model),
    isSameJoint,
    () => joinedInTwoWays(model),
  );
  const uses = usesOf({ words, what: "joints", of: (group) => jointsIn(group, model) }, model);
  return [...uses.values()].flatMap((found) => judge(found, model));
}

/** "Box Office" and "Box-Office" are no names; a word that is no English one makes a name of both. */
function joinedInTwoWays(model: DraftModel): ReadonlySet<string> {
  const byLetters = new Map<string, JointUse[]>();
  for (const { group } of model.groups) for (const { value } of jointsIn(group, model)) push(byLetters, value.word, value);
  const found = [...byLetters].filter(
    ([, uses]) => uses.some(({ isName }) => isName) && uses.some(({ joint }) => joint !== uses[0]?.joint),
  );
  return new Set(found.map(([word]) => word));
}

const jointsIn = (group: BlockGroup, model: DraftModel): readonly Placed<JointUse>[] =>
  group.collect("joints", model, ({ reading }) => joints(reading));

const isSameJoint = ({ value: a }: Placed<JointUse>, { value: b }: Placed<JointUse>): boolean =>
  a.word === b.word && a.joint === b.joint && a.isName === b.isName;

/** A word is told only where the draft has two as well: `judge` looks at those alone. */
function joints({ tokens, text }: BlockReading): JointUse[] {
  const uses: JointUse[] = [];
  tokens.forEach((token, index) => {
    if (!token.capital || token.allCaps) return;
    const isName = !token.isEnglish;
    if (isName && token.stem.length >= shortestJoined) uses.push(jointUse(token, token, index, "one word", isName, text));
    const next = tokens[index + 1];
    if (next === undefined || !isPair(token, next)) return;
    const joint = next.gap === "hyphen" ? "hyphen" : "space";
    uses.push(jointUse(token, next, index, joint, isName || !next.isEnglish, text));
  });
  return uses;
}

const isPair = (token: Token, next: Token): boolean =>
  (next.gap === "hyphen" || next.gap === "space") &&
  token.end === token.fullEnd &&
  (next.capital || next.gap === "hyphen") &&
  !next.allCaps &&
  !has(next, Style.sentenceStart) &&
  !isSmall(token.full) &&
  !isSmall(next.full) &&
  token.full.length > 1 &&
  next.stem.length > 1;

const jointUse = (first: Token, last: Token, index: number, joint: JointUse["joint"], isName: boolean, text: string): JointUse => ({
  word: first === last ? last.stem : first.full + last.stem,
  text: text.slice(first.start, last.end),
  index,
  last: first === last ? index : index + 1,
  before: "",
  after: "",
  joint,
  isName,
});

function judge(uses: readonly DraftUse[], model: DraftModel): Inconsistency[] {
  const byJoint = new Map<JointUse["joint"], DraftUse[]>();
  for (const found of uses) push(byJoint, (found.use as JointUse).joint, found);
  if (model.useOf(uses[0]?.use.word ?? "").lower > 0) return [];
  const standing = (some: readonly DraftUse[]): number => (some.some(isKnown) ? uses.length : 0) + some.length;
  const [rights, ...others] = [...byJoint.values()].sort((a, b) => standing(b) - standing(a));
  return others.flatMap((slips): Inconsistency[] => {
    const free = slips.filter((slip) => isFree(slip, model));
    return free.length === 0 || rights === undefined || standSideBySide(free, rights)
      ? []
      : [{ kind: "letters", slips: free, rights, shared: 0 }];
  });
}

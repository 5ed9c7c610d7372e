import type { DraftModel } from "../model/draftModel.js";
import { type EntityId, none, type Pack, type TokenId } from "../packs/pack.js";
import type { CrewJob } from "../packs/records.js";
import type { Candidate } from "./completion/candidate.js";
import { categoriesNear } from "./completion/categories.js";
import { type CompletionEntry, completionLimit, entriesOf } from "./completion/entries.js";
import { formsListed, namesFound } from "./completion/nameMatches.js";
import { bodiesHonouring, bodiesNamed, entitiesInFocus, entitiesMentioned } from "./completion/nearDraft.js";
import { type Occasion, occasionAt } from "./completion/occasion.js";
import { type Typed, typedBefore } from "./completion/typed.js";
import { famousNear, placeNear } from "./completion/typoSearch.js";
import { type NameMatch, placeIn, tokenPattern } from "./search/namePattern.js";
import { byProminence } from "./search/prominenceOrder.js";
import { searchPack } from "./search/searchPack.js";

/** How the list was asked for. */
export interface Ask {
  /** The character that opened the list by itself: a sign, "(", or a letter that was typed just now. Absent: she asked. */
  readonly trigger?: string;
  /** The signs that ask for a name and are replaced by it; "@" unless told. */
  readonly signs?: string;
}

/** Letters before the whole pack is searched: two begin thousands of names. */
const lettersForPack = 3;
/** Without a capital or a sign the writer hardly means a name: more letters, and no ordinary word. */
const smallLettersForPack = 4;
/** Letters of a capitalised word before a list opens by itself. */
const lettersWhileTyping = 2;
/** Who is not found among so many of the best known is not worth the search when nothing is typed. */
const triesForJob = 1000;
/** Whose job something is has it in a fifth of the credits: a director who writes, produces and appears has it in a third. */
const ownJob = 0.2;

/**
 * Names that may stand at the cursor, best first: what the context asks for, the films in focus, what the draft names
 * already, then the whole pack. Empty where nothing sensible can be offered, and sooner so when nobody asked.
 */
export function complete(model: DraftModel, offset: number, { trigger, signs = "@" }: Ask = {}): readonly CompletionEntry[] {
  const cuts = typedBefore(model.text, offset, signs);
  if (trigger !== undefined && letter.test(trigger) && !isNameBegun(model.pack, cuts)) return [];
  const occasion = occasionAt(model, offset, cuts);
  if (occasion === undefined || (trigger === "(" && occasion.answers.length === 0)) return [];
  const entries = entriesOf(model, occasion, candidatesFor(model, occasion, offset));
  // "Her best work with Sean Ba" goes on with no category.
  const anything = { typed: cuts, answers: [] };
  return entries.length === 0 && occasion.kinds?.[0] === "award"
    ? entriesOf(model, anything, candidatesFor(model, anything, offset))
    : entries;
}

function candidatesFor(model: DraftModel, occasion: Occasion, offset: number): Candidate[] {
  const nothingTyped = occasion.typed.at(-1)?.words[0] === "";
  return nothingTyped ? untyped(model, occasion, offset) : begun(model, occasion, offset);
}

const letter = /\p{L}/u;

/** Whether a writer who asked for nothing is in the middle of a name: a sign, or a capital that no ordinary word explains. */
function isNameBegun(pack: Pack, cuts: readonly Typed[]): boolean {
  const last = cuts.at(-1);
  if (last === undefined || last.sign !== "") return last !== undefined;
  const word = last.words[0] ?? "";
  return /^\p{Lu}/u.test(last.written) && word.length >= lettersWhileTyping && !isOrdinaryWord(pack, word);
}

/** No word begun: names that go on after the words before, else the answers alone, else what the draft is about. */
function untyped(model: DraftModel, occasion: Occasion, offset: number): Candidate[] {
  const named = begun(model, occasion, offset);
  const typed = occasion.typed.at(-1);
  if (named.length > 0 || typed === undefined) return named;
  const { pack } = model;
  // Who asks for the part of one person may want any form of it: "Ivan Zakharov", "Vanya".
  const names = occasion.answers.flatMap((entity) => namesFound(pack, entity, () => 0));
  const near = [...entitiesInFocus(model), ...entitiesMentioned(model, offset)].filter(wantedBy(pack, occasion));
  const entities = near.length > 0 || occasion.job === undefined ? near : whoseJobItIs(pack, occasion.job);
  const list = names.length > 0 ? names : [...new Set(entities)].map((entity) => ({ entity, name: pack.canonicalName(entity), at: 0 }));
  return list.map((match) => ({ ...match, typed, slip: false, near: entities === near }));
}

/** Those known best whose job it is: many an actor has directed a film. */
function whoseJobItIs(pack: Pack, job: CrewJob): EntityId[] {
  const found: EntityId[] = [];
  for (const entity of byProminence(pack).subarray(0, triesForJob) as Iterable<EntityId>) {
    if (pack.kind(entity) === "person" && pack.jobShare(entity, job) >= ownJob) found.push(entity);
    if (found.length === completionLimit) break;
  }
  return found;
}

function begun(model: DraftModel, occasion: Occasion, offset: number): Candidate[] {
  const { pack } = model;
  const wanted = wantedBy(pack, occasion);
  const cuts = occasion.typed.filter(({ words }) => words[0] !== "");
  if (occasion.kinds?.[0] === "award") return categories(model, cuts, offset);
  const inFocus = [...new Set([...occasion.answers, ...entitiesInFocus(model).filter(wanted)])];
  const mentioned = entitiesMentioned(model, offset).filter((entity) => wanted(entity) && !inFocus.includes(entity));
  const near = among(pack, cuts, inFocus);
  if (near.length === 0) near.push(...withSlip(pack, cuts, inFocus));
  near.push(...among(pack, cuts, mentioned));
  const listed = new Set(near.map(({ entity }) => entity));
  // Who typed two words of a name near at hand does not mean somebody far off whose name has only the second.
  const words = Math.min(2, Math.max(0, ...near.map(({ typed }) => typed.words.length)));
  const longer = cuts.filter((cut) => cut.words.length >= words);
  const rest = wholePack(model, occasion, longer, offset, (entity) => !listed.has(entity) && wanted(entity));
  return near.length + rest.length > 0 ? [...near, ...rest] : famous(pack, occasion, longer, wanted);
}

function wantedBy(pack: Pack, { kinds, job }: Occasion): (entity: EntityId) => boolean {
  if (job !== undefined) return (entity) => pack.kind(entity) === "person" && pack.jobShare(entity, job) > 0;
  return (entity) => kinds === undefined || kinds.includes(pack.kind(entity));
}

/** Categories are named by all the words from "Best" on. */
function categories(model: DraftModel, cuts: readonly Typed[], offset: number): Candidate[] {
  return cuts.flatMap((typed) => {
    const pattern = tokenPattern(model.pack, typed.words);
    if (pattern === undefined) return [];
    // Before a word is begun, one name for each category gives the better view.
    return categoriesNear(model, offset, pattern, typed.words.at(-1) === "" ? 1 : formsListed).map((match) => found(match, typed));
  });
}

const found = (match: NameMatch, typed: Typed): Candidate => ({ ...match, typed, slip: false, near: true });

/** Longer cuts first: who typed "Sean Ba" wants Sean Baker, not somebody called Ba. */
function among(pack: Pack, cuts: readonly Typed[], entities: readonly EntityId[]): Candidate[] {
  return cuts.flatMap((typed) => {
    const pattern = tokenPattern(pack, typed.words);
    if (pattern === undefined) return [];
    return entities.flatMap((entity) =>
      namesFound(pack, entity, (name) => placeIn(pack, name, pattern)).map((match) => found(match, typed)),
    );
  });
}

function withSlip(pack: Pack, cuts: readonly Typed[], entities: readonly EntityId[]): Candidate[] {
  return cuts.flatMap((typed) =>
    entities.flatMap((entity) =>
      namesFound(pack, entity, (name) => placeNear(pack, name, typed.words)).map((match) => ({ ...found(match, typed), slip: true })),
    ),
  );
}

/** The longest cut that begins names of the pack; shorter ones would only add names that ignore a typed word. */
function wholePack(
  model: DraftModel,
  occasion: Occasion,
  cuts: readonly Typed[],
  offset: number,
  wanted: (entity: EntityId) => boolean,
): Candidate[] {
  const { pack } = model;
  const bodies = [...new Set([...bodiesNamed(model, offset), ...bodiesHonouring(model)])];
  for (const typed of cuts) {
    const pattern = meansName(pack, typed, occasion) ? tokenPattern(pack, typed.words) : undefined;
    if (pattern === undefined) continue;
    const matches = searchPack(pack, pattern, (entity) => wanted(entity) && !isStranger(pack, entity), completionLimit);
    if (matches.length > 0) return inOrder(pack, matches, bodies, occasion).map((match) => ({ ...found(match, typed), near: false }));
  }
  return [];
}

/** Where no name begins with what is typed: people of fame whose name it begins but for a slip. */
function famous(pack: Pack, occasion: Occasion, cuts: readonly Typed[], wanted: (entity: EntityId) => boolean): Candidate[] {
  for (const typed of cuts) {
    if (!meansName(pack, typed, occasion) || !typed.words.every((word) => word !== "")) continue;
    const matches = famousNear(pack, typed.words, wanted, completionLimit);
    if (matches.length > 0) return matches.map((match) => ({ ...match, typed, slip: true, near: false }));
  }
  return [];
}

/** Whether the typed words are worth a search of everything. */
function meansName(pack: Pack, { words, written, sign }: Typed, { kinds, job }: Occasion): boolean {
  const unfinished = words.at(-1) ?? "";
  const certain = sign !== "" || kinds !== undefined || /\p{Lu}/u.test(written);
  if (words.length > 1) return certain && (unfinished !== "" || kinds !== undefined);
  // Few have had a certain job, so that two letters are enough to tell them apart.
  if (certain) return unfinished.length >= (job === undefined ? lettersForPack : lettersForPack - 1);
  return unfinished.length >= smallLettersForPack && !isOrdinaryWord(pack, unfinished);
}

function isOrdinaryWord(pack: Pack, word: string): boolean {
  const token = pack.tokenId(word);
  return token !== none && pack.isWord(token as TokenId);
}

/** A character of another film with a single name: there is a Mark in every second film. */
const isStranger = (pack: Pack, entity: EntityId): boolean =>
  pack.kind(entity) === "character" && pack.nameLength(pack.canonicalName(entity)) < 2;

/** Stable: only awards are moved among themselves and behind what is no award, and those whose job it is to the front. */
function inOrder(pack: Pack, matches: readonly NameMatch[], bodies: readonly EntityId[], { job }: Occasion): readonly NameMatch[] {
  const rank = ({ entity }: NameMatch): number => {
    if (job !== undefined) return pack.jobShare(entity, job) >= ownJob ? 0 : 1;
    if (pack.kind(entity) !== "award") return 0;
    const index = bodies.indexOf(pack.bodyOf(entity));
    return index < 0 ? bodies.length : index;
  };
  return [...matches].sort((a, b) => rank(a) - rank(b));
}

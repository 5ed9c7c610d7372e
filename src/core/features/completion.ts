import { wordsOf } from "../gazetteer/exact.js";
import type { DraftModel } from "../model/draftModel.js";
import { type EntityId, type EntityKind, none, type Pack, type TokenId } from "../packs/pack.js";
import type { Range } from "../text/range.js";
import { asScalar } from "./completion/frontMatterField.js";
import { namesFound } from "./completion/nameMatches.js";
import { bodiesNear, entitiesInFocus, entitiesMentioned } from "./completion/nearDraft.js";
import { type Occasion, occasionAt } from "./completion/occasion.js";
import { type Typed, typedBefore } from "./completion/typed.js";
import { placeNear } from "./completion/typoSearch.js";
import { detailOf } from "./detail.js";
import { type NameMatch, placeIn, tokenPattern } from "./search/namePattern.js";
import { searchPack } from "./search/searchPack.js";

export interface CompletionEntry {
  readonly label: string;
  readonly insertText: string;
  /** What an editor matches against the text of `range`: begins with what is typed there, or with its normal form. */
  readonly filterText: string;
  /** Kind, film and role: "person · Ani in Anora (2024)". */
  readonly detail: string;
  readonly kind: EntityKind;
  /** Replaced by `insertText`: the typed words of the name with their "@", up to the cursor. UTF-16 offsets. */
  readonly range: Range;
  readonly sortText: string;
  /** For its card, when the editor wants the documentation. */
  readonly entity: EntityId;
}

/** A list of this length may have been cut off: ask again when more is typed. */
export const completionLimit = 50;

/** Letters before the whole pack is searched: two begin thousands of names. */
const lettersForPack = 3;
/** Without a capital or "@" the writer hardly means a name: more letters, and no ordinary word. */
const smallLettersForPack = 4;

interface Candidate extends NameMatch {
  readonly typed: Typed;
  readonly slip: boolean;
}

/**
 * Names that may stand at the cursor, best first: what the context asks for, the films in focus, what the draft names
 * already, then the whole pack. `trigger` is the character that opened the list by itself ("@", "("); without it the
 * writer asked. Empty where nothing sensible can be offered.
 */
export function complete(model: DraftModel, offset: number, trigger?: string): readonly CompletionEntry[] {
  const occasion = occasionAt(model, offset, typedBefore(model.text, offset));
  if (occasion === undefined || (trigger === "(" && occasion.answers.length === 0)) return [];
  const nothingTyped = occasion.typed.at(-1)?.words[0] === "";
  const candidates = nothingTyped ? untyped(model, occasion, offset) : begun(model, occasion, offset);
  return entries(model, occasion, candidates);
}

/** No word begun: names that go on after the words before, else the answers alone, else what the draft is about. */
function untyped(model: DraftModel, occasion: Occasion, offset: number): Candidate[] {
  const named = begun(model, occasion, offset);
  const typed = occasion.typed.at(-1);
  if (named.length > 0 || typed === undefined) return named;
  const near = [...entitiesInFocus(model), ...entitiesMentioned(model, offset)].filter(wantedBy(model.pack, occasion));
  const { pack } = model;
  // Who asks for the part of one person may want any form of it: "Ivan Zakharov", "Vanya".
  const names = occasion.answers.flatMap((entity) => namesFound(pack, entity, () => 0));
  const list = names.length > 0 ? names : [...new Set(near)].map((entity) => ({ entity, name: pack.canonicalName(entity), at: 0 }));
  return list.map((match) => ({ ...match, typed, slip: false }));
}

function begun(model: DraftModel, occasion: Occasion, offset: number): Candidate[] {
  const { pack } = model;
  const wanted = wantedBy(pack, occasion);
  const inFocus = [...new Set([...occasion.answers, ...entitiesInFocus(model).filter(wanted)])];
  const mentioned = entitiesMentioned(model, offset).filter(wanted);
  const cuts = occasion.typed.filter(({ words }) => words[0] !== "");
  const found = among(pack, cuts, inFocus);
  if (found.length === 0) found.push(...withSlip(pack, cuts, inFocus));
  found.push(
    ...among(
      pack,
      cuts,
      mentioned.filter((entity) => !inFocus.includes(entity)),
    ),
  );
  const listed = new Set(found.map(({ entity }) => entity));
  // Who typed two words of a name near at hand does not mean somebody far off whose name has only the second.
  const words = Math.min(2, Math.max(0, ...found.map(({ typed }) => typed.words.length)));
  const longer = cuts.filter((cut) => cut.words.length >= words);
  const rest = wholePack(model, occasion, longer, (entity) => !listed.has(entity) && wanted(entity));
  return [...found, ...rest];
}

const wantedBy =
  (pack: Pack, { kinds }: Occasion) =>
  (entity: EntityId): boolean =>
    kinds === undefined || kinds.includes(pack.kind(entity));

/** Longer cuts first: who typed "Sean Ba" wants Sean Baker, not somebody called Ba. */
function among(pack: Pack, cuts: readonly Typed[], entities: readonly EntityId[]): Candidate[] {
  return cuts.flatMap((typed) => {
    const pattern = tokenPattern(pack, typed.words);
    if (pattern === undefined) return [];
    return entities.flatMap((entity) =>
      namesFound(pack, entity, (name) => placeIn(pack, name, pattern)).map((match) => ({ ...match, typed, slip: false })),
    );
  });
}

function withSlip(pack: Pack, cuts: readonly Typed[], entities: readonly EntityId[]): Candidate[] {
  return cuts.flatMap((typed) =>
    entities.flatMap((entity) =>
      namesFound(pack, entity, (name) => placeNear(pack, name, typed.words)).map((match) => ({ ...match, typed, slip: true })),
    ),
  );
}

/** The longest cut that begins names of the pack; shorter ones would only add names that ignore a typed word. */
function wholePack(model: DraftModel, occasion: Occasion, cuts: readonly Typed[], wanted: (entity: EntityId) => boolean): Candidate[] {
  const { pack } = model;
  const bodies = bodiesNear(model);
  for (const typed of cuts) {
    const pattern = meansName(pack, typed, occasion) ? tokenPattern(pack, typed.words) : undefined;
    if (pattern === undefined) continue;
    const matches = searchPack(pack, pattern, (entity) => wanted(entity) && !isStranger(pack, entity), completionLimit);
    if (matches.length > 0) return nearBodiesFirst(pack, matches, bodies).map((match) => ({ ...match, typed, slip: false }));
  }
  return [];
}

/** Whether the typed words are worth a search of everything. */
function meansName(pack: Pack, { words, written, at }: Typed, { kinds }: Occasion): boolean {
  const unfinished = words.at(-1) ?? "";
  const certain = at || kinds !== undefined || /\p{Lu}/u.test(written);
  if (words.length > 1) return certain && (unfinished !== "" || kinds !== undefined);
  if (certain) return unfinished.length >= lettersForPack;
  return unfinished.length >= smallLettersForPack && !isOrdinaryWord(pack, unfinished);
}

function isOrdinaryWord(pack: Pack, word: string): boolean {
  const token = pack.tokenId(word);
  return token !== none && pack.isWord(token as TokenId);
}

/** A character of another film with a single name: there is a Mark in every second film. */
const isStranger = (pack: Pack, entity: EntityId): boolean =>
  pack.kind(entity) === "character" && pack.nameLength(pack.canonicalName(entity)) < 2;

function nearBodiesFirst(pack: Pack, matches: readonly NameMatch[], bodies: readonly EntityId[]): readonly NameMatch[] {
  const rank = ({ entity }: NameMatch): number => {
    if (pack.kind(entity) !== "award") return 0;
    const index = bodies.indexOf(pack.bodyOf(entity));
    return index < 0 ? bodies.length : index;
  };
  // Stable, and only awards are moved among themselves and behind what is no award.
  return [...matches].sort((a, b) => rank(a) - rank(b));
}

function entries(model: DraftModel, { field }: Occasion, candidates: readonly Candidate[]): readonly CompletionEntry[] {
  const { pack, focus, text } = model;
  const seen = new Set<string>();
  const starts = new Map<EntityId, number>();
  const list: CompletionEntry[] = [];
  for (const candidate of candidates) {
    const { entity, typed } = candidate;
    const kind = pack.kind(entity);
    const label = kind === "person" ? pack.text(entity) : pack.nameText(candidate.name);
    // Every body has a Best Actress; one of them is enough to write it.
    const key = kind === "award" ? label : `${entity} ${label}`;
    const range = { start: typed.start, end: typed.end };
    // Found by all of its words, a name is not offered again for the last of them: "Karren Karren Karagulian".
    if ((starts.get(entity) ?? range.start) !== range.start) continue;
    starts.set(entity, range.start);
    const insertText = field?.bare === true ? asScalar(label) : label;
    if (seen.has(key) || insertText === text.slice(range.start, range.end)) continue;
    seen.add(key);
    const sortText = String(list.length).padStart(3, "0");
    list.push({
      label,
      insertText,
      filterText: filterText(pack, candidate),
      detail: detailOf(pack, entity, focus),
      kind,
      range,
      sortText,
      entity,
    });
    if (list.length === completionLimit) break;
  }
  return list;
}

/** The name's tokens from the one that was typed on, the earlier ones behind: "eydelshteyn mark" for "Eydel". */
function filterText(pack: Pack, { name, at, typed, slip }: Candidate): string {
  const tokens = wordsOf(pack, name);
  const folded = `${typed.at ? "@" : ""}${[...tokens.slice(at), ...tokens.slice(0, at)].join(" ")}`;
  // Marks, hyphens and slips are not in the folded name, and an editor drops what does not match its text.
  return slip || !folded.startsWith(typed.written.toLowerCase()) ? `${typed.written} ${folded}` : folded;
}

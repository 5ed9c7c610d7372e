import type { DraftModel } from "../model/draftModel.js";
import type { Finding } from "../rules/finding.js";
import { inStyleOf } from "../text/compare.js";
import { isParticle } from "../text/particles.js";
import type { Edit, Range } from "../text/range.js";
import { nameWords, surfaceWords, wordForm } from "../text/words.js";
import { covers, type NameWord, namedAt, type Occurrence, occurrencesOf, overlaps } from "./occurrences.js";

/** Why nothing is renamed: no name stands there, one of a film or award, one that looks misspelled, or the new name is none. */
export type RenameRefusal = "no-name" | "other-kind" | "misspelled" | "bad-name";

export interface Refused {
  readonly refused: RenameRefusal;
  /** The name as the draft writes it, or the new one where that is refused. */
  readonly written: string;
}

export type RenameTarget = { readonly range: Range; readonly written: string } | Refused;
export type Rename = { readonly edits: readonly Edit[] } | Refused;

/** What a rename at the offset begins with: the person's or character's name there. */
export function renameTarget(model: DraftModel, offset: number, findings: readonly Finding[]): RenameTarget {
  const named = namedAt(model, offset, findings);
  if (named === undefined) return { refused: "no-name", written: "" };
  const { entity, range, misspelled } = named;
  const kind = model.pack.kind(entity);
  const written = oneLine(model.text.slice(range.start, range.end));
  if (kind !== "person" && kind !== "character") return { refused: "other-kind", written };
  // A slip is not one more form of the name: its own fix makes it one, and then it is renamed with the others.
  return misspelled ? { refused: "misspelled", written } : { range, written };
}

/**
 * The edits that give the person or character at the offset another name in all of the draft. What is typed replaces the
 * form at the offset wherever it stands; other forms change by their words: "Madison" → "Addison" makes "Mikey Addison" of
 * "Mikey Madison", and "Madison" becomes "de la Cruz" with "Mikey Madison" → "Anna de la Cruz". Forms that share no word
 * with it stay ("Vanya" when Ivan is renamed). Possessive endings, capitals of headlines and markup inside a name are kept.
 */
export function rename(model: DraftModel, offset: number, newName: string, findings: readonly Finding[]): Rename {
  const target = renameTarget(model, offset, findings);
  if ("refused" in target) return target;
  const name = newName.trim().replace(/[ \u00A0]+/g, " ");
  if (!isName(name)) return { refused: "bad-name", written: name };
  const entity = namedAt(model, offset, findings)?.entity;
  // The right half of a misspelled name waits for the fix of the whole: changed, it would hide the slip.
  const slips = findings.filter(({ meant }) => meant === entity);
  const places = (entity === undefined ? [] : occurrencesOf(model, entity)).filter(
    (place) => !slips.some(({ range }) => overlaps(place, range) && !covers(place, range)),
  );
  const chosen = places.find(({ start, end }) => start === target.range.start && end === target.range.end);
  if (chosen === undefined) return { refused: "no-name", written: target.written };
  const change = changeOf(model.text, chosen, name);
  return { edits: places.flatMap((place) => editsAt(model.text, place, change)) };
}

/** Something that can be read, on one line, and that is no markup. */
const isName = (name: string): boolean => nameWords(name).length > 0 && !/[\p{Cc}\p{Zl}\p{Zp}<>[\]\\`*_|]/u.test(name);

/** A form before and after. */
interface Change {
  readonly before: readonly string[];
  readonly name: string;
  /** The new words; as many as before where words can be changed one by one. */
  readonly after: readonly string[];
  /** New words by the normal forms of the old ones, where the counts agree; unchanged words are absent. */
  readonly byWord: ReadonlyMap<string, string>;
}

function changeOf(text: string, { words }: Occurrence, name: string): Change {
  const before = words.map(({ form }) => form);
  const after = surfaceWords(name);
  const byWord = new Map<string, string>();
  if (before.length === after.length) {
    for (const [index, { start, end, form }] of words.entries()) {
      const word = after[index] as string;
      if (word !== text.slice(start, end)) byWord.set(form, word);
    }
  }
  return { before, name, after, byWord };
}

function editsAt(text: string, place: Occurrence, change: Change): Edit[] {
  const forms = place.words.map(({ form }) => form);
  if (isRun(change.before, forms, 0) && change.before.length === forms.length) return wholeEdits(text, place, change);
  if (change.before.length === change.after.length)
    return place.words.flatMap((word) => wordEdit(text, word, change.byWord.get(word.form)));
  const name = otherCount(text, place, forms, change);
  return name === undefined ? [] : replaced(text, place, name);
}

/** The new name in place of the old one. Words that a line break or markup parts are changed one by one. */
function wholeEdits(text: string, place: Occurrence, { name, after }: Change): Edit[] {
  const sameCount = after.length === place.words.length;
  if (sameCount && !/^[^\r\n*_[\]<>]*$/.test(text.slice(place.start, place.end)))
    return place.words.flatMap((word, index) => wordEdit(text, word, after[index]));
  return replaced(text, place, name);
}

/** The name of a form whose words cannot be matched one by one; undefined where it shares none with the old name. */
function otherCount(text: string, place: Occurrence, forms: readonly string[], { before, name }: Change): string | undefined {
  for (let at = 0; at + before.length <= forms.length; at++) {
    if (!isRun(before, forms, at)) continue;
    // "Madison" became "Anna Addison": a whole name takes the place of a whole name.
    if (before.length === 1) return name;
    const [head, tail] = [place.words[at], place.words[at + before.length - 1]] as [NameWord, NameWord];
    return oneLine(text.slice(place.start, head.start)) + name + oneLine(text.slice(tail.end, place.end));
  }
  if (forms.length >= before.length) return undefined;
  if (isRun(forms, before, before.length - forms.length)) return surnameOf(name);
  return isRun(forms, before, 0) ? givenOf(name) : undefined;
}

const isRun = (part: readonly string[], whole: readonly string[], at: number): boolean =>
  part.every((word, index) => whole[at + index] === word);

/** The last word with the particles before it: "del Toro". */
function surnameOf(name: string): string {
  const words = name.split(" ");
  let first = words.length - 1;
  while (first > 1 && isParticle(wordForm(words[first - 1] as string))) first--;
  return words.slice(first).join(" ");
}

function givenOf(name: string): string {
  const given = name.slice(0, name.length - surnameOf(name).length).trim();
  return given === "" ? name : given;
}

function wordEdit(text: string, range: Range, word: string | undefined): Edit[] {
  return word === undefined ? [] : written(text, range, word);
}

/** One text for a name of several words; emphasis that covers a part of it ends with the first word. */
function replaced(text: string, place: Occurrence, name: string): Edit[] {
  const between = text.slice(place.start, place.end);
  if (!/[*_[\]<>]/.test(between)) return written(text, place, name);
  const [first, ...rest] = place.words as [NameWord, ...NameWord[]];
  const gone = rest.map((word, index): Edit => {
    const before = (place.words[index] as NameWord).end;
    const signs = /[*_]*$/.exec(text.slice(before, word.start))?.[0] ?? "";
    const closing = signs === "" ? "" : (/^[*_]*/.exec(text.slice(word.end, word.end + signs.length))?.[0] ?? "");
    const blank = /\s+$/.exec(text.slice(before, word.start - signs.length))?.[0] ?? "";
    return { range: { start: word.start - signs.length - blank.length, end: word.end + closing.length }, newText: "" };
  });
  return [...written(text, first, name), ...gone];
}

function written(text: string, { start, end }: Range, name: string): Edit[] {
  const before = text.slice(start, end);
  const now = inStyleOf(before, name);
  const edits = now === before ? [] : [{ range: { start, end }, newText: now }];
  // "Deakins’ camera" has its s in the name.
  const bare = /s$/i.test(before) && !/s$/i.test(now) && /^['’](?=\s+\p{Ll})/u.test(text.slice(end, end + 3));
  return bare && !/['‘]/.test(text[start - 1] ?? "") ? [...edits, { range: { start: end + 1, end: end + 1 }, newText: "s" }] : edits;
}

const oneLine = (name: string): string => name.replace(/\s+/g, " ");

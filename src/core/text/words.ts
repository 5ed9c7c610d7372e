import { isInvisible } from "./lookAlikes.js";
import { normalForm } from "./normalForm.js";

const enum Kind {
  unknown = 0,
  /** Letter, digit or mark. */
  word = 1,
  other = 2,
}

/** What each UTF-16 unit is, found out when it is first met. */
const kinds = new Uint8Array(65_536);
const wordUnit = /[\p{L}\p{N}\p{M}]/u;
const capital = /^\p{Lu}$/u;

function isWordUnit(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  const kind = kinds[code];
  return kind === Kind.unknown ? isNewWordUnit(text, at, code) : kind === Kind.word;
}

/** Surrogates stay unknown, for each is judged with its other half. */
function isNewWordUnit(text: string, at: number, code: number): boolean {
  if ((code & 0xf800) === 0xd800) return isWordSurrogate(text, at, code);
  const isWord = wordUnit.test(String.fromCharCode(code));
  kinds[code] = isWord ? Kind.word : Kind.other;
  return isWord;
}

/** Half of a pair is what the pair is (a letter or an emoji); alone it is a letter like another. */
function isWordSurrogate(text: string, at: number, code: number): boolean {
  const high = code < 0xdc00 ? at : at - 1;
  const point = text.codePointAt(high);
  return point === undefined || point < 0x10000 || wordUnit.test(String.fromCodePoint(point));
}

/** Apostrophes of all kinds: they hold a word together where a letter follows ("O’Brien", "d'Or"). */
const isApostrophe = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x60 || code === 0xb4;

/**
 * Cuts a text into words; drafts and names are cut alike. A hyphen or dash ends a word, an apostrophe between letters does
 * not, nor does a sign that nobody sees, and initials in a row ("J. J.", "K.P.A.C.") are one word, since people write them either way.
 * @returns start and end of each word in turn, in UTF-16 units: one flat array, for this runs over every draft
 */
export function cutWords(text: string): number[] {
  const spans: number[] = [];
  for (let start = nextWord(text, 0); start < text.length; ) {
    const end = wordEnd(text, start);
    spans.push(start, end);
    start = nextWord(text, end);
  }
  return spans;
}

/** Where the next word from here on begins, or the length of the text. */
export function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWordUnit(text, at)) at++;
  return at;
}

/** Where the word that begins here ends. */
export function wordEnd(text: string, start: number): number {
  let at = text.charCodeAt(start + 1) === 46 ? initialsEnd(text, start) : start;
  if (at > start) return at;
  for (;;) {
    // Most letters have been met before.
    do at++;
    while (at < text.length && kinds[text.charCodeAt(at)] === Kind.word);
    if (isWordUnit(text, at)) continue;
    const code = text.charCodeAt(at);
    if (isApostrophe(code) && isWordUnit(text, at + 1)) {
      at++;
      continue;
    }
    if (!isInvisible(code)) return at;
    const next = seenFrom(text, at);
    if (!isWordUnit(text, next)) return at;
    at = next;
  }
}

/** Where the next sign that can be seen stands. */
function seenFrom(text: string, from: number): number {
  let at = from;
  while (isInvisible(text.charCodeAt(at))) at++;
  return at;
}

/** End of two or more initials with their full stops ("J. D.", "J.D" behind whose last one it was left out), or `start`. */
function initialsEnd(text: string, start: number): number {
  let [at, end, count] = [start, start, 0];
  while (text.charCodeAt(at + 1) === 46 && capital.test(text[at] as string)) {
    count++;
    end = at + 2;
    at = text.charCodeAt(end) === 32 || text.charCodeAt(end) === 0xa0 ? end + 1 : end;
  }
  if (count > 0 && end === at && capital.test(text[at] ?? "") && !isWordUnit(text, at + 1)) return at + 1;
  // A letter right behind the last full stop ("J.R.Tolkien") is a word of its own.
  return count > 1 ? end : start;
}

/** The normal form of a written word; blanks between initials are gone. */
export const wordForm = (word: string): string => normalForm(/[ \u00A0]/.test(word) ? word.replace(/[ \u00A0]/g, "") : word);

/** The normal forms of a name's words, as they stand in the gazetteer: "Park Chan-wook" → park, chan, wook. */
export function nameWords(name: string): string[] {
  const forms: string[] = [];
  for (const word of writtenWords(name)) {
    const form = wordForm(word);
    if (form !== "") forms.push(form);
  }
  return forms;
}

/** The words of a name as written, one for each of `nameWords`. */
export const surfaceWords = (name: string): string[] => writtenWords(name).filter((word) => wordForm(word) !== "");

function writtenWords(text: string): string[] {
  const spans = cutWords(text);
  const words: string[] = [];
  for (let i = 0; i < spans.length; i += 2) words.push(text.slice(spans[i], spans[i + 1]));
  return words;
}

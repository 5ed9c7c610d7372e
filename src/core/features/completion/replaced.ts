import type { NameId, Pack } from "../../packs/pack.js";
import type { Range } from "../../text/range.js";
import { nextWord, wordEnd, wordForm } from "../../text/words.js";
import type { Candidate } from "./candidate.js";
import type { Typed } from "./typed.js";
import { isNear } from "./typoSearch.js";

/** Letters from which the beginning of a given name stands for it: "Stan Kubr" is Stanley Kubrick. */
const lettersForGiven = 3;
/** What may stand between a name's word before the cursor and the next one behind it. */
const blank = /^[ \u00A0-]?$/;

/**
 * What the name replaces: its words that stand before the cursor already, be they misspelled or shortened ("Stanly
 * Kubr|"), and those that go on behind it ("Mikey |Madison"). A word is never written twice.
 */
export function replacedBy(
  pack: Pack,
  text: string,
  candidate: Candidate,
  cuts: readonly Typed[],
): { readonly candidate: Candidate; readonly range: Range } {
  const whole = withEarlier(pack, candidate, cuts);
  const { start, end } = whole.typed;
  return { candidate: whole, range: { start, end: endBehind(pack, text, whole, end) } };
}

/** The candidate with the longest cut whose further words are those of the name before `at`. */
function withEarlier(pack: Pack, candidate: Candidate, cuts: readonly Typed[]): Candidate {
  let found = candidate;
  while (found.at > 0) {
    const longer = cuts.find(({ words }) => words.length === found.typed.words.length + 1);
    const written = longer?.words[0] ?? "";
    if (longer === undefined || found.typed.sign !== "" || !meansWord(pack, found.name, found.at - 1, written)) break;
    const exact = pack.tokenText(pack.nameToken(found.name, found.at - 1)) === written;
    found = { ...found, at: found.at - 1, typed: longer, slip: found.slip || !exact };
  }
  return found;
}

function meansWord(pack: Pack, name: NameId, index: number, written: string): boolean {
  if (written === "") return false;
  const token = pack.tokenText(pack.nameToken(name, index));
  return isNear(token, written) || (written.length >= lettersForGiven && token.startsWith(written));
}

/** Where the words behind the cursor end that go on with the name. */
function endBehind(pack: Pack, text: string, { name, at, typed }: Candidate, cursor: number): number {
  const unfinished = typed.words.at(-1) ?? "";
  const length = pack.nameLength(name);
  let index = at + typed.words.length - 1;
  let end = cursor;
  if (unfinished !== "") {
    // The cursor stands inside of a word: it must be the name's, or what is behind the cursor stays.
    if (wordGoesOn(text, cursor)) {
      const lettersBefore = /[^\s\p{P}]*$/u.exec(text.slice(typed.start, cursor))?.[0].length ?? 0;
      end = wordEnd(text, cursor - lettersBefore);
      if (index >= length || wordForm(text.slice(cursor - lettersBefore, end)) !== pack.tokenText(pack.nameToken(name, index)))
        return cursor;
    }
    index++;
  }
  for (;;) {
    const start = nextWord(text, end);
    if (start >= text.length || !blank.test(text.slice(end, start))) return end;
    const next = wordEnd(text, start);
    // A word in between may be missing: "Luna |Miranda".
    const place = placeFrom(pack, name, index, wordForm(text.slice(start, next)));
    if (place < 0) return end;
    index = place + 1;
    end = next;
  }
}

function placeFrom(pack: Pack, name: NameId, from: number, word: string): number {
  for (let index = from; index < pack.nameLength(name); index++) {
    if (pack.tokenText(pack.nameToken(name, index)) === word) return index;
  }
  return -1;
}

const wordGoesOn = (text: string, cursor: number): boolean => nextWord(text, cursor) === cursor && cursor < text.length;

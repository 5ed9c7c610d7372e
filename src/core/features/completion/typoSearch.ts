import { famousNames } from "../../gazetteer/famous.js";
import type { EntityId, NameId, Pack, TokenRun } from "../../packs/pack.js";
import { editDistance } from "../../text/editDistance.js";
import type { NameMatch } from "../search/namePattern.js";

/** Letters from which a slip is forgiven, by how many edits: a shorter beginning is near too many names. */
const oneEditFrom = 4;
const twoEditsFrom = 6;
/** Far from the films in focus a slip must leave more of the name. */
const famousFrom = 5;

/** Where in the name the typed words stand but for a slip, or -1: "Edelsh" in "Mark Eydelshteyn" stands at 1. */
export function placeNear(pack: Pack, name: NameId, words: readonly string[]): number {
  const unfinished = words.at(-1) ?? "";
  if (unfinished.length < oneEditFrom) return -1;
  const places = pack.nameLength(name) - words.length + 1;
  for (let at = 0; at < places; at++) if (standsNear(pack, name, at, words)) return at;
  return -1;
}

function standsNear(pack: Pack, name: NameId, at: number, words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    const token = pack.nameToken(name, at + index);
    const unfinished = index === words.length - 1;
    // Lengths tell most words apart, and need no string.
    const longer = pack.tokenLength(token) - word.length;
    if (longer < -editsFor(word) || (!unfinished && longer > editsFor(word))) return false;
    if (!(unfinished ? beginsNear(pack.tokenText(token), word) : isNear(pack.tokenText(token), word))) return false;
  }
  return true;
}

/** People whom any draft may mean, with a name that stands near the typed words; best known first. */
export function famousNear(
  pack: Pack,
  words: readonly string[],
  wanted: (entity: EntityId) => boolean,
  most: number,
): readonly NameMatch[] {
  const unfinished = words.at(-1) ?? "";
  if (unfinished.length < famousFrom) return [];
  // The first letter is right in nearly all slips, and a run of ids tells it without a string.
  const firsts = words.map((word) => pack.tokensWithPrefix(word.charAt(0)));
  const found: NameMatch[] = [];
  for (const entity of famousNames(pack).people) {
    const name = pack.canonicalName(entity);
    for (let at = 0; at + words.length <= pack.nameLength(name); at++) {
      if (!beginAlike(pack, name, at, firsts) || !standsNear(pack, name, at, words) || !wanted(entity)) continue;
      found.push({ entity, name, at });
      break;
    }
  }
  return found.sort((a, b) => pack.prominence(b.entity) - pack.prominence(a.entity) || a.entity - b.entity).slice(0, most);
}

function beginAlike(pack: Pack, name: NameId, at: number, firsts: readonly TokenRun[]): boolean {
  for (let index = 0; index < firsts.length; index++) {
    const { from, to } = firsts[index] as TokenRun;
    const token = pack.nameToken(name, at + index);
    if (token < from || to <= token) return false;
  }
  return true;
}

const editsFor = (word: string): number => (word.length >= twoEditsFrom ? 2 : word.length >= oneEditFrom ? 1 : 0);

/** Whether the typed word is the token, but for a slip. */
export const isNear = (token: string, word: string): boolean => editDistance(token, word, editsFor(word)) <= editsFor(word);

/** Whether some beginning of the token is within the edits of the typed word. */
function beginsNear(token: string, typed: string): boolean {
  const edits = editsFor(typed);
  for (let length = typed.length - edits; length <= typed.length + edits && length <= token.length; length++) {
    if (editDistance(token.slice(0, length), typed, edits) <= edits) return true;
  }
  return false;
}

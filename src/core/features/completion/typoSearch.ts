import type { NameId, Pack } from "../../packs/pack.js";
import { editDistance } from "../../text/editDistance.js";

/** Letters from which a slip is forgiven, by how many edits: a shorter beginning is near too many names. */
const oneEditFrom = 4;
const twoEditsFrom = 6;

/** Where in the name the typed words stand but for a slip, or -1: "Edelsh" in "Mark Eydelshteyn" stands at 1. */
export function placeNear(pack: Pack, name: NameId, words: readonly string[]): number {
  const unfinished = words.at(-1) ?? "";
  if (unfinished.length < oneEditFrom) return -1;
  const places = pack.nameLength(name) - words.length + 1;
  for (let at = 0; at < places; at++) {
    const near = words.every((word, index) => {
      const token = pack.tokenText(pack.nameToken(name, at + index));
      return index === words.length - 1 ? beginsNear(token, word) : editDistance(token, word, editsFor(word)) <= editsFor(word);
    });
    if (near) return at;
  }
  return -1;
}

const editsFor = (word: string): number => (word.length >= twoEditsFrom ? 2 : word.length >= oneEditFrom ? 1 : 0);

/** Whether some beginning of the token is within the edits of the typed word. */
function beginsNear(token: string, typed: string): boolean {
  const edits = editsFor(typed);
  for (let length = typed.length - edits; length <= typed.length + edits && length <= token.length; length++) {
    if (editDistance(token.slice(0, length), typed, edits) <= edits) return true;
  }
  return false;
}

import { withoutMarks } from "./matching.js";

/** What a writer did to a name. */
export type SlipKind = "drop" | "undouble" | "add" | "double" | "vowel" | "consonant" | "swap" | "space" | "marks";
export type Place = "first" | "inner" | "last";

export interface Slip {
  readonly kind: SlipKind;
  /** Where in its word. */
  readonly place: Place;
  /** Letters of the right name at the place, and what stands there instead. */
  readonly right: string;
  readonly written: string;
}

const isVowel = (letter: string): boolean => /[aeiouy]/.test(letter);
const isGap = (letter: string | undefined): boolean => letter === undefined || /[\s-]/.test(letter);

/** The word place of a letter of a name. */
export function placeAt(name: string, at: number): Place {
  if (isGap(name[at - 1])) return "first";
  return isGap(name[at + 1]) ? "last" : "inner";
}

/** More than this, and it is another name rather than a slip. */
const mostSlips = 3;

/** What makes `written` of `correct`, from left to right; nothing when they are farther apart than a few slips. */
export function slipsBetween(written: string, correct: string): Slip[] | undefined {
  const [own, right] = [letters(written), letters(correct)];
  const [bare, bareRight] = [withoutMarks(own), withoutMarks(right)];
  if (bare === bareRight) return own === right ? [] : [{ kind: "marks", place: "inner", right, written: own }];
  const slips = align(bare, bareRight);
  return slips.length > mostSlips ? undefined : slips;
}

const letters = (name: string): string => name.replace(/[’‘]/g, "'").normalize("NFC").toLowerCase();

/** Optimal string alignment, traced back from the end. */
function align(written: string, right: string): Slip[] {
  const width = right.length + 1;
  const costs = new Uint16Array((written.length + 1) * width);
  const at = (i: number, j: number): number => costs[i * width + j] as number;
  const swaps = (i: number, j: number): boolean =>
    i > 1 && j > 1 && written[i - 1] === right[j - 2] && written[i - 2] === right[j - 1] && written[i - 1] !== written[i - 2];
  for (let i = 0; i <= written.length; i++) {
    for (let j = 0; j <= right.length; j++) {
      if (i === 0 || j === 0) costs[i * width + j] = i + j;
      else {
        const same = written[i - 1] === right[j - 1] ? 0 : 1;
        const best = Math.min(at(i - 1, j - 1) + same, at(i - 1, j) + 1, at(i, j - 1) + 1);
        costs[i * width + j] = swaps(i, j) ? Math.min(best, at(i - 2, j - 2) + 1) : best;
      }
    }
  }
  const slips: Slip[] = [];
  for (let i = written.length, j = right.length; i > 0 || j > 0; ) {
    const [own, other] = [written[i - 1] ?? "", right[j - 1] ?? ""];
    if (i > 0 && j > 0 && own === other && at(i, j) === at(i - 1, j - 1)) [i, j] = [i - 1, j - 1];
    else if (swaps(i, j) && at(i, j) === at(i - 2, j - 2) + 1) {
      slips.push({ kind: "swap", place: placeAt(right, j - 2), right: right.slice(j - 2, j), written: written.slice(i - 2, i) });
      [i, j] = [i - 2, j - 2];
    } else if (i > 0 && j > 0 && at(i, j) === at(i - 1, j - 1) + 1) {
      slips.push({
        kind: isGap(own) || isGap(other) ? "space" : substitution(own, other),
        place: placeAt(right, j - 1),
        right: other,
        written: own,
      });
      [i, j] = [i - 1, j - 1];
    } else if (j > 0 && at(i, j) === at(i, j - 1) + 1) {
      const doubled = other === right[j - 2] || other === right[j];
      slips.push({ kind: isGap(other) ? "space" : doubled ? "undouble" : "drop", place: placeAt(right, j - 1), right: other, written: "" });
      j--;
    } else {
      const doubled = own === written[i - 2] || own === written[i];
      slips.push({ kind: isGap(own) ? "space" : doubled ? "double" : "add", place: placeAt(written, i - 1), right: "", written: own });
      i--;
    }
  }
  return slips.reverse();
}

const substitution = (own: string, other: string): SlipKind => (isVowel(own) && isVowel(other) ? "vowel" : "consonant");

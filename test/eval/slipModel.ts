import { withoutMarks } from "./matching.js";
import { type Place, placeAt, type Slip, type SlipKind, slipsBetween } from "./slips.js";

/** How often writers slip, by what and where, and between which letters. */
export interface SlipModel {
  /** By "kind place". */
  readonly counts: { readonly [slip: string]: number };
  /** By "right>written", for letters put in for others or added. */
  readonly pairs: { readonly [pair: string]: number };
  /** Names with one, two, three slips. */
  readonly perName: readonly [number, number, number];
}

export interface Drawn {
  readonly written: string;
  /** Kinds of slips, for the tables. */
  readonly kinds: readonly SlipKind[];
}

/** Learns from pairs of a written and the right form; pairs too far apart to be slips teach nothing. */
export function learnSlips(pairs: readonly { readonly written: string; readonly correct: string }[]): SlipModel {
  const counts: { [slip: string]: number } = {};
  const letterPairs: { [pair: string]: number } = {};
  const perName: [number, number, number] = [0, 0, 0];
  for (const { written, correct } of pairs) {
    const slips = slipsBetween(written, correct) ?? [];
    if (slips.length === 0 || slips.length > 3) continue;
    perName[(slips.length - 1) as 0 | 1 | 2]++;
    for (const slip of slips) {
      counts[keyOf(slip)] = (counts[keyOf(slip)] ?? 0) + 1;
      if (slip.kind !== "marks") letterPairs[pairOf(slip)] = (letterPairs[pairOf(slip)] ?? 0) + 1;
    }
  }
  return { counts, pairs: letterPairs, perName };
}

const keyOf = ({ kind, place }: { readonly kind: SlipKind; readonly place: Place }): string => `${kind} ${place}`;
const pairOf = ({ right, written }: Slip): string => `${right}>${written}`;

/** A misspelling of the name, as likely as the model says; nothing when no slip fits it. */
export function drawSlips(name: string, model: SlipModel, random: () => number): Drawn | undefined {
  const slips =
    1 +
    (pick(
      model.perName.map((weight, index) => [index, weight]),
      random,
    ) ?? 0);
  let written = name;
  const kinds: SlipKind[] = [];
  for (let i = 0; i < slips; i++) {
    const drawn = drawSlip(written, model, random);
    if (drawn === undefined) return undefined;
    written = drawn.written;
    kinds.push(drawn.kind);
  }
  return written === name ? undefined : { written, kinds };
}

const attempts = 20;

function drawSlip(name: string, model: SlipModel, random: () => number): { written: string; kind: SlipKind } | undefined {
  for (let i = 0; i < attempts; i++) {
    const key = pick(Object.entries(model.counts), random) ?? "";
    const [kind, place] = key.split(" ") as [SlipKind, Place];
    const forms: [string, number][] = [];
    if (kind === "marks") {
      if (withoutMarks(name) !== name) forms.push([withoutMarks(name), 1]);
    } else for (let at = 0; at < name.length; at++) if (placeAt(name, at) === place) forms.push(...formsAt(name, at, kind, model));
    const written = pick(forms, random);
    if (written !== undefined && written !== name) return { written, kind };
  }
  return undefined;
}

const consonants = "bcdfghjklmnpqrstvwxz";
const vowels = "aeiouy";
/** A pair of letters that was never seen is this many times rarer than one seen once. */
const unseen = 0.1;

/** What the name becomes by one slip of the kind at the place, with weights. */
function formsAt(name: string, at: number, kind: SlipKind, { pairs }: SlipModel): [string, number][] {
  const letter = name[at] as string;
  const [low, next] = [letter.toLowerCase(), name[at + 1]];
  const isLetter = /\p{L}/u.test(letter);
  const put = (text: string, length = 1): string => cased(name, at, name.slice(0, at) + text + name.slice(at + length));
  const weight = (right: string, written: string): number => pairs[`${right}>${written}`] ?? unseen;
  if (kind === "space") {
    if (letter === "-" || (letter === " " && isParticle(name, at)))
      return ["", " "].filter((gap) => gap !== letter).map((gap) => [put(gap), 1]);
    // "Di Caprio", "Mac Donald", "De Vito".
    return /\p{Lu}/u.test(letter) && /\p{Ll}/u.test(name[at - 1] ?? "") ? [[put(` ${letter}`), 1]] : [];
  }
  if (!isLetter) return [];
  const doubled = next?.toLowerCase() === low;
  switch (kind) {
    case "drop":
      return doubled || name[at - 1]?.toLowerCase() === low ? [] : [[put(""), weight(low, "")]];
    case "undouble":
      return doubled ? [[put(""), 1]] : [];
    case "double":
      return /[aeo]|[^aeiouyhjqwx]/.test(low) ? [[put(letter + low), weight("", low)]] : [];
    case "swap":
      return next !== undefined && /\p{L}/u.test(next) && !doubled ? [[put(next + low, 2), 1]] : [];
    case "add":
      return [...vowels, ...consonants].filter((own) => own !== low).map((own) => [put(letter + own), weight("", own)]);
    case "vowel":
      return vowels.includes(low) ? [...vowels].filter((own) => own !== low).map((own) => [put(own), weight(low, own)]) : [];
    default:
      return consonants.includes(low) ? [...consonants].filter((own) => own !== low).map((own) => [put(own), weight(low, own)]) : [];
  }
}

/** Whether a short word of the inside ends here ("Robert De| Niro"): nobody runs a given name and a surname together. */
const isParticle = (name: string, end: number): boolean => /[\s-]\p{L}{1,3}$/u.test(name.slice(0, end));

/** A word keeps its capital, and gets no other by it. */
function cased(name: string, at: number, form: string): string {
  if (!/\p{Lu}/u.test(name[at] ?? "")) return form;
  const first = form[at] ?? "";
  const second = form[at + 1] ?? "";
  const swapped = second === name[at] ? second.toLowerCase() : second;
  return form.slice(0, at) + first.toUpperCase() + swapped + form.slice(at + 2);
}

/** One of weighted things. */
export function pick<T>(choices: readonly (readonly [T, number])[], random: () => number): T | undefined {
  let left = random() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  return choices.at(-1)?.[0];
}

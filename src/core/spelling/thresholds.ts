/** Every threshold of the judgement, in one place. Costs are tenths of an edit; see `errorModel.ts`. */

/** Words shorter than this are not judged: too many short words are one edit apart. */
export const shortestWord = 4;

/** Near the film in focus: what one word of a full name may cost, by the length of the right word. */
export function localWordLimit(length: number): number {
  if (length < shortestWord) return 6;
  if (length < 5) return 10;
  if (length < 8) return 14;
  return length < 11 ? 20 : 26;
}

/** Near the film in focus: what a full name may cost when none of its words is exact. */
export const localNoExactLimit = 16;

/** One word alone, near the film in focus: a single edit (measured on real reviews: 64% right at one edit, 10% at two). */
export const partLimit = (length: number): number => (length < 5 ? 6 : length < 9 ? 10 : 14);

/** A word alone that is a known name elsewhere ("Mickey") needs a lead of the film (place in the cast) to be a slip. */
export const leadBilling = 4;
export const leadWeight = 0.6;
/** … and what it may cost then: surnames and given names of others are everywhere, characters of the film are not. */
export const leadLimit = { surname: 4, given: 6, character: 10, title: 10 };

/** Out of focus: what the one differing word may cost. */
export const globalWordLimit = (length: number): number => (length < 8 ? 10 : 14);

/** Out of focus: bits by which a slip must be likelier than a stranger; see `odds.ts`. */
export const globalOdds = { person: 4, character: 8, film: 8 };

/** An English word that so many people bear as their given name ("Rose") may open a name. */
export const commonGiven = 30;

/** Past this many names the rarest word of a window is too common to lead anywhere. */
export const mostPostings = 6_000;

/** A title set off in italics or quotes, one word away from a known one. */
export const filmWordLimit = (length: number): number => (length < shortestWord ? 0 : 14);
export const filmScore = { needed: 8, prominence: 6, editPoints: 3, unknownWord: 3, ordinaryWord: -2, yearAgrees: 6, focus: 5, rarest: 6 };

/** Words of an award's name: one edit, two in long ones. */
export const awardWordLimit = (length: number): number => (length < shortestWord ? 0 : length < 8 ? 10 : 16);

/** A word that so many people bear as their given name ("Teddy", "Ariel") makes a person of "Teddy Awad". */
export const awardGiven = 5;

/** A lone form used this often, while the name it resembles never occurs, is a name of its own. */
export const oftenUsed = 4;

/** Every threshold of the judgement, in one place. Costs are tenths of an edit; see `errorModel.ts`. */

/** Words shorter than this are not judged alone: too many short words are one edit apart. */
export const shortestWord = 4;

/** People who must bear a word for it to be judged as a name where it is a day, a people or a place too. */
export const fewBearers = 3;

/** Near the film in focus: what one word of a full name may cost, by the length of the right word. */
export const localWordLimit = (length: number): number => (length < 3 ? 7 : length < 4 ? 10 : length < 6 ? 22 : 26);

/** Near the film in focus: bits by which a slip must be likelier than a stranger; see `odds.ts`. */
export const localOdds = { person: 4, character: 6, film: 8 };

/** Bits by which a slip of a name near the film must be likelier than the namesake whom it makes. */
export const namesakeOdds = 12;

/** One word alone, near the film in focus: what it may cost, and the bits that it takes. Given names are everybody's. */
export const partLimit = (length: number): number => (length < 5 ? 10 : length < 6 ? 14 : length < 9 ? 15 : 20);
export const partOdds = { surname: 5, given: 8, character: 5.5, title: 7 };

/** Letters of a word that may be found written as two. */
export const shortestSplit = 6;

/** Out of focus: what the one differing word may cost. */
export const globalWordLimit = (length: number): number => (length < 5 ? 10 : length < 8 ? 17 : 24);

/** Out of focus: bits by which a slip must be likelier than a stranger; see `odds.ts`. */
export const globalOdds = { person: 1.5, character: 8, cited: 4, film: 8 };

/** Prior in bits from which a character is cited in drafts about other films. */
export const citedPrior = -15.6;

/** Names of the pack with a character's surname up to which characters of one name in several films are one. */
export const ownSurname = 40;

/** Bits for a famous name that is wrong in two words, and for a famous surname alone. */
export const famousOdds = 3;

/** A stranger's bits above which words are so common in names that no famous name explains two slips in them better. */
export const likelyStranger = -17;

/** An English word that so many people bear as their given name ("Rose") may open a name. */
export const commonGiven = 30;

/** Bits above what is needed from which a finding is a warning; below, it is information. */
export const sureBits = 2.5;

/** Past this many names the rarest word of a window is too common to lead anywhere. */
export const mostPostings = 6_000;

/** A title set off in italics or quotes, one word away from a known one. */
export const filmWordLimit = (length: number): number => (length < shortestWord ? 0 : 14);

/** Bits by which a slip must be likelier than a title that the pack does not hold. */
export const titleOdds = 4;

/** Bits by which a slip of the title of the film in focus must be likelier than the other film whose title it makes. */
export const namesakeTitleOdds = 8;

/** Near the title of the film in focus: letters, edits, and (elsewhere too) what a small word costs (tenths of an edit). */
export const focusTitle = { shortest: 6, mostEdits: 3, lettersPerEdit: 6, smallWord: 6 };

/** Words of an award's name: one edit, two in long ones. */
export const awardWordLimit = (length: number): number => (length < shortestWord ? 0 : length < 8 ? 10 : 16);

/** What a full name of the draft adds that gets the lone word wrong in the same way. */
export const provenBits = 20;

/** Bits against a lone form for each further use, and at most. */
export const repeatedBits = 0.5;
export const mostRepeated = 4;

/** Two spellings in one draft; see `consistency/`. */
export const consistency = {
  /** Share of the words without a capital that must be English. */
  english: 0.7,
  limit: (length: number): number => (length < 6 ? 10 : 12),
  /** Names of the pack that must hold a word for it to count as one of names. */
  nameWord: 3,
  /** Words between two forms that are told apart on purpose. */
  apart: 8,
  /** Uses of a lone word above which it is a name of its own, and uses of the other that make it right; more where the pack knows the first. */
  mostSlips: 2,
  fewestRights: 2,
  mostRights: 3,
  /** What establishes a form: a name of the pack, a word of such names, a full name, each doubling of its uses, its place. */
  standing: { known: 4, nameWord: 1.2, full: 1, use: 1, first: 0.5 },
};

/** A word that so many people bear as their given name ("Teddy", "Ariel") makes a person of "Teddy Awad". */
export const awardGiven = 5;

/** From so many sections on, a draft is a list of films; what a lone word loses in the section of another film than its own. */
export const fewestSections = 3;
export const awayBits = 8;

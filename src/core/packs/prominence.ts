/**
 * How likely a writer means this one, 0 … 255. Scores add logarithms, so that the tenth film counts less than the
 * second. All weights stand here. Measured on the bundled pack of November 2026: half of all persons score at most 26,
 * one in ten 89 or more, one in a thousand 230; nobody with a single credit and no honour above 51. Meryl Streep 255,
 * Tom Hanks 254, Philip Seymour Hoffman 209, Greta Gerwig 187, Audrey Tautou 127, Mikey Madison 105. Films: median 42,
 * one in a hundred 136; Titanic 221, Anora 189, The Florida Project 101.
 */
export interface FilmFacts {
  readonly castSize: number;
  /** How many sources know the film. */
  readonly sources: number;
  readonly won: number;
  readonly nominated: number;
  /** Years before the pack's date; `undefined` when the year is not known. */
  readonly age: number | undefined;
}

export interface PersonCredit {
  /** A lead is `place` 0; crew has the place within its job. */
  readonly place: number;
  readonly job: "cast" | "director" | "crew";
  readonly filmProminence: number;
}

export interface PersonFacts {
  readonly credits: readonly PersonCredit[];
  readonly won: number;
  readonly nominated: number;
  /** Age of the latest film in years. */
  readonly age: number | undefined;
}

const clamp = (score: number): number => Math.max(0, Math.min(255, Math.round(score)));

/** A win counts as three nominations. */
const honourWeight = (won: number, nominated: number): number => Math.log2(1 + nominated + 3 * won);

/** Fades from 1 for this year's films to 0 for those of `span` years ago. */
const recency = (age: number | undefined, span: number): number => (age === undefined ? 0 : Math.max(0, 1 - Math.max(0, age) / span));

export function filmProminence({ castSize, sources, won, nominated, age }: FilmFacts): number {
  return clamp(
    10 * Math.log2(1 + castSize) + 16 * Math.log2(Math.max(1, sources)) + 22 * honourWeight(won, nominated) + 30 * recency(age, 40),
  );
}

const jobWeights = { cast: 1, director: 1.5, crew: 0.5 } as const;

export function personProminence({ credits, won, nominated, age }: PersonFacts): number {
  let weight = 0;
  for (const { place, job, filmProminence: film } of credits) {
    const billing = job === "cast" ? 1 / (1 + place / 4) : 1 / (1 + place);
    weight += jobWeights[job] * billing * (film / 100);
  }
  return clamp(30 * Math.log2(1 + weight) + 18 * honourWeight(won, nominated) + 12 * recency(age, 30));
}

/** `place`: of the character among those of its film, from 0. */
export const characterProminence = (filmProminence: number, place: number): number => Math.round((filmProminence * 0.9) / (1 + place / 6));

/** `honours`: how often the award, or any award of the body, was given or nominated for, as far as the pack knows. */
export const awardProminence = (honours: number): number => clamp(60 + 14 * Math.log2(1 + honours));

/** Every threshold of prominence, in one place. */
export const prominent = {
  /** A person whom drafts about anything name; the pack lists them. */
  famous: 150,
  /** … and call by the surname alone, where next to nobody else bears it. */
  surname: 190,
  /** A character whom reviews of other films name too has at least this; the data says who. */
  cited: 170,
  /** Below these a name counts only with further evidence: one word, a person's of ordinary words, a title and a character's in plain text. */
  mononym: 150,
  wordyPerson: 90,
  bareTitle: { two: 60, more: 40 },
  bareCharacter: 120,
};

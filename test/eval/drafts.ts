/** Sentences of our own, with a gap for the name under test. Nothing else in them is a name. */
const sentences = {
  person: [
    "What holds the second half together is {}, who never raises the voice.",
    "The quietest scene belongs to {}, and it is the one that stays.",
    "It is hard to think of anybody but {} in that kitchen.",
    "We had forgotten how funny {} can be with a spoon in hand.",
    "A great deal of the credit goes to {}.",
    "Late in the film, {} gets a minute of silence and fills it.",
  ],
  surname: [
    "After an hour, {} lets the mask slip and the film wakes up.",
    "Nobody else listens the way {} does here.",
    "The last shot is what {} had been looking for all along.",
    "It helps that {} plays it straight.",
  ],
  character: [
    "When {} opens the door at last, the film changes its mind.",
    "The plan needs {} to stay calm, which is asking a lot.",
    "We never learn why {} came back, and that is the point.",
    "By the time that {} understands, the train has left.",
  ],
  film: [
    "Afterwards everybody in the queue was talking about *{}*.",
    "Much of this was done before, and better, in *{}*.",
    "The posters for *{}* promised something louder.",
    "There is more warmth in “{}” than its first reel lets on.",
  ],
  award: [
    "It went on to win the {}, and nobody in the room looked surprised.",
    "A nomination for {} would be no scandal.",
    "The jury had little choice: {} it was.",
    "People will ask about the {} for weeks.",
  ],
} as const satisfies { readonly [kind: string]: readonly string[] };

export type SentenceKind = keyof typeof sentences;

/** Heads of a review, in habits that blogs have. */
const heads: readonly ((title: string, year: number) => string)[] = [
  (title, year) => `---\ntitle: ${JSON.stringify(`${title} (${year})`)}\ndate: ${year}-11-08\n---\n\n# ${title} (${year})\n\n`,
  (title, year) => `---\ntitle: ${JSON.stringify(`Review: ${title}`)}\nyear: ${year}\n---\n\n# *${title}*\n\n`,
  (title, year) => `---\nlayout: post\nfilm: ${JSON.stringify(title)}\ndate: ${year}-12-02\n---\n\n# *${title}* (${year})\n\n`,
];

const openings = [
  "There was rain on the way to the cinema, and the hall was half empty.",
  "Some films ask for patience and some for forgiveness; this one asks for both.",
  "It was the last showing of the day.",
];

export interface TestDraft {
  readonly text: string;
  /** Where the name under test stands. */
  readonly start: number;
  readonly end: number;
}

/** A short review of a film that names `written` once; the number picks among the habits. */
export function reviewOf(
  film: { readonly title: string; readonly year: number },
  kind: SentenceKind,
  written: string,
  number: number,
): TestDraft {
  const head = heads[number % heads.length] as (typeof heads)[number];
  return around(head(film.title, film.year), kind, written, number);
}

/** A page about no film in particular that names `written` once. */
export const pageWith = (kind: SentenceKind, written: string, number: number): TestDraft => around("", kind, written, number);

function around(head: string, kind: SentenceKind, written: string, number: number): TestDraft {
  const opening = openings[number % openings.length] as string;
  const sentence = sentences[kind][number % sentences[kind].length] as string;
  const [before = "", after = ""] = sentence.split("{}");
  const start = head.length + opening.length + 1 + before.length;
  return { text: `${head}${opening} ${before}${written}${after}\n`, start, end: start + written.length };
}

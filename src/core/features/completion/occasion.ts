import type { Mention } from "../../mentions/mention.js";
import type { DraftModel } from "../../model/draftModel.js";
import { type EntityId, type EntityKind, none, type Pack } from "../../packs/pack.js";
import { type CrewJob, crewJobs } from "../../packs/records.js";
import { type Field, fieldAt } from "./frontMatterField.js";
import { lineStart, type Typed } from "./typed.js";

/** What the text around the cursor asks for. */
export interface Occasion {
  /** The cuts that stay on this side of what made the occasion, most words first. */
  readonly typed: readonly Typed[];
  /** Kinds that fit; undefined: all. */
  readonly kinds?: readonly EntityKind[];
  /** The job that a person must have had in some film. */
  readonly job?: CrewJob;
  /** Entities that answer, best first; they are listed before all others. */
  readonly answers: readonly EntityId[];
  /** The value of the front matter that the cursor is in. */
  readonly field?: Field;
}

/** "directed by ", "shot by ": whose name follows. */
const verbs: { readonly [verb: string]: CrewJob } = {
  directed: "director",
  written: "writer",
  produced: "producer",
  scored: "composer",
  shot: "cinematographer",
  photographed: "cinematographer",
  edited: "editor",
};

/** "director ", "composer ": whose name mostly follows, but need not. */
const nouns: { readonly [noun: string]: CrewJob } = {
  director: "director",
  filmmaker: "director",
  writer: "writer",
  screenwriter: "writer",
  producer: "producer",
  composer: "composer",
  cinematographer: "cinematographer",
  editor: "editor",
};

/** Parts of somebody whom no film in focus credits. */
const partsShown = 8;

/** Undefined where no name is wanted: in code, in an address, in a field that holds no names. */
export function occasionAt(model: DraftModel, offset: number, typed: readonly Typed[]): Occasion | undefined {
  const { range } = model.frontMatter;
  if (range.start < range.end && range.start <= offset && offset < range.end) return inFrontMatter(model, offset, typed);
  if (!model.isProse(offset)) return undefined;
  for (const [index, cut] of typed.entries()) {
    // "Best " begins the names of categories; the words after it are not names of their own.
    if (cut.words[0] === "best" && cut.words.length > 1) return { kinds: ["award"], answers: [], typed: [cut] };
    const found = isOneName(model.pack, cut) ? occasionOf(model, cut) : undefined;
    if (found !== undefined) return { ...found, typed: typed.slice(index) };
  }
  return { typed, answers: [] };
}

/** Whether the words may all belong to one name: "as a dancer named Iv" asks for no part any more. */
function isOneName(pack: Pack, { words, written }: Typed): boolean {
  if (/\p{L}{3}[.!?;:]\s/u.test(written)) return false;
  const finished = written.split(/[\s-]+/).slice(0, -1);
  return !finished.some((word, index) => {
    const token = pack.tokenId(words[index] ?? "");
    return /^\p{Ll}/u.test(word) && token !== none && pack.isWord(token);
  });
}

function occasionOf(model: DraftModel, cut: Typed): Omit<Occasion, "typed"> | undefined {
  const before = model.text.slice(Math.max(lineStart(model.text, cut.start), cut.start - 200), cut.start);
  return crewAsked(model, before) ?? counterpartAsked(model, cut, before);
}

function crewAsked(model: DraftModel, before: string): Omit<Occasion, "typed"> | undefined {
  const by = /\b(\w+)\s+by\s+$/i.exec(before)?.[1]?.toLowerCase();
  const job = by === undefined ? undefined : verbs[by];
  if (job !== undefined) return { kinds: ["person"], job, answers: crewInFocus(model, job) };
  const noun = /\b(\w+)\s+$/.exec(before)?.[1]?.toLowerCase();
  if (noun === "starring") return { kinds: ["person"], answers: castInFocus(model) };
  const answers = noun === undefined || nouns[noun] === undefined ? [] : crewInFocus(model, nouns[noun]);
  return answers.length === 0 ? undefined : { answers };
}

/** After a character whoever plays it, after a person her part: "Toros (", "Mikey Madison as ", "Yura Borisov's ". */
function counterpartAsked(model: DraftModel, cut: Typed, before: string): Omit<Occasion, "typed"> | undefined {
  const link = /(?:\(\s*|\b(?:as|plays|played|playing)\s+|,?\s+(?:is\s+|was\s+)?played by\s+|[’']s?\s+)$/i.exec(before);
  const named = link === null ? undefined : mentionBefore(model, cut.start - link[0].length);
  if (link === null || named === undefined) return undefined;
  const answers = counterparts(model, named);
  if (answers.length === 0) return undefined;
  if (/\bby\s+$/i.test(link[0])) return { kinds: ["person"], answers };
  return /^(?:as|play)/i.test(link[0]) ? { kinds: ["character"], answers } : { answers };
}

/** The mention that ends before the offset, closing marks and spaces aside: `*Toros* (`. */
function mentionBefore(model: DraftModel, offset: number): Mention | undefined {
  let end = offset;
  while (end > 0 && /[\s*_"”’']/.test(model.text[end - 1] ?? "")) end--;
  const mention = model.mentionAt(end);
  return mention !== undefined && mention.end === end ? mention : undefined;
}

/** Who plays a character; whom a person plays in the films in focus, else in those best known. */
function counterparts({ pack, focus }: DraftModel, { kind, entity }: Mention): readonly EntityId[] {
  if (kind === "character") return pack.performersOf(entity);
  if (kind !== "person") return [];
  const parts = pack.creditsOfPerson(entity).filter(({ character }) => character !== none);
  const here = focus.films.flatMap(({ film }) => parts.filter((credit) => credit.film === film));
  const known = here.length > 0 ? here : [...parts].sort((a, b) => pack.prominence(b.film) - pack.prominence(a.film));
  return known.slice(0, partsShown).map(({ character }) => character as EntityId);
}

const castInFocus = ({ pack, focus }: DraftModel): readonly EntityId[] =>
  focus.films.flatMap(({ film }) =>
    pack.creditsOfFilm(film).flatMap(({ job, person }) => (job === "cast" && person !== none ? [person] : [])),
  );

function crewInFocus({ pack, focus }: DraftModel, job: CrewJob): readonly EntityId[] {
  return focus.films.flatMap(({ film }) => crewOf(pack, film, job));
}

const crewOf = (pack: Pack, film: EntityId, job: CrewJob): EntityId[] =>
  pack.creditsOfFilm(film).flatMap((credit) => (credit.job === job && credit.person !== none ? [credit.person] : []));

function inFrontMatter(model: DraftModel, offset: number, typed: readonly Typed[]): Occasion | undefined {
  const field = fieldAt(model.text, model.frontMatter.range, offset);
  if (field === undefined) return undefined;
  const inside = typed.filter(({ start }) => start >= field.start);
  if (field.holds === "films") return { typed: inside, field, kinds: ["film"], answers: [] };
  if (field.holds === "prose") return { typed: inside, field, answers: [] };
  const job = crewJobs.find((candidate) => field.key.startsWith(candidate));
  return { typed: inside, field, kinds: ["person"], answers: job === undefined ? [] : crewInFocus(model, job) };
}

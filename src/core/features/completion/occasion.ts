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

/** Undefined where no name is wanted: in code, in an address, in a field that holds no names. */
export function occasionAt(model: DraftModel, offset: number, typed: readonly Typed[]): Occasion | undefined {
  const { range } = model.frontMatter;
  if (range.start < range.end && range.start <= offset && offset < range.end) return inFrontMatter(model, offset, typed);
  if (!model.isProse(offset)) return undefined;
  for (const [index, cut] of typed.entries()) {
    // "Best " begins the names of categories; the words after it are not names of their own.
    if (cut.words[0] === "best" && cut.words.length > 1) return { kinds: ["award"], answers: [], typed: [cut] };
    const found = occasionOf(model, cut);
    if (found !== undefined) return { ...found, typed: typed.slice(index) };
  }
  return { typed, answers: [] };
}

function occasionOf(model: DraftModel, cut: Typed): Omit<Occasion, "typed"> | undefined {
  const before = model.text.slice(Math.max(lineStart(model.text, cut.start), cut.start - 200), cut.start);
  const by = /\b(\w+)\s+by\s+$/i.exec(before)?.[1]?.toLowerCase();
  const job = by === undefined ? undefined : verbs[by];
  if (job !== undefined) return { kinds: ["person"], answers: crewInFocus(model, job) };
  const link = /(?:\(\s*|\b(?:as|plays|played|playing)\s+|,?\s+(?:is\s+)?played by\s+)$/i.exec(before);
  const named = link === null ? undefined : mentionBefore(model, cut.start - link[0].length);
  const answers = named === undefined ? [] : counterparts(model, named);
  return answers.length === 0 ? undefined : { answers };
}

/** The mention that ends before the offset, closing marks and spaces aside: `*Toros* (`. */
function mentionBefore(model: DraftModel, offset: number): Mention | undefined {
  let end = offset;
  while (end > 0 && /[\s*_"”’']/.test(model.text[end - 1] ?? "")) end--;
  const mention = model.mentionAt(end);
  return mention !== undefined && mention.end === end ? mention : undefined;
}

/** Who plays a character; whom a person plays in the films in focus. */
function counterparts({ pack, focus }: DraftModel, { kind, entity }: Mention): readonly EntityId[] {
  if (kind === "character") return pack.performersOf(entity);
  if (kind !== "person") return [];
  const credits = focus.films.flatMap(({ film }) => pack.creditsOfFilm(film));
  return credits.flatMap(({ person, character }) => (person === entity && character !== none ? [character] : []));
}

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

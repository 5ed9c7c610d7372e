import type { BlockReading } from "../mentions/blockReading.js";
import type { Reading } from "../mentions/readings.js";
import { has, sectionTitle } from "../mentions/shape.js";
import type { EntityId, Pack } from "../packs/pack.js";
import { Style, type Token } from "../tokens/token.js";

/** What the body of a draft says of its films. */
export interface Evidence {
  /** Films whose title is set off, in a heading or with its year: points. */
  readonly titles: ReadonlyMap<EntityId, number>;
  /** Films whose title opens a section, and whether more than its place tells that it is a title; see `sectionTitle`. */
  readonly sections: ReadonlyMap<EntityId, boolean>;
  /** Films whose title occurs as bare words: how often. Counts only beside the names of their people. */
  readonly weakTitles: ReadonlyMap<EntityId, number>;
  /** People named in full: how often. */
  readonly people: ReadonlyMap<EntityId, number>;
  /** Films whose characters are named in full, a vote each. */
  readonly characterFilms: ReadonlyMap<EntityId, number>;
  /** Bodies and festivals named: whose "Best Actress" is meant. */
  readonly bodies: ReadonlySet<EntityId>;
}

const titlePoints = { setOff: 0.8, heading: 2.2, withYear: 1, again: 0.35 };

/** Points of a bare title beside its people: a title of one ordinary word needs to come back. */
export const weakTitle = (count: number | undefined): number => (count === undefined ? 0 : Math.min(1.5, 0.5 * Math.log2(1 + count)));

const enum Sign {
  person = 0,
  character = 1,
  body = 2,
  weakTitle = 3,
  title = 4,
  section = 5,
}

/**
 * What one block says, in order: a sign, the entity, its points (of a title), and so on in turn. Flat numbers, so that blocks are
 * quickly compared and joined: a keystroke that changes none of them changes no focus.
 */
export type Signs = readonly number[];

/** What a block says of the films of its draft. */
export function signsOf({ readings, tokens }: BlockReading, pack: Pack): Signs {
  const signs: number[] = [];
  for (const reading of readings) {
    const [entity] = reading.entities as readonly [EntityId, ...EntityId[]];
    if (reading.kind === "person" && reading.trust !== "maybe") {
      // Namesakes all vote; the film that others vote for too will win.
      for (const person of reading.entities.slice(0, 3)) signs.push(Sign.person, person, 0);
    } else if (reading.kind === "character" && reading.trust === "likely") {
      signs.push(Sign.character, pack.filmOfCharacter(entity), 0);
    } else if (reading.kind === "award") {
      if (pack.awardKind(entity) !== "category") signs.push(Sign.body, entity, 0);
    } else if (reading.kind === "film" && !isInsideTitle(reading, readings)) {
      const section = reading.trust === "sure" ? sectionTitle(tokens, reading.first, reading.last) : undefined;
      const isTold = section === "told" || has(tokens[reading.first], Style.emphasis | Style.quoted | Style.link);
      for (const film of reading.entities) {
        if (reading.trust !== "sure") signs.push(Sign.weakTitle, film, 0);
        else if (!contradicts(film, reading, pack)) {
          signs.push(Sign.title, film, pointsOf(film, reading, tokens, pack));
          if (section !== undefined) signs.push(Sign.section, film, isTold || agrees(film, reading, pack) ? 1 : 0);
        }
      }
    }
  }
  return signs;
}

const agrees = (film: EntityId, { year }: Reading, pack: Pack): boolean => year !== 0 && Math.abs(pack.year(film) - year) <= 1;

const contradicts = (film: EntityId, reading: Reading, pack: Pack): boolean =>
  reading.year !== 0 && !agrees(film, reading, pack) && pack.year(film) !== 0;

function pointsOf(film: EntityId, reading: Reading, tokens: readonly Token[], pack: Pack): number {
  const heading = has(tokens[reading.first], Style.heading);
  return (heading ? titlePoints.heading : titlePoints.setOff) + (agrees(film, reading, pack) ? titlePoints.withYear : 0);
}

/** Adds up the signs of all blocks, in order. */
export function gatherEvidence(parts: Iterable<Signs>): Evidence {
  const titles = new Map<EntityId, number>();
  const sections = new Map<EntityId, boolean>();
  const weakTitles = new Map<EntityId, number>();
  const people = new Map<EntityId, number>();
  const characterFilms = new Map<EntityId, number>();
  const bodies = new Set<EntityId>();
  for (const signs of parts) {
    for (let i = 0; i < signs.length; i += 3) {
      const entity = signs[i + 1] as EntityId;
      if (signs[i] === Sign.person) people.set(entity, (people.get(entity) ?? 0) + 1);
      else if (signs[i] === Sign.character) characterFilms.set(entity, 1);
      else if (signs[i] === Sign.body) bodies.add(entity);
      else if (signs[i] === Sign.weakTitle) weakTitles.set(entity, (weakTitles.get(entity) ?? 0) + 1);
      else if (signs[i] === Sign.section) sections.set(entity, sections.get(entity) === true || signs[i + 2] === 1);
      else addTitle(titles, entity, signs[i + 2] as number);
    }
  }
  return { titles, sections, weakTitles, people, characterFilms, bodies };
}

/** "3" in "Iron Man 3" names no film. */
const isInsideTitle = ({ first, last }: Reading, readings: readonly Reading[]): boolean =>
  readings.some(
    (other) =>
      other.kind === "film" &&
      other.trust !== "maybe" &&
      other.first <= first &&
      last <= other.last &&
      other.last - other.first > last - first,
  );

function addTitle(titles: Map<EntityId, number>, film: EntityId, points: number): void {
  const before = titles.get(film);
  titles.set(film, before === undefined ? points : Math.max(before, points) + titlePoints.again / Math.max(1, before));
}

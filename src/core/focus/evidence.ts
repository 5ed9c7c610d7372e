import type { BlockReading } from "../mentions/blockReading.js";
import type { Reading } from "../mentions/readings.js";
import { has } from "../mentions/shape.js";
import type { EntityId, Pack } from "../packs/pack.js";
import { Style } from "../tokens/token.js";

/** What the body of a draft says of its films. */
export interface Evidence {
  /** Films whose title is set off, in a heading or with its year: points. */
  readonly titles: ReadonlyMap<EntityId, number>;
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

/** Adds up the readings of all blocks. */
export function gatherEvidence(blocks: readonly BlockReading[], pack: Pack): Evidence {
  const titles = new Map<EntityId, number>();
  const weakTitles = new Map<EntityId, number>();
  const people = new Map<EntityId, number>();
  const characterFilms = new Map<EntityId, number>();
  const bodies = new Set<EntityId>();
  for (const block of blocks) {
    for (const reading of block.readings) {
      if (reading.kind === "film" && isInsideTitle(reading, block)) continue;
      const [entity] = reading.entities as readonly [EntityId, ...EntityId[]];
      if (reading.kind === "person" && reading.trust !== "maybe") {
        // Namesakes all vote; the film that others vote for too will win.
        for (const person of reading.entities.slice(0, 3)) people.set(person, (people.get(person) ?? 0) + 1);
      } else if (reading.kind === "character" && reading.trust === "likely") {
        const film = pack.filmOfCharacter(entity);
        characterFilms.set(film, Math.max(characterFilms.get(film) ?? 0, 1));
      } else if (reading.kind === "award") {
        if (pack.awardKind(entity) !== "category") bodies.add(entity);
      } else if (reading.kind === "film") {
        const heading = has(block.tokens[reading.first], Style.heading);
        for (const film of reading.entities) {
          if (reading.trust === "sure") addTitle(titles, film, reading.year, heading, pack);
          else weakTitles.set(film, (weakTitles.get(film) ?? 0) + 1);
        }
      }
    }
  }
  return { titles, weakTitles, people, characterFilms, bodies };
}

/** "3" in "Iron Man 3" names no film. */
const isInsideTitle = ({ first, last }: Reading, { readings }: BlockReading): boolean =>
  readings.some(
    (other) =>
      other.kind === "film" &&
      other.trust !== "maybe" &&
      other.first <= first &&
      last <= other.last &&
      other.last - other.first > last - first,
  );

function addTitle(titles: Map<EntityId, number>, film: EntityId, year: number, heading: boolean, pack: Pack): void {
  const agrees = year !== 0 && Math.abs(pack.year(film) - year) <= 1;
  if (year !== 0 && !agrees && pack.year(film) !== 0) return;
  const before = titles.get(film);
  const points = (heading ? titlePoints.heading : titlePoints.setOff) + (agrees ? titlePoints.withYear : 0);
  titles.set(film, before === undefined ? points : Math.max(before, points) + titlePoints.again / Math.max(1, before));
}

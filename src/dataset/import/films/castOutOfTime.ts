import type { CastMention } from "../drafts.js";
import { personKey } from "../text/personName.js";
import type { Careers } from "./careers.js";
import type { FilmGroup } from "./filmGroup.js";
import { yearOf } from "./years.js";

/** Dated credits that make a career, and the years from its nearest film that no career bridges in one part. */
const enough = 3;
const farOff = 25;

/**
 * Takes performers out whom Freebase lists in a film that another list has without them, and who worked decades before or
 * after: its topics mix remakes with what they remake (Brian Markinson in *High Noon* of 1952).
 */
export function withoutCastOutOfTime(groups: readonly FilmGroup[], careers: Careers): void {
  for (const group of groups) {
    const year = yearOf(group);
    if (year === undefined || group.drafts.length < 2) continue;
    group.drafts.forEach((draft, index) => {
      if (draft.sources[0] !== "fb") return;
      const others = new Set(group.drafts.flatMap((other) => (other === draft ? [] : other.cast.flatMap(keyOf))));
      const cast = draft.cast.filter((mention) =>
        keyOf(mention).every((key) => others.has(key) || !isFarOff(careers.get(key) ?? [], year)),
      );
      if (cast.length < draft.cast.length) group.drafts[index] = { ...draft, cast };
    });
  }
}

const keyOf = ({ person }: CastMention): string[] => (person === null ? [] : [personKey(person.name)]);

const isFarOff = (years: readonly number[], year: number): boolean =>
  years.length >= enough && years.every((other) => Math.abs(other - year) > farOff);

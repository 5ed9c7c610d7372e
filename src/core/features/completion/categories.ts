import type { DraftModel } from "../../model/draftModel.js";
import type { EntityId, Pack } from "../../packs/pack.js";
import { type NameMatch, placeIn, type TokenPattern } from "../search/namePattern.js";
import { namesFound } from "./nameMatches.js";
import { bodiesHonouring, bodiesNamed, bodiesOfLine } from "./nearDraft.js";

/**
 * Categories whose names begin with the pattern: those of the body that the line names, then what the films in focus were
 * honoured for, then the others of the bodies that honoured them or that the draft names. Where none is near, those of all.
 * @param forms so many names of one category are listed
 */
export function categoriesNear(model: DraftModel, offset: number, pattern: TokenPattern, forms: number): readonly NameMatch[] {
  const { pack, focus } = model;
  const line = bodiesOfLine(model, offset);
  const near = [...new Set([...bodiesHonouring(model), ...bodiesNamed(model, offset)])];
  const honoured = new Set(focus.films.flatMap(({ film }) => pack.honoursOfFilm(film).map(({ category }) => category)));
  const place = (bodies: readonly EntityId[], body: EntityId): number => {
    const at = bodies.indexOf(body);
    return at < 0 ? bodies.length : at;
  };
  const anywhere = near.length === 0;
  const ranked = awardsOf(pack).flatMap((category) => {
    const body = pack.bodyOf(category);
    if (pack.awardKind(category) !== "category" || !(anywhere || near.includes(body))) return [];
    const rank = [place(line, body), honoured.has(category) ? 0 : 1, place(near, body), -pack.prominence(body), -pack.prominence(category)];
    return [{ category, rank }];
  });
  ranked.sort((a, b) => a.rank.map((own, index) => own - (b.rank[index] as number)).find((difference) => difference !== 0) ?? 0);
  return ranked.flatMap(({ category }) =>
    namesFound(pack, category, (name) => placeIn(pack, name, pattern))
      .filter(({ at }) => at === 0)
      .slice(0, forms),
  );
}

/** A pack has some hundreds of awards, so they are looked through. */
function awardsOf({ counts: { people, films, characters, awards } }: Pack): EntityId[] {
  return Array.from({ length: awards }, (_, index) => (people + films + characters + index) as EntityId);
}

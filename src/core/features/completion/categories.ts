import type { DraftModel } from "../../model/draftModel.js";
import type { EntityId, Pack } from "../../packs/pack.js";
import { namesFound } from "./nameMatches.js";
import { type NameMatch, placeIn, type TokenPattern } from "./namePattern.js";
import { bodiesHonouring, bodiesNamed } from "./nearDraft.js";

/**
 * Categories whose names begin with the pattern: those of the body named last before the cursor, then what the films in
 * focus were honoured for, then the others of the bodies that honoured them. Where no body is near, those of all bodies.
 * @param forms so many names of one category are listed
 */
export function categoriesNear(model: DraftModel, offset: number, pattern: TokenPattern, forms: number): readonly NameMatch[] {
  const { pack, focus } = model;
  const [named, honouring] = [bodiesNamed(model, offset), bodiesHonouring(model)];
  const honoured = new Set(focus.films.flatMap(({ film }) => pack.honoursOfFilm(film).map(({ category }) => category)));
  const place = (bodies: readonly EntityId[], body: EntityId): number => {
    const at = bodies.indexOf(body);
    return at < 0 ? bodies.length : at;
  };
  const anywhere = named.length + honouring.length === 0;
  const ranked = awardsOf(pack).flatMap((category) => {
    const body = pack.bodyOf(category);
    if (pack.awardKind(category) !== "category" || !(anywhere || named.includes(body) || honouring.includes(body))) return [];
    const rank = [
      place(named, body),
      honoured.has(category) ? 0 : 1,
      place(honouring, body),
      -pack.prominence(body),
      -pack.prominence(category),
    ];
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

import type { Focus } from "../focus/focus.js";
import type { EntityId, Pack } from "../packs/pack.js";
import { titleWithYear } from "../packs/titleWithYear.js";
import type { Card, CardLine } from "./card.js";
import { awardLines } from "./cards/award.js";
import { characterLines } from "./cards/character.js";
import { castOf, filmLines } from "./cards/film.js";
import { linksOf } from "./cards/links.js";
import { personLines } from "./cards/person.js";

/** The card of an entity; what concerns the films in focus comes first. */
export function cardOf(pack: Pack, entity: EntityId, focus: Focus): Card {
  const kind = pack.kind(entity);
  return {
    entity,
    kind,
    // A series has a first year, not a year; its first line tells it.
    title: kind === "film" && !pack.isSeries(entity) ? titleWithYear(pack, entity) : pack.text(entity),
    lines: linesOf(pack, entity, focus),
    cast: kind === "film" ? castOf(pack, entity) : [],
    links: linksOf(pack, entity),
  };
}

function linesOf(pack: Pack, entity: EntityId, focus: Focus): readonly CardLine[] {
  switch (pack.kind(entity)) {
    case "person":
      return personLines(pack, entity, focus);
    case "film":
      return filmLines(pack, entity);
    case "character":
      return characterLines(pack, entity);
    case "award":
      return awardLines(pack, entity, focus);
  }
}

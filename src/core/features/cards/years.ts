import type { EntityId, Pack } from "../../packs/pack.js";

/** "2024", of a series "from 2002"; empty where no year is known. */
export function yearOf(pack: Pack, film: EntityId): string {
  const year = pack.year(film);
  return year === 0 ? "" : `${pack.isSeries(film) ? "from " : ""}${year}`;
}

/** " (2024)", to stand behind a title. */
export function inBrackets(pack: Pack, film: EntityId): string {
  const year = yearOf(pack, film);
  return year === "" ? "" : ` (${year})`;
}

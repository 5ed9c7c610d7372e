import type { EntityId, Pack } from "./pack.js";

/** "Anora (2024)"; the title alone where no year is known. */
export function titleWithYear(pack: Pack, film: EntityId): string {
  const year = pack.year(film);
  return year === 0 ? pack.text(film) : `${pack.text(film)} (${year})`;
}

import { type EntityId, none, type Pack } from "../../packs/pack.js";
import type { CrewJob } from "../../packs/records.js";
import { type CardLine, type CardRow, line } from "../card.js";
import { honoursByBody } from "./honours.js";
import { yearOf } from "./years.js";

const castShown = 8;
const namesShown = 3;

/** Makers, honours, and names alone where no part is known. The cast has a place of its own: see `castOf`. */
export const filmLines = (pack: Pack, film: EntityId): readonly CardLine[] => [...filmHeadLines(pack, film), ...namesOnly(pack, film)];

/** The lines above the cast. Honours come before it, since it would push them out of sight. */
export function filmHeadLines(pack: Pack, film: EntityId): readonly CardLine[] {
  const honours = honoursByBody(pack, pack.honoursOfFilm(film));
  return [...seriesLine(pack, film), ...crewLine(pack, film), ...(honours === "" ? [] : [line(honours)])];
}

/** The first of the cast in billing order; empty where no part is known, since names alone make no table. */
export function castOf(pack: Pack, film: EntityId): readonly CardRow[] {
  const rows = filmCast(pack, film).slice(0, castShown);
  return rows.some(({ part }) => part !== "") ? rows : [];
}

/** Everybody of the cast in billing order. */
export function filmCast(pack: Pack, film: EntityId): readonly CardRow[] {
  const nameOf = (entity: EntityId | typeof none): string => (entity === none ? "" : pack.text(entity));
  return pack
    .creditsOfFilm(film)
    .filter(({ job, person, character }) => job === "cast" && (person !== none || character !== none))
    .map(({ person, character }) => ({ performer: nameOf(person), part: nameOf(character) }));
}

function namesOnly(pack: Pack, film: EntityId): readonly CardLine[] {
  const rows = filmCast(pack, film).slice(0, castShown);
  if (rows.length === 0 || rows.some(({ part }) => part !== "")) return [];
  return [line(`With ${rows.map(({ performer }) => performer).join(", ")}`)];
}

function seriesLine(pack: Pack, film: EntityId): readonly CardLine[] {
  if (!pack.isSeries(film)) return [];
  const year = yearOf(pack, film);
  return [line(year === "" ? "Series" : `Series, ${year}`)];
}

function crewLine(pack: Pack, film: EntityId): readonly CardLine[] {
  const directors = crew(pack, film, "director");
  const writers = crew(pack, film, "writer");
  if (directors === "") return writers === "" ? [] : [line(`Written by ${writers}`)];
  if (directors === writers) return [line(`Written and directed by ${directors}`)];
  return [line(`Directed by ${directors}${writers === "" ? "" : `, written by ${writers}`}`)];
}

function crew(pack: Pack, film: EntityId, job: CrewJob): string {
  const names = pack
    .creditsOfFilm(film)
    .flatMap((credit) => (credit.job === job && credit.person !== none ? [pack.text(credit.person)] : []));
  const shown = names.slice(0, namesShown).join(", ");
  return names.length > namesShown ? `${shown} and others` : shown;
}

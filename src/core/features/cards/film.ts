import { type EntityId, none, type Pack } from "../../packs/pack.js";
import type { CrewJob } from "../../packs/records.js";
import { type CardLine, line } from "../card.js";
import { honoursByBody } from "./honours.js";

const castShown = 8;
const namesShown = 3;

/** Director, honours, cast table: ten lines at most. Honours come first, since a long cast would push them out of sight. */
export const filmLines = (pack: Pack, film: EntityId): readonly CardLine[] => [
  ...filmHeadLines(pack, film),
  ...filmCast(pack, film).slice(0, castShown),
];

/** The lines above the cast. */
export function filmHeadLines(pack: Pack, film: EntityId): readonly CardLine[] {
  const honours = honoursByBody(pack, pack.honoursOfFilm(film));
  return [...crewLine(pack, film), ...(honours === "" ? [] : [line(honours)])];
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

/** Everybody of the cast, a line each, in billing order. */
export function filmCast(pack: Pack, film: EntityId): readonly CardLine[] {
  return pack.creditsOfFilm(film).flatMap(({ job, person, character }) => {
    const names = [person, character].flatMap((entity) => (entity === none ? [] : [pack.text(entity)]));
    return job !== "cast" || names.length === 0 ? [] : [line(names.join(" – "))];
  });
}

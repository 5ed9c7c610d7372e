import { join } from "node:path";
import { readTsv } from "../tables.js";
import { personKey } from "../text/personName.js";
import type { Place } from "./mentions.js";

/**
 * Names, folded, that two or three people of film bore one after the other without a silence between them, each with the
 * years from which the next one's films are.
 */
export type Namesakes = ReadonlyMap<string, readonly number[]>;

/** Reads `data/import/namesakes.tsv`; each of its rows carries the addresses of pages that tell them apart. */
export const readNamesakes = (data: string): Namesakes =>
  new Map(readTsv(join(data, "import"), "namesakes.tsv").map(({ name = "", from = "" }) => [personKey(name), from.split("|").map(Number)]));

/**
 * A career longer than this, with a silence in it at least as long as the next, is two people's: Robin Wright of 1938
 * is not the one of 1986. What is longer than a life is so with any silence worth the name: there are two Harrison Fords.
 */
const longCareer = 75;
const longSilence = 30;
const longerThanALife = 90;
const someSilence = 12;
/**
 * A career as long as a whole working life is two people's too where the silence tells: nobody plays one part and goes on
 * thirty years later (children do after 26: Harry Shearer), nor has two full careers with a generation between them
 * (Paul Guilfoyle of 1936 and of 1986). After forty years some come back for one part, but not in another trade.
 */
const wholeWorkingLife = 65;
const firstSilence = 30;
const generation = 26;
const fullCareer = 20;
const lastSilence = 40;

/** Parts the places of one name into the lives they belong to; those without a year go to the fullest. */
export function lives(places: readonly Place[], namesakes: Namesakes): Place[][] {
  const dated = places.filter((place) => place.year !== undefined).sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const undated = places.filter((place) => place.year === undefined);
  const known = namesakes.get(personKey(places[0]?.mention.name ?? ""));
  const careers = known === undefined ? cut(dated) : cutAt(dated, known);
  const main = careers.reduce<Place[] | undefined>(
    (most, career) => (most === undefined || career.length > most.length ? career : most),
    undefined,
  );
  if (main === undefined) return undated.length === 0 ? [] : [undated];
  main.push(...undated);
  return careers;
}

/** Cuts where a table says that another person of the name begins. */
function cutAt(places: readonly Place[], begins: readonly number[]): Place[][] {
  const edges = [-Infinity, ...begins, Infinity];
  return edges
    .map((edge, index) => places.filter(({ year = 0 }) => year >= edge && year < (edges[index + 1] ?? Infinity)))
    .filter((career) => career.length > 0);
}

function cut(places: readonly Place[]): Place[][] {
  if (places.length === 0) return [];
  const span = (places.at(-1)?.year ?? 0) - (places[0]?.year ?? 0);
  let at = 0;
  let silence = 0;
  for (let index = 1; index < places.length; index += 1) {
    const gap = (places[index]?.year ?? 0) - (places[index - 1]?.year ?? 0);
    if (gap > silence) [at, silence] = [index, gap];
  }
  const [before, after] = [places.slice(0, at), places.slice(at)];
  const isTooLong = span > longCareer && silence >= (span > longerThanALife ? someSilence : longSilence);
  return isTooLong || (span > wholeWorkingLife && areTwo(before, after, silence)) ? [...cut(before), ...cut(after)] : [[...places]];
}

function areTwo(before: readonly Place[], after: readonly Place[], silence: number): boolean {
  // A nominee's id says who it is; what lies far off is a slip of a list more often than a namesake.
  if ([...before, ...after].some(({ mention }) => mention.imdb !== undefined)) return false;
  const [early, late] = [before, after].map((places) => new Set(places.map(({ group, year }) => group ?? year)).size) as [number, number];
  if (Math.min(early, late) >= fullCareer) return silence >= generation;
  // Freebase gives old films the cast of their remake: there it is one person in a wrong list.
  if (early < late) return silence >= firstSilence && before.some(({ source }) => source !== "fb");
  return silence >= lastSilence && after.every(({ trade }) => before.every((other) => other.trade !== trade));
}

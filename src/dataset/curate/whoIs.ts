import type { FilmRecord, Job, PersonRecord } from "../../core/packs/records.js";
import { personKey } from "../import/text/personName.js";
import { isAlike } from "./nearNames.js";
import type { Credit, Registry } from "./registry.js";
import type { SheetName } from "./sheet.js";

/** A person of `data/`, one to be added, or what is wrong with the name. */
export type Who = { readonly id: string; readonly fresh?: PersonRecord } | { readonly problem: string };

/** Where somebody is named: in which film (undefined: one that is new) and year, for what. */
export interface Place {
  readonly film: FilmRecord | undefined;
  readonly year: number;
  /** Undefined: not told. */
  readonly job: Job | undefined;
  /** Addresses that vouch for somebody new; without them nobody may be new. */
  readonly seen?: readonly string[];
}

/** Years between a film and the nearest other credit that speak against one person. */
const farApart = 45;
/** Years within which a name one edit away may be meant. */
const nearEnough = 40;

/**
 * Whom a name means: the one whose id is given; somebody of that name in the film; the only bearer of the name or alias
 * near in time and trade; else somebody new, but never a name that is near to a known one without a word of confirmation.
 */
export function whoIs(named: SheetName, place: Place, registry: Registry): Who {
  const key = personKey(named.name);
  const credited = place.film === undefined ? [] : registry.peopleOf(place.film);
  if (named.id !== undefined && named.id !== "new")
    return registry.people.has(named.id)
      ? { id: named.id }
      : { problem: `no person has the id [${named.id}]; ${bearers(registry.named(key), place, registry)}` };
  const inFilm = credited.filter((id) => registry.keysOf(id).includes(key));
  const byName = inFilm.filter((id) => personKey(registry.nameOf(id)) === key);
  const [only, ...others] = byName.length > 0 ? byName : inFilm;
  if (only !== undefined && others.length === 0) return { id: only };
  if (only !== undefined)
    return {
      problem: `“${named.name}” may be several people of this film: ${listed([only, ...others], place, registry)}; ${writeId(place)}`,
    };
  if (named.id === "new") return fresh(named, place, registry);
  return anywhere(named, key, place, registry) ?? unknown(named, key, credited, place, registry);
}

const writeId = ({ seen }: Place): string =>
  `write the id of the one meant in brackets behind the name${seen === undefined ? "" : ", or [new] for somebody who is none of them"}`;

/** One of those who bear the name, in whatever film. */
function anywhere(named: SheetName, key: string, place: Place, registry: Registry): Who | undefined {
  const all = registry.named(key);
  if (all.length === 0) return undefined;
  const timely = all.filter((id) => (registry.gapOf(id, place.year) ?? 0) <= farApart);
  const fitting = timely.filter((id) => isOfTrade(place.job, registry.creditsOf(id)));
  const [only, ...others] = fitting;
  if (only !== undefined && others.length === 0) return { id: only };
  const are = listed(all, place, registry);
  if (only !== undefined) return { problem: `“${named.name}” may be several people: ${are}; ${writeId(place)}` };
  const why = timely.length === 0 ? `only from more than ${farApart} years off ${place.year}` : `but not as ${place.job}`;
  return {
    problem: `“${named.name}” is known, ${why}: ${are}; write the id in brackets behind the name if it is the same person${place.seen === undefined ? "" : ", else [new]"}`,
  };
}

function unknown(named: SheetName, key: string, credited: readonly string[], place: Place, registry: Registry): Who {
  const alike = credited.filter((id) => registry.keysOf(id).some((other) => isAlike(key, other)));
  const near = registry
    .nearNames(key)
    .flatMap((other) => registry.named(other))
    .filter((id) => (registry.gapOf(id, place.year) ?? 0) <= nearEnough);
  const meant = [...new Set([...alike, ...near])];
  if (meant.length === 0 || (named.sure && place.seen !== undefined)) return fresh(named, place, registry);
  const where = alike.length > 0 ? ", of this very film" : "";
  const another = place.seen === undefined ? "" : `, or “${named.name} +” if it is another person`;
  return {
    problem: `“${named.name}” is unknown. Did you mean ${listed(meant.slice(0, 4), place, registry)}${where}? Write it so${another}; should the data misspell it, write [${meant[0]}] behind the name and tell`,
  };
}

function fresh({ name }: SheetName, { year, seen }: Place, registry: Registry): Who {
  if (seen === undefined)
    return { problem: `nobody is called “${name}”; correct the name, or add the person first, by a sheet of the film` };
  const id = registry.newPersonId(name, year);
  return { id, fresh: { id, name, source: ["curated"], seen: [...new Set(seen)] } };
}

/** Who acts, directs, writes and produces may be one person; a craft is shared with itself and with directing. */
function isOfTrade(job: Job | undefined, credits: readonly Credit[]): boolean {
  if (job === undefined || credits.length === 0) return true;
  return credits.some(
    (credit) => credit.job === undefined || credit.job === job || (credit.job !== "craft" && tradesWith[job].includes(credit.job)),
  );
}

const films = ["director", "writer", "producer"] as const;
const tradesWith: { readonly [job in Job]: readonly Job[] } = {
  cast: films,
  director: ["cast", ...films, "cinematographer", "editor"],
  writer: ["cast", ...films, "editor"],
  producer: ["cast", ...films, "editor"],
  composer: ["director"],
  cinematographer: ["director"],
  editor: films,
};

const bearers = (ids: readonly string[], place: Place, registry: Registry): string =>
  ids.length === 0 ? "nobody bears that name; write [new] if it is somebody new" : `of that name: ${listed(ids, place, registry)}`;

const listed = (ids: readonly string[], place: Place, registry: Registry): string =>
  ids.map((id) => described(id, place.year, registry)).join(", or ");

/** "Steve McQueen [steve-mcqueen-2008] (director of Hunger 2008, Shame 2011, 4 credits)". */
export function described(id: string, year: number, registry: Registry): string {
  const credits = registry.creditsOf(id);
  const gap = ({ film }: Credit): number => Math.abs((registry.films.get(film)?.year ?? 9999) - year);
  const shown = [...credits].sort((a, b) => gap(a) - gap(b)).slice(0, 3);
  const told = shown.map(({ film, job }) => {
    const { title = film, year: made } = registry.films.get(film) ?? {};
    return `${job === "cast" ? "in" : job === undefined || job === "craft" ? "honoured for" : `${job} of`} ${title}${made === undefined ? "" : ` ${made}`}`;
  });
  const more = credits.length > shown.length ? `; ${credits.length} credits` : "";
  return `${registry.nameOf(id)} [${id}] (${told.join(", ") || "no credits"}${more})`;
}

import { filmsTitled } from "../gazetteer/exact.js";
import type { Directive } from "../markdown/directives.js";
import type { EntityId, Pack } from "../packs/pack.js";
import { type Evidence, weakTitle } from "./evidence.js";
import type { HeadEvidence } from "./headEvidence.js";

export interface FocusFilm {
  readonly film: EntityId;
  /** From 0 to 1: how sure it is that the draft is about this film. */
  readonly weight: number;
}

/** The films that a draft is about or leans on, weightiest first; empty for an essay. */
export interface Focus {
  readonly films: readonly FocusFilm[];
}

export const noFocus: Focus = { films: [] };

/** From this weight on a film is what the draft is about; below, it is mentioned. */
export const focusWeight = 0.5;
const mentionedWeight = 0.12;
const mostFilms = 16;
/** So many films that have sections of their own make a diary or a list: each is in focus, however much is said of the others. */
const fewestSections = 3;
const mostSections = 40;

/** Points at which a film weighs 0.63: a title set off once is the focus of a draft that names no other film. */
const half = { alone: 0.9, amongMany: 1.5 };

/** One named performer or director is worth nearly a set-off title; more than five tell nothing new. */
const votePoints = 0.9;
const mostVotePoints = 4.5;
/** Without its title anywhere, a film needs this many of its people to be meant. */
const votesAlone = 4;
const votesAgainstHead = 3;

/**
 * Weighs all evidence for the films of a draft. A directive decides alone; else the head, headings, set-off titles and the
 * votes of cast and directors add up, so that a wrong head loses against a text that is full of another film's people.
 */
export function findFocus(evidence: Evidence, head: HeadEvidence, directives: readonly Directive[], pack: Pack): Focus {
  const named = directives.filter((directive) => directive.kind === "film");
  if (named.length > 0) return directed(named, pack);

  const votes = countVotes([...evidence.people.keys(), ...head.people], evidence.characterFilms, pack);
  const points = new Map<EntityId, number>(head.films);
  if (isContradicted(evidence, votes))
    for (const [film, own] of head.films) if (!isSupported(film, evidence, votes)) points.set(film, own / 2);
  for (const [film, title] of evidence.titles) points.set(film, (points.get(film) ?? 0) + title);
  for (const [film, vote] of votes) {
    const title = points.get(film);
    const weak = evidence.weakTitles.get(film);
    const worth = Math.min(mostVotePoints, vote * votePoints);
    if (title !== undefined) points.set(film, title + worth + weakTitle(weak));
    else if (weak !== undefined && vote >= 1.5) points.set(film, worth + weakTitle(weak));
    else if (vote >= votesAlone) points.set(film, worth / 2);
  }
  // "The Verdict" heads a section of many reviews that are not of that film: somebody of its cast or crew must be named too.
  const isSection = (film: EntityId): boolean =>
    evidence.sections.get(film) === true || (evidence.sections.has(film) && (votes.get(film) ?? 0) >= 1);
  return weighed(points, isSection, head.written, pack);
}

/** Whether the text names a film with so many of its people that a head which it never takes up is of another draft. */
const isContradicted = (evidence: Evidence, votes: ReadonlyMap<EntityId, number>): boolean =>
  [...evidence.titles.keys()].some((film) => (votes.get(film) ?? 0) >= votesAgainstHead);

const isSupported = (film: EntityId, { titles, weakTitles }: Evidence, votes: ReadonlyMap<EntityId, number>): boolean =>
  titles.has(film) || weakTitles.has(film) || (votes.get(film) ?? 0) >= 1;

/** The film that `<!-- dramatis film: Anora (2024) -->` names. */
export function filmOfDirective({ args }: Directive, pack: Pack): EntityId | undefined {
  const text = args[0] ?? "";
  const year = Number(/\((\d{4})\)\s*$/.exec(text)?.[1] ?? 0);
  const found = filmsTitled(pack, text.replace(/\(\d{4}\)\s*$/, ""));
  return found.find((candidate) => year !== 0 && Math.abs(pack.year(candidate) - year) <= 1) ?? found[0];
}

function directed(directives: readonly Directive[], pack: Pack): Focus {
  const films: FocusFilm[] = [];
  for (const directive of directives) {
    const film = filmOfDirective(directive, pack);
    if (film !== undefined) films.push({ film, weight: 1 });
  }
  return { films };
}

/** How much of a film's cast and crew the draft names: leads and directors count whole, others less. */
function countVotes(people: Iterable<EntityId>, characterFilms: ReadonlyMap<EntityId, number>, pack: Pack): Map<EntityId, number> {
  const votes = new Map<EntityId, number>(characterFilms);
  const voters = new Set(people);
  pack.expectPeople(voters);
  for (const person of voters) {
    const seen = new Set<EntityId>();
    for (const credit of pack.worksOf(person)) {
      if (seen.has(credit.film)) continue;
      seen.add(credit.film);
      votes.set(credit.film, (votes.get(credit.film) ?? 0) + (credit.job === "cast" || credit.job === "director" ? 1 : 0.6));
    }
  }
  return votes;
}

function weighed(points: Map<EntityId, number>, isSection: (film: EntityId) => boolean, written: number, pack: Pack): Focus {
  // Of several films with one title one is meant, except where their points agree exactly: then the most prominent.
  const best = new Map<number, EntityId>();
  for (const [film, own] of points) {
    if (own <= 0) continue;
    const title = firstNameKey(pack, film);
    const rival = best.get(title);
    if (rival === undefined || better(film, own, rival, points.get(rival) as number, written, pack)) best.set(title, film);
  }
  let [most, all] = [0, 0];
  for (const film of best.values()) {
    most = Math.max(most, points.get(film) as number);
    all += points.get(film) as number;
  }
  const sections = new Set([...best.values()].filter(isSection));
  if (sections.size < fewestSections) sections.clear();
  const films: FocusFilm[] = [];
  for (const film of best.values()) {
    const own = points.get(film) as number;
    const weight = Math.round((1 - Math.exp(-own / (own > all / 2 ? half.alone : half.amongMany))) * (own / most) * 100) / 100;
    if (sections.has(film)) films.push({ film, weight: Math.max(focusWeight, weight) });
    else if (weight >= mentionedWeight) films.push({ film, weight });
  }
  films.sort((a, b) => b.weight - a.weight || pack.prominence(b.film) - pack.prominence(a.film) || a.film - b.film);
  return { films: films.slice(0, Math.max(mostFilms, Math.min(mostSections, sections.size))) };
}

function better(film: EntityId, own: number, rival: EntityId, rivals: number, written: number, pack: Pack): boolean {
  if (Math.abs(own - rivals) > 0.01) return own > rivals;
  const later = (candidate: EntityId): number => (written !== 0 && pack.year(candidate) > written + 1 ? 1 : 0);
  if (later(film) !== later(rival)) return later(film) < later(rival);
  return pack.prominence(film) > pack.prominence(rival) || (pack.prominence(film) === pack.prominence(rival) && film < rival);
}

/** Films with the same words in their title share this key: their names stand side by side in the sorted table. */
function firstNameKey(pack: Pack, film: EntityId): number {
  let name = pack.canonicalName(film) as number;
  const length = pack.nameLength(name as never);
  while (name > 0 && pack.nameLength((name - 1) as never) === length && sameWords(pack, name, name - 1, length)) name--;
  return name;
}

function sameWords(pack: Pack, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (pack.nameToken(a as never, i) !== pack.nameToken(b as never, i)) return false;
  return true;
}

import type { EntityId, Honour, Pack } from "../../packs/pack.js";
import { joined, type Span } from "../card.js";
import { bodyName, categoryName } from "./names.js";

const bodiesShown = 3;
const winsShown = 2;

/** "Oscars (2025): 5 wins of 6 nominations; Cannes (2024): Palme d’Or"; empty without honours. */
export function honoursByBody(pack: Pack, honours: readonly Honour[]): string {
  return groupedByBody(pack, honours)
    .slice(0, bodiesShown)
    .map(([body, group]) => `${bodyName(pack, body)} (${yearsOf(group)}): ${tally(pack, group)}`)
    .join("; ");
}

/** How a body honoured one film: the prize itself when there is one, else wins of nominations. */
export function tally(pack: Pack, honours: readonly Honour[]): string {
  const won = honours.filter(({ result }) => result === "won");
  const [only] = honours;
  if (honours.length === 1 && only !== undefined) {
    return won.length === 1 ? categoryName(pack, only.category) : `nominated for ${categoryName(pack, only.category)}`;
  }
  if (won.length === 0) return `${honours.length} nominations`;
  // Juries of festivals name no nominees; "3 wins of 3 nominations" would claim that they do.
  if (won.length === honours.length)
    return won
      .map(({ category }) => categoryName(pack, category))
      .slice(0, 4)
      .join(", ");
  return `${won.length} ${won.length === 1 ? "win" : "wins"} of ${honours.length} nominations`;
}

/**
 * "Oscars: won Best Actress (Anora, 2025), 2 more nominations; Cannes: 3 wins": what the foremost body gave, then counts,
 * for a line is to be read at a glance. Honours for the films in focus come before all others.
 */
export function personHonours(pack: Pack, person: EntityId, inFocus: readonly EntityId[]): Span[] {
  const isHere = ({ films }: Honour): boolean => films.some((film) => inFocus.includes(film));
  const honours = pack.honoursOfPerson(person);
  const groups = [...groupedByBody(pack, honours)].map(([body, group]) => [body, hereFirst(group, isHere)] as const);
  const lines = hereFirst(groups, ([, group]) => group.some(isHere))
    .slice(0, bodiesShown)
    .map(([body, group], index): Span[] => [
      `${bodyName(pack, body)}: `,
      ...(index === 0 ? bodyLine(pack, group) : countLine(pack, group)),
    ]);
  return joined(lines, "; ");
}

/** Stable: those that are here, then the others in their order. */
const hereFirst = <T>(list: readonly T[], isHere: (item: T) => boolean): readonly T[] => [
  ...list.filter(isHere),
  ...list.filter((item) => !isHere(item)),
];

function countLine(pack: Pack, honours: readonly Honour[]): Span[] {
  if (honours.length === 1) return bodyLine(pack, honours);
  const won = honours.filter(({ result }) => result === "won").length;
  const counts = [won === 0 ? "" : counted(won, "win"), won === honours.length ? "" : counted(honours.length - won, "nomination")];
  return [counts.filter((count) => count !== "").join(", ")];
}

function bodyLine(pack: Pack, honours: readonly Honour[]): Span[] {
  const won = honours.filter(({ result }) => result === "won");
  const shown = (won.length > 0 ? won : honours).slice(0, winsShown);
  const spans: Span[] = [won.length > 0 ? "won " : "nominated for "];
  spans.push(
    ...joined(
      shown.map((honour) => oneHonour(pack, honour)),
      ", ",
    ),
  );
  const moreWins = won.length > 0 ? won.length - shown.length : 0;
  const moreNominations = won.length > 0 ? honours.length - won.length : honours.length - shown.length;
  if (moreWins > 0) spans.push(`, ${counted(moreWins, "more win")}`);
  if (moreNominations > 0) spans.push(`, ${counted(moreNominations, "more nomination")}`);
  return spans;
}

function oneHonour(pack: Pack, honour: Honour): Span[] {
  const [film] = honour.films;
  const name = categoryName(pack, honour.category);
  return film === undefined ? [`${name} (${honour.year})`] : [`${name} (`, { title: pack.text(film) }, `, ${honour.year})`];
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** What a reader looks for first, where a film or person has it. */
const foremost = ["oscars", "cannes", "venice", "berlin"];

/** The foremost bodies, then the others by wins and honours; within a body the newest first. */
function groupedByBody(pack: Pack, honours: readonly Honour[]): readonly (readonly [EntityId, readonly Honour[]])[] {
  const groups = new Map<EntityId, Honour[]>();
  for (const honour of honours) groups.set(honour.body, [...(groups.get(honour.body) ?? []), honour]);
  for (const group of groups.values()) group.sort((a, b) => b.year - a.year);
  const wins = (group: readonly Honour[]): number => group.filter(({ result }) => result === "won").length;
  const place = (body: EntityId): number => {
    const at = foremost.indexOf(pack.slug(body));
    return at < 0 ? foremost.length : at;
  };
  return [...groups].sort(
    ([a, ours], [b, theirs]) => place(a) - place(b) || wins(theirs) - wins(ours) || theirs.length - ours.length || a - b,
  );
}

function yearsOf(honours: readonly Honour[]): string {
  const years = [...new Set(honours.map(({ year }) => year))].sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? `${first}` : `${first}–${last}`;
}

import type { DraftModel } from "../model/draftModel.js";
import { type EntityId, type Honour, none, type Pack } from "../packs/pack.js";
import { type CrewJob, crewJobs } from "../packs/records.js";
import type { Finding } from "../rules/finding.js";
import type { Range } from "../text/range.js";
import { type CardLine, type CardSection, cardPageMarkdown, joined, line, rowLine, type Span } from "./card.js";
import { type CardAddress, cardAddress, entityAt } from "./cardAddress.js";
import { cardOf } from "./cardOf.js";
import { filmCast, filmHeadLines } from "./cards/film.js";
import { bodyName, categoryName } from "./cards/names.js";
import { namedAt } from "./occurrences.js";

/** Where a definition leads: the page of whom the offset names, and the range of the name; undefined where no name is. */
export function definition(
  model: DraftModel,
  offset: number,
  findings: readonly Finding[],
): { readonly address: CardAddress; readonly range: Range } | undefined {
  const named = namedAt(model, offset, findings);
  if (named === undefined) return undefined;
  const { pack, focus } = model;
  const films = focus.films.map(({ film }) => film);
  return { address: cardAddress(pack, named.entity, films), range: named.range };
}

/** The hover card in full, as a Markdown document; undefined when the pack does not know the address. */
export function cardPage(pack: Pack, address: CardAddress): string | undefined {
  const entity = entityAt(pack, address);
  if (entity === undefined) return undefined;
  const films = address.focus.flatMap((film) => entityAt(pack, film) ?? []);
  const card = cardOf(pack, entity, { films: films.map((film) => ({ film, weight: 1 })) });
  // The whole cast has a section of its own.
  const lines = card.kind === "film" ? filmHeadLines(pack, entity) : card.lines;
  return cardPageMarkdown(
    { ...card, lines, cast: [] },
    sectionsOf(pack, entity).filter(({ lines }) => lines.length > 0),
  );
}

function sectionsOf(pack: Pack, entity: EntityId): readonly CardSection[] {
  switch (pack.kind(entity)) {
    case "person":
      return [
        { title: "Films", lines: filmsOf(pack, entity) },
        { title: "Honours", lines: honourLines(pack, pack.honoursOfPerson(entity), "person") },
      ];
    case "film":
      return [
        { title: "Crew", lines: crewLines(pack, entity) },
        { title: "Cast", lines: filmCast(pack, entity).map(rowLine) },
        { title: "Honours", lines: honourLines(pack, pack.honoursOfFilm(entity), "film") },
      ];
    case "award":
      return [{ title: "Winners", lines: winnerLines(pack, entity) }];
    case "character":
      return [];
  }
}

/** Newest first; a film is one line, whatever she did for it. */
function filmsOf(pack: Pack, person: EntityId): readonly CardLine[] {
  const parts = new Map<EntityId, string[]>();
  for (const { film, job, character } of pack.creditsOfPerson(person)) {
    const part = job !== "cast" ? job : character === none ? undefined : pack.text(character);
    const known = parts.get(film) ?? [];
    parts.set(film, part === undefined || known.includes(part) ? known : [...known, part]);
  }
  return [...parts]
    .sort(([a], [b]) => pack.year(b) - pack.year(a) || a - b)
    .map(([film, own]) => line(...dated(pack.year(film)), { title: pack.text(film) }, own.length === 0 ? "" : `: ${own.join(", ")}`));
}

function crewLines(pack: Pack, film: EntityId): readonly CardLine[] {
  const names = (wanted: CrewJob): string[] =>
    pack.creditsOfFilm(film).flatMap(({ job, person }) => (job === wanted && person !== none ? [pack.text(person)] : []));
  return crewJobs.flatMap((job) => {
    const people = names(job);
    return people.length === 0 ? [] : [line(`${job.charAt(0).toUpperCase()}${job.slice(1)}: ${people.join(", ")}`)];
  });
}

/** "2025 Oscars, Best Actress (Anora): won"; of a film, the people who were honoured stand in the brackets. */
function honourLines(pack: Pack, honours: readonly Honour[], of: "person" | "film"): readonly CardLine[] {
  return [...honours]
    .sort((a, b) => b.year - a.year || a.body - b.body || a.category - b.category)
    .map((honour) => {
      const others: Span[] = of === "person" ? titles(pack, honour) : people(pack, honour);
      const bracket = others.length === 0 ? [] : [" (", ...others, ")"];
      return line(
        `${honour.year} ${bodyName(pack, honour.body)}, ${categoryName(pack, honour.category)}`,
        ...bracket,
        `: ${honour.result}`,
      );
    });
}

function winnerLines(pack: Pack, award: EntityId): readonly CardLine[] {
  const years = pack.awardKind(award) === "category" ? pack.ceremoniesOf(pack.bodyOf(award)).map(({ year }) => year) : [];
  return [...years].reverse().flatMap((year) =>
    pack
      .honoursOfCategory(award, year)
      .filter(({ result }) => result === "won")
      .map((honour) => line(...dated(year), ...joined([people(pack, honour), titles(pack, honour)].filter(hasSpans), ", "))),
  );
}

const dated = (year: number): string[] => (year === 0 ? [] : [`${year} `]);
const people = (pack: Pack, honour: Honour): Span[] =>
  honour.people.length === 0 ? [] : [honour.people.map((person) => pack.text(person)).join(" and ")];
const titles = (pack: Pack, honour: Honour): Span[] =>
  joined(
    honour.films.map((film) => [{ title: pack.text(film) }]),
    ", ",
  );
const hasSpans = (spans: readonly Span[]): boolean => spans.length > 0;

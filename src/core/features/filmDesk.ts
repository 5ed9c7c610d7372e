import { focusWeight } from "../focus/focus.js";
import type { DraftModel } from "../model/draftModel.js";
import { type EntityId, type EntityKind, type Honour, none, type Pack } from "../packs/pack.js";
import { type CrewJob, crewJobs } from "../packs/records.js";
import { titleWithYear } from "../packs/titleWithYear.js";
import { type Finding, type RuleCode, ruleCodes } from "../rules/finding.js";
import { bodyName, categoryName } from "./cards/names.js";
import { detailOf, shortName } from "./detail.js";
import { nameInDraft } from "./nameInDraft.js";
import { namedInText } from "./occurrences.js";

/** Somebody of a film, or something else that the draft names. */
export interface DeskRow {
  readonly kind: EntityKind;
  readonly name: string;
  /** The name as a draft has it: a title in italics. */
  readonly text: string;
  /** The part, the jobs, or what it is. */
  readonly detail: string;
  /** Whose mentions count: a performer and her character. Never empty; the first has the card. */
  readonly entities: readonly [EntityId, ...EntityId[]];
  /** How often the text names one of them. */
  readonly count: number;
}

export interface DeskHonour extends DeskRow {
  readonly result: Honour["result"];
}

export interface DeskFilm extends DeskRow {
  /** From 0 to 1: how sure it is that the draft is about the film. */
  readonly weight: number;
  /** Whether the draft itself says so, in a directive. */
  readonly pinned: boolean;
  readonly cast: readonly DeskRow[];
  readonly crew: readonly DeskRow[];
  readonly honours: readonly DeskHonour[];
}

export interface DeskRule {
  readonly code: RuleCode;
  readonly findings: readonly Finding[];
}

/** What a writer wants to have beside the draft: the films in focus with their people, and all that is found and named. */
export interface FilmDesk {
  readonly films: readonly DeskFilm[];
  readonly rules: readonly DeskRule[];
  /** Named in the text, and of none of the films; most often named first. */
  readonly others: readonly DeskRow[];
}

/** A draft that is not quite sure of its film shows so many. */
const unsureShown = 3;

/**
 * @param findings those of the draft's current version: a misspelled name counts as a mention of whoever is meant
 * @param shown those that the writer wants to see by now
 */
export function filmDesk(model: DraftModel, findings: readonly Finding[], shown: readonly Finding[] = findings): FilmDesk {
  const places = namedInText(model, findings);
  const count = (entities: readonly EntityId[]): number => entities.reduce((sum, entity) => sum + (places.get(entity)?.length ?? 0), 0);
  const { focus, pack } = model;
  const sure = focus.films.filter(({ weight }) => weight >= focusWeight);
  const pinned = model.directives.some(({ kind }) => kind === "film");
  const films = (sure.length > 0 ? sure : focus.films.slice(0, unsureShown)).map(
    ({ film, weight }): DeskFilm => ({
      kind: "film",
      name: pack.text(film),
      text: nameInDraft(pack, film),
      detail: titleWithYear(pack, film).slice(pack.text(film).length).trim(),
      entities: [film],
      count: count([film]),
      weight,
      pinned,
      cast: castRows(pack, film, count),
      crew: crewRows(pack, film, count),
      honours: honourRows(pack, film, count),
    }),
  );
  const listed = new Set(films.flatMap(({ entities, cast, crew }) => [...entities, ...[...cast, ...crew].flatMap((row) => row.entities)]));
  return { films, rules: byRule(shown), others: otherRows(model, [...places.keys()], listed, count) };
}

type Count = (entities: readonly EntityId[]) => number;

/** In billing order. */
function castRows(pack: Pack, film: EntityId, count: Count): DeskRow[] {
  return pack.creditsOfFilm(film).flatMap(({ job, person, character }): DeskRow[] => {
    if (job !== "cast") return [];
    if (person === none) return character === none ? [] : [row(pack, [character], "", count)];
    return character === none ? [row(pack, [person], "", count)] : [row(pack, [person, character], shortName(pack, character), count)];
  });
}

/** One row for a person, whatever she did. */
function crewRows(pack: Pack, film: EntityId, count: Count): DeskRow[] {
  const jobs = new Map<EntityId, CrewJob[]>();
  for (const job of crewJobs) {
    for (const credit of pack.creditsOfFilm(film)) {
      if (credit.job !== job || credit.person === none) continue;
      const known = jobs.get(credit.person) ?? [];
      if (!known.includes(job)) jobs.set(credit.person, [...known, job]);
    }
  }
  return [...jobs].map(([person, own]) => row(pack, [person], own.join(", "), count));
}

/** What was won before what was not, then the newest first. */
function honourRows(pack: Pack, film: EntityId, count: Count): DeskHonour[] {
  const rank = ({ result }: Honour): number => (result === "won" ? 0 : 1);
  return [...pack.honoursOfFilm(film)]
    .sort((a, b) => rank(a) - rank(b) || b.year - a.year || a.body - b.body || a.category - b.category)
    .map((honour): DeskHonour => {
      const people = honour.people.map((person) => pack.text(person)).join(", ");
      const given = `${bodyName(pack, honour.body)} ${honour.year}`;
      return {
        ...row(pack, [honour.category], people === "" ? given : `${given}, ${people}`, count),
        name: categoryName(pack, honour.category),
        text: categoryName(pack, honour.category),
        result: honour.result,
      };
    });
}

function otherRows(model: DraftModel, named: readonly EntityId[], listed: ReadonlySet<EntityId>, count: Count): DeskRow[] {
  const { focus, pack } = model;
  return named
    .filter((entity) => !listed.has(entity))
    .map((entity) => row(pack, [entity], detailOf(pack, entity, focus), count))
    .sort((a, b) => b.count - a.count);
}

const row = (pack: Pack, entities: DeskRow["entities"], detail: string, count: Count): DeskRow => ({
  kind: pack.kind(entities[0]),
  name: pack.text(entities[0]),
  text: nameInDraft(pack, entities[0]),
  detail,
  entities,
  count: count(entities),
});

const byRule = (findings: readonly Finding[]): DeskRule[] =>
  ruleCodes
    .map((code) => ({ code, findings: findings.filter((finding) => finding.code === code) }))
    .filter((rule) => rule.findings.length > 0);

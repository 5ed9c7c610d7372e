import { join } from "node:path";
import type { FilmDraft, PersonMention } from "../drafts.js";
import { readTsv } from "../tables.js";
import { personKey } from "../text/personName.js";

/** Folded names of people whom the lines of a topic, a Wikidata id or a page have from another film. */
export type MixedSources = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads `data/import/mixed-topics.tsv`: what no rule tells from a film's own people; each row says where they belong. */
export const readMixedSources = (data: string): MixedSources =>
  new Map(
    readTsv(join(data, "import"), "mixed-topics.tsv").map(({ topic = "", not = "" }) => [topic, new Set(not.split("|").map(personKey))]),
  );

/** Takes the people of other films out of the lines that the table names. */
export const withoutOthersPeople = (drafts: readonly FilmDraft[], mixed: MixedSources): FilmDraft[] =>
  drafts.map((draft) => {
    const out = [draft.freebase, draft.wikidata, draft.wiki].map((id) => mixed.get(id ?? "")).find((names) => names !== undefined);
    if (out === undefined) return draft;
    const isOwn = ({ name }: PersonMention): boolean => !out.has(personKey(name));
    return {
      ...draft,
      crew: { ...draft.crew, director: (draft.crew.director ?? []).filter(isOwn) },
      cast: draft.cast.filter(({ person }) => person === null || isOwn(person)),
    };
  });

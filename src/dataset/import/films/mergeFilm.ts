import type { CrewJob, FilmRecord } from "../../../core/packs/records.js";
import { crewJobs } from "../../../core/packs/records.js";
import { nameWords } from "../../../core/text/words.js";
import type { SourceKey } from "../../sourceKeys.js";
import type { FilmDraft, IdOf } from "../drafts.js";
import { titleKey } from "../text/filmTitle.js";
import type { FilmGroup } from "./filmGroup.js";
import { filmRecord } from "./filmRecord.js";
import { mergeCast } from "./mergeCast.js";
import { releaseOf } from "./years.js";

/** Sources by trust in titles, directors and billing, best first. */
const rank: readonly SourceKey[] = ["us", "w16", "wc", "wl", "cri", "sas", "wd", "cmu", "fb", "wp", "pgt", "od"];
const rankOf = (draft: FilmDraft): number =>
  Math.min(...draft.sources.map((source) => rank.indexOf(source)).filter((place) => place >= 0), rank.length);

/** The drafts of one film as one record; the id is given by the caller, who knows all films. */
export function mergeFilm(group: FilmGroup, id: string, idOf: IdOf): FilmRecord {
  const drafts = [...group.drafts].sort((a, b) => rankOf(a) - rankOf(b));
  const title = titleOf(group);
  const { year, premiere, later } = releaseOf(group);
  return filmRecord({
    id,
    title,
    titles: furtherTitles(title, drafts, group.settled?.titles),
    year,
    premiere,
    later,
    imdb: first(group.ids.imdb),
    wikidata: first(group.ids.wikidata),
    wiki: first(group.ids.wiki),
    crew: crewOf(drafts, idOf),
    cast: mergeCast(drafts, idOf),
    source: [...new Set(drafts.flatMap((draft) => draft.sources))].sort(),
  });
}

const first = (ids: ReadonlySet<string>): string | undefined => ids.values().next().value;

/** The title of the best source. */
export function titleOf(group: FilmGroup): string {
  if (group.settled !== undefined) return group.settled.title;
  const [best] = [...group.drafts].sort((a, b) => rankOf(a) - rankOf(b));
  return best?.title ?? "";
}

export function furtherTitles(
  title: string,
  drafts: readonly Pick<FilmDraft, "title" | "titles">[],
  settled: readonly string[] = [],
): string[] {
  const known = new Set([nameWords(title).join(" "), titleKey(title)]);
  const titles: string[] = [];
  for (const other of [...settled, ...drafts.flatMap((draft) => [draft.title, ...draft.titles])]) {
    const words = nameWords(other).join(" ");
    if (words === "" || known.has(words) || known.has(titleKey(other))) continue;
    known.add(words).add(titleKey(other));
    titles.push(other);
  }
  return titles;
}

/** The film with further titles that it does not have yet. */
export function withTitles(film: FilmRecord, others: readonly string[]): FilmRecord {
  const known = [film.title, ...(film.titles ?? [])];
  const titles = furtherTitles(film.title, [{ title: film.title, titles: [...known, ...others] }]);
  if (titles.length === 0 || film.source.includes("curated")) return film;
  return filmRecord({ ...film, titles });
}

/** Whether an id is a piece of another: "joel" beside "joel-coen" was cut out of "Joel and Ethan Coen". */
const isPieceOf = (id: string, ids: readonly string[]): boolean =>
  ids.some((other) => other !== id && id.split("-").every((word) => other.split("-").includes(word)));

/** People by job. A further source adds to a list only when it knows somebody of it, so that a variant of a name adds nobody. */
function crewOf(drafts: readonly FilmDraft[], idOf: IdOf): { [job in CrewJob]?: string[] } {
  const crew: { [job in CrewJob]?: string[] } = {};
  for (const job of crewJobs) {
    let known: string[] = [];
    for (const draft of drafts) {
      const ids = [...new Set((draft.crew[job] ?? []).flatMap((mention) => idOf(mention) ?? []))];
      if (known.length === 0) known = ids;
      else if (ids.some((id) => known.includes(id)) || draft.sources[0] === "od")
        known = [...new Set([...known, ...ids.filter((id) => !isPieceOf(id, known))])];
    }
    if (known.length > 0) crew[job] = known;
  }
  return crew;
}

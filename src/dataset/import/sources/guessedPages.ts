import type { FilmDraft } from "../drafts.js";
import { groupBy } from "../groupBy.js";
import { titleKey } from "../text/filmTitle.js";
import { peopleOf } from "./castPages.js";

/** Years between two lists of one film. */
const nearYears = 3;
/** What a page shares with the topic of its title to be of that film. */
const enough = 2;

/**
 * Leaves out cast pages whose title was guessed by their cast, where another page of that title is nearer to the film: people who
 * work together do so in several films (*Watch Your Stern* stood under *Carry On Constable*). `topics`: the films of the topics
 * that were guessed; `guessed`: the Wikidata ids of the pages whose title rests on their cast alone.
 */
export function withoutGuesses(pages: readonly FilmDraft[], topics: readonly FilmDraft[], guessed: ReadonlySet<string>): FilmDraft[] {
  const topicOf = new Map(topics.map((topic) => [topic.freebase, topic]));
  const titled = groupBy(pages, (page) => titleKey(page.title));
  const isGuessed = (page: FilmDraft): boolean => page.wikidata !== undefined && guessed.has(page.wikidata);
  return pages.filter((page) => {
    const topic = page.freebase === undefined ? undefined : topicOf.get(page.freebase);
    if (topic === undefined || !isGuessed(page)) return true;
    const film = peopleOf(topic);
    const own = nearness(page, film);
    return !(titled.get(titleKey(page.title)) ?? []).some((other) => {
      if (other === page || Math.abs((other.year ?? 0) - (page.year ?? other.year ?? 0)) > nearYears) return false;
      const theirs = nearness(other, film);
      return theirs >= enough && (isGuessed(other) ? theirs > own : theirs >= own || own <= smallCast);
    });
  });
}

/** Up to this many names in common, a guess loses to a page that has its title from a list of titles. */
const smallCast = 3;

const nearness = (page: FilmDraft, film: ReadonlySet<string>): number => [...peopleOf(page)].filter((key) => film.has(key)).length;

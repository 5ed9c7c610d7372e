import type { CastMention, FilmDraft } from "../drafts.js";
import { personKey } from "../text/personName.js";

/** From this many films on, a name is a performer's. */
const enoughFilms = 3;
/** Rows of one list that must be swapped: a film about an actor names one performer as a part, a swapped table many. */
const enoughRows = 2;

/**
 * Swaps back the lists whose columns were swapped: most parts have the names of performers of other films, and are played
 * by people who act nowhere else. Nominations point to their drafts, and are never swapped: those stay the same objects.
 */
export function withUprightCasts(drafts: readonly FilmDraft[]): FilmDraft[] {
  const films = new Map<string, number>();
  for (const draft of drafts) {
    for (const key of new Set(draft.cast.flatMap((row) => (row.person === null ? [] : [personKey(row.person.name)]))))
      films.set(key, (films.get(key) ?? 0) + 1);
  }
  const isSwapped = ({ person, forms: [name = ""] }: CastMention): boolean =>
    person !== null &&
    name.includes(" ") &&
    (films.get(personKey(person.name)) ?? 0) <= 1 &&
    (films.get(personKey(name)) ?? 0) >= enoughFilms;
  return drafts.map((draft) => {
    const whole = draft.cast.filter((row) => row.person !== null && row.forms.length > 0);
    const swapped = new Set(whole.filter(isSwapped));
    if (swapped.size < enoughRows || swapped.size * 2 <= whole.length) return draft;
    return { ...draft, cast: draft.cast.map((row) => (swapped.has(row) ? swappedBack(row) : row)) };
  });
}

const swappedBack = ({ person, forms: [name = ""] }: CastMention): CastMention => ({
  person: { name },
  forms: person === null ? [] : [person.name],
});

import { nameWords } from "../../../core/text/words.js";
import type { FilmDraft, PersonMention } from "../drafts.js";
import { personKey } from "../text/personName.js";
import type { FilmGroup } from "./filmGroup.js";

/** Performers of one film whom one list has under their real name: [title, year, name in the list, credited name]. */
const creditedInFilm: readonly (readonly [title: string, year: number, name: string, credited: string])[] = [
  // Host of films as Joe Bob Briggs; other men bear the name.
  ["Casino", 1995, "John Bloom", "Joe Bob Briggs"],
];

/**
 * Completes directors of whom the lists of US films have one word alone, in place: the surname ("Keaton" of *One Week*)
 * is that of a director in another list of the film, else of somebody in its cast; a given name ("Josh, Benny Safdie")
 * lost its surname to the next.
 */
export function withWholeNames(groups: readonly FilmGroup[]): void {
  const names = directorNames(groups);
  for (const group of groups) {
    for (const draft of group.drafts) {
      const directors = draft.crew.director ?? [];
      if (draft.sources[0] === "us" && directors.some(isCut)) {
        const whole = directors.flatMap((mention, at) =>
          isCut(mention) ? wholeOf(mention, directors[at + 1], draft, group, names) : [mention],
        );
        Object.assign(draft, { crew: { ...draft.crew, director: whole } });
        for (const mention of directors) if (!whole.includes(mention)) group.directors.delete(personKey(mention.name));
        for (const mention of whole) group.directors.add(personKey(mention.name));
      }
      const row = creditedInFilm.find(([title, year]) => draft.title === title && group.years.has(year));
      if (row !== undefined) {
        const [, , name, credited] = row;
        const cast = draft.cast.map((each) => (each.person?.name === name ? { ...each, person: { name: credited } } : each));
        Object.assign(draft, { cast });
      }
    }
  }
}

const isCut = ({ name, imdb }: PersonMention): boolean => imdb === undefined && !name.includes(" ");

/** Everybody who directs a film under a full name, by folded name. */
function directorNames(groups: readonly FilmGroup[]): ReadonlyMap<string, string> {
  const mentions = groups.flatMap((group) => group.drafts.flatMap((draft) => draft.crew.director ?? []));
  return new Map(mentions.filter((mention) => !isCut(mention)).map(({ name }) => [personKey(name), name]));
}

function wholeOf(
  mention: PersonMention,
  next: PersonMention | undefined,
  draft: FilmDraft,
  group: FilmGroup,
  names: ReadonlyMap<string, string>,
): PersonMention[] {
  const word = nameWords(mention.name).join(" ");
  const others = group.drafts.filter((other) => other !== draft).flatMap((other) => other.crew.director ?? []);
  const own = draft.crew.director ?? [];
  // "Willis Goldbeck, Goldbeck": the piece says nothing new.
  if (own.some((other) => !isCut(other) && surnameOf(other) === word && other !== next)) return [];
  const elsewhere = distinct(others.filter((other) => !isCut(other) && surnameOf(other) === word));
  if (elsewhere.length > 0) return elsewhere.map(({ name }) => ({ name }));
  const [sole, ...rest] = distinct(others);
  if (own.length === 1 && sole !== undefined && rest.length === 0 && nameWords(sole.name)[0] === word) return [{ name: sole.name }];
  const performers = distinct(
    group.drafts.flatMap((other) =>
      other.cast.flatMap(({ person }) => (person !== null && !isCut(person) && surnameOf(person) === word ? [person] : [])),
    ),
  );
  const directing = performers.filter(({ name }) => names.has(personKey(name)));
  const [only, ...more] = directing.length > 0 ? directing : performers;
  if (only !== undefined && more.length === 0) return [{ name: only.name }];
  const brother = next === undefined ? undefined : names.get(`${word} ${surnameOf(next)}`);
  return [brother === undefined ? mention : { name: brother }];
}

const distinct = (mentions: readonly PersonMention[]): PersonMention[] => [
  ...new Map(mentions.map((mention) => [personKey(mention.name), mention])).values(),
];

/** "Robert Downey Jr." → "downey". */
function surnameOf({ name }: PersonMention): string {
  const words = nameWords(name);
  const last = words.at(-1) ?? "";
  return /^(?:jr|sr|ii|iii|iv)$/.test(last) ? (words.at(-2) ?? "") : last;
}

import { commonWords } from "../englishWords.js";
import { isGenericPart } from "../import/text/genericParts.js";
import type { Alarm, AlarmKind, Facts } from "./alarm.js";
import { alarm } from "./alarm.js";

type What = "person" | "character" | "title";
type Trace = readonly [kind: AlarmKind, pattern: RegExp, of: readonly What[]];

/** Traces that are mostly debris, but now and then a name. What is always debris blocks the build: see `debris.ts`. */
const traces: readonly Trace[] = [
  ["debris", /\b(?:uncredited|voice|cameo|archive footage|credited as|billed|stunt|himself|herself)\b/i, ["person", "character"]],
  ["debris", /https?:|www\.|[=@{}<>_~]|\.\.\.$|…$/, ["person", "character"]],
  ["debris", /;|\s\/\s|\s[–—-]\s/, ["person", "character"]],
  ["debris", /\d/, ["person"]],
  ["debris", /^\p{Ll}{2,}(?<!de|da|di|du|le|la|del|della|van|von|bin|ter|ten|al|el|zu|dos|des|den|der|af|av|lo|los|las) /u, ["person"]],
  ["debris", /\s(?:as|and|with|of|the|or|an|for|in|by)$/, ["person", "character"]],
  ["debris", /^(?:as|and|with|by|or|also)\s/, ["person", "character"]],
  ["debris", /^.{61,}$/, ["character"]],
  ["debris", /^(?:\S+\s+){6}\S/, ["person"]],
  ["debris", /\((?![^)]*\))|^[^(]*\)/, ["character", "title"]],
  ["debris", /[,;]$|^[,;:]/, ["title"]],
  ["debris", /\((?:\d{4} )?(?:film|movie)\)/i, ["title"]],
  ["capitals", /^(?=.*\p{Lu}{4})[\p{Lu}\s.'-]{5,}$/u, ["person"]],
  ["capitals", /^(?=.*\p{Lu}{4})(?=.*\s\p{Lu}{2})[\p{Lu}\s.'-]+$/u, ["character"]],
  ["capitals", /^(?=.*\p{Lu}{4}.*\s.*\p{Lu}{4})[\p{Lu}\s.'!?,:-]+$/u, ["title"]],
  ["aka", /\ba\.k\.a\b|\baka\b|\balso known as\b/i, ["person", "character", "title"]],
];

export function oddTexts({ films, people }: Facts): Alarm[] {
  const found: Alarm[] = [];
  const look = (what: What, text: string, say: (kind: AlarmKind) => Alarm): void => {
    const trace = traces.find(([, pattern, of]) => of.includes(what) && pattern.test(text));
    if (trace !== undefined) found.push(say(trace[0]));
  };
  for (const { line, person } of people.values()) {
    for (const name of [person.name, ...(person.aliases ?? []).map(([alias]) => alias)])
      look("person", name, (kind) => alarm(kind, line, `person ${person.id}: name “${name}”`));
  }
  for (const { line, film } of films) {
    for (const title of [film.title, ...(film.titles ?? [])])
      look("title", title, (kind) => alarm(kind, line, `film ${film.id}: title “${title}”`));
    for (const [, ...forms] of film.cast ?? []) {
      for (const form of forms)
        if (form !== null) look("character", form, (kind) => alarm(kind, line, `film ${film.id}: character “${form}”`));
    }
  }
  return found;
}

/** A word of an occupation's form that so many films have as the whole name of a part is one. */
const manyFilms = 4;
const formOfOccupation = /(?:[^aeiou]er|or|ist|man|woman|ess|ant|ian|smith|ee)s?$/;
/** A word that so many people bear as a first name is one. */
const manyBearers = 3;

/** Characters that are one common word: those that the importer knows as occupations, and those that many films share. */
export function jobCharacters({ films, people }: Facts): Alarm[] {
  const bearers = new Map<string, number>();
  for (const { person } of people.values()) {
    for (const word of person.name.toLowerCase().split(/[\s-]+/)) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  }
  const rows = films.flatMap(({ line, film }) =>
    (film.cast ?? []).flatMap(([, character]) =>
      character !== null && /^\p{Lu}\p{Ll}{2,}$/u.test(character) ? [{ line, id: film.id, character }] : [],
    ),
  );
  const uses = new Map<string, number>();
  for (const { character } of rows) uses.set(character, (uses.get(character) ?? 0) + 1);
  const ordinary = commonWords();
  const isJob = (character: string): boolean => {
    const word = character.toLowerCase();
    if (isGenericPart(character)) return true;
    return (
      formOfOccupation.test(word) && ordinary.has(word) && (uses.get(character) ?? 0) >= manyFilms && (bearers.get(word) ?? 0) < manyBearers
    );
  };
  return rows
    .filter(({ character }) => isJob(character))
    .map(({ line, id, character }) =>
      alarm(
        "job",
        line,
        `film ${id}: character “${character}”, in ${uses.get(character) ?? 0} ${uses.get(character) === 1 ? "film" : "films"}`,
      ),
    );
}

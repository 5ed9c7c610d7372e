import { nameWords } from "../../core/text/words.js";
import type { Alarm, Facts } from "./alarm.js";
import { alarm } from "./alarm.js";

/** Sources with cast lists of their own that name characters. */
const lists = new Set(["wc", "w16", "wl", "fb", "od"]);

const key = (name: string): string => nameWords(name).join(" ");

/** One performer in two parts without a word in common, where several lists were joined: one of them may be another film's. */
export function twoPlaces({ films, people }: Facts): Alarm[] {
  return films.flatMap(({ line, film }) => {
    if (film.source.filter((source) => lists.has(source)).length < 2) return [];
    const parts = new Map<string, string[]>();
    for (const [person, character] of film.cast ?? [])
      if (person !== null && character !== null) parts.set(person, [...(parts.get(person) ?? []), character]);
    return [...parts].flatMap(([person, characters]) => {
      const words = characters.map((character) => new Set(nameWords(character)));
      const apart = words.some((own, at) => words.slice(at + 1).some((other) => ![...own].some((word) => other.has(word))));
      const name = people.get(person)?.person.name ?? person;
      return apart ? [alarm("places", line, `film ${film.id}: ${name} plays ${characters.map((text) => `“${text}”`).join(" and ")}`)] : [];
    });
  });
}

/** Two rows of a film that say the same with the columns swapped: one list had them the wrong way round. */
export function swappedColumns({ films, people }: Facts): Alarm[] {
  return films.flatMap(({ line, film }) => {
    const rows = (film.cast ?? []).flatMap(([person, character]) => {
      const performer = person === null ? undefined : people.get(person)?.person.name;
      return performer === undefined || character === null ? [] : [{ performer, character }];
    });
    const told = new Set(rows.map(({ performer, character }) => `${key(performer)}|${key(character)}`));
    return rows
      .filter(({ performer, character }) => key(performer) !== key(character) && told.has(`${key(character)}|${key(performer)}`))
      .map(({ performer, character }) =>
        alarm("swapped", line, `film ${film.id}: ${performer} as “${character}”, and the other way round; which is the performer?`),
      );
  });
}

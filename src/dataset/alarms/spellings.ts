import { editDistance } from "../../core/text/editDistance.js";
import { nameWords } from "../../core/text/words.js";
import { creditedIn } from "../credits.js";
import type { Alarm, Facts } from "./alarm.js";
import { alarm } from "./alarm.js";

/** Colleagues that two people of nearly one name have in common, from which on they may be one. */
const enoughColleagues = 2;
/** Years between their films that speak against one person. */
const farApart = 40;

interface Bearer {
  readonly id: string;
  /** Folded name without spaces: "André De Toth" and "André DeToth" are one. */
  readonly letters: string;
  readonly films: Set<string>;
  readonly colleagues: Set<string>;
  readonly years: number[];
}

/** Two names one letter apart, or cut into words otherwise, whose bearers worked with the same people. */
export function nearNames(facts: Facts): Alarm[] {
  const found = [...pairs(bearersOf(facts))].flatMap(([a, b]) => {
    const films = common(a.films, b.films);
    const colleagues = common(a.colleagues, b.colleagues);
    const gap = Math.min(...a.years.map((year) => Math.min(...b.years.map((other) => Math.abs(year - other)))));
    const isOne = a.letters === b.letters ? !(gap > farApart) : films >= 2 || (colleagues >= enoughColleagues && !(gap > farApart));
    const line = facts.people.get(b.id)?.line;
    return isOne && line !== undefined ? [{ a, b, line, films, colleagues }] : [];
  });
  return found
    .sort((one, other) => other.films - one.films || other.colleagues - one.colleagues)
    .map(({ a, b, line, films, colleagues }) =>
      alarm("spelling", line, `person ${b.id}: is it ${a.id}? ${films} films and ${colleagues} colleagues in common`),
    );
}

function bearersOf({ films, people }: Facts): Bearer[] {
  const bearers = new Map<string, Bearer>();
  for (const [id, { person }] of people)
    bearers.set(id, { id, letters: nameWords(person.name).join(""), films: new Set(), colleagues: new Set(), years: [] });
  for (const { film } of films) {
    const credited = creditedIn(film);
    for (const id of credited) {
      const bearer = bearers.get(id);
      bearer?.films.add(film.id);
      if (film.year !== undefined) bearer?.years.push(film.year);
      for (const other of credited) if (other !== id) bearer?.colleagues.add(other);
    }
  }
  return [...bearers.values()].filter((bearer) => bearer.letters.length >= 7);
}

/** Pairs at most one letter apart, the busier one first: names that are equal once a letter is left out meet in a list. */
function* pairs(bearers: readonly Bearer[]): Generator<[Bearer, Bearer]> {
  const lists = new Map<string, Bearer[]>();
  const put = (letters: string, bearer: Bearer): void => {
    const list = lists.get(letters);
    if (list === undefined) lists.set(letters, [bearer]);
    else if (list.at(-1) !== bearer) list.push(bearer);
  };
  for (const bearer of bearers) {
    put(bearer.letters, bearer);
    for (let at = 0; at < bearer.letters.length; at += 1) put(bearer.letters.slice(0, at) + bearer.letters.slice(at + 1), bearer);
  }
  const seen = new Set<string>();
  for (const list of lists.values()) {
    if (list.length < 2 || list.length > 50) continue;
    for (const [at, one] of list.entries()) {
      for (const other of list.slice(at + 1)) {
        const [a, b] = one.films.size >= other.films.size ? [one, other] : [other, one];
        if (seen.has(`${a.id} ${b.id}`) || editDistance(a.letters, b.letters, 1) > 1 || areNamesakes(a, b)) continue;
        seen.add(`${a.id} ${b.id}`);
        yield [a, b];
      }
    }
  }
}

/** "steve-mcqueen" and "steve-mcqueen-2008" were told apart on purpose. */
const areNamesakes = (a: Bearer, b: Bearer): boolean => a.id.replace(/-\d{4}(?:-\d+)?$/, "") === b.id.replace(/-\d{4}(?:-\d+)?$/, "");

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return [...small].filter((id) => large.has(id)).length;
}

import type { Focus } from "../../focus/focus.js";
import type { EntityId, Honour, Pack } from "../../packs/pack.js";
import { type CardLine, joined, line, type Span } from "../card.js";
import { tally } from "./honours.js";
import { otherNames } from "./names.js";

const nomineesShown = 5;

/** Of a category: its body, the winner and nominees of the year that fits the focus. Of a body: what it gave the film in focus. */
export function awardLines(pack: Pack, award: EntityId, focus: Focus): readonly CardLine[] {
  const others = otherNames(pack, award);
  const also = others === "" ? [] : [line(`Also ${others}`)];
  if (pack.awardKind(award) !== "category") return [...also, ...bodyLines(pack, award, focus)];
  return [line(pack.text(pack.bodyOf(award))), ...also, ...categoryLines(pack, award, focus)];
}

function bodyLines(pack: Pack, body: EntityId, focus: Focus): readonly CardLine[] {
  const lines: CardLine[] = [];
  for (const { film } of focus.films.slice(0, 2)) {
    const honours = pack.honoursOfFilm(film).filter((honour) => honour.body === body);
    if (honours.length > 0) lines.push(line({ title: pack.text(film) }, `: ${tally(pack, honours)}`));
  }
  const latest = pack.ceremoniesOf(body).at(-1);
  if (latest !== undefined) lines.push(line(`Latest in the dataset: ${ceremonyName(latest.number, latest.year)}`));
  return lines;
}

function categoryLines(pack: Pack, category: EntityId, focus: Focus): readonly CardLine[] {
  const honours = honoursThatFit(pack, category, focus);
  const [first] = honours;
  if (first === undefined) return [];
  const won = honours.filter(({ result }) => result === "won");
  const nominated = honours.filter(({ result }) => result === "nominated");
  const ceremony = ceremonyName(/^\d{1,3}$/.test(first.ceremony) ? Number(first.ceremony) : 0, first.year);
  const lines = [
    line(
      `${ceremony}: `,
      ...(won.length > 0
        ? joined(
            won.map((honour) => recipient(pack, honour)),
            ", ",
          )
        : ["no winner known"]),
    ),
  ];
  if (nominated.length > 0) {
    const more = nominated.length - nomineesShown;
    const shown = joined(
      nominated.slice(0, nomineesShown).map((honour) => recipient(pack, honour)),
      ", ",
    );
    lines.push(line("Nominated: ", ...shown, more > 0 ? ` and ${more} more` : ""));
  }
  return lines;
}

/** Honours of the year in which the body honoured the film in focus, else could have; else of the latest year known. */
function honoursThatFit(pack: Pack, category: EntityId, focus: Focus): readonly Honour[] {
  const body = pack.bodyOf(category);
  const years: number[] = [];
  for (const { film } of focus.films) {
    const honoured = pack.honoursOfFilm(film).filter((honour) => honour.body === body);
    // The category itself tells the year best: a film may be honoured by one body twice, in two years.
    const fitting = honoured.find((honour) => honour.category === category) ?? honoured[0];
    if (fitting !== undefined) years.push(fitting.year);
    else if (pack.year(film) !== 0) years.push(pack.year(film) + 1, pack.year(film));
  }
  const held = pack.ceremoniesOf(body).map(({ year }) => year);
  for (const year of [...years, ...held.reverse()]) {
    const honours = pack.honoursOfCategory(category, year);
    if (honours.length > 0) return honours;
  }
  return [];
}

function recipient(pack: Pack, { films, people }: Honour): Span[] {
  const names = people.map((person) => pack.text(person)).join(" and ");
  const titles = joined(
    films.map((film) => [{ title: pack.text(film) }]),
    ", ",
  );
  if (names === "") return titles;
  return titles.length === 0 ? [names] : [`${names} (`, ...titles, ")"];
}

const ceremonyName = (number: number, year: number): string => (number === 0 ? `${year}` : `${ordinal(number)} ceremony (${year})`);

function ordinal(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13;
  const ending = teens ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}

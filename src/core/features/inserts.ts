import { type EntityId, type Honour, none, type Pack } from "../packs/pack.js";
import type { CrewJob } from "../packs/records.js";
import type { Edit, Range } from "../text/range.js";
import { filmCast } from "./cards/film.js";
import { bodyName, categoryName } from "./cards/names.js";
import { inBrackets } from "./cards/years.js";
import { escaped, nameInDraft } from "./nameInDraft.js";

export const castForms = ["inline", "list", "table"] as const;
export type CastForm = (typeof castForms)[number];

/** A line of credits names so many of the cast, as most reviews do; a list has room for more. */
const namesInLine = 5;
const namesInList = 20;

/** "*Anora* (2024). Written and directed by Sean Baker. With Mikey Madison, Mark Eydelshteyn." The names are those on the credits. */
export function creditsLine(pack: Pack, film: EntityId): string {
  const [directors, writers] = [crew(pack, film, "director"), crew(pack, film, "writer")];
  const makers =
    directors !== "" && directors === writers
      ? [`Written and directed by ${directors}`]
      : [directors === "" ? "" : `Directed by ${directors}`, writers === "" ? "" : `Written by ${writers}`];
  const cast = filmCast(pack, film).flatMap(({ performer }) => (performer === "" ? [] : [escaped(performer)]));
  const names = [...new Set(cast)].slice(0, namesInLine).join(", ");
  const sentences = [`${nameInDraft(pack, film)}${inBrackets(pack, film)}`, ...makers, names === "" ? "" : `With ${names}`];
  return sentences
    .filter((sentence) => sentence !== "")
    .map((sentence) => `${sentence}.`)
    .join(" ");
}

/** The cast in billing order; empty where none is known. `inline` is a phrase of names with their parts in brackets. */
export function castList(pack: Pack, film: EntityId, form: CastForm): string {
  const rows = filmCast(pack, film)
    .slice(0, namesInList)
    .map(({ performer, part }) => ({ performer: escaped(performer), part: escaped(part) }));
  if (rows.length === 0) return "";
  if (form === "table")
    return table(
      ["Performer", "Part"],
      rows.map(({ performer, part }) => [performer, part]),
    );
  if (form === "list")
    return rows.map(({ performer, part }) => `- ${[performer, part].filter((name) => name !== "").join(" as ")}`).join("\n");
  return rows
    .flatMap(({ performer, part }) => (performer === "" ? [] : [part === "" ? performer : `${performer} (${part})`]))
    .slice(0, namesInLine)
    .join(", ");
}

/** What the film won and was nominated for, newest first and by body; empty where nothing is known. */
export function awardsTable(pack: Pack, film: EntityId): string {
  const rank = ({ result }: Honour): number => (result === "won" ? 0 : 1);
  const honours = [...pack.honoursOfFilm(film)].sort(
    (a, b) => b.year - a.year || a.body - b.body || rank(a) - rank(b) || a.category - b.category,
  );
  if (honours.length === 0) return "";
  const rows = honours.map((honour) => [
    `${escaped(bodyName(pack, honour.body))} ${honour.year}`,
    escaped(categoryName(pack, honour.category)),
    honour.people.map((person) => escaped(pack.text(person))).join(", "),
    honour.result,
  ]);
  return table(["Award", "Category", "Recipient", "Result"], rows);
}

/** The edit that puts a block of Markdown in place of the range, as a paragraph of its own. */
export function blockEdit(text: string, { start, end }: Range, block: string): Edit {
  const before = text.slice(0, start).replace(/[ \t]+$/, "");
  const after = text.slice(end);
  const lead = before === "" || /\n[ \t]*\r?\n$/.test(before) ? "" : /\n$/.test(before) ? "\n" : "\n\n";
  const tail = /^[ \t]*(?:\r?\n[ \t]*\r?\n|$)/.test(after) ? "" : /^[ \t]*\r?\n/.test(after) ? "\n" : "\n\n";
  return { range: { start, end }, newText: `${lead}${block}${after === "" ? "\n" : tail}` };
}

function crew(pack: Pack, film: EntityId, job: CrewJob): string {
  const names = pack
    .creditsOfFilm(film)
    .flatMap((credit) => (credit.job === job && credit.person !== none ? [escaped(pack.text(credit.person))] : []));
  const [last, ...others] = [...new Set(names)].reverse();
  return last === undefined || others.length === 0 ? (last ?? "") : `${others.reverse().join(", ")} and ${last}`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

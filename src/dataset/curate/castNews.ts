import type { CastRow } from "../../core/packs/records.js";
import { nameWords } from "../../core/text/words.js";
import { isOneEdit } from "./nearNames.js";
import type { SheetPart } from "./sheet.js";

/** A line of a sheet whose performer is found. */
export interface Played extends SheetPart {
  readonly id: string;
}

export interface CastNews {
  /** The rows of every performer of whom the sheet says something new. */
  readonly rows: readonly CastRow[];
  /** Parts that reviews of other films cite. */
  readonly cited: readonly string[];
  readonly faults: readonly { readonly line: number; readonly message: string }[];
  readonly notes: readonly { readonly line: number; readonly message: string }[];
}

/** How a part of the sheet is related to a known one of the same performer. */
type Relation = "same" | "fuller" | "shorter" | "misspelled" | "other";

/** Shorter parts are near to too many others ("Tim", "Jim"). */
const longEnough = 5;

/**
 * What the lines of a cast add to the known rows. A performer's known part stays, in its fullest form; another part is a
 * fault unless the line says that the known one is wrong (` ~`) or that there are two (` +`).
 *
 * @param sources where the known parts come from, for messages
 */
export function castNews(lines: readonly Played[], known: readonly CastRow[], sources: string): CastNews {
  const rows: CastRow[] = [];
  const cited = new Set<string>();
  const faults: { line: number; message: string }[] = [];
  const notes: { line: number; message: string }[] = [];
  for (const id of new Set(lines.map((line) => line.id))) {
    const own = known.filter(([person]) => person === id);
    const others = known.filter(([person]) => person !== id);
    const told = lines.filter((line) => line.id === id);
    const named = told.filter(({ part }) => part !== null);
    if (named.length === 0) {
      if (own.length === 0) rows.push([id, null]);
      continue;
    }
    const kept = own.filter(([, part]) => part !== null).map((row) => ({ row, by: undefined as Played | undefined }));
    const left = named.filter(
      (line) => !take(line, kept, (relation) => relation === "same" || relation === "fuller" || relation === "shorter"),
    );
    const added: Played[] = [];
    for (const line of left) {
      const known = kept.find(({ by }) => by === undefined);
      const fault = known === undefined || line.sure || line.corrects ? undefined : anotherPart(line, known.row, sources);
      if (fault !== undefined) faults.push({ line: line.line, message: fault });
      else if (line.corrects && known !== undefined) known.by = line;
      else added.push(line);
    }
    for (const line of named) {
      const near = partNear(line, own, others);
      if (near !== undefined && !line.sure && !line.corrects) faults.push({ line: line.line, message: near });
    }
    const shared = (line: Played): CastRow | undefined =>
      others.find((row) => row[0] === null && !/other|misspelled/.test(relationOf(line, row)));
    const fresh = [
      ...kept.map(({ row, by }) => (by === undefined ? row : joined(by, row))),
      ...added.map((line) => joined(line, shared(line))),
    ];
    for (const line of named) {
      const row = fresh.find((one) => relationOf(line, one) === "same");
      if (line.cited && row?.[1] != null) cited.add(row[1]);
      if (row?.[1] != null && !line.corrects && isPlainer(row[1], line.part ?? ""))
        notes.push({ line: line.line, message: `the data write “${row[1]}”, and that stays; add " ~" to make it “${line.part}”` });
    }
    if (JSON.stringify(fresh) !== JSON.stringify(own)) rows.push(...fresh);
  }
  return { rows, cited: [...cited], faults, notes };
}

function take(line: Played, kept: { row: CastRow; by: Played | undefined }[], isIt: (relation: Relation) => boolean): boolean {
  const order: Relation[] = ["same", "fuller", "shorter"];
  const free = kept
    .filter(({ by, row }) => by === undefined && isIt(relationOf(line, row)))
    .sort((a, b) => order.indexOf(relationOf(line, a.row)) - order.indexOf(relationOf(line, b.row)));
  if (free[0] === undefined) return false;
  free[0].by = line;
  return true;
}

function relationOf({ part, forms }: SheetPart, [, known, ...others]: CastRow): Relation {
  if (part === null || known === null) return "other";
  const key = partKey(part);
  const keys = [known, ...others].map(partKey);
  if (keys.includes(key)) return "same";
  if (keys.some((other) => other.length >= longEnough && isOneEdit(key, other))) return "misspelled";
  if (forms.some((form) => keys.includes(partKey(form)))) return "same";
  const [words, knownWords] = [key.split(" "), (keys[0] ?? "").split(" ")];
  if (knownWords.every((word) => words.includes(word))) return "fuller";
  return words.every((word) => knownWords.includes(word)) ? "shorter" : "other";
}

function anotherPart(line: Played, row: CastRow, sources: string): string {
  const known = row
    .slice(1)
    .map((form) => `“${form}”`)
    .join(" / ");
  const fix = `add " ~" at the end of the line if the data are wrong`;
  return relationOf(line, row) === "misspelled"
    ? `${line.name} is known as ${known} (${sources}), one letter from “${line.part}”; write it so, or ${fix}`
    : `${line.name} is known as ${known} (${sources}), not “${line.part}”; ${fix}, " +" if both parts are played, or write the known form behind " / " if it is another name of the part`;
}

/** A part that is one letter from somebody else's in the film. */
function partNear({ part, name }: Played, own: readonly CastRow[], others: readonly CastRow[]): string | undefined {
  const key = partKey(part ?? "");
  const formsOf = (rows: readonly CastRow[]): string[] => rows.flatMap(([, ...forms]) => forms.flatMap((form) => form ?? []));
  if (/\d/.test(key) || formsOf([...own, ...others]).some((form) => partKey(form) === key)) return undefined;
  const near = formsOf(others).find((form) => partKey(form).length >= longEnough && isOneEdit(key, partKey(form)));
  return near === undefined
    ? undefined
    : `“${part}” of ${name} is one letter from “${near}”, a known part of the film; write it so, or add " +" at the end of the line if it is another part`;
}

/** The row of a performer: the known forms and those of the sheet, the fullest name of the part first. */
function joined(line: Played, known: CastRow | undefined): CastRow {
  const part = line.part ?? "";
  const [, before = null, ...forms] = known ?? [line.id, null];
  const relation = known === undefined ? "other" : relationOf(line, known);
  const keys = [before ?? "", ...forms].map(partKey);
  const stays = before !== null && !line.corrects && (relation === "shorter" || (relation === "same" && keys.includes(partKey(part))));
  const main = stays ? before : part;
  const kept =
    before === null || (line.corrects && relation === "other")
      ? []
      : relation === "misspelled"
        ? forms.filter((form) => !isOneEdit(partKey(form), partKey(part)))
        : relation === "fuller" && !before.includes(" ") && known?.[0] !== null
          ? forms
          : [before, ...forms];
  const further = kept.filter((form) => form !== main && (stays || partKey(form) !== partKey(main)));
  const seen = new Set([main, ...further].map(partKey));
  return [line.id, main, ...further, ...line.forms.filter((form) => !seen.has(partKey(form)) && seen.add(partKey(form)))];
}

/** Folded words without articles: "The Hulk" is "Hulk". */
function partKey(part: string): string {
  const words = nameWords(part);
  const bare = words.filter((word) => !/^(?:the|an?)$/.test(word));
  return (bare.length > 0 ? bare : words).join(" ");
}

/** The same letters, but without the marks of the other. */
const isPlainer = (known: string, written: string): boolean =>
  known !== written &&
  partKey(known) === partKey(written) &&
  /\p{M}/u.test(written.normalize("NFD")) &&
  !/\p{M}/u.test(known.normalize("NFD"));

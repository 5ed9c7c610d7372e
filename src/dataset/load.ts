import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { AwardRecord, CeremonyRecord, FilmRecord, HonourRecord, PackRecords, PersonRecord } from "../core/packs/records.js";
import { isByHand, withFilms, withPeople } from "./additions.js";
import { recordOf } from "./recordLine.js";

/** Something wrong in `data/`: what it is, where, and what to do about it. `line` counts from 1; 0: the whole file. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export const recordKinds = ["person", "film", "award", "ceremony", "honour"] as const;
export type RecordKind = (typeof recordKinds)[number];

/** A record with the place it came from. `record` has the shape of its kind once the schema has been checked. */
export interface Line {
  readonly kind: RecordKind;
  readonly file: string;
  readonly line: number;
  readonly record: { readonly [key: string]: unknown };
}

/** Which kind of record a shard holds, by its path below `data/`. */
export function kindOfShard(file: string): RecordKind | undefined {
  if (file.startsWith("people/")) return "person";
  if (file.startsWith("films/")) return "film";
  if (file.startsWith("honours/")) return "honour";
  if (!file.startsWith("awards/")) return undefined;
  return /(?:^|\/)ceremonies[^/]*$/.test(file) ? "ceremony" : "award";
}

/**
 * Reads one shard. Bad lines become problems with file and line; good lines are kept. Never throws.
 *
 * @param file path below `data/`, which tells the kind
 * @param bytes the file's content, UTF-8
 */
export function readShard(file: string, bytes: Uint8Array): { readonly lines: Line[]; readonly problems: Problem[] } {
  const kind = kindOfShard(file);
  if (kind === undefined)
    return {
      lines: [],
      problems: [{ file, line: 0, message: "no kind of record lives here: move the file to people/, films/, awards/ or honours/" }],
    };
  const lines: Line[] = [];
  const problems: Problem[] = fileProblems(file, bytes);
  new TextDecoder("utf-8")
    .decode(bytes)
    .split("\n")
    .forEach((content, index) => {
      if (content.trim() === "") return;
      const record = content.length > longestLine ? undefined : parsed(content);
      if (typeof record === "object") lines.push({ kind, file, line: index + 1, record });
      const faults = [
        ...(content.includes("\ufffd") ? ["not UTF-8; save the file as UTF-8 and restore the letter"] : []),
        ...(record === undefined
          ? [`a line of ${content.length} characters, and no record is that long; put back the line ends, one record a line`]
          : typeof record === "string"
            ? [record]
            : []),
      ];
      for (const fault of faults) problems.push({ file, line: index + 1, message: `${recordIn(kind, content)}: ${fault}` });
    });
  return { lines, problems };
}

/** The longest record has some 5,000 characters; a line far beyond is a file that lost its line ends. */
const longestLine = 200_000;

/** The record of a line, or what is wrong with it. */
function parsed(content: string): Line["record"] | string {
  try {
    const record = recordOf(content);
    const isRecord = typeof record === "object" && record !== null && !Array.isArray(record);
    return isRecord ? (record as Line["record"]) : "not a JSON object; write one record a line";
  } catch (error) {
    return `not JSON (${error instanceof Error ? error.message : String(error)}); mend the quotes, commas and brackets of the line`;
  }
}

/** What is wrong with a file as a whole. */
function fileProblems(file: string, bytes: Uint8Array): Problem[] {
  const problems: Problem[] = [];
  if (!bytes.some((byte) => byte > 0x20)) problems.push({ file, line: 0, message: "holds no record; add one or delete the file" });
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    problems.push({ file, line: 1, message: "begins with a byte order mark; save the file as UTF-8 without it" });
  const carriage = bytes.indexOf(0x0d);
  if (carriage >= 0) {
    const line = bytes.subarray(0, carriage).reduce((count, byte) => count + Number(byte === 0x0a), 1);
    problems.push({ file, line, message: "has Windows line ends (CRLF); save the file with LF" });
  }
  return problems;
}

/** How a problem names the record of a line that may not be JSON. */
function recordIn(kind: RecordKind, content: string): string {
  const id = /"id"\s*:\s*"([^"]{1,100})"/.exec(content)?.[1];
  return id === undefined ? kind : `${kind} ${id}`;
}

/** Reads all shards below a `data/` folder, in the order of their names. Never throws; a missing folder is a problem. */
export function loadLines(folder: string): { readonly lines: Line[]; readonly problems: Problem[] } {
  const lines: Line[] = [];
  const problems: Problem[] = [];
  for (const file of shardsBelow(folder, folder, problems)) {
    try {
      const shard = readShard(file, readFileSync(join(folder, file)));
      for (const line of shard.lines) lines.push(line);
      problems.push(...shard.problems);
    } catch (error) {
      problems.push({ file, line: 0, message: `cannot be read: ${error instanceof Error ? error.message : String(error)}` });
    }
  }
  if (lines.length === 0) problems.push({ file: ".", line: 0, message: "no records found; run it in the folder of the project" });
  return { lines, problems };
}

function shardsBelow(folder: string, root: string, problems: Problem[]): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return entry.name.startsWith(".") ? [] : shardsBelow(path, root, problems);
        return entry.name.endsWith(".jsonl") ? [relative(root, path).replaceAll("\\", "/")] : [];
      });
  } catch (error) {
    problems.push({
      file: relative(root, folder) || ".",
      line: 0,
      message: `cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    });
    return [];
  }
}

/** The records of checked lines, by kind; what is written by hand is laid over what is imported. */
export function recordsOf(lines: readonly Line[]): PackRecords {
  const of = <T>(kind: RecordKind, some: readonly Line[] = lines): T[] =>
    some.filter((line) => line.kind === kind).map((line) => line.record as unknown as T);
  const imported = lines.filter(({ file }) => !isByHand(file));
  const byHand = lines.filter(({ file }) => isByHand(file));
  return {
    people: withPeople(of<PersonRecord>("person", imported), of<PersonRecord>("person", byHand)),
    films: withFilms(of<FilmRecord>("film", imported), of<FilmRecord>("film", byHand)),
    awards: of<AwardRecord>("award"),
    ceremonies: of<CeremonyRecord>("ceremony"),
    honours: of<HonourRecord>("honour"),
  };
}

/** The lines without those that only add to another: what an importer may fill in. */
export function withoutAdditions(lines: readonly Line[]): Line[] {
  const key = ({ kind, record }: Line): string => `${kind} ${String(record["id"])}`;
  const imported = new Set(lines.filter(({ file }) => !isByHand(file)).map(key));
  return lines.filter((line) => line.kind === "honour" || !isByHand(line.file) || !imported.has(key(line)));
}

/** Reads a `data/` folder into records, good lines only. Callers who ship them validate first. */
export function load(folder: string): { readonly records: PackRecords; readonly problems: readonly Problem[] } {
  const { lines, problems } = loadLines(folder);
  return { records: recordsOf(lines), problems };
}

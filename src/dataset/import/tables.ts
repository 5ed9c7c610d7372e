import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Reads a JSON Lines file of a source folder. Sources are trusted to be well-formed; a bad line throws with its place. */
export function readLines<T>(folder: string, file: string): T[] {
  const rows: T[] = [];
  readFileSync(join(folder, file), "utf8")
    .split("\n")
    .forEach((line, index) => {
      if (line.trim() === "") return;
      try {
        rows.push(JSON.parse(line) as T);
      } catch (error) {
        throw new Error(`${file}:${index + 1}: ${(error as Error).message}`);
      }
    });
  return rows;
}

/** Reads a tab-separated file with a head line into objects by column name; cells are kept as they are, trimmed. */
export function readTsv(folder: string, file: string): { [column: string]: string }[] {
  const [head = "", ...lines] = readFileSync(join(folder, file), "utf8").split(/\r?\n/);
  return rowsOf(
    head.split("\t"),
    lines.filter((line) => line !== "").map((line) => line.split("\t")),
  );
}

/** Reads a comma-separated file with a head line; quoted cells may hold commas and doubled quotes. */
export function readCsv(folder: string, file: string): { [column: string]: string }[] {
  const [head = "", ...lines] = readFileSync(join(folder, file), "utf8").split(/\r?\n/);
  return rowsOf(cellsOf(head), lines.filter((line) => line !== "").map(cellsOf));
}

function rowsOf(columns: readonly string[], lines: readonly string[][]): { [column: string]: string }[] {
  return lines.map((cells) => Object.fromEntries(columns.map((column, index) => [column, (cells[index] ?? "").trim()])));
}

function cellsOf(line: string): string[] {
  const cells: string[] = [];
  for (const [, quoted, plain] of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    cells.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
  }
  return cells;
}

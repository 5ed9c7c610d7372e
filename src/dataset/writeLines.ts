import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Line, RecordKind } from "./load.js";
import { lineOf } from "./recordLine.js";
import { orderKey } from "./references.js";

/** A record to be written: in place of a known line, or as a new one, in the file given. */
export interface Change {
  readonly kind: RecordKind;
  readonly file: string;
  readonly record: object;
  readonly before?: Line;
}

/**
 * Writes changed and new records into their sorted shards; every other line keeps its bytes, so that the diff shows the
 * change and nothing else. Each file is swapped in whole.
 *
 * @param lines all lines of `data/`, which must be free of problems
 * @returns the files written, sorted
 */
export function writeChanges(data: string, lines: readonly Line[], changes: readonly Change[]): string[] {
  const files = new Set(changes.flatMap(({ file, before }) => [file, ...(before === undefined ? [] : [before.file])]));
  const gone = new Set(changes.flatMap(({ before }) => before ?? []));
  for (const file of files) {
    const old = lines.filter((line) => line.file === file && !gone.has(line));
    const texts = old.length === 0 ? [] : readFileSync(join(data, file), "utf8").split("\n");
    const kept = old.map((line): [string, string] => [orderKey(line), texts[line.line - 1] ?? ""]);
    const fresh = changes
      .filter((change) => change.file === file)
      .map(({ kind, record }): [string, string] => [orderKey({ kind, file, line: 0, record: record as Line["record"] }), lineOf(record)]);
    const sorted = [...kept, ...fresh].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    mkdirSync(dirname(join(data, file)), { recursive: true });
    writeFileSync(join(data, `${file}.part`), sorted.map(([, text]) => `${text}\n`).join(""));
    renameSync(join(data, `${file}.part`), join(data, file));
  }
  return [...files].sort();
}

/**
 * A record and its line of a shard. They differ in one thing: a performer whose part is not known, a fourth of all cast
 * rows, stands as a bare id in the line and as a row without a character in the record.
 */

/** The record that a line holds, of a shape that nobody has checked yet. Throws on what is not JSON. */
export function recordOf(line: string): unknown {
  const record = JSON.parse(line) as unknown;
  if (!hasCast(record)) return record;
  return { ...record, cast: record.cast.map((row) => (typeof row === "string" ? [row, null] : row)) };
}

/** The line of a record, without its end. */
export function lineOf(record: object): string {
  if (!hasCast(record)) return JSON.stringify(record);
  return JSON.stringify({ ...record, cast: record.cast.map((row) => (isBare(row) ? (row[0] as unknown) : row)) });
}

const hasCast = (record: unknown): record is { readonly cast: readonly unknown[] } =>
  typeof record === "object" && record !== null && "cast" in record && Array.isArray(record.cast);

const isBare = (row: unknown): row is readonly unknown[] => Array.isArray(row) && row.length === 2 && row[1] === null;

/** A table for a terminal: the first column to the left, numbers to the right with commas at the thousands. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const cells = [head, ...rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell.toLocaleString("en-US") : cell)))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? "").length)));
  return cells.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}

/** Counts by key and column, keys sorted. */
export class Tally {
  readonly #rows = new Map<string, number[]>();

  constructor(readonly columns: number) {}

  add(key: string, column: number, by = 1): void {
    const row = this.#rows.get(key) ?? new Array<number>(this.columns).fill(0);
    row[column] = (row[column] ?? 0) + by;
    this.#rows.set(key, row);
  }

  rows(): (readonly [key: string, ...counts: number[]])[] {
    return [...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, row]) => [key, ...row]);
  }

  totals(): number[] {
    return [...this.#rows.values()].reduce(
      (sums, row) => sums.map((sum, column) => sum + (row[column] ?? 0)),
      new Array<number>(this.columns).fill(0),
    );
  }
}

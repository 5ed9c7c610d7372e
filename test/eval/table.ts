/** How a figure is shown. Shares are kept as fractions. */
type Shape = "count" | "share" | "fineShare" | "rate";

/** All columns in their order; a table shows those that one of its rows has. */
const columns = {
  cases: { head: "cases", shape: "count" },
  inData: { head: "in data", shape: "share" },
  found: { head: "found", shape: "share" },
  precision: { head: "precision", shape: "share" },
  first: { head: "first right", shape: "share" },
  words: { head: "words", shape: "count" },
  warnings: { head: "warn/10k", shape: "rate" },
  informations: { head: "info/10k", shape: "rate" },
  alarms: { head: "alarms", shape: "count" },
  linked: { head: "linked", shape: "share" },
  accused: { head: "accused", shape: "count" },
  accusedShare: { head: "of cases", shape: "fineShare" },
} as const satisfies { readonly [name: string]: { readonly head: string; readonly shape: Shape } };

export type ColumnName = keyof typeof columns;
const columnNames = Object.keys(columns) as ColumnName[];

/** One line of a table; figures that make no sense there are absent. */
export interface Row {
  readonly name: string;
  readonly figures: { readonly [column in ColumnName]?: number };
}

/** A share, or nothing where there is nothing to divide by. */
export const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

/** The figures that are known. */
export function figuresOf(figures: { readonly [column in ColumnName]?: number | undefined }): Row["figures"] {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined));
}

/** The table as lines of text; a figure that differs from `before` shows by how much. */
export function tableLines(rows: readonly Row[], before: readonly Row[] = []): string[] {
  const shown = columnNames.filter((column) => rows.some(({ figures }) => figures[column] !== undefined));
  const old = new Map(before.map((row) => [row.name, row.figures]));
  const cells = [
    ["", ...shown.map((column) => columns[column].head)],
    ...rows.map(({ name, figures }) => [
      name,
      ...shown.map((column) => cell(figures[column], old.get(name)?.[column], columns[column].shape)),
    ]),
  ];
  const widths = cells[0]?.map((_, index) => Math.max(...cells.map((line) => (line[index] as string).length))) ?? [];
  return cells.map((line) =>
    line
      .map((text, index) => (index === 0 ? text.padEnd(widths[index] as number) : text.padStart(widths[index] as number)))
      .join("  ")
      .trimEnd(),
  );
}

function cell(value: number | undefined, before: number | undefined, shape: Shape): string {
  if (value === undefined) return "–";
  const text = shaped(value, shape);
  if (before === undefined || shaped(before, shape) === text) return text;
  return `${text} (${value > before ? "+" : "−"}${shaped(Math.abs(value - before), shape)})`;
}

function shaped(value: number, shape: Shape): string {
  if (shape === "share") return `${(100 * value).toFixed(1)}%`;
  if (shape === "fineShare") return `${(100 * value).toFixed(2)}%`;
  return shape === "rate" ? value.toFixed(2) : String(value);
}

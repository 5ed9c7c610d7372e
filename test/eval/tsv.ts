/** The rows of a tab-separated text with a header, by column. */
export function readRows<Column extends string>(text: string, columns: readonly Column[]): { readonly [column in Column]: string }[] {
  const [header = "", ...lines] = text.split(/\r?\n/).filter((line) => line !== "");
  const places = header.split("\t");
  const missing = columns.find((column) => !places.includes(column));
  if (missing !== undefined) throw new Error(`no column "${missing}" in: ${header}`);
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column) => [column, cells[places.indexOf(column)] ?? ""])) as { [column in Column]: string };
  });
}

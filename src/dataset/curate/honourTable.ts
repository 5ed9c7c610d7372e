import { plainText } from "../import/text/plainText.js";
import type { Problem } from "../load.js";
import type { SheetName } from "./sheet.js";
import { readName } from "./sheet.js";

/** One line of a table of prizes, as written. */
export interface HonourRow {
  readonly file: string;
  readonly line: number;
  readonly body: string;
  /** Year of the ceremony or festival, or the ceremony's id. */
  readonly year: string;
  readonly category: string;
  readonly result: "won" | "nominated";
  readonly films: readonly { readonly title: string; readonly id?: string; readonly year: number }[];
  readonly people: readonly SheetName[];
  readonly seen: readonly string[];
  /** A `+` behind the addresses: the writer is sure. */
  readonly sure: boolean;
}

const columns = ["body", "year", "category", "result", "film", "film_year", "people", "seen"];

/** Reads a table of prizes, a line each, its columns separated by tabs. Bad lines become problems. Never throws. */
export function readHonourTable(file: string, text: string): { readonly rows: HonourRow[]; readonly problems: Problem[] } {
  const rows: HonourRow[] = [];
  const problems: Problem[] = [];
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = index + 1;
    const told = (message: string): void => void problems.push({ file, line, message });
    const content = raw.replace(/^\uFEFF/, "");
    const cells = content.split("\t").map((cell) => cell.trim());
    if (content.trim() === "" || content.startsWith("#") || cells.join() === columns.join()) return;
    if (cells.length !== columns.length) {
      told(
        `${cells.length} columns instead of ${columns.length}; write ${columns.join(", ")} with a tab between them, and - where there is nothing`,
      );
      return;
    }
    const row = rowOf(file, line, cells, told);
    if (row !== undefined) rows.push(row);
  });
  return { rows, problems };
}

function rowOf(file: string, line: number, cells: readonly string[], told: (message: string) => void): HonourRow | undefined {
  const [body = "", year = "", category = "", result = "", film = "", filmYear = "", people = "", seen = ""] = cells;
  let isGood = true;
  const fault = (message: string): void => {
    isGood = false;
    told(message);
  };
  if (result !== "won" && result !== "nominated") fault(`the result is won or nominated, not “${result}”`);
  if (!/^(?:\d{4}(?:#\d+)?|[a-z-]+\/\d+)$/.test(year)) fault(`“${year}” is no year of a ceremony; write 2017, or the id of the ceremony`);
  const titles = film === "-" || film === "" ? [] : film.split(/\s*;\s+/);
  const years = filmYear.split(/\s*;\s*/).map(Number);
  if (titles.length > 0 && !years.every((each) => Number.isInteger(each) && each > 1880 && each < 2040))
    fault(`“${filmYear}” is no year of release; write that of “${film}”`);
  const films = titles.map((title, at) => {
    const [, name = title, id] = /^(.*?)\s*\[([a-z0-9-]+)\]$/.exec(title) ?? [];
    return { title: plainText(name), year: years[at] ?? years[0] ?? 0, ...(id === undefined ? {} : { id }) };
  });
  const names = people === "-" ? [] : people.split(";").flatMap((name) => readName(line, name, fault) ?? []);
  if (films.length === 0 && names.length === 0) fault("names neither a film nor a person");
  const words = seen.split(/\s+/).filter((word) => word !== "");
  const addresses = words.filter((word) => /^https?:\/\/\S+\.\S+/.test(word));
  const wrong = words.find((word) => word !== "+" && !addresses.includes(word));
  if (addresses.length === 0 || wrong !== undefined)
    fault(`“${wrong ?? seen}” is no address; write those of the pages that show it, with a blank between them`);
  if (!isGood) return undefined;
  return {
    file,
    line,
    body,
    year,
    category,
    result: result as HonourRow["result"],
    films,
    people: names,
    seen: [...new Set(addresses)],
    sure: words.at(-1) === "+",
  };
}

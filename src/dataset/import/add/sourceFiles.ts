import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FilmDraft } from "../drafts.js";
import { cannesFilms } from "../sources/cannes.js";
import { castPages } from "../sources/castPages.js";
import { filmYears } from "../sources/filmYears.js";
import type { Nomination } from "../sources/oscars.js";
import { oscars } from "../sources/oscars.js";
import { rolePages } from "../sources/rolePages.js";
import { leads, usFilms } from "../sources/usFilms.js";

/** What one file says. */
export interface Told {
  readonly films: readonly FilmDraft[];
  readonly nominations: readonly Nomination[];
}

interface SourceFile {
  /** What the readers call the file in their folder of sources. */
  readonly as: string;
  /** The other files that the reader opens, with what stands in them when there is nothing to say. */
  readonly beside: { readonly [file: string]: string };
  /** Keys of a line, or columns, without which it is another kind of file. */
  readonly needs: readonly string[];
  readonly read: (folder: string, given: ReadonlySet<string>) => Told;
}

const filmsOf =
  (read: (folder: string, given: ReadonlySet<string>) => FilmDraft[]) =>
  (folder: string, given: ReadonlySet<string>): Told => ({ films: read(folder, given), nominations: [] });

/** Kinds of files that can be added to `data/` alone, by the name that the command takes. */
export const sourceFiles: { readonly [kind: string]: SourceFile } = {
  oscars: {
    as: "oscars.tsv",
    beside: { "oscars-film-aliases.yaml": "{}", "oscars-name-aliases.yaml": "{}", "oscar-name-variants.tsv": "imdb\tas_credited" },
    needs: ["Ceremony", "Year", "Class", "Category", "CanonicalCategory", "Film", "FilmId", "Nominees", "NomineeIds", "Winner"],
    read: (folder, given) => {
      const { films, nominations } = oscars(folder, given);
      return { films, nominations };
    },
  },
  "us-films": {
    as: "us-films-2010-2025.jsonl",
    beside: { "us-films-1900-1949.jsonl": "", "us-films-1950-1989.jsonl": "", "us-films-1990-2009.jsonl": "" },
    needs: ["title", "year"],
    read: filmsOf(usFilms),
  },
  leads: { as: "characters-leads-2021-2025.jsonl", beside: {}, needs: ["title", "year", "wiki", "cast"], read: filmsOf(leads) },
  "cast-pages": {
    as: "characters-to-2021.jsonl",
    beside: { "characters-to-2021-more.jsonl": "" },
    needs: ["title", "year", "wikidata", "cast"],
    read: filmsOf(castPages),
  },
  "role-pages": { as: "roles-to-2015.jsonl", beside: {}, needs: ["wiki", "title", "year", "cast"], read: filmsOf(rolePages) },
  years: { as: "film-years.jsonl", beside: {}, needs: ["title", "year", "src"], read: filmsOf(filmYears) },
  cannes: {
    as: "cannes-competition-1946-2025.csv",
    beside: {},
    needs: ["title", "original_title", "director", "year"],
    read: filmsOf(cannesFilms),
  },
};

/**
 * Reads one file with the reader of its kind. The readers read folders, so the file is laid into an empty one under the
 * name that they expect.
 *
 * @returns what it says, or all that is wrong with it, as "file:line: what"
 */
export function readSourceFile(kind: string, file: string, given: ReadonlySet<string>): Told | readonly string[] {
  const source = sourceFiles[kind];
  if (source === undefined) return [`no kind of file is called "${kind}": ${Object.keys(sourceFiles).join(", ")}`];
  const faults = faultsOf(source, file);
  if (faults.length > 0) return faults;
  const folder = mkdtempSync(join(tmpdir(), "dramatis-import-"));
  try {
    for (const [name, content] of Object.entries(source.beside)) writeFileSync(join(folder, name), content);
    copyFileSync(file, join(folder, source.as));
    return source.read(folder, given);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function faultsOf({ as, needs }: SourceFile, file: string): string[] {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    return [`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`];
  }
  if (text.trim() === "") return [`${file}: is empty`];
  if (!as.endsWith(".jsonl")) {
    const columns = (text.split(/\r?\n/)[0] ?? "").split(as.endsWith(".tsv") ? "\t" : ",").map((name) => name.replace(/^"|"$/g, ""));
    const missing = needs.filter((name) => !columns.includes(name));
    return missing.length === 0 ? [] : [`${file}:1: lacks the ${missing.length === 1 ? "column" : "columns"} ${missing.join(", ")}`];
  }
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const fault = lineFault(line, needs);
    return fault === undefined ? [] : [`${file}:${index + 1}: ${fault}`];
  });
}

function lineFault(line: string, needs: readonly string[]): string | undefined {
  try {
    const record = JSON.parse(line) as unknown;
    if (typeof record !== "object" || record === null || Array.isArray(record)) return "not a JSON object";
    const missing = needs.filter((name) => !(name in record));
    return missing.length === 0 ? undefined : `lacks ${missing.map((name) => `"${name}"`).join(", ")}`;
  } catch (error) {
    return `not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
}

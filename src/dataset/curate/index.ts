import { readFileSync } from "node:fs";
import type { FilmRecord } from "../../core/packs/records.js";
import { isByHand } from "../additions.js";
import type { Voice } from "../build.js";
import { checked } from "../build.js";
import type { Line, Problem } from "../load.js";
import { load, recordsOf } from "../load.js";
import type { Change } from "../writeLines.js";
import { writeChanges } from "../writeLines.js";
import { filmNews } from "./filmNews.js";
import { honourNews } from "./honourNews.js";
import { readHonourTable } from "./honourTable.js";
import { Registry } from "./registry.js";
import { readSheet } from "./sheet.js";
import { template } from "./template.js";

const usage = [
  'usage: npm run data -- curate film "Title" [YEAR]      what is known of a film and what is missing, as a sheet',
  "       npm run data -- curate SHEET… [--dry]          reads sheets of films into data/*/curated.jsonl",
  "       npm run data -- curate honours FILE… [--dry]   reads tables of prizes into data/honours/curated.jsonl",
];

/** `npm run data -- curate …`: what people look up, read from sheets, checked against what is known, written as records. */
export function curate(data: string, words: readonly string[], voice: Voice): 0 | 1 {
  const isDry = words.includes("--dry");
  const [first, ...others] = words.filter((word) => word !== "--dry");
  if (first === undefined || first.startsWith("-")) {
    for (const line of usage) voice.warn(line);
    return 1;
  }
  if (first === "film") return showFilm(data, others, voice);
  const { good, problems } = checked(data);
  if (problems.length > 0) {
    voice.warn(`data/ has ${problems.length} ${problems.length === 1 ? "problem" : "problems"}; npm run data lists them; nothing written`);
    return 1;
  }
  if (first === "honours") return curateHonours(data, good, others, isDry, voice);
  return curateSheets(data, good, [first, ...others], isDry, voice);
}

/** Only looks: the checks of all records, which take as long again, are left to who writes. */
function showFilm(data: string, [title = "", year, ...others]: readonly string[], { say, warn }: Voice): 0 | 1 {
  if (title === "" || others.length > 0 || (year !== undefined && !/^\d{4}$/.test(year))) {
    warn(usage[0] ?? "");
    return 1;
  }
  for (const line of template(title, year === undefined ? undefined : Number(year), load(data).records)) say(line);
  return 0;
}

function curateHonours(data: string, lines: readonly Line[], files: readonly string[], isDry: boolean, voice: Voice): 0 | 1 {
  const problems: Problem[] = [];
  const rows = files.flatMap((file) => {
    const text = textOf(file, problems);
    if (text === undefined) return [];
    const table = readHonourTable(file, text);
    problems.push(...table.problems);
    return table.rows;
  });
  if (files.length === 0) problems.push({ file: "honours", line: 0, message: "names no file; write npm run data -- curate honours FILE…" });
  const records = recordsOf(lines);
  const news = honourNews(rows, records, new Registry(records));
  const changes = [
    ...news.honours.map((record): Change => ({ kind: "honour", file: "honours/curated.jsonl", record })),
    ...news.ceremonies.map((record): Change => ({ kind: "ceremony", file: "awards/ceremonies.jsonl", record })),
  ];
  const report = [
    `${rows.length} rows read: ${news.honours.length} honours and ${news.ceremonies.length} ceremonies new, ${news.known} known`,
  ];
  return finish(data, lines, { changes, report, problems: [...problems, ...news.problems], notes: [] }, isDry, voice);
}

function curateSheets(data: string, lines: readonly Line[], files: readonly string[], isDry: boolean, voice: Voice): 0 | 1 {
  const problems: Problem[] = [];
  const sheets = files.flatMap((file) => {
    const text = textOf(file, problems);
    if (text === undefined) return [];
    const sheet = readSheet(file, text);
    problems.push(...sheet.problems);
    return sheet.films;
  });
  const byHand = lines.filter(({ kind, file }) => kind === "film" && isByHand(file));
  const known = new Map(byHand.map((line) => [String(line.record["id"]), line]));
  const films = new Map(byHand.map(({ record }) => [String(record["id"]), record as unknown as FilmRecord]));
  const news = filmNews(sheets, new Registry(recordsOf(lines)), films);
  const changes = [
    ...[...news.films.values()].map((record): Change => {
      const before = known.get(record.id);
      return { kind: "film", file: "films/curated.jsonl", record, ...(before === undefined ? {} : { before }) };
    }),
    ...[...news.people.values()].map((record): Change => ({ kind: "person", file: "people/curated.jsonl", record })),
  ];
  const report = [`${sheets.length} films read: ${news.films.size} with news, ${news.people.size} people new`];
  return finish(data, lines, { changes, report, problems: [...problems, ...news.problems], notes: news.notes }, isDry, voice);
}

/** What came of reading files. */
interface Outcome {
  readonly changes: readonly Change[];
  readonly report: readonly string[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Problem[];
}

/** Says all that is wrong, and writes only if nothing is. */
function finish(data: string, lines: readonly Line[], outcome: Outcome, isDry: boolean, { say, warn }: Voice): 0 | 1 {
  const { changes, report, notes } = outcome;
  const place = ({ file, line, message }: Problem): string => `${file}:${line}: ${message}`;
  const problems = [...new Set([...outcome.problems].sort(byPlace).map(place))];
  for (const note of notes) warn(`note: ${place(note)}`);
  for (const problem of problems) warn(problem);
  for (const line of report) say(line);
  if (problems.length > 0) {
    warn(`${problems.length} ${problems.length === 1 ? "problem" : "problems"}; nothing written`);
    return 1;
  }
  if (isDry) {
    for (const { file, record, before } of changes) say(`${before === undefined ? "new" : "now"}  data/${file}  ${JSON.stringify(record)}`);
    say("dry run: nothing written");
    return 0;
  }
  const written = changes.length === 0 ? [] : writeChanges(data, lines, changes);
  say(
    written.length === 0
      ? "nothing to write"
      : `written: ${written.map((file) => `data/${file}`).join(", ")}; read the diff, then npm run data`,
  );
  return 0;
}

const byPlace = (a: Problem, b: Problem): number => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1);

function textOf(file: string, problems: Problem[]): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file)).normalize("NFC");
  } catch (error) {
    problems.push({ file, line: 0, message: `cannot be read as UTF-8: ${error instanceof Error ? error.message : String(error)}` });
    return undefined;
  }
}

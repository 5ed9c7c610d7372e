import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { compilePack } from "../core/packs/compile.js";
import type { PackMeta } from "../core/packs/records.js";
import { alarmCounts, alarms } from "./alarms/index.js";
import { englishWords } from "./englishWords.js";
import type { Line, Problem } from "./load.js";
import { loadLines, recordsOf } from "./load.js";
import { readSchemas, validate } from "./validate.js";

/** Where the words go: problems to `warn`, results to `say`. */
export interface Voice {
  readonly say: (text: string) => void;
  readonly warn: (text: string) => void;
}

/** A problem as a terminal makes it a link. */
export const told = ({ file, line, message }: Problem): string => `data/${file}${line === 0 ? "" : `:${line}`}: ${message}`;

/** All lines of a `data/` folder that passed every check, and everything that is wrong with the others. */
export function checked(data: string): { readonly good: readonly Line[]; readonly problems: readonly Problem[]; readonly meta: PackMeta } {
  const { lines, problems: unread } = loadLines(data);
  const { good, problems } = validate(lines, readSchemas(join(data, "schema")));
  const { meta, problem } = readMeta(data);
  return { good, problems: [...(problem === undefined ? [] : [problem]), ...unread, ...problems], meta };
}

/** Validates and compiles; with a problem, the old pack stays as it is. Answers the exit code. */
export function build(data: string, packFile: string, { say, warn }: Voice): 0 | 1 {
  const started = performance.now();
  const { good, problems, meta } = checked(data);
  for (const problem of problems) warn(told(problem));
  if (problems.length > 0) {
    warn(`${problems.length} ${problems.length === 1 ? "problem" : "problems"}; no pack written`);
    return 1;
  }
  const records = recordsOf(good);
  mkdirSync(resolve(packFile, ".."), { recursive: true });
  try {
    writeFileSync(`${packFile}.part`, compilePack(records, meta, englishWords()));
    renameSync(`${packFile}.part`, packFile);
  } finally {
    rmSync(`${packFile}.part`, { force: true });
  }
  say(
    `${records.people.length} people, ${records.films.length} films, ${records.awards.length} awards, ${records.honours.length} honours → dist/bundled.pack, ${(statSync(packFile).size / 1e6).toFixed(2)} MB`,
  );
  for (const line of alarmCounts(alarms(good))) say(line);
  say(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return 0;
}

/** Facts go up to the day in `pack.json`; a check judges nothing that a draft dates later. */
function readMeta(data: string): { readonly meta: PackMeta; readonly problem?: Problem } {
  const say = (fault: string): { meta: PackMeta; problem: Problem } => ({
    meta: { name: "Dramatis", date: "" },
    problem: { file: "pack.json", line: 0, message: `${fault}; write {"date":"2026-01-31"}, the day up to which the facts go` },
  });
  try {
    const { date } = JSON.parse(readFileSync(join(data, "pack.json"), "utf8")) as { date?: unknown };
    const isDay = typeof date === "string" && /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
    return isDay ? { meta: { name: "Dramatis", date } } : say("has no date");
  } catch (error) {
    return say(`cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
}

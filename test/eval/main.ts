/**
 * `npm run eval`: how well names are judged, set by set. What the sets need that is not ours lies outside the project;
 * a set that lacks it is skipped.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import type { EvalSet, SetResult } from "./evalSet.js";
import { type EvalOptions, readOptions } from "./options.js";
import { readPack } from "./packFile.js";
import { lastRecorded, type Recorded, writeRecord } from "./record.js";
import { links } from "./sets/links.js";
import { reviews } from "./sets/reviews.js";
import { seeds } from "./sets/seeds.js";
import { strangers } from "./sets/strangers.js";
import { synthetic } from "./sets/synthetic.js";
import { unheard } from "./sets/unheard.js";
import { wild } from "./sets/wild.js";
import { type Row, tableLines } from "./table.js";

const sets: readonly EvalSet[] = [seeds, reviews, wild, synthetic, strangers, unheard, links];

/** Runs the sets that are asked for; the exit code. */
function evaluate(args: readonly string[]): number {
  const options = readOptions(
    args,
    sets.map(({ name }) => name),
  );
  if ("problem" in options) {
    console.error(options.problem);
    return 2;
  }
  const pack = readPack();
  console.log(`Facts up to ${pack.date}; seed ${options.seed}; ${options.held ? "held" : "dev"} half of the reviews.`);
  const results: { [key: string]: readonly Row[] } = {};
  const before = options.diff ? lastRecorded() : {};
  for (const set of sets.filter(({ name }) => options.sets.includes(name))) {
    const started = performance.now();
    const missing = set.needs.find((file) => !existsSync(path.join(options.shared, file)));
    if (missing !== undefined) {
      console.log(`\n${set.name}: skipped, ${path.join(options.shared, missing)} is not there.`);
      continue;
    }
    const key = keyOf(set, options);
    const result = set.run({ ...options, pack });
    results[key] = result.rows;
    show(set, result, before[key], options);
    console.log(`(${((performance.now() - started) / 1000).toFixed(1)} s)`);
  }
  if (options.record) writeRecord(results satisfies Recorded);
  return 0;
}

/** Figures of another half or seed are no figures to compare with. */
const keyOf = ({ name }: EvalSet, { held, seed }: EvalOptions): string => {
  if (name === "reviews" || name === "links") return `${name} ${held ? "held" : "dev"}`;
  return name === "synthetic" || name === "strangers" ? `${name} ${seed}` : name;
};

function show(
  { name, says }: EvalSet,
  { rows, details }: SetResult,
  before: readonly Row[] | undefined,
  { verbose, diff }: EvalOptions,
): void {
  console.log(`\n── ${name} ──\n${says}`);
  if (diff && before === undefined) console.log("Nothing recorded to compare with.");
  for (const line of tableLines(rows, before)) console.log(line);
  if (!verbose) return;
  for (const { what, row, text } of details) console.log(`  ${what} · ${row} · ${text}`);
}

process.exitCode = evaluate(process.argv.slice(2));

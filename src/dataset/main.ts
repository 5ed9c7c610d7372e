import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { compilePack } from "../core/packs/compile.js";
import { englishWords } from "./englishWords.js";
import { loadLines, recordsOf } from "./load.js";
import { statistics } from "./stats.js";
import { readSchemas, validate } from "./validate.js";

const data = resolve("data");
const packFile = resolve("dist/bundled.pack");
/** Facts go up to this day; a check judges nothing that a draft dates later. */
const meta = { name: "Dramatis", date: (JSON.parse(readFileSync(resolve(data, "pack.json"), "utf8")) as { date: string }).date };

const [command = "build"] = process.argv.slice(2);
const { lines, problems: unread } = loadLines(data);
if (command === "stats") {
  process.stdout.write(`${statistics(recordsOf(lines)).join("\n")}\n`);
} else if (command === "build") {
  process.exitCode = build();
} else {
  process.stderr.write("usage: npm run data [-- stats]\n");
  process.exitCode = 2;
}

/** Validates and compiles; with a problem, the old pack stays as it is. */
function build(): 0 | 1 {
  const { good, problems } = validate(lines, readSchemas(resolve(data, "schema")));
  const all = [...unread, ...problems];
  for (const { file, line, message } of all) process.stderr.write(`data/${file}${line === 0 ? "" : `:${line}`}: ${message}\n`);
  if (all.length > 0) {
    process.stderr.write(`${all.length} ${all.length === 1 ? "problem" : "problems"}; no pack written\n`);
    return 1;
  }
  const records = recordsOf(good);
  mkdirSync(resolve(packFile, ".."), { recursive: true });
  writeFileSync(`${packFile}.part`, compilePack(records, meta, englishWords()));
  renameSync(`${packFile}.part`, packFile);
  process.stdout.write(
    `${records.people.length} people, ${records.films.length} films, ${records.awards.length} awards, ${records.honours.length} honours → dist/bundled.pack, ${(statSync(packFile).size / 1e6).toFixed(2)} MB\n`,
  );
  return 0;
}

import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import type { AlarmKind } from "./alarms/alarm.js";
import { alarmKinds } from "./alarms/alarm.js";
import { alarmCounts, alarms } from "./alarms/index.js";
import { audit } from "./audit.js";
import type { Voice } from "./build.js";
import { build, checked, told } from "./build.js";
import { curate } from "./curate/index.js";
import { addFiles } from "./import/add/index.js";
import { sourceFiles } from "./import/add/sourceFiles.js";
import { recordsOf } from "./load.js";
import { statistics } from "./stats.js";
import { writeChanges } from "./writeLines.js";

/** Where a command works, and the words behind its name. */
export interface Setting {
  readonly data: string;
  readonly packFile: string;
  readonly words: readonly string[];
}

/** Does its work and answers the exit code: 1 when something is wrong with the data or with the words. */
export type Command = (setting: Setting, voice: Voice) => 0 | 1;

/** The commands of `npm run data`, by name. */
export const commands: { readonly [name: string]: Command } = {
  build: ({ data, packFile }, voice) => build(data, packFile, voice),
  stats: ({ data }, voice) => {
    const { good, problems } = checked(data);
    for (const line of statistics(recordsOf(good))) voice.say(line);
    if (problems.length > 0) voice.warn(`${problems.length} problems, lines with a wrong shape not counted: npm run data lists them`);
    return problems.length > 0 ? 1 : 0;
  },
  audit: (setting, voice) => auditCommand(setting, voice),
  alarms: (setting, voice) => alarmsCommand(setting, voice),
  import: (setting, voice) => importCommand(setting, voice),
  curate: ({ data, words }, voice) => curate(data, words, voice),
};

const usualCount = 30;

function auditCommand({ data, words }: Setting, { say, warn }: Voice): 0 | 1 {
  const at = words.indexOf("--seed");
  const seed = at < 0 ? Math.floor(Math.random() * 1e6) : Number(words[at + 1]);
  const [first, ...others] = at < 0 ? words : words.filter((_, index) => index !== at && index !== at + 1);
  const count = first === undefined ? usualCount : Number(first);
  if (!Number.isInteger(seed) || !Number.isInteger(count) || count < 1 || others.length > 0) {
    warn("usage: npm run data -- audit [N] [--seed S], both whole numbers");
    return 1;
  }
  for (const line of audit(checked(data).good, count, seed)) say(line);
  return 0;
}

function alarmsCommand({ data, words }: Setting, { say, warn }: Voice): 0 | 1 {
  const [wanted, ...others] = words;
  if (others.length > 0 || (wanted !== undefined && !Object.hasOwn(alarmKinds, wanted))) {
    warn(`usage: npm run data -- alarms [${(Object.keys(alarmKinds) as AlarmKind[]).join(" | ")}]`);
    return 1;
  }
  const found = alarms(checked(data).good).filter(({ kind }) => wanted === undefined || kind === wanted);
  for (const each of found) say(`${each.kind.padEnd(8)}  ${told(each)}`);
  for (const line of alarmCounts(found)) warn(line);
  return 0;
}

function importCommand({ data, words }: Setting, { say, warn }: Voice): 0 | 1 {
  const [kind = "", ...files] = words;
  if (files.length === 0 && isFolder(kind)) return importFolder(kind);
  if (!Object.hasOwn(sourceFiles, kind) || files.length === 0) {
    const kinds = Object.keys(sourceFiles).join("|");
    if (kind !== "" && !Object.hasOwn(sourceFiles, kind)) warn(`no kind of file is called "${kind}", and it is no folder`);
    warn(`usage: npm run data -- import ${kinds} FILE…, or: npm run data -- import FOLDER, for all sources at once`);
    return 1;
  }
  const { good, problems } = checked(data);
  if (problems.length > 0) {
    warn(`data/ has ${problems.length} ${problems.length === 1 ? "problem" : "problems"}; npm run data lists them; nothing imported`);
    return 1;
  }
  const additions = addFiles(kind, files, good);
  if (!("changes" in additions)) {
    for (const fault of additions) warn(fault);
    warn("nothing imported");
    return 1;
  }
  const written = writeChanges(data, good, additions.changes);
  for (const line of additions.report) say(line);
  say(
    written.length === 0
      ? "nothing to write"
      : `written: ${written.map((file) => `data/${file}`).join(", ")}; read the diff, then npm run data`,
  );
  return 0;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The full import is a program of its own, which reads all sources and rewrites all that is not written by hand. */
function importFolder(folder: string): 0 | 1 {
  const importer = join(__dirname, "import/main.ts");
  const { status } = spawnSync(process.execPath, [...process.execArgv, importer, folder], { stdio: "inherit" });
  return status === 0 ? 0 : 1;
}

import "./engine.js";
import { fstatSync, openSync, readFileSync, readSync } from "node:fs";
import path from "node:path";
import { openPackFile, PackDamage, type PackFile, type PackResult } from "../core/index.js";
import type { World } from "./command.js";
import { diskFiles } from "./files.js";
import { run } from "./run.js";

/** The bundle lies in `dist` beside the pack; run from its source, this file does not. */
const dist = __filename.endsWith(".ts") ? path.join(__dirname, "../../dist") : __dirname;

const facts = path.join(dist, "bundled.pack");

const damaged = (message: string): string => `${facts} is damaged: ${message}`;

function bundledPack(): PackResult {
  try {
    const result = openPackFile(packFile(facts));
    return "pack" in result ? result : { problem: { message: damaged(result.problem.message) } };
  } catch (error) {
    return { problem: { message: `${facts} cannot be read: ${error instanceof Error ? error.message : String(error)}` } };
  }
}

/** The file stays open for as long as the process lives. */
function packFile(name: string): PackFile {
  const file = openSync(name, "r");
  return {
    length: fstatSync(file).size,
    read(into, position) {
      for (let done = 0; done < into.length; ) {
        const count = readSync(file, into, done, into.length - done, position + done);
        if (count === 0) throw new Error(`${name} ends too early`);
        done += count;
      }
    },
  };
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(dist, "../package.json"), "utf8"));
  return String((manifest as { version?: unknown }).version);
}

/** NO_COLOR and FORCE_COLOR as https://no-color.org and Node have them. */
function wantsColor({ NO_COLOR, FORCE_COLOR }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  return FORCE_COLOR === undefined || FORCE_COLOR === "" ? process.stdout.isTTY : FORCE_COLOR !== "0";
}

const world: World = {
  out: process.stdout,
  err: process.stderr,
  files: diskFiles(process.cwd()),
  pack: bundledPack,
  color: wantsColor(process.env),
  columns: process.stdout.isTTY ? process.stdout.columns : 80,
  version,
};

// A reader that has seen enough (`| head`) closes the pipe: nothing is left to do, and nothing has failed.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

/** The pack is added up page by page as a draft asks for it, so that damage may be met late. */
function reason(error: unknown): string {
  if (error instanceof PackDamage) return `no facts to check against: ${damaged(error.message)}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

// The exit code is set and not forced: what was written to a pipe is still on its way.
run(process.argv.slice(2), world).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`dramatis: ${reason(error)}\n`);
    process.exitCode = 2;
  },
);

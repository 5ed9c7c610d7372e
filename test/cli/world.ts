import path from "node:path";
import type { World } from "../../src/cli/command.js";
import { run } from "../../src/cli/run.js";
import type { PackResult } from "../../src/core/index.js";
import { tinyPack } from "../support/tinyPack.js";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface MemoryWorld {
  /** Text, bytes, or an error that reading throws, by path. */
  readonly files?: { readonly [path: string]: string | Uint8Array | Error };
  readonly stdin?: string;
  readonly pack?: PackResult;
  readonly color?: true;
}

/** Runs a command line in a world that is all memory: `dramatis("check a.md", { files: { "a.md": "…" } })`. */
export async function dramatis(commandLine: string | readonly string[], memory: MemoryWorld = {}): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const world: World = {
    out: { write: (text) => out.push(text) },
    err: { write: (text) => err.push(text) },
    files: memoryFiles(memory),
    pack: () => memory.pack ?? { pack: tinyPack() },
    color: memory.color === true,
    columns: 80,
    version: () => "1.2.3",
  };
  const code = await run(typeof commandLine === "string" ? commandLine.split(" ").filter((word) => word !== "") : commandLine, world);
  return { code, out: out.join(""), err: err.join("") };
}

function memoryFiles({ files = {}, stdin = "" }: MemoryWorld): World["files"] {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const below = (folder: string): string[] => Object.keys(files).filter((file) => file.startsWith(`${folder}/`));
  const clean = (file: string): string => path.posix.normalize(file).replace(/\/$/, "");
  return {
    kind: (file) => (clean(file) in files ? "file" : below(clean(file)).length > 0 ? "folder" : "missing"),
    read(file) {
      const held = files[clean(file)];
      if (held === undefined || held instanceof Error) throw held ?? new Error("no such file");
      return typeof held === "string" ? bytes(held) : held;
    },
    list(folder) {
      const names = new Set(below(clean(folder)).map((file) => file.slice(clean(folder).length + 1).split("/")[0] ?? ""));
      return [...names].sort().map((name) => ({ name, folder: !(`${clean(folder)}/${name}` in files) }));
    },
    stdin: async () => bytes(stdin),
  };
}

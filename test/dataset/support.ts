import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "../../src/dataset/build.js";
import type { Command } from "../../src/dataset/commands.js";

const folders: string[] = [];

/** Shards of a small `data/` that is right: Anora, its people and its Oscar. */
export const anora: { readonly [file: string]: string } = {
  "pack.json": '{"date":"2026-03-31"}',
  "people/m.jsonl": '{"id":"mikey-madison","name":"Mikey Madison","source":["us"]}\n',
  "people/s.jsonl": '{"id":"sean-baker","name":"Sean Baker","source":["us"]}\n',
  "films/2024-2025.jsonl":
    '{"id":"anora-2024","title":"Anora","year":2024,"imdb":"tt28607951","crew":{"director":["sean-baker"]},"cast":[["mikey-madison","Ani"]],"source":["us"]}\n',
  "awards/bodies.jsonl": '{"id":"oscars","kind":"body","name":"Academy Awards","source":["curated"]}\n',
  "awards/categories.jsonl": '{"id":"oscars/directing","kind":"category","name":"Directing","source":["od"]}\n',
  "awards/ceremonies.jsonl": '{"id":"oscars/97","body":"oscars","number":97,"year":2025,"date":"2025-03-02","source":["oscy"]}\n',
  "honours/oscars-2020s.jsonl":
    '{"category":"oscars/directing","ceremony":"oscars/97","films":["anora-2024"],"people":["sean-baker"],"result":"nominated","source":["od"]}\n',
};

/** A temporary project with the shards given (over those of `anora`) and the real schemas. */
export function project(shards: { readonly [file: string]: string | Uint8Array }): { root: string; data: string; packFile: string } {
  const root = mkdtempSync(join(tmpdir(), "dramatis-data-"));
  folders.push(root);
  const data = join(root, "data");
  cpSync("data/schema", join(data, "schema"), { recursive: true });
  for (const [file, content] of Object.entries({ ...anora, ...shards })) {
    mkdirSync(dirname(join(data, file)), { recursive: true });
    writeFileSync(join(data, file), content);
  }
  return { root, data, packFile: join(root, "dist/bundled.pack") };
}

export function removeProjects(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** What a build says of shards, problems only, each "file:line: message". */
export function problemsOf(shards: { readonly [file: string]: string | Uint8Array }): string[] {
  const { data, packFile } = project(shards);
  const problems: string[] = [];
  build(data, packFile, { say: () => {}, warn: (text) => void problems.push(text) });
  return problems;
}

/** Runs a command in a project and answers everything it says. */
export function run(command: Command | undefined, data: string, ...words: string[]): { code: number; said: string[]; warned: string[] } {
  const said: string[] = [];
  const warned: string[] = [];
  const voice = { say: (text: string) => void said.push(text), warn: (text: string) => void warned.push(text) };
  return { code: command?.({ data, packFile: join(data, "../dist/bundled.pack"), words }, voice) ?? -1, said, warned };
}

export const read = (data: string, file: string): string => readFileSync(join(data, file), "utf8");

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openPack, type Pack } from "../../src/core/index.js";

const root = path.resolve(__dirname, "..", "..");

export const packFile = path.join(root, "dist", "bundled.pack");

export interface BenchDraft {
  readonly name: string;
  readonly text: string;
  readonly words: number;
}

/** The project's own drafts, and those of the folder in `BENCH_DRAFTS` where it is set. */
export function benchDrafts(): BenchDraft[] {
  const folders = [path.join(root, "test", "fixtures"), process.env["BENCH_DRAFTS"]];
  return folders.flatMap((folder) => (folder !== undefined && existsSync(folder) ? readFolder(folder) : []));
}

function readFolder(folder: string): BenchDraft[] {
  return readdirSync(folder)
    .filter((file) => /\.(?:md|txt)$/.test(file))
    .sort()
    .map((name) => {
      const text = readFileSync(path.join(folder, name), "utf8");
      return { name, text, words: countWords(text) };
    });
}

export const countWords = (text: string): number => text.split(/\s+/).length;

/** A text of about so many characters, made of the drafts over and over, each time with other numbers in it. */
export function longText(drafts: readonly BenchDraft[], characters: number): string {
  const parts: string[] = [];
  for (let length = 0, i = 0; length < characters; i++) {
    const body = (drafts[i % drafts.length] as BenchDraft).text.replace(/^---[\s\S]*?\n---\n/, "");
    // No two paragraphs alike: what is remembered of one must not answer for the next.
    const part = `## Part ${i}\n\n${body.replace(/\n/g, ` ${i}.\n`)}\n\n`;
    parts.push(part);
    length += part.length;
  }
  return parts.join("").slice(0, characters);
}

export function readPack(bytes: Uint8Array = readFileSync(packFile)): Pack {
  const result = openPack(bytes);
  if ("problem" in result) throw new Error(result.problem.message);
  return result.pack;
}

import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** What the commands need of a file system. Paths are as given on the command line. */
export interface Files {
  kind(file: string): "file" | "folder" | "missing";
  /** Throws when the file cannot be read. */
  read(file: string): Uint8Array;
  /** Names in a folder, sorted. */
  list(folder: string): readonly { readonly name: string; readonly folder: boolean }[];
  stdin(): Promise<Uint8Array>;
}

/** A draft as given: offsets into `text` are offsets into the file's text, a byte order mark included. */
export interface DraftFile {
  /** As the reports name it. */
  readonly path: string;
  readonly text: string;
}

export interface Unreadable {
  readonly path: string;
  readonly problem: string;
}

const endings = [".md", ".markdown", ".mdx", ".txt"];

/**
 * The drafts behind the operands, one after the other so that a large site needs the memory of its largest post.
 * What cannot be read is handed out too, in its place.
 */
export async function* readDrafts(operands: readonly string[], files: Files): AsyncGenerator<DraftFile | Unreadable> {
  for (const operand of operands) {
    if (operand === "-") yield decoded("-", await files.stdin());
    else if (files.kind(operand) !== "folder") yield readDraft(operand, files);
    else yield* readFolder(operand, files);
  }
}

function* readFolder(folder: string, files: Files): Generator<DraftFile | Unreadable> {
  let names: ReturnType<Files["list"]>;
  try {
    names = files.list(folder);
  } catch (error) {
    yield { path: folder, problem: reason(error) };
    return;
  }
  for (const entry of names) {
    const file = path.join(folder, entry.name);
    if (entry.folder) {
      if (!entry.name.startsWith(".") && entry.name !== "node_modules") yield* readFolder(file, files);
    } else if (endings.includes(path.extname(entry.name).toLowerCase())) yield readDraft(file, files);
  }
}

function readDraft(file: string, files: Files): DraftFile | Unreadable {
  if (files.kind(file) === "missing") return { path: file, problem: "no such file" };
  try {
    return decoded(file, files.read(file));
  } catch (error) {
    return { path: file, problem: reason(error) };
  }
}

function decoded(file: string, bytes: Uint8Array): DraftFile | Unreadable {
  if (bytes.includes(0)) return { path: file, problem: "binary, not text" };
  return { path: file, text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) };
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export function diskFiles(cwd: string): Files {
  const at = (file: string): string => path.resolve(cwd, file);
  return {
    kind(file) {
      const stats = statSync(at(file), { throwIfNoEntry: false });
      if (stats === undefined) return "missing";
      return stats.isDirectory() ? "folder" : "file";
    },
    read: (file) => readFileSync(at(file)),
    list: (folder) =>
      readdirSync(at(folder), { withFileTypes: true })
        .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    async stdin() {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
  };
}

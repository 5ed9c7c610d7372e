import { spawnSync } from "node:child_process";
import path from "node:path";

export const repository = path.resolve(__dirname, "..", "..");

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a user does, in a process of its own. */
export function dramatis(args: readonly string[], input = "", cli = path.join(repository, "dist", "cli.js")): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    input,
    encoding: "utf8",
    cwd: repository,
    maxBuffer: 1e8,
  });
  return { code: status, out: stdout, err: stderr };
}

interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly message: string;
  readonly suggestions: readonly string[];
}

/** Findings of a draft as "text → first suggestion · rule". */
export function findings(draft: string): string[] {
  const { out } = dramatis(["check", "--format", "json", "-"], draft);
  const report = JSON.parse(out) as { files: { findings: JsonFinding[] }[] };
  return (report.files[0]?.findings ?? []).map(({ text, suggestions, rule }) => `${text} → ${suggestions[0]} · ${rule}`);
}

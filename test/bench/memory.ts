import { spawnSync } from "node:child_process";
import path from "node:path";
import type { BenchDraft } from "./drafts.js";
import { row } from "./timing.js";

const cli = path.resolve(__dirname, "..", "..", "dist", "cli.js");

/** Peak memory and time of cold processes: Node alone, one draft, all drafts. */
export function memory(drafts: readonly BenchDraft[]): void {
  console.log("Cold processes: wall time and peak resident memory");
  const text = drafts[0]?.text ?? "";
  measure("node -e 0", ["-e", "0"], "");
  measure("check one draft", [cli, "check", "--format", "json", "-"], text);
  measure("check 1 MB", [cli, "check", "--format", "json", "-"], text.repeat(Math.ceil(1_000_000 / Math.max(1, text.length))));
}

/** A hook in the child writes its peak to standard error on its way out. */
const hook = `data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS+"\\n"))`;

function measure(label: string, args: readonly string[], input: string): void {
  const times: number[] = [];
  let peak = 0;
  for (let i = 0; i < 7; i++) {
    const start = performance.now();
    const stderr = run(["--import", hook, ...args], input);
    times.push(performance.now() - start);
    peak = Math.max(peak, Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0));
  }
  times.sort((a, b) => a - b);
  row(label, `${(times[3] as number).toFixed(0)} ms`, `${(peak / 1024).toFixed(0)} MB`);
}

/** Standard error of the child; that a check with findings exits with 1 is no failure here. */
function run(args: readonly string[], input: string): string {
  return spawnSync(process.execPath, args, { input, encoding: "utf8", maxBuffer: 1e9 }).stderr;
}

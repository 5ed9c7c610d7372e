import { spawn } from "node:child_process";
import path from "node:path";

export const repository = path.resolve(__dirname, "..", "..");

/** The command of an npm package that this repository pins. */
export const tool = (name: string): string => path.join(repository, "node_modules", ".bin", name);

export interface StepOptions {
  readonly timeoutMs?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a program in the repository, shows what it prints, and returns its exit code and the text it printed. Past its time
 * it is killed with all its children, and the code is 124.
 */
export function runStep(
  program: string,
  args: readonly string[],
  { timeoutMs = 300_000, env = {} }: StepOptions = {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: repository,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    const killAll = (): void => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      } catch {
        // It is gone already.
      }
    };
    process.once("exit", killAll);
    let output = "";
    let code = 0;
    const timer = setTimeout(() => {
      console.error(`${path.basename(program)} did not end within ${timeoutMs / 1000} s.`);
      code = 124;
      killAll();
    }, timeoutMs);
    for (const [stream, out] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        out.write(text);
      });
    }
    child.once("error", reject);
    child.once("close", (status) => {
      clearTimeout(timer);
      process.off("exit", killAll);
      resolve({ code: code || (status ?? 1), output });
    });
  });
}

/** Ctrl+C and a closed terminal end the process in the ordinary way, so that whatever it started is ended too. */
export function endOnSignals(): void {
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const) {
    process.once(signal, () => process.exit(code));
  }
}

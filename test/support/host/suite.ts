// Runs dist/test in a real VS Code extension host: desktop VS Code where there is one, else the served workbench.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startBrowser } from "./browser.js";
import { hostVersion } from "./install.js";
import { startServer } from "./server.js";

const suiteTimeoutMs = 420_000;

/** How many tests passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface Run {
  /** The repository: the extension in development. */
  readonly extension: string;
  readonly suite: string;
  /** A copy of the fixtures, since tests edit it. */
  readonly workspace: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The desktop VS Code for tests, downloaded where that is possible; undefined where the workbench is to be used. */
async function desktopExecutable(): Promise<string | undefined> {
  const { CI, DISPLAY, WAYLAND_DISPLAY, VSCODE_EXECUTABLE: chosen } = process.env;
  if (chosen !== undefined) return chosen;
  const hasScreen = process.platform !== "linux" || DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined;
  if (CI !== undefined || !hasScreen) return undefined;
  const { downloadAndUnzipVSCode } = await import("@vscode/test-electron");
  try {
    return await downloadAndUnzipVSCode({ version: "stable", timeout: 15_000 });
  } catch (error) {
    console.log(`Desktop VS Code cannot be had (${String(error)}); using the served workbench.`);
    return undefined;
  }
}

async function runOnDesktop(executable: string, { extension, suite, workspace, env }: Run): Promise<void> {
  const { runTests } = await import("@vscode/test-electron");
  await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    extensionTestsEnv: env,
    launchArgs: [workspace, "--disable-extensions", "--disable-workspace-trust"],
  });
}

async function runInWorkbench({ extension, suite, workspace, env }: Run): Promise<void> {
  const server = await startServer({ env });
  const hostLog: string[] = [];
  try {
    const browser = await startBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await new Promise<void>((resolve, reject) => {
        const log = (): string => [...server.log, ...hostLog].join("\n");
        const timer = setTimeout(() => reject(new Error(`no result after ${suiteTimeoutMs / 1000} s:\n${log()}`)), suiteTimeoutMs);
        const end = (settle: () => void) => (): void => {
          clearTimeout(timer);
          settle();
        };
        void server.exited.then(end(() => reject(new Error(`the VS Code server ended:\n${log()}`))));
        page.on(
          "crash",
          end(() => reject(new Error("the workbench page crashed"))),
        );
        // The workbench calls these two when extension tests run in it.
        void Promise.all([
          page.exposeFunction("codeAutomationLog", (type: string, args: unknown[]) => hostLog.push(`[${type}] ${args.join(" ")}`)),
          page.exposeFunction("codeAutomationExit", end(resolve)),
        ])
          .then(() =>
            page.goto(
              server.url(workspace, [
                ["extensionDevelopmentPath", server.remote(extension)],
                ["extensionTestsPath", server.remote(suite)],
                ["skipWelcome", "true"],
              ]),
            ),
          )
          .catch((error: unknown) => end(() => reject(error))());
      });
      if (process.env["DRAMATIS_DEBUG"] !== undefined) console.log(hostLog.join("\n"));
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

/** Prints what is appended to the file, until the returned function is called. */
function follow(file: string): () => void {
  let printed = 0;
  const print = (): void => {
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    process.stdout.write(text.slice(printed));
    printed = text.length;
  };
  const timer = setInterval(print, 200);
  return () => {
    clearInterval(timer);
    print();
  };
}

/** Runs the built suite of the repository. Throws when it could not run to its end. */
export async function runSuite(repository: string): Promise<Tally> {
  const work = mkdtempSync(path.join(tmpdir(), "dramatis-suite-"));
  const remove = (): void => rmSync(work, { recursive: true, force: true });
  process.once("exit", remove);
  const report = path.join(work, "report.txt");
  const tally = path.join(work, "tally.json");
  const workspace = path.join(work, "workspace");
  cpSync(path.join(repository, "test/fixtures/workspace"), workspace, { recursive: true });
  const run: Run = {
    extension: repository,
    suite: path.join(repository, "dist/test/index.js"),
    workspace,
    env: { TEST_REPORT_FILE: report, TEST_TALLY_FILE: tally },
  };
  const stopFollowing = follow(report);
  try {
    const desktop = await desktopExecutable();
    console.log(desktop === undefined ? `VS Code ${hostVersion}, served workbench.` : `Desktop VS Code: ${desktop}`);
    // The desktop's exit code only repeats that tests failed; the tally says how many.
    if (desktop === undefined) await runInWorkbench(run);
    else await runOnDesktop(desktop, run).catch((error: unknown) => console.log(String(error)));
    if (!existsSync(tally)) throw new Error("the extension host ended before the suite did");
    return JSON.parse(readFileSync(tally, "utf8")) as Tally;
  } finally {
    stopFollowing();
    remove();
    process.off("exit", remove);
  }
}

// Serves a real VS Code workbench on a loopback port.
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { installHost } from "./install.js";

const startTimeoutMs = 60_000;

const quietSettings = {
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "workbench.startupEditor": "none",
  "workbench.enableExperiments": false,
  "workbench.tips.enabled": false,
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "update.mode": "none",
  "chat.commandCenter.enabled": false,
  "chat.disableAIFeatures": true,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "git.enabled": false,
  // The workbench's default in a browser saves by itself, and would write what tests type to the disk.
  "files.autoSave": "off",
};

/** What the workbench page is told: `["openFile", uri]`, `["extensionDevelopmentPath", uri]`, … */
export type Payload = readonly (readonly [key: string, value: string])[];

export interface ServerOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Where installed extensions lie; by default nowhere. */
  readonly extensionsFolder?: string;
}

export interface Server {
  /** Resolves when the server has ended, whoever ended it. */
  readonly exited: Promise<unknown>;
  readonly log: readonly string[];
  /** The address under which the workbench knows a file of this machine. */
  remote(file: string): string;
  /** The workbench page on a folder; it carries a secret, so that no other user or page of this machine gets in. */
  url(folder: string, payload: Payload): string;
  /** Ends the server with all its children and removes its temporary folder. */
  stop(): Promise<void>;
}

function serverEnv(own: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  // A terminal inside VS Code sets variables that would turn the server into something else.
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|CODE_SERVER_|ELECTRON_)/.test(name));
  // Without a gallery: the workbench talks to nobody.
  return { ...Object.fromEntries(inherited), EXTENSIONS_GALLERY: "{}", ...own };
}

/** Kills the whole group, since extension hosts are grandchildren. */
function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // It is gone already.
  }
}

function listeningPort(child: ChildProcess, log: string[], exited: Promise<unknown>): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (what: string): void => reject(new Error(`the VS Code server ${what}:\n${log.join("\n")}`));
    const timer = setTimeout(() => fail("did not start"), startTimeoutMs);
    void exited.then(() => {
      clearTimeout(timer);
      fail("ended at once");
    });
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on("line", (line) => {
        log.push(line);
        const port = /agent listening on (\d+)/.exec(line)?.[1];
        if (port === undefined) return;
        clearTimeout(timer);
        resolve(Number(port));
      });
    }
  });
}

/** Starts the server, installing it on first use. Throws with its log when it does not come up. */
export async function startServer({ settings = {}, env = {}, extensionsFolder }: ServerOptions = {}): Promise<Server> {
  const host = await installHost();
  const folder = mkdtempSync(path.join(tmpdir(), "dramatis-server-"));
  for (const part of ["User", "Machine"]) {
    mkdirSync(path.join(folder, "data", part), { recursive: true });
    writeFileSync(path.join(folder, "data", part, "settings.json"), JSON.stringify({ ...quietSettings, ...settings }));
  }
  const secret = randomBytes(16).toString("hex");
  const args = ["--host", "127.0.0.1", "--port", "0", "--connection-token", secret, "--accept-server-license-terms"];
  args.push(
    "--server-data-dir",
    folder,
    "--extensions-dir",
    extensionsFolder ?? path.join(folder, "extensions"),
    "--telemetry-level",
    "off",
  );
  // Without the last one, a built VS Code ignores what the page says about the extension in development.
  args.push("--enable-smoke-test-driver");
  const child = spawn(host.node, [host.main, ...args], { env: serverEnv(env), stdio: ["ignore", "pipe", "pipe"], detached: true });
  const exited = new Promise((resolve) => child.once("exit", resolve));
  const log: string[] = [];

  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const lastResort = (): void => {
    killGroup(child, "SIGKILL");
    remove();
  };
  process.once("exit", lastResort);
  const port = await listeningPort(child, log, exited);
  return {
    exited,
    log,
    remote: (file) => `vscode-remote://127.0.0.1:${port}${encodeURI(path.resolve(file))}`,
    url(shown, payload) {
      const query = new URLSearchParams({ tkn: secret, folder: path.resolve(shown), payload: JSON.stringify(payload) });
      return `http://127.0.0.1:${port}/?${query}`;
    },
    async stop() {
      killGroup(child, "SIGTERM");
      const hard = setTimeout(() => killGroup(child, "SIGKILL"), 1_000);
      await exited;
      clearTimeout(hard);
      killGroup(child, "SIGKILL");
      remove();
      process.off("exit", lastResort);
    },
  };
}

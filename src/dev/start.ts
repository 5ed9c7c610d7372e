// `npm start [-- [--no-editor] FILE…]`: builds, checks the drafts in the terminal, opens them in VS Code with Dramatis loaded.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { startServer } from "../../test/support/host/server.js";
import { buildAll } from "./build.js";
import { endOnSignals, repository } from "./step.js";

const sample = "test/fixtures/anora.md";
const usage = "Usage: npm start [-- [--no-editor] FILE…]";

/** The sample is opened as a copy in a folder of its own, so that trying things out changes nothing. */
function copySample(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "dramatis-sample-")));
  copyFileSync(path.join(repository, sample), path.join(folder, path.basename(sample)));
  return path.join(folder, path.basename(sample));
}

/** The `code` command of a desktop VS Code; that of a remote terminal would ignore the extension in development. */
function desktopCode(): string | undefined {
  if (process.env["VSCODE_IPC_HOOK_CLI"] !== undefined) return undefined;
  const names = process.platform === "win32" ? ["code.cmd"] : ["code"];
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find((file) => existsSync(file));
}

function openOnDesktop(code: string, drafts: readonly string[], workspace: string): number {
  const args = ["--new-window", `--extensionDevelopmentPath=${repository}`, workspace, ...drafts];
  const { status } = spawnSync(code, args, { stdio: "inherit", shell: process.platform === "win32" });
  if (status === 0) console.log("Opened in VS Code, with Dramatis loaded.");
  return status ?? 1;
}

/** Resolves at the first Ctrl+C; a second one ends the process at once. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.once(signal, () => {
        endOnSignals();
        resolve();
      });
    }
  });
}

/** An address that a terminal shows in one piece, and that nobody guesses, for each of the workbench's own, which are long. */
async function shortAddresses(targets: readonly string[]): Promise<readonly string[]> {
  const byPath = new Map(targets.map((target) => [`/${randomBytes(6).toString("hex")}`, target]));
  const redirects = createServer(({ url = "" }, response) => {
    const location = byPath.get(url);
    response.writeHead(location === undefined ? 404 : 302, location === undefined ? {} : { location }).end();
  });
  await once(redirects.listen(0, "127.0.0.1"), "listening");
  const { port } = redirects.address() as AddressInfo;
  return [...byPath.keys()].map((route) => `http://127.0.0.1:${port}${route}`);
}

async function serve(drafts: readonly string[], workspace: string): Promise<number> {
  const stopAsked = interrupted();
  const server = await startServer({ settings: { "files.autoSave": "afterDelay" } });
  const pages = drafts.map((draft) =>
    server.url(workspace, [
      ["extensionDevelopmentPath", server.remote(repository)],
      ["openFile", server.remote(draft)],
      ["skipWelcome", "true"],
    ]),
  );
  console.log("VS Code with Dramatis is served on this machine. Open in a browser:\n");
  for (const [at, address] of (await shortAddresses(pages)).entries()) console.log(`  ${address}  ${path.basename(drafts[at] ?? "")}`);
  console.log("\nCtrl+C ends it.");
  const ended = await Promise.race([stopAsked.then(() => "asked" as const), server.exited.then(() => "died" as const)]);
  await server.stop();
  if (ended === "died") console.error(`VS Code ended by itself:\n${server.log.slice(-20).join("\n")}`);
  else console.log("\nVS Code has ended.");
  return ended === "died" ? 1 : 0;
}

export async function main(args: readonly string[]): Promise<number> {
  const flags = args.filter((arg) => arg.startsWith("-"));
  const unknown = flags.find((flag) => flag !== "--no-editor");
  if (unknown !== undefined) {
    console.error(`${unknown} is unknown. ${usage}`);
    return 2;
  }
  const given = args.filter((arg) => !arg.startsWith("-"));
  const startedIn = process.env["INIT_CWD"] ?? process.cwd();

  console.log("Building Dramatis.");
  const built = await buildAll();
  if (built !== 0) return built;

  const [cwd, files] = given.length > 0 ? [startedIn, given] : [repository, [sample]];
  console.log(`Checking ${files.join(", ")}:\n`);
  const { status } = spawnSync(process.execPath, [path.join(repository, "dist/cli.js"), "check", ...files], { cwd, stdio: "inherit" });
  // 1 says that there are findings, which is what the sample is for.
  if (status !== 0 && status !== 1) return status ?? 1;
  if (flags.includes("--no-editor")) return 0;

  const copy = given.length > 0 ? undefined : copySample();
  const drafts = copy === undefined ? given.map((file) => path.resolve(startedIn, file)) : [copy];
  const workspace = path.dirname(drafts[0] ?? startedIn);
  console.log("");
  const code = desktopCode();
  if (code !== undefined) return openOnDesktop(code, drafts, workspace);
  try {
    return await serve(drafts, workspace);
  } finally {
    if (copy !== undefined) rmSync(workspace, { recursive: true, force: true });
  }
}

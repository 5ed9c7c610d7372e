// `npm run build`: the bundles, and the pack when a fact or the code that packs it has changed.
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { endOnSignals, repository, runStep, tool } from "./step.js";

const packer = "src/dataset/main.ts";
const pack = path.join(repository, "dist/bundled.pack");

/** The files that decide what the pack holds: the facts, and all that the packer imports. */
async function packSources(): Promise<string[]> {
  const facts = readdirSync(path.join(repository, "data"), { recursive: true, encoding: "utf8" }).map((name) => path.join("data", name));
  const { metafile } = await build({
    entryPoints: [packer],
    absWorkingDir: repository,
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    packages: "external",
    logLevel: "silent",
  });
  return [...facts, ...Object.keys(metafile.inputs)].map((name) => path.join(repository, name));
}

async function isPackStale(): Promise<boolean> {
  if (!existsSync(pack)) return true;
  const packed = statSync(pack).mtimeMs;
  return (await packSources()).some((file) => statSync(file).mtimeMs > packed);
}

/** Builds what has to be built; the exit code of the first part that fails. */
export async function buildAll(): Promise<number> {
  const { code } = await runStep(process.execPath, ["esbuild.js"]);
  if (code !== 0) return code;
  if (!(await isPackStale())) return 0;
  return (await runStep(tool("tsx"), [packer])).code;
}

export async function main(): Promise<number> {
  endOnSignals();
  const started = Date.now();
  const code = await buildAll();
  if (code === 0) console.log(`Built dist/ in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  return code;
}

// `npm run bench`: bundles the bench as the product is bundled, and runs it.
import path from "node:path";
import { build } from "esbuild";
import { buildAll } from "./build.js";
import { repository } from "./step.js";

export async function main(): Promise<number> {
  const code = await buildAll();
  if (code !== 0) return code;
  const outfile = path.join(repository, "dist/bench/main.js");
  await build({
    entryPoints: ["test/bench/main.ts"],
    absWorkingDir: repository,
    outfile,
    bundle: true,
    platform: "node",
    target: "es2022",
    external: ["cspell-lib", "harper.js"],
    logLevel: "warning",
  });
  const bench = require(outfile) as { readonly bench: () => Promise<number> };
  return bench.bench();
}

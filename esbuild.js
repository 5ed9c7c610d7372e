// Bundles the extension (for VS Code's Node and browser hosts), the command line and the tests of the extension host.
// `node esbuild.js --watch` builds again on every change.
const { readdirSync, readFileSync, chmodSync } = require("node:fs");
const path = require("node:path");
const esbuild = require("esbuild");

const at = (...parts) => path.join(__dirname, ...parts);
const common = {
  bundle: true,
  minify: true,
  sourcemap: true,
  legalComments: "none",
  target: "es2022",
  logLevel: "warning",
  absWorkingDir: __dirname,
  // The parser's modules, not its CommonJS build: what is not used is left out, and nothing is wrapped. Loads 12 ms sooner.
  alias: { yaml: at("node_modules/yaml/browser/index.js") },
};
// Not "node20": for that, esbuild makes a new regular expression at every use of one with \p{…}.
const node = { platform: "node", format: "cjs" };
const hashbang = readFileSync(at("src/cli/main.ts"), "utf8").startsWith("#!") ? "" : "#!/usr/bin/env node";

/** Test files stay apart, and mocha outside: they must see the globals that the running mocha installs. */
const suites = readdirSync(at("test/editor")).filter((name) => name === "index.ts" || name.endsWith(".test.ts"));

const bundles = [
  { ...common, ...node, entryPoints: ["src/editor/extension.ts"], outfile: "dist/extension.js", external: ["vscode"] },
  {
    ...common,
    entryPoints: ["src/editor/extension.ts"],
    outfile: "dist/web/extension.js",
    external: ["vscode"],
    platform: "browser",
    format: "cjs",
  },
  { ...common, ...node, entryPoints: ["src/cli/main.ts"], outfile: "dist/cli.js", banner: { js: hashbang } },
  {
    ...common,
    ...node,
    minify: false,
    entryPoints: suites.map((name) => `test/editor/${name}`),
    outdir: "dist/test",
    external: ["vscode", "mocha"],
  },
];

async function main() {
  if (process.argv.includes("--watch")) {
    const contexts = await Promise.all(bundles.map((options) => esbuild.context({ ...options, logLevel: "info" })));
    await Promise.all(contexts.map((context) => context.watch()));
    return;
  }
  await Promise.all(bundles.map((options) => esbuild.build(options)));
  chmodSync(at("dist/cli.js"), 0o755);
}

main().catch(() => process.exit(1)); // esbuild has said what is wrong

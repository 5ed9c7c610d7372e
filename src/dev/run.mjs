// `node src/dev/run.mjs COMMAND` runs src/dev/COMMAND.ts on a machine that has nothing but Node and npm:
// installs the packages on first need, then hands over. Plain JavaScript, since nothing else runs before that.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const require = createRequire(import.meta.url);

const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), "utf8"));

/** The npm command that is due, and why; undefined when every package is there in its pinned version. */
function dueInstall() {
  // npm writes this file last, so that an interrupted install counts as none.
  if (!existsSync(path.join(root, "node_modules/.package-lock.json")))
    return { command: "ci", why: "the development packages are missing" };
  const stale = Object.entries(readJson("package.json").devDependencies).find(([name, version]) => {
    const manifest = `node_modules/${name}/package.json`;
    return !existsSync(path.join(root, manifest)) || readJson(manifest).version !== version;
  });
  return stale && { command: "install", why: `${stale[0]} is not installed as ${stale[1]}` };
}

function installPackages() {
  const due = dueInstall();
  if (!due) return;
  const started = Date.now();
  console.log(`Installing from npm (once; a minute or two): ${due.why}.`);
  const { status } = spawnSync("npm", [due.command, "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("npm could not install the development packages; its message is above.");
    process.exit(1);
  }
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

const [command, ...args] = process.argv.slice(2);
if (Number(process.versions.node.split(".")[0]) < 20) {
  console.error(`Dramatis needs Node 20 or newer; this is ${process.version}.`);
  process.exit(1);
}
installPackages();
require("tsx/cjs/api").register();
require(`./${command}.ts`)
  .main(args)
  .then(
    (code) => process.exit(code),
    (error) => {
      console.error(error instanceof Error ? (process.env.DRAMATIS_DEBUG ? error.stack : error.message) : error);
      process.exit(1);
    },
  );

// `npm test [-- STEP…]`: every check of this repository, cheapest first; closes with "N passed, N failed".
import { readdirSync } from "node:fs";
import path from "node:path";
import { runSuite, type Tally } from "../../test/support/host/suite.js";
import { buildAll } from "./build.js";
import { endOnSignals, repository, runStep, tool } from "./step.js";

interface Step {
  readonly name: string;
  readonly title: string;
  run(): Promise<Tally>;
}

const failure: Tally = { passed: 0, failed: 1 };

/** A check without tests of its own: it adds nothing when it is content, one failure when it is not. */
const gate = (code: number): Tally => (code === 0 ? { passed: 0, failed: 0 } : failure);

const command = async (program: string, args: readonly string[]): Promise<Tally> => gate((await runStep(tool(program), args)).code);

/** Folders of tests that need a build or VS Code; all others are unit tests. */
const laterFolders = ["editor", "grammar", "package", "product"];

function testFiles(belongs: (folder: string) => boolean): string[] {
  return readdirSync(path.join(repository, "test"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts") && belongs(name.split(path.sep)[0] ?? ""))
    .map((name) => path.join("test", name))
    .sort();
}

/** What mocha's closing lines say; a run that ends badly without a failed test counts as one. */
function mochaTally(output: string, code: number): Tally {
  const count = (word: string): number => Number([...output.matchAll(new RegExp(`^\\s+(\\d+) ${word}`, "gm"))].at(-1)?.[1] ?? 0);
  const passed = count("passing");
  const failed = count("failing");
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}

async function mocha(files: readonly string[]): Promise<Tally> {
  if (files.length === 0) {
    console.error("There are no such tests.");
    return failure;
  }
  const { TEST_GREP: grep } = process.env;
  const args = [
    "--require",
    "tsx/cjs",
    "--forbid-only",
    "--forbid-pending",
    "--timeout",
    "20000",
    ...(grep === undefined ? [] : ["--grep", grep]),
  ];
  const { code, output } = await runStep(tool("mocha"), [...args, ...files]);
  return mochaTally(output, code);
}

const steps: readonly Step[] = [
  { name: "types", title: "Types", run: () => command("tsc", ["-b"]) },
  { name: "lint", title: "Lint", run: () => command("biome", ["check", "--error-on-warnings", "."]) },
  { name: "unused", title: "Unused code", run: () => command("knip", []) },
  {
    name: "unit",
    title: "Unit tests",
    run: () => mocha(testFiles((folder) => !laterFolders.includes(folder))),
  },
  { name: "build", title: "Build", run: async () => gate(await buildAll()) },
  { name: "product", title: "The built command with the bundled facts", run: () => mocha(testFiles((folder) => folder === "product")) },
  { name: "integration", title: "Integration suite in VS Code", run: () => runSuite(repository) },
  { name: "grammar", title: "Grammar tests", run: () => mocha(testFiles((folder) => folder === "grammar")) },
  { name: "package", title: "Package", run: () => mocha(testFiles((folder) => folder === "package")) },
];

async function runToTally({ run }: Step): Promise<Tally> {
  try {
    return await run();
  } catch (error) {
    console.error(`Could not run: ${error instanceof Error ? error.message : String(error)}`);
    return failure;
  }
}

export async function main(names: readonly string[]): Promise<number> {
  endOnSignals();
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) {
    console.error(`${unknown} is unknown. Usage: npm test [-- ${steps.map(({ name }) => name).join(" | ")} …]`);
    return 2;
  }
  const summary: string[] = [];
  let passed = 0;
  let failed = 0;
  for (const step of steps) {
    if (names.length > 0 && !names.includes(step.name)) continue;
    const started = Date.now();
    console.log(`\n── ${step.title} ──`);
    const tally = await runToTally(step);
    passed += tally.passed;
    failed += tally.failed;
    const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(6);
    summary.push(
      `${tally.failed === 0 ? "ok    " : "FAILED"} ${seconds} s  ${step.title}${tally.passed + tally.failed > 0 ? `: ${tally.passed} passed, ${tally.failed} failed` : ""}`,
    );
  }
  console.log(`\n${summary.join("\n")}\n`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

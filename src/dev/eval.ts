// `npm run eval [-- FOLDER] [--set NAME] …`: builds what is stale, then judges the judge; see test/eval/main.ts.
import { buildAll } from "./build.js";
import { endOnSignals, runStep, tool } from "./step.js";

export async function main(args: readonly string[]): Promise<number> {
  endOnSignals();
  const code = await buildAll();
  return code === 0 ? (await runStep(tool("tsx"), ["test/eval/main.ts", ...args])).code : code;
}

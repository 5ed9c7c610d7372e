/**
 * `npm run bench`: each question is a file of its own; rivals, floors and we answer it on the same input in one run.
 * Figures are medians; the machine is noisy, so read the ratios.
 */
import { existsSync } from "node:fs";
import { asking } from "./asking.js";
import { candidates } from "./candidates.js";
import { checking } from "./checking.js";
import { benchDrafts, packFile } from "./drafts.js";
import { harper } from "./harper.js";
import { heap } from "./heap.js";
import { keystroke } from "./keystroke.js";
import { loading } from "./loading.js";
import { memory } from "./memory.js";
import { rivals } from "./rivals.js";

/** Runs all benches; the exit code. */
export async function bench(): Promise<number> {
  if (!existsSync(packFile)) {
    console.error(`${packFile} is not there: run "npm run build" first`);
    return 2;
  }
  const drafts = benchDrafts();
  console.log(`node ${process.versions.node}; drafts: ${drafts.map(({ name, words }) => `${name} (${words} words)`).join(", ")}`);
  // Memory first: a rival's heap in the process would be counted as ours.
  for (const question of [memory, heap, loading, checking, candidates, keystroke, asking, harper, rivals]) {
    console.log("");
    await question(drafts);
  }
  return 0;
}

// `npm run package`: dist/dramatis.vsix, with its size and the list of its files.
import { endOnSignals, runStep, tool } from "./step.js";

export async function main(): Promise<number> {
  endOnSignals();
  // vsce builds first, by the script vscode:prepublish. Links in the README stay as they are: they lead to files of the repository.
  const args = ["package", "--no-dependencies", "--no-rewrite-relative-links", "--out", "dist/dramatis.vsix"];
  return (await runStep(tool("vsce"), args)).code;
}

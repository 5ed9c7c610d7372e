import { check, PackDamage } from "../core/index.js";
import type { Command } from "./command.js";
import { forEachDraft, packOf } from "./drafts.js";
import { checkAsJson } from "./reporters/json.js";
import { checkAsText } from "./reporters/prettyCheck.js";

export const checkCommand: Command = {
  name: "check",
  operands: "FILE…",
  summary: "misspelled names",
  async run({ format, explain, operands }, world) {
    const pack = packOf(world);
    if (pack === undefined) return 2;
    const report = format === "json" ? checkAsJson(world.out, explain) : checkAsText(world, explain);
    let [warned, failed] = [false, false];
    const unread = await forEachDraft(operands, pack, world, (draft) => {
      const findings = check(draft.model, ({ code, error }) => {
        if (error instanceof PackDamage) throw error;
        failed = true;
        world.err.write(`dramatis: ${draft.path}: the rule ${code} failed: ${error instanceof Error ? error.message : String(error)}\n`);
      });
      warned ||= findings.some(({ severity }) => severity === "warning");
      report.file(draft, findings);
    });
    report.end();
    if (failed || unread === 2) return 2;
    return warned ? 1 : 0;
  },
};

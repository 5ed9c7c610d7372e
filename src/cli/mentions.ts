import type { Command } from "./command.js";
import { forEachDraft, packOf } from "./drafts.js";
import { mentionsAsJson } from "./reporters/json.js";
import { mentionsAsText } from "./reporters/prettyMentions.js";

export const mentionsCommand: Command = {
  name: "mentions",
  operands: "FILE…",
  summary: "who and what is named",
  async run({ format, operands }, world) {
    const pack = packOf(world);
    if (pack === undefined) return 2;
    const report = format === "json" ? mentionsAsJson(world.out) : mentionsAsText(world);
    const code = await forEachDraft(operands, pack, world, (draft) => report.file(draft));
    report.end();
    return code;
  },
};

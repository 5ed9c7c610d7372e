import { lookup } from "../core/index.js";
import type { Command } from "./command.js";
import { packOf } from "./drafts.js";
import { lookupJson } from "./reporters/json.js";
import { lookupText } from "./reporters/prettyLookup.js";

export const lookupCommand: Command = {
  name: "lookup",
  operands: "NAME…",
  summary: "what is known of a name",
  async run({ format, operands }, world) {
    const pack = packOf(world);
    if (pack === undefined) return 2;
    const results = operands.map((name) => lookup(pack, name));
    world.out.write(format === "json" ? lookupJson(results) : lookupText(results, pack, world));
    return 0;
  },
};

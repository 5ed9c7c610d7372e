import { readFileSync } from "node:fs";
import path from "node:path";
import { openPack, type Pack } from "../../src/core/index.js";
import { root } from "./options.js";

export const packFile = path.join(root, "dist", "bundled.pack");

/** The pack that ships. */
export function readPack(): Pack {
  const result = openPack(readFileSync(packFile));
  if ("problem" in result) throw new Error(result.problem.message);
  return result.pack;
}

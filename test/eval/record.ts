import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./options.js";
import type { Row } from "./table.js";

/** Outside git: figures of one machine's data, to compare the next change with. */
const file = path.join(root, "dist", "eval", "last.json");

/** Rows by the key of their set. */
export type Recorded = { readonly [set: string]: readonly Row[] };

/** The figures of the last recorded run; none before the first. */
export const lastRecorded = (): Recorded => (existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Recorded) : {});

/** Keeps the figures; sets that did not run keep theirs. */
export function writeRecord(results: Recorded): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ ...lastRecorded(), ...results }, null, 1)}\n`);
}

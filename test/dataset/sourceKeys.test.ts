import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { sourceKeys } from "../../src/dataset/sourceKeys.js";

const keys = Object.keys(sourceKeys).sort();

describe("the keys of sources", () => {
  it("are those that the schema takes", () => {
    const { enum: taken } = JSON.parse(readFileSync("data/schema/source.json", "utf8")) as { enum: string[] };
    assert.deepEqual([...taken].sort(), keys);
  });

  it("are those of the table in data/README.md", () => {
    const [, section = ""] = readFileSync("data/README.md", "utf8").split("## Sources\n");
    const [table = ""] = section.split("\n`data/` as a whole");
    const rows = [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, key]) => key);
    assert.deepEqual(rows.sort(), keys);
  });
});

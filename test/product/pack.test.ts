import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { openVerifiedPack } from "../../src/core/index.js";
import { load } from "../../src/dataset/load.js";
import { comparePack } from "../support/comparePack.js";
import { repository } from "./dramatis.js";

describe("the pack that ships", () => {
  it("holds every field of every record of data/, and nothing else", function () {
    this.timeout(120_000);
    const result = openVerifiedPack(readFileSync(path.join(repository, "dist/bundled.pack")));
    assert.ok("pack" in result);
    const { records, problems } = load(path.join(repository, "data"));
    assert.deepEqual(problems, []);
    assert.ok(records.films.length >= 60_000 && records.people.length >= 60_000);
    comparePack(result.pack, records);
  });
});

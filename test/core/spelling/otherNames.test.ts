import assert from "node:assert/strict";
import { isDerived } from "../../../src/core/spelling/otherNames.js";

describe("isDerived", () => {
  it("knows plurals, adjectives and pet forms", () => {
    for (const [written, right] of [
      ["barbies", "barbie"],
      ["wakandan", "wakanda"],
      ["charlie", "charles"],
      ["evan", "evans"],
      ["sofi", "sofia"],
    ] as const)
      assert.ok(isDerived(written, right), written);
    for (const [written, right] of [
      ["johny", "johnny"],
      ["chalame", "chalamet"],
      ["mickey", "mikey"],
      ["pumba", "pumbaa"],
    ] as const)
      assert.ok(!isDerived(written, right), written);
  });
});

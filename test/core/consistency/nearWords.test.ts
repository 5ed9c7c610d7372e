import assert from "node:assert/strict";
import { nearWords } from "../../../src/core/consistency/nearWords.js";

describe("near words", () => {
  it("pairs words one edit apart, or alike in sound, that begin alike", () => {
    const pairs = nearWords(["garnick", "garnik", "wendrick", "eidelstein", "eydelshteyn", "barnick", "toros", "torso"]);
    assert.deepEqual(pairs.map((pair) => pair.sort().join(" ")).sort(), ["eidelstein eydelshteyn", "garnick garnik", "toros torso"]);
  });

  it("compares no word with more than a bounded number of others", () => {
    const letters = [..."abcdefghijklmnopqrstuvwxyz"];
    const words = letters.flatMap((a) => letters.map((b) => `xyz${a}${b}`));
    assert.ok(nearWords(words).length < words.length * 6 * 50);
  });
});

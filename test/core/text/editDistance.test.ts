import assert from "node:assert/strict";
import { editDistance } from "../../../src/core/text/editDistance.js";

/** The definition, without bands, rows or exits. */
function naive(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1);
    }
  }
  return d[a.length]![b.length]!;
}

/** Small linear congruential generator, so that a failure can be run again. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

describe("editDistance", () => {
  it("knows the classic cases", () => {
    assert.equal(editDistance("kitten", "sitting", 5), 3);
    assert.equal(editDistance("mickey", "mikey", 2), 1);
    assert.equal(editDistance("ab", "ba", 2), 1);
    assert.equal(editDistance("", "abc", 3), 3);
  });

  it("agrees with the definition on random words, and stops at its limit", () => {
    const seed = Date.now() % 100_000;
    const next = random(seed);
    const word = (): string => Array.from({ length: Math.floor(next() * 8) }, () => "abcd"[Math.floor(next() * 4)]).join("");
    for (let i = 0; i < 2_000; i++) {
      const [a, b] = [word(), word()];
      for (const max of [0, 1, 2, 4])
        assert.equal(editDistance(a, b, max), Math.min(naive(a, b), max + 1), `seed ${seed}: ${a} ${b} ${max}`);
    }
  });
});

import assert from "node:assert/strict";
import { remembered } from "../../../src/core/packs/remembered.js";
import { tinyPack } from "../../support/tinyPack.js";

describe("remembered", () => {
  it("asks once for each pack, and again only for what is long past", () => {
    const asked: number[] = [];
    const answer = remembered(2, (key: number) => {
      asked.push(key);
      return [key];
    });
    const pack = tinyPack();
    for (const key of [1, 1, 2, 3, 1]) assert.deepEqual(answer(key, pack), [key]);
    assert.deepEqual(asked, [1, 2, 3]);
    for (const key of [4, 5, 6, 1]) answer(key, pack);
    assert.deepEqual(asked, [1, 2, 3, 4, 5, 6, 1]);
    answer(1, { ...pack });
    assert.equal(asked.length, 8);
  });
});

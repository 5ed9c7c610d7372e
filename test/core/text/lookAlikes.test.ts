import assert from "node:assert/strict";
import { asSeen } from "../../../src/core/text/lookAlikes.js";
import { nameWords } from "../../../src/core/text/words.js";

describe("look-alikes", () => {
  it("are one word with the Latin one, as signs that nobody sees are", () => {
    assert.deepEqual(nameWords("Mikey\u200b M\u0430di\u00adson"), ["mikey", "madison"]);
    assert.deepEqual(nameWords("\u041cikey MADIS\u039fN"), ["mikey", "madison"]);
  });

  it("stay in words wholly of their script", () => {
    assert.deepEqual(nameWords("Борис \u03a9mega"), ["борис", "ωmega"]);
    assert.equal(asSeen("Сосо Мао"), "Сосо Мао");
    assert.equal(asSeen("می\u200cخواهم"), "می\u200cخواهم");
  });

  it("keep their case and marks", () => {
    assert.equal(asSeen("Ram\u03ccn \u0421ruz"), "Ramón Cruz");
  });
});

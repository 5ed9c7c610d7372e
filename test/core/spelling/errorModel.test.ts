import assert from "node:assert/strict";
import { alignNames } from "../../../src/core/spelling/alignNames.js";
import { soundOf, wordCost } from "../../../src/core/spelling/errorModel.js";
import { localWordLimit } from "../../../src/core/spelling/thresholds.js";

describe("wordCost", () => {
  it("orders slips by how often writers make them", () => {
    const cost = (written: string, right: string): number => wordCost(written, right, 60);
    assert.equal(cost("madison", "madison"), 0);
    assert.ok(cost("cotilard", "cotillard") < cost("cotiard", "cotillard"), "one of a double is cheaper than a letter");
    assert.ok(cost("tovmasian", "tovmasyan") < cost("tovmasoan", "tovmasyan"), "i for y is cheaper than a vowel");
    assert.ok(cost("andersan", "anderson") < cost("andersxn", "anderson"), "a vowel for a vowel is cheaper than a consonant");
    assert.ok(cost("clarke", "clark") < cost("clarko", "clark"), "a silent e at the end is cheaper than a letter");
    assert.ok(cost("nadison", "madison") > cost("mabison", "madison"), "a first letter is dear");
  });

  it("stops at its limit", () => assert.equal(wordCost("tarantino", "scorsese", 14), 15));

  it("hears transliterations", () => {
    assert.equal(soundOf("eydelshteyn"), soundOf("eidelshtein"));
    assert.ok(wordCost("edelstein", "eydelshteyn", 30) <= localWordLimit(11));
  });
});

describe("alignNames", () => {
  const align = (written: string, right: string) => alignNames(written.split(" "), right.split(" "), localWordLimit);

  it("lines up words, joins and splits", () => {
    assert.deepEqual(align("mickey madison", "mikey madison")?.differing, [0]);
    assert.equal(align("robert deniro", "robert de niro")?.exact, 1);
    assert.equal(align("old boy", "oldboy")?.cost, 5);
    assert.equal(align("mikey", "mikey madison"), undefined);
  });

  it("takes initials for facts", () => assert.equal(align("samuel k jackson", "samuel l jackson"), undefined));
});

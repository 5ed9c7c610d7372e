import assert from "node:assert/strict";
import { Sign, signsIn } from "../../../src/core/markdown/signs.js";

describe("signs of a block", () => {
  const meaning = (block: string): string[] =>
    Object.entries({
      markup: Sign.markup,
      maybeMarkup: Sign.maybeMarkup,
      template: Sign.template,
      address: Sign.address,
      quote: Sign.quote,
    })
      .filter(([, sign]) => (signsIn(block) & sign) !== 0)
      .map(([name]) => name);

  it("are none in plain prose", () => {
    assert.deepEqual(meaning("It's Baker's film, at 2.5 hours: long. No more\nthan that – a half-lit room."), []);
  });

  it("promise what a pattern might find", () => {
    assert.deepEqual(meaning("*Anora*"), ["markup"]);
    assert.deepEqual(meaning("see https://a.org"), ["maybeMarkup", "address"]);
    assert.deepEqual(meaning("A title\n====="), ["maybeMarkup"]);
    assert.deepEqual(meaning("text\r    code"), ["maybeMarkup"]);
    assert.deepEqual(meaning("{{< figure >}}"), ["markup", "template"]);
    assert.deepEqual(meaning("Text\nlayout: post"), ["template"]);
    assert.deepEqual(meaning("write to a@b.org, or a.org"), ["address"]);
    assert.deepEqual(meaning("say “so”"), ["quote"]);
    assert.deepEqual(meaning("_'so'_"), ["markup", "quote"]);
  });
});

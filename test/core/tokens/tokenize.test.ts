import assert from "node:assert/strict";
import { readProse } from "../../../src/core/markdown/prose.js";
import { nameWords } from "../../../src/core/text/words.js";
import { Style } from "../../../src/core/tokens/token.js";
import { Tokenizer } from "../../../src/core/tokens/tokenize.js";
import { tinyPack } from "../../support/tinyPack.js";

const tokens = (text: string) => new Tokenizer(tinyPack()).tokens(text, readProse(text));
const words = (text: string): string[] => tokens(text).map(({ start, end }) => text.slice(start, end));

describe("words", () => {
  it("cuts names as drafts are cut", () => {
    assert.deepEqual(nameWords("Park Chan-wook"), ["park", "chan", "wook"]);
    assert.deepEqual(nameWords("J. J. Abrams"), ["jj", "abrams"]);
    assert.deepEqual(nameWords("J.J. Abrams"), ["jj", "abrams"]);
    assert.deepEqual(nameWords("Samuel L. Jackson"), ["samuel", "l", "jackson"]);
    assert.deepEqual(nameWords("Palme d’Or"), ["palme", "dor"]);
    assert.deepEqual(nameWords("Björn Sødahl"), ["bjorn", "sodahl"]);
  });

  it("leaves out code, addresses, HTML and directives", () => {
    assert.deepEqual(words("a `b` <b title=\"c\">d</b> [e](http://f.org 'g') <!-- h --> https://i.org/j k@l.org {{< m >}} n"), [
      "a",
      "d",
      "e",
      "n",
    ]);
  });

  it("cuts off possessive endings, also behind markup", () => {
    assert.deepEqual(words("Baker's *Anora*'s MADISON’S Deakins' film"), ["Baker", "Anora", "MADISON", "Deakins", "film"]);
  });

  it("tells what lies between words", () => {
    const text = 'Samuel L. Jackson, Jean-Luc *Godard*. Robert Downey, Jr. and\nAnora "Ani" Mikheeva';
    assert.deepEqual(
      tokens(text).map(({ start, end, gap }) => `${gap} ${text.slice(start, end)}`),
      [
        "break Samuel",
        "space L",
        "point Jackson",
        "pause Jean",
        "hyphen Luc",
        "space Godard",
        "pause Robert",
        "space Downey",
        "point Jr",
        "point and",
        "space Anora",
        "quote Ani",
        "quote Mikheeva",
      ],
    );
  });

  it("knows how words are set off and where sentences begin", () => {
    const found = tokens("See *Anora*. It is “great fun”.");
    const styled = (style: number): string[] => found.filter((token) => (token.style & style) !== 0).map(({ full }) => full);
    assert.deepEqual(styled(Style.emphasis), ["anora"]);
    assert.deepEqual(styled(Style.quoted), ["great", "fun"]);
    assert.deepEqual(styled(Style.sentenceStart), ["see", "it", "great"]);
  });

  it("survives lone surrogates, combining marks and emoji", () => {
    assert.deepEqual(
      words("\uD800 Ame\u0301lie 🎬 \uDC00x"),
      ["\uD800", "Ame\u0301lie", "🎬", "\uDC00x"].filter((word) => word !== "🎬"),
    );
  });
});

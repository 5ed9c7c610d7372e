import assert from "node:assert/strict";
import { parser as commonMark, GFM, type MarkdownParser } from "@lezer/markdown";
import { parserFor } from "../../../src/core/markdown/parsers.js";
import { seededRandom } from "../../support/seededRandom.js";

const gfm = commonMark.configure(GFM);

/** The tree in a line. A hard line break hides no word, and nobody asks for it. */
function treeOf(parser: MarkdownParser, block: string): string {
  const nodes: string[] = [];
  parser.parse(block).iterate({
    enter({ name, from, to }) {
      if (name !== "HardBreak") nodes.push(`${name} ${from}-${to}`);
    },
  });
  return nodes.join(", ");
}

describe("parserFor", () => {
  const blocks = [
    "*Anora* is **Sean Baker's** _best_ film.",
    "See https://example.org/a_b_c or www.example.org, or write to baker@example.org.",
    "xhttps://example.org and _www.example.org_ and (http://example.org)",
    "~~Mickey~~ Mikey Madison",
    "| Name | Part |\n| --- | --- |\n| Mikey Madison | Ani |",
    "- [x] *Anora*\n- [ ] <b>Red Rocket</b>",
    "Two lines  \nof a `poem` &amp; \\*more\\*",
    "mailto:baker@example.org",
  ];
  for (const block of blocks) {
    it(`reads as GFM does: ${JSON.stringify(block)}`, () => {
      assert.equal(treeOf(parserFor(block), block), treeOf(gfm, block));
    });
  }

  it("reads anything as GFM does", () => {
    const random = seededRandom(11);
    const parts =
      "* ** _ ~~ ` [ ] ( ) ![ < > </b> <b> &amp; \\ http:// https://a.b www. www.a.b a@b.c Anora wh  \n \n- | - [x] # é 🎬 ! h w".split(
        " ",
      );
    for (let round = 0; round < 4_000; round++) {
      let block = "";
      for (let i = 0; i < 12; i++) block += (parts[Math.floor(random() * parts.length)] as string) + (random() < 0.4 ? " " : "");
      assert.equal(treeOf(parserFor(block), block), treeOf(gfm, block), JSON.stringify(block));
    }
  });
});

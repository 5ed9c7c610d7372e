import assert from "node:assert/strict";
import { splitBlocks } from "../../../src/core/markdown/blocks.js";
import { unindent } from "../../support/draft.js";

const blocks = (text: string): string[] =>
  splitBlocks(text, { at: 0, inList: false }).map(({ start, end, code }) => (code ? "code: " : "") + text.slice(start, end).trimEnd());

describe("splitBlocks", () => {
  it("cuts at blank lines and keeps fences whole", () => {
    const text = unindent(`
      # Title

      One paragraph
      of two lines.
      \`\`\`js
      const a = 1;

      const b = 2;
      \`\`\`
      After.`);
    assert.deepEqual(blocks(text), ["# Title", "One paragraph\nof two lines.", "code: ```js\nconst a = 1;\n\nconst b = 2;\n```", "After."]);
  });

  it("keeps comments and scripts over blank lines", () => {
    assert.deepEqual(blocks("a\n\n<!-- one\n\ntwo -->\n\n<script>\n\nx\n\n</script>\n\nb"), [
      "a",
      "<!-- one\n\ntwo -->",
      "<script>\n\nx\n\n</script>",
      "b",
    ]);
  });

  it("keeps an indented paragraph with its list, for alone it would be code", () => {
    assert.deepEqual(blocks("- one\n\n    more of one\n\nafter"), ["- one\n\n    more of one", "after"]);
  });

  it("covers every text but blank lines, in order, whatever the line ends", () => {
    for (const text of [
      "a\r\n\r\nb\rc",
      "\n\n\n",
      "",
      "~~~\nnever closed\n\nx",
      `${"word ".repeat(5_000)}end`,
      "x".repeat(100_000),
      "😀".repeat(40_000),
    ]) {
      const found = splitBlocks(text, { at: 0, inList: false });
      let at = 0;
      for (const { start, end } of found) {
        assert.equal(text.slice(at, start).trim(), "");
        assert.ok(end > start);
        assert.ok((text.charCodeAt(start) & 0xfc00) !== 0xdc00, "a surrogate pair was cut");
        at = end;
      }
      assert.equal(text.slice(at).trim(), "");
    }
  });

  it("cuts what would make a keystroke dear", () => {
    const line = "A sentence of some words that ends. ".repeat(1_000);
    const longest = Math.max(...splitBlocks(line, { at: 0, inList: false }).map(({ start, end }) => end - start));
    assert.ok(longest <= 5_000, `${longest}`);
  });
});

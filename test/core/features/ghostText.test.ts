import assert from "node:assert/strict";
import { ghostText, openDraft } from "../../../src/core/index.js";
import { tinyPack } from "../../support/tinyPack.js";

/** What stands in grey at `$0`, behind what is typed; undefined where nothing does. */
function ghostAt(marked: string): string | undefined {
  const offset = marked.indexOf("$0");
  const text = marked.replace("$0", "");
  const ghost = ghostText(openDraft(text, tinyPack()), offset);
  if (ghost === undefined) return undefined;
  assert.equal(ghost.range.end, offset, "a range ends at the cursor");
  const typed = text.slice(ghost.range.start, ghost.range.end);
  assert.ok(ghost.insertText.startsWith(typed), "an editor shows only text that goes on from what is typed");
  return ghost.insertText.slice(typed.length);
}

const anora = "# Anora (2024)\n\n";

describe("ghost text", () => {
  it("goes on with the name that is likeliest", () => {
    assert.equal(ghostAt(`${anora}Then Mik$0`), "ey Madison");
    assert.equal(ghostAt(`${anora}Then Mikey Mad$0 came.`), "ison");
    assert.equal(ghostAt(`${anora}*Luna Sof$0*`), "ía Miranda");
    assert.equal(ghostAt("Watch Quent$0"), "in Tarantino");
  });

  it("goes on with a surname alone", () => {
    assert.equal(ghostAt(`${anora}Then Madis$0`), "on");
    assert.equal(ghostAt(`${anora}Then Eydel$0`), "shteyn");
  });

  it("waits for a capital and three letters, and for the end of the word", () => {
    assert.equal(ghostAt(`${anora}Then Mi$0`), undefined);
    assert.equal(ghostAt(`${anora}Then mikey mad$0`), undefined);
    assert.equal(ghostAt(`${anora}Then Mikey $0`), undefined);
    assert.equal(ghostAt(`${anora}Then Mik$0ey`), undefined);
    assert.equal(ghostAt(`${anora}Then Mikey Madison$0`), undefined);
  });

  it("changes nothing that is typed: no mark, no slip, no sign, no word behind the cursor", () => {
    assert.equal(ghostAt(`${anora}Then Luna Sofia Mir$0`), undefined);
    assert.equal(ghostAt(`${anora}Then Edelsh$0`), undefined);
    assert.equal(ghostAt(`${anora}Then Mik$0 Madison`), undefined);
  });

  it("shows nothing of which it is not sure", () => {
    // A word like any other at the beginning of a sentence; two people of the pack who begin alike.
    assert.equal(ghostAt(`${anora}Lead$0`), undefined);
    assert.equal(ghostAt("Then Bibi Anders$0"), undefined);
    assert.equal(ghostAt(`${anora}Type \`Mikey Mad$0\``), undefined);
  });
});

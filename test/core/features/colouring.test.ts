import assert from "node:assert/strict";
import { colouredWords, openDraft } from "../../../src/core/index.js";
import { tinyPack } from "../../support/tinyPack.js";

/** A draft in which every coloured word stands as `⟦word:kind⟧`. */
function colours(marked: string): void {
  const text = marked.replace(/⟦([^:⟧]*):\w+⟧/g, "$1");
  let shown = "";
  let at = 0;
  for (const { start, end, kind } of colouredWords(openDraft(text, tinyPack()))) {
    shown += `${text.slice(at, start)}⟦${text.slice(start, end)}:${kind}⟧`;
    at = end;
  }
  assert.equal(shown + text.slice(at), marked);
}

describe("colouring", () => {
  it("tells people, characters, films and awards apart, word by word", () => {
    colours("# ⟦Anora:film⟧ (2024)\n\n⟦Mikey:person⟧ ⟦Madison:person⟧’s ⟦Ani:character⟧ won; the ⟦Palme:award⟧ ⟦d’Or:award⟧ too.");
  });

  it("leaves line breaks and markup inside a name without colour", () => {
    colours("# ⟦Anora:film⟧ (2024)\n\n*⟦Mikey:person⟧* ⟦Madison:person⟧, ⟦Yura:person⟧\r\n⟦Borisov:person⟧: `Ani` is code.");
  });

  it("leaves misspelled names and all other words without colour", () => {
    colours("A word and nothing else.");
    colours("");
  });
});

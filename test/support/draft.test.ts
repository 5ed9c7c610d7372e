import assert from "node:assert/strict";
import { applyFixes, assertDraft, readMarks } from "./draft.js";
import { tinyPack } from "./tinyPack.js";

/** A helper that cannot fail would make every test green. */
describe("the marks of a draft", () => {
  const right = "*Anora* (2024) stars ⟦Mickey Madison → Mikey Madison · person-name⟧.";
  const fails = (marked: string): void => assert.throws(() => assertDraft(marked, tinyPack()), assert.AssertionError, marked);

  it("accept the whole truth", () => assertDraft(right, tinyPack()));
  it("miss no missing mark", () => fails("*Anora* (2024) stars Mickey Madison."));
  it("miss no mark too many", () => fails("*Anora* (2024) stars ⟦Mikey Madison → Mikey Madison · person-name⟧."));
  it("miss no wrong fix, code or range", () => {
    fails(right.replace("→ Mikey Madison", "→ Mikey Maddison"));
    fails(right.replace("person-name", "character-name"));
    fails("*Anora* (2024) stars ⟦Mickey → Mikey · person-name⟧ Madison.");
  });
  it("refuse what is no mark", () => {
    assert.throws(() => readMarks("⟦Mickey Madison"), /unclosed/);
    assert.throws(() => readMarks("⟦Mickey Madison⟧"), /without a code/);
  });
  it("are taken out to the letter", () => assert.equal(readMarks(right).text, "*Anora* (2024) stars Mickey Madison."));
  it("leave everything outside the edits", () => {
    assert.equal(
      applyFixes("a bc d", [
        {
          code: "person-name",
          severity: "warning",
          range: { start: 2, end: 4 },
          message: { template: "", args: [] },
          fixes: [{ replacement: "x", edits: [{ range: { start: 2, end: 4 }, newText: "x" }] }],
        },
      ]),
      "a x d",
    );
  });
});

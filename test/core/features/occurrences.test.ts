import assert from "node:assert/strict";
import { check, mayName, namedAt, openDraft, placesOf } from "../../../src/core/index.js";
import { entityNamed, tinyPack } from "../../support/tinyPack.js";

/** The draft with the cursor at `$0`, in which every place to light up stands in ⟦brackets⟧. */
function lights(marked: string): void {
  const text = marked.replace(/[⟦⟧]|\$0/g, "");
  const model = openDraft(text, tinyPack());
  const findings = check(model);
  const named = namedAt(model, marked.replace(/[⟦⟧]/g, "").indexOf("$0"), findings);
  const places = named === undefined ? [] : placesOf(model, named.entity, findings);
  let shown = "";
  let at = 0;
  for (const { start, end } of places) {
    shown += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  assert.equal(shown + text.slice(at), marked.replace("$0", ""));
}

describe("places of one entity", () => {
  it("light up a person in full, by surname, possessive, across markup and line breaks", () => {
    lights(
      "# Anora (2024)\n\n⟦Mikey Mad$0ison⟧ is Ani. ⟦Madison⟧’s voice; *⟦Mikey* Madison⟧, and ⟦Mikey\nMadison⟧ again. Mark Eydelshteyn waits.",
    );
    lights("# Anora (2024)\n\n⟦Mikey Madison⟧ is Ani. ⟦Madi$0son⟧’s voice.");
  });

  it("light up a character under all names", () => {
    lights("# Anora (2024)\n\n⟦Van$0ya⟧ marries Ani. ⟦Ivan⟧ runs, ⟦Vanya⟧’s parents come: ⟦Ivan Zakharov⟧!");
  });

  it("light up films and awards too", () => {
    lights("# ⟦An$0ora⟧ (2024)\n\n*⟦Anora⟧* won the Palme d’Or.");
    lights("# Anora (2024)\n\n*Anora* won the ⟦Palme d’O$0r⟧: a ⟦Palme d'Or⟧ it deserved.");
  });

  it("light up the misspelling and, from it, whoever is meant", () => {
    lights("# Anora (2024)\n\n⟦Mikey Madison⟧ is Ani. ⟦Mickey Mad$0ison⟧ is not.");
    lights("# Anora (2024)\n\n⟦Mikey Mad$0ison⟧ is Ani. ⟦Mickey Madison⟧ is not.");
  });

  it("light up people in the front matter, with the text", () => {
    lights('---\nfilm: Anora\ncast: ["⟦Mikey Madison⟧", Yura Borisov]\ndirector: Sean Baker\n---\n\nSee ⟦Mad$0ison⟧ dance.');
    lights("---\nfilm: Anora\ncast:\n  - ⟦Mikey Mad$0ison⟧\nauthor: Mikey Madison\n---\n\nSee ⟦Madison⟧ dance.");
  });

  it("light up the film in the front matter, without its year", () => {
    lights("---\nfilm: ⟦Ano$0ra⟧ (2024)\n---\n\n*⟦Anora⟧* won.");
    lights('---\nmovie: "⟦Anora⟧"\nposts:\n  film: 12\n---\n\n*⟦Ano$0ra⟧* won.');
  });

  it("leave other words dark", () => {
    lights("# Anora (2024)\n\nMikey Madison da$0nces, and dances.");
    lights("$0");
  });
});

describe("a text that nobody has read yet", () => {
  const pack = tinyPack();
  const may = (text: string, kind: "person" | "film", name: string): boolean => mayName(text, pack, entityNamed(pack, kind, name));

  it("may name whoever has a word of a name in it, whatever its marks, case and markup", () => {
    assert.ok(may("All eyes on MADISON.", "person", "Mikey Madison"));
    assert.ok(may("All eyes on **M**adison.", "person", "Mikey Madison"));
    assert.ok(may("Gunnar Bjornstrand is tired.", "person", "Gunnar Björnstrand"));
    assert.ok(may("Mickey O’Hagan is there.", "person", "Mickey O'Hagan"));
  });

  it("is not read where it has none", () => {
    assert.ok(!may("Nobody whom we know.", "person", "Mikey Madison"));
    assert.ok(!may("", "film", "Anora"));
  });
});

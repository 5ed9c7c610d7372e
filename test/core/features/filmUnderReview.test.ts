import assert from "node:assert/strict";
import { type DraftModel, type Edit, type EntityId, openDraft, pinFilm, setFilm, unpinFilm } from "../../../src/core/index.js";
import { entityNamed, tinyPack } from "../../support/tinyPack.js";

type Change = (model: DraftModel, film: EntityId) => readonly Edit[];

/** The draft after the change, which must be about the film then. */
function draftAfter(change: Change, text: string, title: string): string {
  const pack = tinyPack();
  const film = entityNamed(pack, "film", title);
  const edits = [...change(openDraft(text, pack), film)].sort((a, b) => b.range.start - a.range.start);
  const edited = edits.reduce((draft, { range, newText }) => draft.slice(0, range.start) + newText + draft.slice(range.end), text);
  if (change !== unpinFilm) assert.equal(openDraft(edited, pack).focus.films[0]?.film, film);
  return edited;
}

describe("the film under review", () => {
  it("goes into the front matter, before its closing fence", () => {
    assert.equal(draftAfter(setFilm, "---\ntitle: Snow\n---\n\nText.\n", "Anora"), "---\ntitle: Snow\nfilm: Anora (2024)\n---\n\nText.\n");
    assert.equal(
      draftAfter(setFilm, '+++\ntitle = "Snow"\n+++\nText.\n', "Anora"),
      '+++\ntitle = "Snow"\nfilm = "Anora (2024)"\n+++\nText.\n',
    );
  });

  it("takes the place of another film there, quotes and all, and of an empty value", () => {
    assert.equal(draftAfter(setFilm, '---\nfilm: "Tangerine"\n---\nText.\n', "Anora"), "---\nfilm: Anora (2024)\n---\nText.\n");
    assert.equal(draftAfter(setFilm, "---\nfilm:\n---\nText.\n", "Anora"), "---\nfilm: Anora (2024)\n---\nText.\n");
  });

  it("goes into a directive where there is no front matter", () => {
    assert.equal(draftAfter(setFilm, "# Snow\n", "Anora"), "<!-- dramatis film: Anora (2024) -->\n\n# Snow\n");
    assert.equal(draftAfter(setFilm, "", "Anora"), "<!-- dramatis film: Anora (2024) -->\n");
  });

  it("replaces directives, which decide alone", () => {
    const pinned = "---\ntitle: Snow\n---\n\n<!-- dramatis film: Tangerine (2015) -->\n<!-- dramatis film: Anora -->\n\nText.\n";
    assert.equal(draftAfter(setFilm, pinned, "Anora"), "---\ntitle: Snow\n---\n\n<!-- dramatis film: Anora (2024) -->\nText.\n");
  });

  it("is said in a directive where the text is full of another film", () => {
    const full = "---\ntitle: Snow\n---\n\n*Anora* (2024): Mikey Madison, Yura Borisov, Mark Eydelshteyn, Karren Karagulian, Ani, Vanya.\n";
    assert.match(draftAfter(setFilm, full, "Tangerine"), /^---\ntitle: Snow\n---\n\n<!-- dramatis film: Tangerine \(2015\) -->\n\n\*Anora/);
  });

  it("is pinned beside others, once", () => {
    const one = draftAfter(pinFilm, "Text.\n", "Anora");
    assert.equal(one, "<!-- dramatis film: Anora (2024) -->\n\nText.\n");
    assert.equal(draftAfter(pinFilm, one, "Anora"), one);
    const pack = tinyPack();
    const [edit] = pinFilm(openDraft(one, pack), entityNamed(pack, "film", "Tangerine"));
    assert.deepEqual(edit, { range: { start: 36, end: 36 }, newText: "\n<!-- dramatis film: Tangerine (2015) -->" });
  });

  it("is unpinned with the line of the directive", () => {
    assert.equal(draftAfter(unpinFilm, draftAfter(pinFilm, "Text.\n", "Anora"), "Anora"), "Text.\n");
    assert.equal(draftAfter(unpinFilm, "Text <!-- dramatis film: Anora --> here.\n", "Anora"), "Text  here.\n");
    assert.equal(draftAfter(unpinFilm, "Text.\r\n\r\n<!-- dramatis film: Anora -->\r\n\r\nMore.\r\n", "Anora"), "Text.\r\n\r\nMore.\r\n");
    assert.equal(draftAfter(unpinFilm, "Text.\n", "Anora"), "Text.\n");
  });
});

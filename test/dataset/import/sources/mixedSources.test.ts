import assert from "node:assert/strict";
import type { FilmDraft } from "../../../../src/dataset/import/drafts.js";
import { withoutOthersPeople } from "../../../../src/dataset/import/sources/mixedSources.js";

const topic: FilmDraft = {
  sources: ["fb"],
  title: "The Coach",
  titles: [],
  freebase: "/en/the_coach",
  crew: { director: [{ name: "Ann Reed" }, { name: "Joe Dale" }] },
  cast: [
    { person: { name: "Van Hall" }, forms: [] },
    { person: { name: "Ida Stone" }, forms: ["Dallas"] },
    { person: null, forms: ["Ringo"] },
  ],
};

describe("a line that has people of another film", () => {
  it("loses those whom a table names, by any of its ids, and no others", () => {
    const mixed = new Map([["/en/the_coach", new Set(["van hall", "joe dale"])]]);
    const [left, untouched] = withoutOthersPeople([topic, { ...topic, freebase: "/en/coach" }], mixed);
    assert.deepEqual(left?.crew.director, [{ name: "Ann Reed" }]);
    assert.deepEqual(
      left?.cast.map(({ person }) => person?.name),
      ["Ida Stone", undefined],
    );
    assert.equal(untouched?.cast.length, 3);
  });
});

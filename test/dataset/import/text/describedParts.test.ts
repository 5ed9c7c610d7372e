import assert from "node:assert/strict";
import { mergeCast } from "../../../../src/dataset/import/films/mergeCast.js";
import { characterNames } from "../../../../src/dataset/import/text/characterName.js";
import type { SourceKey } from "../../../../src/dataset/sourceKeys.js";

const names = (cell: string): string[] => characterNames(cell, undefined, new Set(["ann"]));

/** The parts left of a cast of one list, or of several. */
const parts = (...lists: readonly (readonly string[])[]): (string | null)[] =>
  mergeCast(
    lists.map((list, at) => ({
      sources: [(["w16", "wc"] as SourceKey[])[at] ?? "fb"],
      title: "Noon",
      titles: [],
      crew: {},
      cast: list.map((part, place) => ({ person: { name: `Player ${place}` }, forms: [part] })),
    })),
    ({ name }) => name,
  ).map(([, part]) => part);

describe("parts that a sentence describes", () => {
  it("are no names: an article, one of several, somebody's", () => {
    for (const cell of [
      "A psychopathic",
      "A Superhero",
      "A Maori",
      "A Girl Who Seduces McDeere",
      "An Ornithologist",
      "One of the Dickeys",
      "His Wife",
      "Their Mother",
      "The of Mrs. Chavez",
      "Party Guest Dozing",
    ])
      assert.deepEqual(names(cell), [], cell);
  });

  it("are names where the article is none, and where the owner is a style", () => {
    for (const cell of [
      "A Zi",
      "A J Pickman",
      "An Xin",
      "An Stewart",
      "His Excellency",
      "His Grace",
      "Prince Charming",
      "Captain Fielding",
    ])
      assert.deepEqual(names(cell), [cell]);
  });

  it("lose what somebody was, and are nothing where only an office is left", () => {
    assert.deepEqual(names("Former President Zander"), ["President Zander"]);
    assert.deepEqual(names("Retired Colonel Bhagwant Singh"), ["Colonel Bhagwant Singh"]);
    assert.deepEqual(names("Former Secretary of State Dean Acheson"), ["Secretary of State Dean Acheson"]);
    for (const cell of ["Former Queen of Naboo", "Former Girlfriends"]) assert.deepEqual(names(cell), [], cell);
  });

  it("end where the sentence begins", () => assert.deepEqual(names("AriA feisty"), ["Ari"]));

  it("are not the place where somebody works, nor whose relation somebody is; a voice is the part's own", () => {
    for (const cell of ["hall porter at Hotel Sacher", "waiter at Smolka's", "owner of Rick's", "bishop of Liege"])
      assert.deepEqual(names(cell), [], cell);
    assert.deepEqual(names("voice of Darth Vader"), ["Darth Vader"]);
    assert.deepEqual(names("as the Widow Tillane"), ["Widow Tillane"]);
  });

  it("with an article are kept among the leads, or where two lists have them", () => {
    const cast = ["The Driver", "The Girl", "Ann", "Ida", "Bo", "Cy", "The Doctor", "The Joker"];
    assert.deepEqual(parts(cast), ["The Driver", "The Girl", "Ann", "Ida", "Bo", "Cy", null, "The Joker"]);
    assert.deepEqual(parts(cast, cast), cast);
  });
});

import assert from "node:assert/strict";
import { check, mentionPlot, openDraft } from "../../../src/core/index.js";
import { tinyPack } from "../../support/tinyPack.js";

/** "Mikey Madison: 16, 40". */
function rowsOf(text: string): string[] {
  const model = openDraft(text, tinyPack());
  return mentionPlot(model, check(model)).rows.map(({ name, places }) => `${name}: ${places.map(({ start }) => start).join(", ")}`);
}

describe("the mention plot", () => {
  it("has a row for each person and character, by first mention, then whom the draft forgot", () => {
    assert.deepEqual(rowsOf("# Anora (2024)\n\nVanya pays. Mikey Madison and Madison; Mickey Madison. Igor, Toros, Garnick.\n"), [
      "Ivan Zakharov: 16",
      "Mikey Madison: 28, 46, 55",
      "Igor: 71",
      "Toros: 77",
      "Garnick: 84",
      "Aleksei Serebryakov: ",
    ]);
  });

  it("begins behind the front matter", () => {
    const text = "---\nfilm: Anora\ncast: [Yura Borisov]\n---\nMikey Madison.\n";
    const model = openDraft(text, tinyPack());
    const { range, rows } = mentionPlot(model, []);
    assert.deepEqual(range, { start: text.indexOf("Mikey"), end: text.length });
    assert.deepEqual(rows[0]?.places, [{ start: range.start, end: range.start + 13 }]);
  });

  it("is empty for a draft about something else", () => {
    assert.deepEqual(rowsOf("The tram was late again.\n"), []);
  });
});

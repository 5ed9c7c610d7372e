import assert from "node:assert/strict";
import type { FilmRecord, HonourRecord } from "../../src/core/packs/records.js";
import { withPremieres } from "../../src/dataset/import/honours/premieres.js";

const film = (id: string, year: number): FilmRecord => ({ id, title: id, year, source: ["us"] });
const honour = (ceremony: string, id: string): HonourRecord => ({
  category: "a/b",
  ceremony,
  films: [id],
  result: "won",
  source: ["curated"],
});

describe("premieres", () => {
  it("are the festival that honoured a film before its release", () => {
    const films = withPremieres(
      [film("late", 2021), film("same", 2020), film("other", 2021), film("remake", 2030)],
      [honour("venice/2020", "late"), honour("venice/2020", "same"), honour("oscars/93", "other"), honour("cannes/2020", "remake")],
    );
    assert.deepEqual(
      films.map(({ id, premiere }) => [id, premiere]),
      [
        ["late", 2020],
        ["same", undefined],
        ["other", undefined],
        ["remake", undefined],
      ],
    );
  });
});

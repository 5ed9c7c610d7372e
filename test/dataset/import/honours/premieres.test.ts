import assert from "node:assert/strict";
import type { FilmRecord, HonourRecord } from "../../../../src/core/packs/records.js";
import type { FilmGroup } from "../../../../src/dataset/import/films/filmGroup.js";
import { groupFilms } from "../../../../src/dataset/import/films/groupFilms.js";
import { mergeFilm } from "../../../../src/dataset/import/films/mergeFilm.js";
import { withPremieres } from "../../../../src/dataset/import/honours/premieres.js";

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
  it("are all that is known of the year of a film that only a festival's list has", () => {
    const [undated] = withPremieres([{ id: "rembetiko", title: "Rembetiko", source: ["ap"] }], [honour("berlin/1984", "rembetiko")]);
    assert.deepEqual([undated?.year, undated?.premiere], [undefined, 1984]);
    const group = groupFilms([
      {
        sources: ["pgt"],
        title: "Rembetiko",
        titles: [],
        year: 1984,
        festival: true,
        crew: { director: [{ name: "Costas Ferris" }] },
        cast: [],
      },
    ]);
    const record = mergeFilm(group[0] as FilmGroup, "rembetiko-1984", () => "costas-ferris");
    assert.deepEqual([record.year, record.premiere], [undefined, 1984]);
  });
});

import assert from "node:assert/strict";
import { filmRecord } from "../../../../src/dataset/import/films/filmRecord.js";

describe("filmRecord", () => {
  const keys = (film: object): string[] => Object.keys(film);

  it("puts the fields in the order of the lines of data/, whatever order they come in", () => {
    const film = filmRecord({
      source: ["us"],
      cast: [["ann-reed", null]],
      premiere: 1983,
      year: 1984,
      titles: ["B"],
      title: "A",
      id: "a-1984",
    });
    assert.deepEqual(keys(film), ["id", "title", "titles", "year", "premiere", "cast", "source"]);
  });

  it("leaves out what is not known or empty", () => {
    const film = filmRecord({ id: "a", title: "A", titles: [], year: undefined, imdb: undefined, crew: {}, cast: [], source: ["us"] });
    assert.deepEqual(film, { id: "a", title: "A", source: ["us"] });
  });

  it("keeps what only records written by hand have", () => {
    const film = filmRecord({ id: "a", title: "A", seen: ["https://example.org/"], cited: ["Ann"], series: true, source: ["curated"] });
    assert.deepEqual(keys(film), ["id", "title", "series", "cited", "source", "seen"]);
  });
});

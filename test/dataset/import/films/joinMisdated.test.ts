import assert from "node:assert/strict";
import type { FilmDraft } from "../../../../src/dataset/import/drafts.js";
import { groupOf } from "../../../../src/dataset/import/films/filmGroup.js";
import { joinMisdated } from "../../../../src/dataset/import/films/joinMisdated.js";
import type { SourceKey } from "../../../../src/dataset/sourceKeys.js";

const film = (source: SourceKey, title: string, year: number, cast: readonly string[], director?: string): FilmDraft => ({
  sources: [source],
  title,
  titles: [],
  year,
  crew: director === undefined ? {} : { director: [{ name: director }] },
  cast: cast.map((name) => ({ person: { name }, forms: [] })),
});

const years = (...drafts: readonly FilmDraft[]): number[][] => joinMisdated(drafts.map(groupOf)).map((group) => [...group.years]);

describe("a film that Freebase alone dates otherwise", () => {
  const page = film("wc", "London Dreams", 2009, ["Salman Khan", "Ajay Devgn", "Om Puri"]);

  it("is the film that a better list has, in that list's year", () => {
    assert.deepEqual(years(page, film("fb", "London Dreams", 2007, ["Salman Khan", "Om Puri", "Asin"], "Vipul Amrutlal Shah")), [[2009]]);
  });
  it("is another one with one performer in common, too far away, or by another director", () => {
    assert.equal(years(page, film("fb", "London Dreams", 2007, ["Salman Khan", "Asin"])).length, 2);
    assert.equal(years(page, film("fb", "London Dreams", 2003, ["Salman Khan", "Om Puri"])).length, 2);
    const first = film("cri", "Intermezzo", 1936, ["Ingrid Bergman", "Gösta Ekman"], "Gustaf Molander");
    assert.equal(years(first, film("fb", "Intermezzo", 1939, ["Ingrid Bergman", "Gösta Ekman"], "Gregory Ratoff")).length, 2);
  });
});

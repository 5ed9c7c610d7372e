import assert from "node:assert/strict";
import type { FilmDraft } from "../../../../src/dataset/import/drafts.js";
import { withoutGuesses } from "../../../../src/dataset/import/sources/guessedPages.js";
import { withoutStrays } from "../../../../src/dataset/import/sources/strayPages.js";

const page = (title: string, wikidata: string, cast: readonly string[], others: Partial<FilmDraft> = {}): FilmDraft => ({
  sources: ["wc"],
  title,
  titles: [],
  wikidata,
  crew: {},
  cast: cast.map((name) => ({ person: { name }, forms: [] })),
  ...others,
});

/** The film whose title the pages bear. */
const topic = page("The Policeman", "", ["Ann Reed", "Joe Dale", "Ida Stone"], { sources: ["fb"], freebase: "/en/the_policeman" });
const guess = page("The Policeman", "Q1", ["Ann Reed", "Joe Dale", "Tom Finch"], { freebase: "/en/the_policeman" });
const kept = (pages: readonly FilmDraft[], guessed: readonly string[]): unknown[] =>
  withoutGuesses(pages, [topic], new Set(guessed)).map(({ wikidata }) => wikidata);

describe("a cast page whose title was found by its cast", () => {
  it("is of another film with the same people where a list has that title for another page", () => {
    const listed = page("The Policeman", "Q2", ["Ann Reed", "Joe Dale", "Ida Stone"], { year: 1960 });
    assert.deepEqual(kept([guess, listed], ["Q1"]), ["Q2"]);
  });
  it("gives way to a page that shares more with the film, if both were guessed", () => {
    const nearer = page("The Policeman", "Q2", ["Ann Reed", "Joe Dale", "Ida Stone"]);
    assert.deepEqual(kept([guess, nearer], ["Q1", "Q2"]), ["Q2"]);
  });
  it("stays beside a remake with other people, and where its title was not guessed", () => {
    const remake = page("The Policeman", "Q2", ["Lou Field", "Ada Moss"]);
    assert.deepEqual(kept([guess, remake], ["Q1"]), ["Q1", "Q2"]);
    const listed = page("The Policeman", "Q2", ["Ann Reed", "Joe Dale", "Ida Stone"]);
    assert.deepEqual(kept([guess, listed], []), ["Q1", "Q2"]);
  });
});

describe("a cast page of which a table says that it is another film's", () => {
  it("gets that film, or is left out where nobody looked it up; other lines lose its id", () => {
    const strays = new Map([
      ["Q1", { title: "Watch the Stern", year: 1961 }],
      ["Q2", undefined],
    ]);
    const list = page("The Policeman", "Q1", [], { sources: ["wp"], year: 1960 });
    assert.deepEqual(
      withoutStrays([guess, page("The Sea", "Q2", ["Ann Reed"]), list], strays).map(({ title, year, wikidata, freebase }) => [
        title,
        year,
        wikidata,
        freebase,
      ]),
      [
        ["Watch the Stern", 1961, "Q1", undefined],
        ["The Policeman", 1960, undefined, undefined],
      ],
    );
  });
});

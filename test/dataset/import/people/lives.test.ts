import assert from "node:assert/strict";
import { lives } from "../../../../src/dataset/import/people/lives.js";
import type { Place, Trade } from "../../../../src/dataset/import/people/mentions.js";

interface Given {
  readonly name?: string;
  readonly trade?: Trade;
  readonly source?: Place["source"];
  readonly imdb?: string;
}

/** One credit in each of some years. */
const credits = (years: readonly number[], { name = "Paul Reed", trade = "acts", source = "wc", imdb }: Given = {}): Place[] =>
  years.map((year) => ({
    mention: { name, ...(imdb === undefined ? {} : { imdb }) },
    group: undefined,
    year,
    trade,
    source,
    draft: undefined,
  }));

const every = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** First and last year of each life. */
const spans = (...places: readonly Place[][]): string[] =>
  lives(places.flat(), new Map([["eduardo noriega", [1990]]])).map(
    (life) => `${life[0]?.year}–${Math.max(...life.map(({ year = 0 }) => year))}`,
  );

describe("the films of one name", () => {
  it("are two lives where two full careers have a generation between them", () => {
    assert.deepEqual(spans(credits(every(1936, 1960)), credits(every(1986, 2010))), ["1936–1960", "1986–2010"]);
    // June Lockhart was away for as long.
    assert.deepEqual(spans(credits(every(1938, 1957)), credits(every(1982, 2009))), ["1938–2009"]);
  });
  it("are two where one lies thirty years before all others, as no child star's does", () => {
    assert.deepEqual(spans(credits([1943]), credits(every(1981, 2010))), ["1943–1943", "1981–2010"]);
    assert.deepEqual(spans(credits([1953]), credits(every(1979, 2020))), ["1953–2020"]);
  });
  it("stay one where Freebase alone has the early film, which is a remake's cast", () => {
    assert.deepEqual(spans(credits([1955], { source: "fb" }), credits(every(1996, 2025))), ["1955–2025"]);
  });
  it("are two where the last one is in another trade, not where somebody came back to act", () => {
    assert.deepEqual(spans(credits(every(1924, 1936)), credits([1979, 1993], { trade: "makes" })), ["1924–1936", "1979–1993"]);
    assert.deepEqual(spans(credits(every(1941, 1961)), credits([2009])), ["1941–2009"]);
  });
  it("stay one where an id says who it is", () => {
    assert.deepEqual(spans(credits(every(1932, 1944)), credits(every(1976, 2004), { imdb: "nm0001784" })), ["1932–2004"]);
  });
  it("are cut where a table knows that the next of the name begins", () => {
    const noriega = credits([1947, 1962, 1981, 1997, 2006, 2023], { name: "Eduardo Noriega" });
    assert.deepEqual(spans(noriega), ["1947–1981", "1997–2023"]);
  });
});

import assert from "node:assert/strict";
import type { FilmDraft } from "../../../../src/dataset/import/drafts.js";
import { markForeign } from "../../../../src/dataset/import/films/countries.js";
import type { FilmGroup } from "../../../../src/dataset/import/films/filmGroup.js";
import { groupOf, merge } from "../../../../src/dataset/import/films/filmGroup.js";
import { isDatedByFestival, releaseOf, yearOf } from "../../../../src/dataset/import/films/years.js";
import { withPremieres } from "../../../../src/dataset/import/honours/premieres.js";
import type { SourceKey } from "../../../../src/dataset/sourceKeys.js";

type Line = Pick<FilmDraft, "countries" | "festival" | "wiki">;

/** What one list says of *The Harbour* by Ida Lind. */
const line = (year: number, source: SourceKey, rest: Line = {}): FilmDraft => ({
  sources: [source],
  title: "The Harbour",
  titles: [],
  year,
  crew: { director: [{ name: "Ida Lind" }] },
  cast: [],
  ...rest,
});

function film(...drafts: FilmDraft[]): FilmGroup {
  const [group, ...others] = drafts.map(groupOf) as [FilmGroup, ...FilmGroup[]];
  for (const other of others) merge(group, other);
  return group;
}

/** The release of the first film, once the countries of all are known. */
function release(group: FilmGroup, ...others: FilmDraft[]): (number | undefined)[] {
  markForeign([group], others);
  const { year, premiere, later } = releaseOf(group);
  return [year, premiere, later];
}

const sweden = ["Sweden"];
const germany = ["Germany", "Sweden"];

describe("the year of a film", () => {
  it("is that of its own country, and America's is the later one", () => {
    assert.deepEqual(release(film(line(1950, "us"), line(1950, "od"), line(1949, "cmu", { countries: sweden }))), [1949, undefined, 1950]);
  });

  it("is not outvoted by the cast page that was dated by the American list", () => {
    assert.deepEqual(release(film(line(1950, "us"), line(1950, "wc"), line(1949, "cmu", { countries: sweden }))), [1949, undefined, 1950]);
    assert.deepEqual(release(film(line(1950, "us"), line(1949, "wc"), line(1950, "cmu", { countries: sweden }))), [1949, undefined, 1950]);
  });

  it("is America's for a film that America made, alone or in the first place", () => {
    for (const countries of [["United States"], ["United States", "Sweden"], ["US"]])
      assert.deepEqual(release(film(line(1950, "us"), line(1949, "cmu", { countries }))), [1950, undefined, undefined]);
  });

  it("is that of its own country where one list has America behind it and another does not", () => {
    const drafts = [
      line(1950, "us"),
      line(1950, "od"),
      line(1949, "w16", { countries: sweden }),
      line(1949, "pgt", { festival: true, countries: ["SE", "US"] }),
    ];
    assert.deepEqual(release(film(...drafts)), [1949, undefined, 1950]);
  });

  it("is that of its own country where the director's other films are from there", () => {
    const drafts = (): FilmDraft[] => [line(1950, "us"), line(1949, "cmu")];
    const others = [line(1940, "cmu", { countries: sweden }), line(1943, "cmu", { countries: germany })];
    assert.deepEqual(release(film(...drafts()), ...others), [1949, undefined, 1950]);
    assert.deepEqual(release(film(...drafts())), [1950, undefined, undefined]);
    assert.deepEqual(release(film(...drafts()), ...others, line(1944, "cmu", { countries: ["US"] })), [1950, undefined, undefined]);
  });

  it("stays where no list but America's has one, and where that is the earlier", () => {
    assert.deepEqual(release(film(line(1950, "us", { countries: sweden }))), [1950, undefined, undefined]);
    assert.deepEqual(release(film(line(1950, "us"), line(1951, "cmu", { countries: sweden }))), [1950, undefined, undefined]);
  });

  it("does not change what ids are made of", () => {
    const group = film(line(1950, "us"), line(1949, "w16", { countries: sweden }), line(1950, "od"));
    assert.equal(release(group)[0], 1949);
    assert.equal(yearOf(group), 1950);
  });

  it("is a festival's for a film of other countries, and for one that only the Academy has", () => {
    const foreign = film(line(2010, "us", { countries: sweden }));
    const nominated = film(line(2010, "od"));
    const american = film(line(2010, "us", { countries: ["US"] }));
    markForeign([foreign, nominated, american], []);
    assert.deepEqual([foreign, nominated, american].map(isDatedByFestival), [true, true, false]);
    const [harbour] = withPremieres(
      [{ id: "the-harbour-2010", title: "The Harbour", year: 2010, source: ["us"] }],
      [{ category: "a/b", ceremony: "cannes/2009", films: ["the-harbour-2010"], result: "won", source: ["fv"] }],
      new Set(["the-harbour-2010"]),
    );
    assert.deepEqual([harbour?.year, harbour?.premiere, harbour?.later], [2009, undefined, 2010]);
  });

  it("of a film that only festivals' lists have is not made of theirs", () => {
    const [harbour] = withPremieres(
      [{ id: "the-harbour", title: "The Harbour", source: ["fv"] }],
      [{ category: "a/b", ceremony: "cannes/2009", films: ["the-harbour"], result: "won", source: ["fv"] }],
      new Set(["the-harbour"]),
    );
    assert.deepEqual([harbour?.year, harbour?.premiere], [undefined, 2009]);
  });
});

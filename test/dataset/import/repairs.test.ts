import assert from "node:assert/strict";
import type { FilmDraft } from "../../../src/dataset/import/drafts.js";
import { groupFilms } from "../../../src/dataset/import/films/groupFilms.js";
import { identifyPeople } from "../../../src/dataset/import/people/identifyPeople.js";
import { placesOf } from "../../../src/dataset/import/people/mentions.js";
import { joinSlips } from "../../../src/dataset/import/people/slips.js";
import { withUprightCasts } from "../../../src/dataset/import/sources/uprightCasts.js";
import { characterNames } from "../../../src/dataset/import/text/characterName.js";
import { filmTitles } from "../../../src/dataset/import/text/filmTitle.js";
import type { SourceKey } from "../../../src/dataset/sourceKeys.js";

type Row = readonly [name: string, part?: string];

const draft = (title: string, year: number, cast: readonly Row[], source: SourceKey = "us"): FilmDraft => ({
  sources: [source],
  title,
  titles: [],
  year,
  crew: {},
  cast: cast.map(([name, part]) => ({ person: { name }, forms: part === undefined ? [] : [part] })),
});

/** Keys of the people of some drafts once slips are joined. */
function people(drafts: readonly FilmDraft[], labels: readonly string[] = []): string[] {
  const found = identifyPeople(placesOf(groupFilms(drafts), []), [], new Map());
  joinSlips(found, new Map(labels.map((label) => [label, new Set<string>()])));
  return found.drafts.map((person) => person.key).sort();
}

const troupe: readonly Row[] = [["Judy Garland"], ["Lewis Stone"], ["Fay Holden"]];
/** Eight films of Mickey Rooney and his troupe. */
const films = Array.from({ length: 8 }, (_, at) => draft(`Film Number ${at}`, 1938 + at, [["Mickey Rooney"], ...troupe]));

describe("one person under two spellings", () => {
  const names = ["fay holden", "judy garland", "lewis stone", "mickey rooney"];

  it("is joined where the slip's film has the person's colleagues", () => {
    assert.deepEqual(people([...films, draft("Another One", 1944, [["Micky Rooney"], ...troupe])]), names);
  });
  it("is left apart among strangers, in another time, and with two films", () => {
    const strangers = draft("Another One", 1944, [["Micky Rooney"], ["Ann Reed"]]);
    const later = draft("Another One", 1974, [["Micky Rooney"], ...troupe]);
    const two = [1944, 1945].map((year) => draft(`Another ${year}`, year, [["Micky Rooney"], ...troupe]));
    for (const others of [[strangers], [later], two]) assert.ok(people([...films, ...others]).includes("micky rooney"));
  });
  it("is joined where Freebase has both in one list, which others do not do", () => {
    const both: readonly Row[] = [["Micky Rooney"], ["Mickey Rooney"], ["Ann Reed"]];
    assert.ok(!people([...films, draft("Another One", 1944, both, "fb")]).includes("micky rooney"));
    assert.ok(people([...films, draft("Another One", 1944, both)]).includes("micky rooney"));
  });
  it("is joined where one list has both again and again, and one lacks an initial", () => {
    const both = [1944, 1945].map((year) => draft(`Another ${year}`, year, [["Aubrey Smith"], ["C. Aubrey Smith"]], "fb"));
    const more = draft("One More", 1946, [["C. Aubrey Smith"]]);
    assert.deepEqual(people([...both, more]), ["c aubrey smith"]);
    assert.ok(people([draft("One", 1944, [["Pat O'Malley"]]), draft("Two", 1945, [["J. Pat O'Malley"]])]).includes("pat omalley"));
  });
  it("is joined where only the spaces differ, under the name that is known", () => {
    const toth = [
      draft("One", 1950, [["Andre DeToth"]]),
      draft("Two", 1951, [["Andre DeToth"]]),
      draft("Three", 1952, [["Andre De Toth"]]),
    ];
    assert.deepEqual(people(toth), ["andre detoth"]);
    assert.deepEqual(people(toth, ["andre de toth"]), ["andre de toth"]);
  });
  it("is no two people with short names", () => {
    const waits = films.map((film) => ({ ...film, cast: [{ person: { name: "Tom Waits" }, forms: [] }, ...film.cast] }));
    assert.ok(people([...waits, draft("Another One", 1944, [["Tom Waite"], ...troupe])]).includes("tom waite"));
  });
});

describe("cleaning once more", () => {
  it("swaps columns back where most parts are performers of other films", () => {
    const swapped = draft("Another One", 1944, [
      ["Andy Hardy", "Mickey Rooney"],
      ["Betsy Booth", "Judy Garland"],
    ]);
    const [mended] = withUprightCasts([swapped, ...films]);
    assert.deepEqual(
      mended?.cast.map((row) => [row.person?.name, ...row.forms]),
      [
        ["Mickey Rooney", "Andy Hardy"],
        ["Judy Garland", "Betsy Booth"],
      ],
    );
  });
  it("leaves a film about a performer alone", () => {
    const about = draft("Another One", 1944, [
      ["Ann Reed", "Judy Garland"],
      ["Zoe Hart", "Mrs. Hill"],
      ["Kim Lee", "The Judge"],
    ]);
    assert.equal(withUprightCasts([about, ...films])[0], about);
  });
  it("keeps the bracket of a title, and cuts what only says what it is", () => {
    assert.deepEqual(filmTitles("I Am Curious (Yellow)"), ["I Am Curious (Yellow)"]);
    assert.deepEqual(filmTitles("Anna Christie (1930 English-language film)"), ["Anna Christie"]);
    assert.deepEqual(filmTitles("The Perils of Pauline (1933 serial)"), ["The Perils of Pauline"]);
  });
  it("cuts the rest of a part that lost its end", () => {
    const names = (raw: string): string[] => characterNames(raw, undefined, new Set());
    assert.deepEqual(names("Captain John Martin of"), ["Captain John Martin"]);
    assert.deepEqual(names("Jasper)"), ["Jasper"]);
    assert.deepEqual(names("Owner of"), []);
  });
});

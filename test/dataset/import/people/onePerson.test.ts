import assert from "node:assert/strict";
import type { CastMention, FilmDraft } from "../../../../src/dataset/import/drafts.js";
import { groupFilms } from "../../../../src/dataset/import/films/groupFilms.js";
import { mergeCast } from "../../../../src/dataset/import/films/mergeCast.js";
import { withoutStrayDirectors } from "../../../../src/dataset/import/films/strayDirectors.js";
import { withWholeNames } from "../../../../src/dataset/import/films/wholeNames.js";
import { canonicalName } from "../../../../src/dataset/import/people/canonicalName.js";
import { identifyPeople } from "../../../../src/dataset/import/people/identifyPeople.js";
import { joinSameParts } from "../../../../src/dataset/import/people/joinSameParts.js";
import { placesOf } from "../../../../src/dataset/import/people/mentions.js";
import { joinNearNames } from "../../../../src/dataset/import/people/nearNames.js";
import { personName } from "../../../../src/dataset/import/text/personName.js";
import type { SourceKey } from "../../../../src/dataset/sourceKeys.js";

type Row = readonly [name: string, ...forms: string[]];

const draft = (title: string, year: number, source: SourceKey, cast: readonly Row[], ...directors: string[]): FilmDraft => ({
  sources: [source],
  title,
  titles: [],
  year,
  crew: { director: directors.map((name) => ({ name })) },
  cast: cast.map(([name, ...forms]): CastMention => ({ person: { name }, forms })),
});

/** One film as Wikipedia's list and Freebase's have it; a third performer makes it one film. */
const film = (title: string, page: Row, freebase: Row): FilmDraft[] => [
  draft(title, 1982, "wc", [page, ["Ann Reed", "Ida"]]),
  draft(title, 1982, "fb", [freebase, ["Ann Reed", "Ida"]]),
];

/** Names of the people of some drafts, with their other names, without the third. */
function people(...drafts: FilmDraft[]): string[] {
  const found = identifyPeople(placesOf(groupFilms(drafts), []), [], new Map());
  joinNearNames(found, new Map());
  joinSameParts(found);
  return found.drafts
    .map((person) => [canonicalName(person), ...person.aliases.keys()].join(" = "))
    .filter((name) => name !== "Ann Reed")
    .sort();
}

describe("one person under a nickname and the given name", () => {
  it("is credited for the same film by two lists", () => {
    assert.deepEqual(people(...film("The Editor", ["Gerald B. Greenberg", "Ned"], ["Jerry Greenberg", "Al"])), [
      "Gerald B. Greenberg = Jerry Greenberg",
    ]);
  });
  it("is two people with another family name, in one list, or under names that are no nicknames", () => {
    assert.equal(people(...film("The Editor", ["Gerald Greenberg", "Ned"], ["Jerry Green", "Al"])).length, 2);
    assert.equal(people(...film("The Editor", ["Gerald Greenberg", "Ned"], ["Frank Greenberg", "Al"])).length, 2);
    assert.equal(people(draft("The Editor", 1982, "wc", [["Gerald Greenberg"], ["Jerry Greenberg"]])).length, 2);
  });
});

describe("one person under a shorter and a longer name", () => {
  it("plays the same part in two lists of a film", () => {
    assert.deepEqual(people(...film("The Visitor", ["Dee Wallace", "Mary Taylor"], ["Dee Wallace Stone", "Mary"])), [
      "Dee Wallace = Dee Wallace Stone",
    ]);
    assert.deepEqual(people(...film("The Fiddler", ["Topol", "Tevye"], ["Chaim Topol", "Tevye"])), ["Topol = Chaim Topol"]);
  });
  it("plays it even where one list misspells the part", () => {
    const [one, other] = [["Cammie King Conlon", "Bonnie Blue Butler"] as const, ["Cammie King", "Bonnie Blue Nulter"] as const];
    assert.equal(people(...film("The Wind", one, other)).length, 1);
  });
  it("shares most films where only one list knows the parts", () => {
    const named: Row = ["Rekha", "Zohra"];
    const films = ["One", "Two"].flatMap((title) => film(title, named, ["Rekha Ganesan"]));
    assert.deepEqual(people(...films), ["Rekha = Rekha Ganesan"]);
    assert.equal(people(...films.slice(0, 2)).length, 2);
  });
  it("is two people with other parts, as father and son, and in one list", () => {
    assert.equal(people(...film("The Family", ["Dee Wallace", "Mary"], ["Dee Wallace Stone", "Joan"])).length, 2);
    assert.equal(people(...film("The Fathers", ["Murad", "Jailor"], ["Raza Murad"])).length, 2);
    assert.equal(people(...film("The Sons", ["Robert Walker", "Herby"], ["Robert Walker Jr.", "Herby"])).length, 2);
    assert.equal(people(draft("The Pair", 1982, "wc", [["Dee Wallace"], ["Dee Wallace Stone"]])).length, 2);
  });
  it("is the father in all films once five have him both with and without Sr.", () => {
    const both = [1, 2, 3, 4, 5].flatMap((at) => film(`Number ${at}`, ["Lon Chaney"], ["Lon Chaney Sr."]));
    const alone = [1, 2, 3, 4, 5, 6].map((at) => draft(`Alone ${at}`, 1983, "fb", [["Lon Chaney Sr."]]));
    assert.deepEqual(people(...both, ...alone), ["Lon Chaney = Lon Chaney Sr."]);
  });
});

describe("names without what is none", () => {
  it("lack Sir and Dame, unless that is the stage name", () => {
    assert.equal(personName("Sir Cedric Hardwicke"), "Cedric Hardwicke");
    assert.equal(personName("Dame May Whitty"), "May Whitty");
    assert.equal(personName("Sir Lancelot"), "Sir Lancelot");
  });
  it("lack words of the sentence around", () => {
    assert.equal(personName("Harrison Ford stars"), "Harrison Ford");
    for (const word of ["Perry's", "Norris'", "Shanghai-born", "Italian-American"]) assert.equal(personName(word), undefined);
    assert.equal(personName("Costa-Gavras"), "Costa-Gavras");
  });
});

describe("a director of whom a list has one word", () => {
  const cast: readonly Row[] = [["Buster Keaton"], ["Joe Roberts"]];
  /** The directors of the first list once names are whole. */
  function directors(...drafts: FilmDraft[]): string[] {
    withWholeNames(groupFilms(drafts));
    return (drafts[0]?.crew.director ?? []).map(({ name }) => name);
  }

  it("is the one of that surname in the cast, or in another list", () => {
    assert.deepEqual(directors(draft("One Week", 1920, "us", cast, "Keaton", "Edward F. Cline")), ["Buster Keaton", "Edward F. Cline"]);
    const freebase = draft("Barton Fink", 1991, "fb", [["John Turturro"]], "Joel Coen", "Ethan Coen");
    assert.deepEqual(directors(draft("Barton Fink", 1991, "us", [["John Turturro"]], "Coen"), freebase), ["Joel Coen", "Ethan Coen"]);
  });
  it("is, of several performers, the one who directs elsewhere; else nobody knows", () => {
    const family: readonly Row[] = [["Heather Burns"], ["Edward Burns"]];
    const christmas = draft("Christmas", 2012, "us", family, "Burns");
    assert.deepEqual(directors(christmas, draft("Other", 1995, "us", [], "Edward Burns")), ["Edward Burns"]);
    assert.deepEqual(directors(draft("Christmas", 2012, "us", family, "Burns")), ["Burns"]);
  });
  it("gets the surname of the brother behind, where films of that name are known", () => {
    const known = draft("Other", 2017, "fb", [], "Josh Safdie", "Benny Safdie");
    assert.deepEqual(directors(draft("Gems", 2019, "us", [], "Josh", "Benny Safdie"), known), ["Josh Safdie", "Benny Safdie"]);
    assert.deepEqual(directors(draft("Gems", 2019, "us", [], "Josh", "Benny Safdie")), ["Josh", "Benny Safdie"]);
  });
  it("goes where the whole name stands beside it, and stays where it is a name", () => {
    assert.deepEqual(directors(draft("Ten", 1951, "us", [], "Willis Goldbeck", "Goldbeck")), ["Willis Goldbeck"]);
    assert.deepEqual(directors(draft("Rental", 2025, "us", [["Ann Reed"]], "Hikari")), ["Hikari"]);
  });
});

describe("a director whom Freebase alone has beside the credited one", () => {
  /** The directors of Freebase's list. */
  function directors(freebase: FilmDraft, ...drafts: FilmDraft[]): string[] {
    withoutStrayDirectors(groupFilms([...drafts, freebase]));
    return (freebase.crew.director ?? []).map(({ name }) => name);
  }
  const credited = draft("Victory", 1981, "us", [], "John Huston");
  const topic = (): FilmDraft => draft("Victory", 1981, "fb", [], "John Huston", "Robert Riger");

  it("goes, whatever other films are by them", () => {
    assert.deepEqual(directors(topic(), credited), ["John Huston"]);
    assert.deepEqual(directors(topic(), credited, draft("Other", 1984, "us", [], "Robert Riger")), ["John Huston"]);
  });
  it("stays who directs another film with the one whom the list names, or acts in this one and directs others", () => {
    assert.equal(directors(topic(), credited, draft("Other", 1984, "us", [], "Robert Riger", "John Huston")).length, 2);
    const acted = draft("Victory", 1981, "us", [["Robert Riger"]], "John Huston");
    assert.equal(directors(topic(), acted, draft("Other", 1984, "us", [], "Robert Riger")).length, 2);
  });
  it("stays when nobody better names the director", () => {
    assert.equal(directors(topic()).length, 2);
  });
});

/** What the cast of one film is, with names for ids. */
const cast = (...drafts: FilmDraft[]): unknown[] => mergeCast(drafts, (mention) => mention.name);

describe("a part of which lists have several forms", () => {
  const rows = (source: SourceKey, form: string): FilmDraft => draft("The Wind", 1939, source, [["Cammie King", form]]);

  it("goes by the one that most of them have; what one alone has with another consonant is a slip", () => {
    assert.deepEqual(cast(rows("us", "Livy Montagne"), rows("w16", "Livy Montague"), rows("wc", "Livy Montague")), [
      ["Cammie King", "Livy Montague"],
    ]);
    const lists = [rows("w16", "Bonnie Butler"), rows("wc", "Bonnie Butler"), rows("fb", "Bonnie Nulter")];
    assert.deepEqual(cast(...lists), [["Cammie King", "Bonnie Butler"]]);
  });
  it("keeps a short form, and letters that sound alike", () => {
    const lists = [rows("w16", "Peter Nelson"), rows("wc", "Peter Nelson"), rows("us", "Pete Nelson")];
    assert.deepEqual(cast(...lists), [["Cammie King", "Peter Nelson", "Pete Nelson"]]);
    const queens = [rows("w16", "Catherine Parr"), rows("wc", "Catherine Parr"), rows("us", "Katherine Parr")];
    assert.deepEqual(cast(...queens), [["Cammie King", "Catherine Parr", "Katherine Parr"]]);
  });
  it("goes by the better list's where each has its own", () => {
    assert.deepEqual(cast(rows("wc", "Pyotr Verkhov"), rows("fb", "Piotr Verkhov")), [["Cammie King", "Pyotr Verkhov", "Piotr Verkhov"]]);
  });
  it("is not given to the only performer without one", () => {
    const page: FilmDraft = { ...rows("wc", "Ida"), cast: [{ person: null, forms: ["Ida Reed"] }] };
    const listed = draft("The Wind", 1939, "us", [["Bo Lindqvist"]]);
    assert.deepEqual(cast(listed, page), [
      ["Bo Lindqvist", null],
      [null, "Ida Reed"],
    ]);
  });
});

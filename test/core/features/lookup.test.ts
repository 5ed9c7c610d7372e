import assert from "node:assert/strict";
import { lookup } from "../../../src/core/index.js";
import { film, person, tinyPack, withPack } from "../../support/tinyPack.js";

/** Who bears the name, best first, as "name, year · kind". */
function named(query: string, pack = tinyPack()): string[] {
  const { exact, entities } = lookup(pack, query);
  return entities.map(({ name, kind, year }) => `${exact ? "" : "near: "}${name}${year === undefined ? "" : `, ${year}`} · ${kind}`);
}

describe("lookup: who bears a name", () => {
  it("does not mind case, marks, hyphens and a title's article", () => {
    assert.deepEqual(named("luna sofia miranda"), ["Luna Sofía Miranda · person"]);
    assert.deepEqual(named("PALME DOR"), ["Palme d'Or · award"]);
    assert.deepEqual(named("Sin Dee"), ["Sin-Dee Rella · character"]);
    assert.deepEqual(named("Silence of the Lambs"), ["The Silence of the Lambs, 1991 · film"]);
    assert.deepEqual(named("The Anora"), ["Anora, 2024 · film"]);
  });

  it("reads a year behind a title, and a title that is one", () => {
    const pack = withPack([
      film("Suspiria", 1977),
      film("Suspiria", 2018, { premiere: 2017 }),
      film("The Third Man", 1949, { later: 1950 }),
      film("1917", 2019),
      film("Blade Runner 2049", 2017),
    ]);
    assert.deepEqual(named("Suspiria (1977)", pack), ["Suspiria, 1977 · film"]);
    assert.deepEqual(named("Suspiria 2018", pack), ["Suspiria, 2018 · film"]);
    assert.deepEqual(named("Suspiria (2017)", pack), ["Suspiria, 2018 · film"]);
    assert.deepEqual(named("The Third Man (1950)", pack), ["The Third Man, 1949 · film"]);
    assert.deepEqual(named("1917", pack), ["1917, 2019 · film"]);
    assert.deepEqual(named("blade runner 2049", pack), ["Blade Runner 2049, 2017 · film"]);
  });

  it("puts whom the name is the name of before whom it is an alias of", () => {
    const pack = withPack([
      person("Ann Star"),
      person("Zoe Other", { aliases: [["Ann Star", "birth"]] }),
      film("Play", 2000, { cast: [["Zoe Other", "Maid"]] }),
    ]);
    assert.deepEqual(named("Ann Star", pack), ["Ann Star · person", "Zoe Other · person"]);
  });

  it("finds the nearest when nobody bears it, and says so", () => {
    assert.deepEqual(named("Mickey Maddison"), ["near: Mikey Madison · person"]);
    assert.deepEqual(named("Eydelstein"), ["near: Mark Eydelshteyn · person"]);
    assert.deepEqual(named("Qwxz"), []);
    assert.deepEqual(named(""), []);
  });
});

describe("lookup: what is told", () => {
  it("of a person: credits and honours by year", () => {
    assert.deepEqual(lookup(tinyPack(), "Mikey Madison").entities, [
      {
        kind: "person",
        name: "Mikey Madison",
        aliases: [],
        ids: { imdb: "nm5700898", wikipedia: "Mikey_Madison" },
        credits: [
          { film: "Once Upon a Time... in Hollywood", year: 2019, job: "cast", character: "Sadie" },
          { film: "Anora", year: 2024, job: "cast", character: "Anora Mikheeva" },
        ],
        honours: [
          {
            body: "Academy Awards",
            ceremony: 97,
            year: 2025,
            category: "Actress in a Leading Role",
            film: "Anora",
            person: "Mikey Madison",
            result: "won",
          },
        ],
      },
    ]);
  });

  it("of a film: crew, then cast, each with the person; a row for each person honoured", () => {
    const [anora] = lookup(tinyPack(), "Anora 2024").entities;
    assert.deepEqual(anora?.credits.slice(0, 2), [
      { film: "Anora", year: 2024, job: "director", person: "Sean Baker" },
      { film: "Anora", year: 2024, job: "writer", person: "Sean Baker" },
    ]);
    assert.deepEqual(anora?.credits.at(-1), { film: "Anora", year: 2024, job: "cast", character: "Diamond", person: "Lindsey Normington" });
    assert.equal(anora?.credits.length, 7 + 9);
    const picture = anora?.honours.filter(({ category }) => category === "Best Picture").map(({ person: winner }) => winner);
    assert.deepEqual(picture, ["Alex Coco", "Samantha Quan", "Sean Baker"]);
    assert.deepEqual(anora?.honours[0], {
      body: "Cannes Film Festival",
      ceremony: "2024",
      year: 2024,
      category: "Palme d'Or",
      film: "Anora",
      person: "Sean Baker",
      result: "won",
    });
  });

  it("of a character: its film and who plays it", () => {
    assert.deepEqual(lookup(tinyPack(), "Chiron").entities[0]?.credits, [
      { film: "Moonlight", year: 2016, job: "cast", character: "Chiron", person: "Trevante Rhodes" },
      { film: "Moonlight", year: 2016, job: "cast", character: "Chiron", person: "Ashton Sanders" },
      { film: "Moonlight", year: 2016, job: "cast", character: "Chiron", person: "Alex R. Hibbert" },
    ]);
  });

  it("of an award: everybody it honoured, by year", () => {
    assert.deepEqual(
      lookup(tinyPack(), "Best Actress").entities[0]?.honours.map(({ year, person: winner }) => [year, winner]),
      [
        [1992, "Jodie Foster"],
        [2025, "Mikey Madison"],
      ],
    );
  });
});

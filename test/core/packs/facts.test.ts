import assert from "node:assert/strict";
import { type EntityId, none } from "../../../src/core/packs/pack.js";
import { award, ceremony, film, honour, person } from "../../support/packRecords.js";
import { entityNamed, tinyPack, withPack } from "../../support/tinyPack.js";

describe("characters", () => {
  it("a part with three performers is one character", () => {
    const pack = tinyPack();
    const chiron = entityNamed(pack, "character", "Chiron");
    assert.deepEqual(
      pack.performersOf(chiron).map((one) => pack.text(one)),
      ["Trevante Rhodes", "Ashton Sanders", "Alex R. Hibbert"],
    );
    assert.equal(pack.slug(chiron), "moonlight-2016/1");
    assert.equal(pack.slug(entityNamed(pack, "character", "Juan")), "moonlight-2016/4");
  });

  it("same words, other marks: still one character, named as billed first", () => {
    const pack = withPack([
      film("Twice", 2000, {
        cast: [
          ["A B", "Zoë", "Zo"],
          ["C D", "Zoe", "Z"],
        ],
      }),
    ]);
    const zoe = entityNamed(pack, "character", "Zoë");
    assert.equal(pack.counts.characters, 1);
    assert.deepEqual(
      pack.aliases(zoe).map(({ name }) => pack.nameText(name)),
      ["Zo", "Z"],
    );
    assert.equal(pack.performersOf(zoe).length, 2);
  });

  it("are cited in reviews of other films where the data says so, and known for it", () => {
    const pack = withPack([
      film("The Long Wire", 2002, {
        series: true,
        cited: ["Omar Grist"],
        cast: [
          ["A B", "Omar Grist"],
          ["C D", "Dom Grist"],
        ],
      }),
      film("The Short Wire", 2003),
    ]);
    const [omar, dom] = ["Omar Grist", "Dom Grist"].map((name) => entityNamed(pack, "character", name)) as [EntityId, EntityId];
    assert.deepEqual(
      pack.famous().flatMap(({ entity }) => (pack.kind(entity) === "character" ? [entity] : [])),
      [omar],
    );
    assert.ok(pack.prominence(omar) > 2 * pack.prominence(dom));
    assert.equal(pack.isSeries(entityNamed(pack, "film", "The Long Wire")), true);
    assert.equal(pack.isSeries(entityNamed(pack, "film", "The Short Wire")), false);
  });

  it("a part without a performer, a performer without a part", () => {
    const pack = withPack([
      film("Half", 2000, {
        cast: [
          [null, "Voice"],
          ["A B", null],
        ],
      }),
    ]);
    const credits = pack.creditsOfFilm(entityNamed(pack, "film", "Half"));
    assert.deepEqual(
      credits.map(({ person: who, character }) => [who !== none, character !== none]),
      [
        [false, true],
        [true, false],
      ],
    );
    assert.deepEqual(pack.performersOf(entityNamed(pack, "character", "Voice")), []);
  });

  it("no word of a longer name becomes a name of its own", () => {
    const pack = tinyPack();
    const words = pack.namesFrom(pack.tokenId("zakharov") as never);
    assert.equal(words.from, words.to);
  });
});

describe("honours", () => {
  const pack = tinyPack();
  const winners = (category: string, year: number): string[] =>
    pack
      .honoursOfCategory(entityNamed(pack, "award", category), year)
      .flatMap(({ people, result }) => people.map((one) => `${pack.text(one)} ${result}`));

  it("of one category in one year", () => {
    assert.deepEqual(winners("Actress in a Leading Role", 2025), ["Mikey Madison won"]);
    assert.deepEqual(winners("Actress in a Leading Role", 2024), []);
  });

  it("winners first, of a person oldest first", () => {
    const small = withPack([
      award("b", "B"),
      award("b/c", "C"),
      ceremony("b/1", 2001),
      ceremony("b/2", 2002),
      honour("won", "b/c", 2, [], ["A A"]),
      honour("nominated", "b/c", 1, [], ["B B"]),
      honour("won", "b/c", 1, [], ["A A", "A A"]),
    ]);
    assert.deepEqual(
      small.honoursOfCategory(entityNamed(small, "award", "C"), 2001).map(({ result }) => result),
      ["won", "nominated"],
    );
    assert.deepEqual(
      small.honoursOfPerson(entityNamed(small, "person", "A A")).map(({ ceremony: number }) => number),
      ["1", "2"],
    );
  });

  it("a festival's year stands for its number", () => {
    const [palme] = pack.honoursOfFilm(entityNamed(pack, "film", "Pulp Fiction"));
    assert.equal(palme?.ceremony, "1994");
    assert.deepEqual(pack.ceremoniesOf(entityNamed(pack, "award", "Cannes Film Festival")), [
      { number: 0, year: 1994, date: "" },
      { number: 0, year: 2024, date: "" },
    ]);
  });
});

describe("a film's IMDb id", () => {
  it("leads to the film, a person's of the same number to none", () => {
    const pack = withPack([
      person("Ann Reed", { imdb: "nm0000700" }),
      film("Noon", 1952, { imdb: "tt0000956", cast: [["Ann Reed", "Ida"]] }),
      film("Night", 1960, { imdb: "tt0000700" }),
      film("No Id", 1961),
    ]);
    const titled = (id: string): string | undefined => {
      const found = pack.filmOfImdb(id);
      return found === undefined ? undefined : pack.text(found);
    };
    assert.equal(titled("tt0000956"), "Noon");
    assert.equal(titled("tt0000700"), "Night");
    assert.equal(titled("tt0000444"), undefined);
  });
});

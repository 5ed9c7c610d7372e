import assert from "node:assert/strict";
import { none } from "../../../src/core/packs/pack.js";
import { comparePack } from "../../support/comparePack.js";
import { award, ceremony, film, honour, person, recordsOf, type TinyRecord } from "../../support/packRecords.js";
import { seededRandom } from "../../support/seededRandom.js";
import { tinyPack, tinyRecords, withPack } from "../../support/tinyPack.js";

const seed = Number(process.env["SEED"] ?? 20261124);

/** Enough films, people and honours that no table fits between two of its stored starts, and films without any cast. */
function manyRecords(): TinyRecord[] {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const someone = (): string => `Given${below(12)} Family${below(12)}`;
  const somebody = (): readonly string[] => Array.from({ length: below(4) }, someone);
  const parts = ["Hero", "Villain", "The Third Man", "Doctor No", null];
  const films = Array.from({ length: 70 }, (_, number) =>
    film(`Film ${number}`, 1950 + below(70), {
      id: `film-${number}`,
      imdb: `tt${1000000 + number}`,
      crew: { director: somebody(), editor: somebody() },
      cast: Array.from({ length: below(6) }, () => [below(5) === 0 ? null : someone(), parts[below(parts.length)] ?? null]),
    }),
  );
  const honours = Array.from({ length: 60 }, (_, number) =>
    honour(below(2) === 0 ? "won" : "nominated", "prize/best", 1 + (number % 20), [`Film ${below(70)}`], somebody()),
  );
  const ceremonies = Array.from({ length: 20 }, (_, number) =>
    ceremony(`prize/${number + 1}`, 1981 + number, `${1981 + number}-03-0${1 + (number % 9)}`),
  );
  return [award("prize", "The Prize"), award("prize/best", "Best Film"), ...films, ...ceremonies, ...honours];
}

describe("a pack gives back every field of every record", () => {
  it("the tests' own records", () => {
    comparePack(tinyPack(), tinyRecords);
  });

  it("names that no rule foresees", () => {
    const odd: TinyRecord[] = [
      person("\uD83D lone", {
        id: "lone",
        aliases: [
          ["e\u0301 combining", "birth"],
          ["NUL \u0000 inside", "credit"],
          ["是枝裕和", "transliteration"],
        ],
      }),
      person("ʼn ŉ İstanbul ß ﬁ", { id: "specials", imdb: "nm0", wikidata: "not a number", wiki: "" }),
      person("J. J.  Abrams", { id: "jj", imdb: "nm00000001" }),
      person("J. J. Abrams", { id: "jj-2", imdb: "nm12345678901", wiki: "J._J._Abrams" }),
      person("x".repeat(300), { id: "long" }),
      person("", { id: "" }),
      film("$", 1971, { id: "dollars", titles: ["…", "¿?", "— 1971 —"], wiki: "$_(film)", imdb: "tt0068152" }),
      film("New York, New York", 1977, { wiki: "New_York,_New_York_(1977_film)" }),
      film("1917", 2019, {
        id: "1917-2019",
        wiki: "1917_(2019_film)",
        titles: ["{year}"],
        cast: [
          [null, null],
          [null, "“Q” / ‘Q’"],
          [null, "???"],
        ],
      }),
      award("prizes", "¡Prize!", { wrong: [["", "\uDC00"]] }),
    ];
    comparePack(withPack(odd), recordsOf(odd));
  });

  it(`more of everything (seed ${seed})`, () => {
    const many = manyRecords();
    comparePack(withPack(many), recordsOf(many));
  });

  it("a pack of nothing", () => {
    const pack = withPack([], []);
    assert.deepEqual(pack.counts, { people: 0, films: 0, characters: 0, awards: 0, credits: 0, honours: 0, names: 0, tokens: 0 });
    assert.equal(pack.tokenId("anora"), none);
    assert.deepEqual(pack.tokensWithPrefix(""), { from: 0, to: 0 });
    assert.deepEqual(pack.wrongBeginnings().length, 0);
  });

  it("name and date of the pack, and how much is in it", () => {
    const pack = tinyPack();
    assert.equal(pack.name, "tiny");
    assert.equal(pack.date, "2026-11-24");
    const { people, films, awards, honours } = pack.counts;
    assert.deepEqual([films, awards, honours, people], [14, 10, 13, tinyRecords.people.length]);
  });
});

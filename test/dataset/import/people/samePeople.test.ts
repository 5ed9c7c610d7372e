import assert from "node:assert/strict";
import type { PersonRecord } from "../../../../src/core/packs/records.js";
import type { FilmDraft } from "../../../../src/dataset/import/drafts.js";
import { groupFilms } from "../../../../src/dataset/import/films/groupFilms.js";
import { canonicalName } from "../../../../src/dataset/import/people/canonicalName.js";
import { withCredit } from "../../../../src/dataset/import/people/credited.js";
import { otherOrder, westernGivenNames } from "../../../../src/dataset/import/people/easternOrder.js";
import type { People } from "../../../../src/dataset/import/people/identifyPeople.js";
import { identifyPeople } from "../../../../src/dataset/import/people/identifyPeople.js";
import { joinNamesakes } from "../../../../src/dataset/import/people/joinNamesakes.js";
import { joinSoundAlikes } from "../../../../src/dataset/import/people/joinSoundAlikes.js";
import { addUsualForms, joinTranscribed } from "../../../../src/dataset/import/people/joinTranscribed.js";
import { placesOf } from "../../../../src/dataset/import/people/mentions.js";
import { joinNearNames } from "../../../../src/dataset/import/people/nearNames.js";
import { joinSamePeople, readSamePeople } from "../../../../src/dataset/import/people/samePeople.js";
import { cyrillicKey, otherSpellings, soundOf, soundsAlike } from "../../../../src/dataset/import/people/transcription.js";
import { readTsv } from "../../../../src/dataset/import/tables.js";
import type { SourceKey } from "../../../../src/dataset/sourceKeys.js";

const draft = (title: string, year: number, cast: readonly string[], source: SourceKey = "us", director?: string): FilmDraft => ({
  sources: [source],
  title,
  titles: [],
  year,
  crew: director === undefined ? {} : { director: [{ name: director }] },
  cast: cast.map((name) => ({ person: { name }, forms: [] })),
});

/** Canonical names and typed aliases of the people of some drafts, once a step has joined them. */
function joined(join: (people: People) => void, ...drafts: readonly FilmDraft[]): string[] {
  const people = identifyPeople(placesOf(groupFilms(drafts), []), [], new Map());
  join(people);
  return people.drafts
    .map((person) => [canonicalName(person), ...[...person.aliases].map(([alias, type]) => `${alias} (${type})`)].join(" = "))
    .sort();
}

describe("people whom a table joins", () => {
  const films = [draft("One", 1980, ["Ann Reed", "Bo Lindqvist"]), draft("Two", 1983, ["Anne Reade", "Bo Lindquist"])];

  it("bear the canonical name; the other is an alias of its type, or nothing when it is a slip", () => {
    const join = (people: People): void =>
      joinSamePeople(people, [
        { name: "Ann Reed", type: "credit", others: ["Anne Reade"] },
        { name: "Bo Lindqvist", type: "slip", others: ["Bo Lindquist"] },
      ]);
    assert.deepEqual(joined(join, ...films), ["Ann Reed = Anne Reade (credit)", "Bo Lindqvist"]);
  });
  it("keep the record that has the id, under the canonical name", () => {
    const people = identifyPeople(placesOf(groupFilms(films), []), [], new Map());
    const known = people.drafts.find(({ key }) => key === "anne reade");
    assert.ok(known);
    const withId = { ...known, imdb: "nm0000001" };
    people.drafts[people.drafts.indexOf(known)] = withId;
    joinSamePeople(people, [{ name: "Ann Reed", type: "credit", others: ["Anne Reade"] }]);
    assert.equal(people.drafts.filter(({ key }) => key.startsWith("ann")).length, 1);
    assert.equal(canonicalName(withId), "Ann Reed");
    assert.equal(withId.aliases.get("Anne Reade"), "credit");
  });
  it("may have one name, where a rule took who acts and who directs for two", () => {
    const people = identifyPeople(
      placesOf(groupFilms([draft("One", 1980, ["Ann Reed"]), draft("Two", 1983, ["Ann Reed"])]), []),
      [],
      new Map(),
    );
    const [ann] = people.drafts;
    assert.ok(ann);
    people.drafts.push({ ...ann, places: [], aliases: new Map() });
    joinSamePeople(people, [{ name: "Ann Reed", type: "credit", others: ["Ann Reed"] }]);
    assert.deepEqual(
      people.drafts.map(({ aliases }) => [...aliases]),
      [[]],
    );
  });
  it("stand once in their table, in order, each with a page that vouches for it", () => {
    const plain = (name: string): string => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    const rows = readSamePeople("data");
    const names = rows.map(({ name }) => plain(name));
    assert.deepEqual(names, [...names].sort());
    // A person may have a credited name and, in another row, a slip.
    assert.equal(new Set(rows.map(({ name, type }) => `${name} ${type}`)).size, rows.length);
    const others = rows.flatMap((row) => row.others);
    assert.equal(new Set(others).size, others.length);
    for (const file of ["same-people.tsv", "namesakes.tsv"])
      for (const { name, seen = "" } of readTsv("data/import", file)) assert.match(seen, /^https?:\/\/\S+( https?:\/\/\S+)*$/, name);
  });
});

describe("names that sound alike", () => {
  const alike = (a: string, b: string): boolean => soundsAlike(soundOf(a), soundOf(b));

  it("are one across scripts and hands", () => {
    for (const [a, b] of [
      ["pankaj kapoor", "pankaj kapur"],
      ["kim yoon seok", "kim yun seok"],
      ["kim sun a", "kim sun ah"],
      ["sidney lassick", "sydney lassick"],
      ["riza bava", "rizabawa"],
      ["dhritiman chaterji", "dhritiman chatterjee"],
    ] as const)
      assert.ok(alike(a, b), `${a}, ${b}`);
  });
  it("are two where a letter tells people apart", () => {
    for (const [a, b] of [
      ["eugene forde", "eugenie forde"],
      ["dru joyce ii", "dru joyce iii"],
      ["aki maeda", "ai maeda"],
      ["kim won hee", "kim hee won"],
      ["mario caserini", "maria caserini"],
    ] as const)
      assert.ok(!alike(a, b), `${a}, ${b}`);
  });
  it("join where two lists credit one film, a Korean spelling as an alias", () => {
    const both = [
      draft("The Long Road", 2008, ["Kim Yoon-seok", "Ha Ji-ah"]),
      draft("The Long Road", 2008, ["Kim Yun-seok", "Ha Ji-ah"], "wc"),
    ];
    const more = [draft("Another", 2009, ["Kim Yoon-seok"])];
    assert.ok(
      joined((people) => joinNearNames(people, new Map()), ...both, ...more).includes("Kim Yoon-seok = Kim Yun-seok (transliteration)"),
    );
  });
});

describe("names out of Cyrillic", () => {
  it("have their usual other spellings", () => {
    assert.deepEqual(otherSpellings("Sergei Bodrov"), ["Sergey Bodrov"]);
    assert.deepEqual(otherSpellings("Andrey Zvyagintsev"), ["Andrei Zvyagintsev"]);
    assert.deepEqual(otherSpellings("Aleksandr Sokurov"), ["Alexander Sokurov", "Alexandr Sokurov"]);
  });
  it("are told from those that only look so", () => {
    for (const name of ["Alexander Goodwin", "Victor Halperin", "Julia Sweeney", "Maria Callas", "Alexandra Grey"]) {
      assert.deepEqual(otherSpellings(name), [], name);
      assert.equal(cyrillicKey(name), undefined, name);
    }
  });
  it("join where nobody else bears the family name, or a film has both", () => {
    const alone = [draft("One", 2008, [], "cmu", "Sergei Dvortsevoy"), draft("Two", 2018, [], "pgt", "Sergey Dvortsevoy")];
    assert.deepEqual(joined(joinTranscribed, ...alone), ["Sergei Dvortsevoy = Sergey Dvortsevoy (transliteration)"]);
    const another = draft("Three", 1990, ["Olga Dvortsevoy"]);
    assert.equal(joined(joinTranscribed, ...alone, another).length, 3);
  });
  it("stay two where one acts and the other directs", () => {
    const trades = [draft("One", 2008, ["Andrei Sokolov"]), draft("Two", 2009, [], "cmu", "Andrey Sokolov")];
    assert.equal(joined(joinTranscribed, ...trades).length, 2);
  });
});

describe("names whose family name comes first", () => {
  const western = westernGivenNames(["nina simone", "nina foch", "nina mercedez", "nina hoss", "nina kunzendorf", "jean reno"]);
  const turned = (name: string): string | undefined => otherOrder(name, (word) => western.has(word) || word === "jean" || word === "luc");

  it("are known in the other order where it is certain which part is which", () => {
    assert.equal(turned("Bong Joon-ho"), "Joon-ho Bong");
    assert.equal(turned("Kar-wai Wong"), "Wong Kar-wai");
    assert.equal(turned("Zhang Yimou"), "Yimou Zhang");
    assert.equal(turned("Akira Kurosawa"), "Kurosawa Akira");
    assert.equal(turned("Yasujirō Ozu"), "Ozu Yasujirō");
    assert.equal(turned("Béla Tarr"), "Tarr Béla");
  });
  it("are left alone where it is not", () => {
    for (const name of [
      "Bruce Lee",
      "China Lee",
      "Nina Wang",
      "Jean-Luc He",
      "Maureen O'Hara",
      "Ernst László",
      "Ang Lee",
      "Danny Kurosawa",
    ])
      assert.equal(turned(name), undefined, name);
  });
  it("join in both orders, and gain the other order as an alias", () => {
    const films = [draft("One", 1960, ["Keiko Kishi"]), draft("Two", 1964, ["Kishi Keiko"])];
    assert.deepEqual(joined(joinNamesakes, ...films), ["Keiko Kishi = Kishi Keiko (credit)"]);
    const usual = (people: People): void => addUsualForms(people.drafts, new Map(people.drafts.map((one) => [one, canonicalName(one)])));
    assert.deepEqual(joined(usual, draft("Three", 2000, ["Song Kang-ho", "Sergei Bodrov"])), [
      "Sergei Bodrov = Sergey Bodrov (transliteration)",
      "Song Kang-ho = Kang-ho Song (credit)",
    ]);
  });
});

describe("people who sound alike", () => {
  const films = (...casts: readonly (readonly [year: number, ...cast: string[]])[]): FilmDraft[] =>
    casts.map(([year, ...cast], index) => draft(`Film ${index}`, year, cast));

  it("are one where the family name is rare and the time is near", () => {
    const known = films([2009, "Abbie Cornwell"], [2012, "Abbie Cornwell"], [2013, "Abby Cornwell"]);
    assert.deepEqual(joined(joinSoundAlikes, ...known), ["Abbie Cornwell"]);
  });
  it("are two where time, a list or the family name speaks against it", () => {
    assert.equal(joined(joinSoundAlikes, ...films([1930, "Abbie Cornwell"], [2013, "Abby Cornwell"])).length, 2);
    assert.equal(joined(joinSoundAlikes, ...films([2013, "Abbie Cornwell", "Abby Cornwell"])).length, 2);
    const family = ["Ann", "Ben", "Cy", "Di", "Ed", "Flo"].map((given) => `${given} Cornwell`);
    assert.equal(joined(joinSoundAlikes, ...films([2012, "Abbie Cornwell", ...family], [2013, "Abby Cornwell"])).length, 8);
  });
});

describe("people without a credit", () => {
  it("go, unless a person wrote them down", () => {
    const person = (id: string, source: PersonRecord["source"]): PersonRecord => ({ id, name: id, source });
    const people = [person("ann-reed", ["cmu"]), person("bo-lind", ["cmu"]), person("cy-marsh", ["curated"]), person("di-wold", ["cmu"])];
    const kept = withCredit(
      people,
      [{ id: "one-1980", title: "One", crew: { director: ["ann-reed"] }, source: ["cmu"] }],
      [{ category: "oscars/directing", ceremony: "oscars/97", people: ["di-wold"], result: "won", source: ["cmu"] }],
    );
    assert.deepEqual(
      kept.map(({ id }) => id),
      ["ann-reed", "cy-marsh", "di-wold"],
    );
  });
});

import assert from "node:assert/strict";
import type { PackRecords } from "../../src/core/packs/records.js";
import { load } from "../../src/dataset/load.js";

describe("data/ as it ships", function () {
  this.timeout(60_000);
  let records: PackRecords;
  before(() => {
    const loaded = load("data");
    assert.deepEqual(loaded.problems, []);
    records = loaded.records;
  });

  it("is large enough to be a reference", () => {
    assert.ok(records.films.length >= 60_000, `${records.films.length} films`);
    assert.ok(records.people.length >= 60_000, `${records.people.length} people`);
    assert.ok(records.films.flatMap((film) => film.cast ?? []).filter((row) => row[1] !== null).length >= 350_000);
  });

  it("has Anora complete, once", () => {
    const [anora, ...others] = records.films.filter((film) => film.title === "Anora" && film.year === 2024);
    assert.equal(others.length, 0);
    assert.deepEqual(anora?.crew, {
      director: ["sean-baker"],
      writer: ["sean-baker"],
      producer: ["alex-coco", "samantha-quan", "sean-baker"],
      cinematographer: ["drew-daniels"],
      editor: ["sean-baker"],
    });
    const names = new Map(records.people.map((person) => [person.id, person.name]));
    assert.deepEqual(
      anora?.cast?.map(([person, character]) => `${names.get(person ?? "") ?? "?"} – ${character ?? "?"}`),
      [
        'Mikey Madison – Anora "Ani" Mikheeva',
        'Mark Eydelshteyn – Ivan "Vanya" Zakharov',
        "Yura Borisov – Igor",
        "Karren Karagulian – Toros",
        "Vache Tovmasyan – Garnick",
        "Aleksei Serebryakov – Nikolai Zakharov",
        "Darya Ekamasova – Galina",
        "Luna Sofía Miranda – Lulu",
        "Lindsey Normington – Diamond",
      ],
    );
    const forms = anora?.cast?.flatMap(([, , ...rest]) => rest) ?? [];
    for (const form of ["Ani", "Vanya", "Ivan", "Garnik", "Nikolai"]) assert.ok(forms.includes(form), form);
    assert.deepEqual(
      records.people.find((person) => person.id === "yura-borisov")?.aliases?.map(([name]) => name),
      ["Yuri Borisov", "Yuriy", "Yuriy Borisov"],
    );
  });

  it("has Anora's honours: five Oscars of six nominations on 2 March 2025, and the Palme d'Or", () => {
    const ceremony = records.ceremonies.find((each) => each.id === "oscars/97");
    assert.deepEqual([ceremony?.number, ceremony?.year, ceremony?.date], [97, 2025, "2025-03-02"]);
    const honours = records.honours
      .filter((honour) => honour.films?.includes("anora-2024") && /^(?:cannes|oscars)/.test(honour.ceremony))
      .map((honour) => `${honour.ceremony} ${honour.category} ${honour.result} ${(honour.people ?? []).join(",")}`);
    assert.deepEqual(honours.sort(), [
      "cannes/2024 cannes/palme-dor won sean-baker",
      "oscars/97 oscars/actor-in-a-supporting-role nominated yura-borisov",
      "oscars/97 oscars/actress-in-a-leading-role won mikey-madison",
      "oscars/97 oscars/best-picture won alex-coco,samantha-quan,sean-baker",
      "oscars/97 oscars/directing won sean-baker",
      "oscars/97 oscars/film-editing won sean-baker",
      "oscars/97 oscars/writing-original-screenplay won sean-baker",
    ]);
  });

  it("has the Oscars of all 98 ceremonies", () => {
    const held = new Set(records.honours.filter((honour) => honour.category.startsWith("oscars/")).map((honour) => honour.ceremony));
    assert.equal(held.size, 98);
    assert.ok(records.honours.length >= 11_000);
  });

  it("has the prizes of festivals and other bodies", () => {
    const facts = new Set(
      records.honours.map(({ ceremony, category, films, people, result }) =>
        [ceremony, category.replace(/^.*\//, ""), result, ...(films ?? []), ...(people ?? [])].join(" "),
      ),
    );
    for (const fact of [
      "cannes/2019 palme-dor won parasite-2019 bong-joon-ho",
      "venice/2020 golden-lion won nomadland-2021 chloe-zhao",
      "cannes/2001 prix-dinterpretation-feminine won the-piano-teacher-2001 isabelle-huppert",
      "golden-globes/78 best-director won nomadland-2021 chloe-zhao",
      "golden-globes/37 best-performance-by-a-female-actor-in-a-supporting-role-in-any-motion-picture won kramer-vs-kramer-1979 meryl-streep",
    ])
      assert.ok(facts.has(fact), fact);
  });

  it("keeps namesakes apart and one person together", () => {
    const named = (name: string): number => records.people.filter((person) => person.name === name).length;
    assert.equal(named("Steve McQueen"), 2);
    assert.deepEqual([named("Ludwig Göransson"), named("Ludwig Goransson")], [1, 0]);
    assert.deepEqual([named("Robert Downey Jr."), named("Robert Downey, Jr.")], [1, 0]);
  });
});

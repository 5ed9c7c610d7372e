import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { dramatis, findings, repository } from "./dramatis.js";

/** What the README promises, with the facts that ship. */
describe("dramatis check, with the bundled facts", () => {
  it("finds the planted slips of the sample draft and nothing else", () => {
    const sample = readFileSync(path.join(repository, "test/fixtures/anora.md"), "utf8");
    assert.deepEqual(findings(sample), [
      "Mickey Madison → Mikey Madison · person-name",
      "Mark Eidelshteyn → Mark Eydelshteyn · person-name",
      "Vache Tovmasian → Vache Tovmasyan · person-name",
      "Palme D'or → Palme d'Or · award-name",
      "Best Actress in a Lead Role → Best Actress in a Leading Role · award-name",
    ]);
  });

  it("judges a combination of words that are words (Brad Pit)", () => {
    assert.deepEqual(findings("We met Brad Pit and Phillip Seymour Hoffman in the lobby."), [
      "Brad Pit → Brad Pitt · person-name",
      "Phillip Seymour Hoffman → Philip Seymour Hoffman · person-name",
    ]);
  });

  it("knows a villain whom everybody cites, and titles one word away", () => {
    assert.deepEqual(findings("Worse than Hannibal Lector in *The Silence of the Lamb* (1991)."), [
      "Hannibal Lector → Hannibal Lecter · character-name",
      "The Silence of the Lamb → The Silence of the Lambs · film-title",
    ]);
  });

  it("says nothing of nicknames, transliterations, everyday forms and strangers", () => {
    const draft = `*Anora* (2024): Ani, Vanya, Yuriy Borisov and Yuri Borisov, Garnik and Garnick; Best Actress, Best Directing,
the Palme d’Or, an Oscar, five Oscars. Chris Evan bakes our bread, Mary Madison and Marek Baker eat it. Penelope Cruise sells it.`;
    assert.deepEqual(findings(draft), []);
  });

  it("hints at marks that are missing", () => {
    assert.deepEqual(findings("Zoe Kravitz and Luna Sofia Miranda came, Michelle Rodriguez did not."), [
      "Zoe Kravitz → Zoë Kravitz · diacritics",
      "Luna Sofia Miranda → Luna Sofía Miranda · diacritics",
    ]);
  });
});

describe("dramatis mentions and lookup, with the bundled facts", () => {
  it("names everybody in Anora", () => {
    const cast: readonly (readonly [string, string])[] = [
      ["Mikey Madison", 'Anora "Ani" Mikheeva'],
      ["Mark Eydelshteyn", 'Ivan "Vanya" Zakharov'],
      ["Yura Borisov", "Igor"],
      ["Karren Karagulian", "Toros"],
      ["Vache Tovmasyan", "Garnick"],
      ["Aleksei Serebryakov", "Nikolai Zakharov"],
      ["Darya Ekamasova", "Galina"],
      ["Luna Sofía Miranda", "Lulu"],
      ["Lindsey Normington", "Diamond"],
    ];
    const crew: readonly (readonly [string, string])[] = [
      ["director", "Sean Baker"],
      ["writer", "Sean Baker"],
      ["producer", "Alex Coco"],
      ["producer", "Samantha Quan"],
      ["producer", "Sean Baker"],
      ["cinematographer", "Drew Daniels"],
      ["editor", "Sean Baker"],
    ];
    interface Entity {
      kind: string;
      name: string;
      aliases: string[];
      credits: { film: string; year: number; job: string; person?: string; character?: string }[];
      honours: { body: string; year: number; category: string; person?: string; result: string }[];
    }
    const { out } = dramatis(["lookup", "--format", "json", "Anora (2024)", "Yuriy Borisov"]);
    const results = (JSON.parse(out) as { results: { entities: Entity[] }[] }).results;
    const film = results[0]?.entities.find(({ kind }) => kind === "film");
    assert.ok(film);
    const credits = film.credits.map(({ job, person, character }) => [job, person, character]);
    for (const [person, character] of cast)
      assert.ok(
        credits.some((row) => row[1] === person && row[2] === character),
        `${person} – ${character}`,
      );
    for (const [job, person] of crew)
      assert.ok(
        credits.some((row) => row[0] === job && row[1] === person),
        `${job} ${person}`,
      );
    const oscars = film.honours.filter(({ body, year }) => body === "Academy Awards" && year === 2025);
    const nominations = (result?: string): number =>
      new Set(oscars.filter((row) => result === undefined || row.result === result).map(({ category }) => category)).size;
    assert.deepEqual([nominations("won"), nominations()], [5, 6]);
    assert.ok(film.honours.some(({ category, year, result }) => /palme d'or/i.test(category) && year === 2024 && result === "won"));
    assert.equal(results[1]?.entities[0]?.name, "Yura Borisov");
  });

  it("knows Oscars from the first to the 98th ceremony", () => {
    const { out } = dramatis(["lookup", "--format", "json", "Janet Gaynor", "One Battle After Another"]);
    const results = (JSON.parse(out) as { results: { entities: { honours: { ceremony: unknown; result: string }[] }[] }[] }).results;
    const ceremonies = results.map(({ entities }) => entities[0]?.honours.map(({ ceremony }) => String(ceremony)));
    assert.ok(ceremonies[0]?.includes("1"));
    assert.ok(ceremonies[1]?.includes("98"));
  });
});

import assert from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commands } from "../../src/dataset/commands.js";
import { project, read, removeProjects, run } from "./support.js";

const award = (id: string, kind: string, name: string, more = ""): string =>
  `{"id":"${id}","kind":"${kind}","name":"${name}",${more}"source":["curated"]}\n`;
const shards = {
  "people/i.jsonl": '{"id":"ida-berg","name":"Ida Berg","source":["us"]}\n',
  "films/2022-2023.jsonl": '{"id":"ice-2023","title":"Ice","year":2023,"crew":{"director":["ida-berg"]},"source":["us"]}\n',
  "awards/bodies.jsonl":
    award("cannes", "festival", "Festival de Cannes", '"forms":["Cannes Film Festival","Cannes"],') +
    award("gotham", "body", "Gotham Awards") +
    award("oscars", "body", "Academy Awards"),
  "awards/categories.jsonl":
    award("cannes/palme-dor", "category", "Palme d'Or", '"from":1955,') +
    award("cannes/prix-dinterpretation-feminine", "category", "Prix d'interprétation féminine", '"forms":["Best Actress"],') +
    award("gotham/feature", "category", "Best Feature") +
    award("oscars/directing", "category", "Directing"),
  "awards/ceremonies.jsonl":
    '{"id":"cannes/2024","body":"cannes","year":2024,"source":["curated"]}\n' +
    '{"id":"oscars/97","body":"oscars","number":97,"year":2025,"date":"2025-03-02","source":["oscy"]}\n',
};

/** Reads rows, written with " | " for the tabs, into a project. */
function honoured(...rows: string[]) {
  const { root, data } = project(shards);
  const file = join(root, "honours.tsv");
  const told = (): { code: number; said: string[]; problems: string[] } => {
    const { code, said, warned } = run(commands["curate"], data, "honours", file);
    return { code, said, problems: warned.map((line) => line.replaceAll(file, "honours.tsv")) };
  };
  writeFileSync(file, rows.map((row) => `${row.replaceAll(" | ", "\t")}\n`).join(""));
  const lines = (name: string): string[] =>
    existsSync(join(data, name))
      ? read(data, name)
          .split("\n")
          .filter((line) => line !== "")
      : [];
  return { ...told(), data, again: told, honours: () => lines("honours/curated.jsonl"), lines };
}
const problem = (row: string): string => honoured(row).problems[0]?.replace("honours.tsv:1: ", "") ?? "";

describe("npm run data -- curate honours", () => {
  after(removeProjects);

  it("finds body, category, film and people by any of their names, and makes the ceremony", () => {
    const { code, honours, lines, data } = honoured(
      "body | year | category | result | film | film_year | people | seen",
      "Gotham Awards | 2024 | Feature | won | Anora | 2024 | - | https://example.org/gotham",
      "Cannes | 2024 | Palme d’Or | won | Anora | 2024 | - | https://example.org/cannes https://example.org/winners",
      "cannes | 2024 | best actress | won | Anora | 2024 | Mikey Madison | https://example.org/cannes",
    );
    assert.equal(code, 0);
    assert.deepEqual(honours(), [
      '{"category":"cannes/palme-dor","ceremony":"cannes/2024","films":["anora-2024"],"people":["sean-baker"],"result":"won","source":["curated"],"seen":["https://example.org/cannes","https://example.org/winners"]}',
      '{"category":"cannes/prix-dinterpretation-feminine","ceremony":"cannes/2024","films":["anora-2024"],"people":["mikey-madison"],"result":"won","source":["curated"],"seen":["https://example.org/cannes"]}',
      '{"category":"gotham/feature","ceremony":"gotham/2024","films":["anora-2024"],"result":"won","source":["curated"],"seen":["https://example.org/gotham"]}',
    ]);
    assert.equal(
      lines("awards/ceremonies.jsonl")[1],
      '{"id":"gotham/2024","body":"gotham","year":2024,"source":["curated"],"seen":["https://example.org/gotham"]}',
    );
    assert.deepEqual(run(commands["stats"], data).warned, []);
  });

  it("leaves out what is known, so that a second run changes nothing", () => {
    const rows = [
      "oscars | 2025 | directing | nominated | Anora | 2024 | Sean Baker | https://example.org/",
      "cannes | 2024 | palme-dor | won | Anora | 2024 | - | https://example.org/",
    ];
    const { said, again } = honoured(...rows);
    assert.equal(said[0], "2 rows read: 1 honours and 0 ceremonies new, 1 known");
    assert.deepEqual(again().said, ["2 rows read: 0 honours and 0 ceremonies new, 2 known", "nothing to write"]);
  });

  it("names all that it cannot find, and writes nothing", () => {
    const { code, problems, honours } = honoured(
      "cannes | 2024 | palme-dor | won | Anora | 2024 | - | https://example.org/",
      "bafta | 2024 | palme-dor | won | Anora | 2024 | - | https://example.org/",
      "cannes | 2024 | Grand Prix | won | Amora | 2024 | - | https://example.org/",
      "cannes | 1950 | palme-dor | won | Anora | 2024 | Sean Bakr | https://example.org/",
      "cannes | 2024 | palme-dor | won | Fire | 2024 | - | https://example.org/",
      "cannes | 2024 | best actress | won | Anora | 2024 | - | https://example.org/",
      "cannes | 2024 | best actress | won | Anora | 2024 | Micky Madison | https://example.org/",
      "oscars | 2031 | directing | won | Anora | 2024 | Sean Baker | https://example.org/",
      "cannes | 24 | palme-dor | winner | Anora | - | - | example.org",
      "cannes, 2024, palme-dor",
    );
    assert.equal(code, 1);
    assert.deepEqual(
      problems.map((line) => line.replace("honours.tsv:", "")),
      [
        "2: no body is called “bafta”; write one of cannes, gotham, oscars",
        "3: cannes has no category “Grand Prix”; write one of palme-dor, prix-dinterpretation-feminine, or add it to awards/categories.jsonl",
        "3: no film is called “Amora”. Did you mean “Anora” (2024, Sean Baker) [anora-2024]? Write that title (or [anora-2024] behind the title), or add the film by a sheet if it is another",
        "4: cannes/palme-dor was given 1955–, not in 1950; correct the year, the category or its record in awards/categories.jsonl",
        "5: “Fire” (2024) is not in the data; correct title or year, or add the film by a sheet first",
        "6: names no performer; write who is honoured",
        "7: “Micky Madison” is unknown. Did you mean Mikey Madison [mikey-madison] (in Anora 2024), of this very film? Write it so; should the data misspell it, write [mikey-madison] behind the name and tell",
        "8: oscars counts its ceremonies, and none of 2031 is known; correct the year, or write its number behind it: 2031#21",
        "9: the result is won or nominated, not “winner”",
        "9: “24” is no year of a ceremony; write 2017, or the id of the ceremony",
        "9: “-” is no year of release; write that of “Anora”",
        "9: “example.org” is no address; write those of the pages that show it, with a blank between them",
        "10: 1 columns instead of 8; write body, year, category, result, film, film_year, people, seen with a tab between them, and - where there is nothing",
        "13 problems; nothing written",
      ],
    );
    assert.deepEqual(honours(), []);
  });

  it("asks about a second winner, and about a nominee who has won", () => {
    const anora = "cannes | 2024 | palme-dor | won | Anora | 2024 | - | https://example.org/";
    const ice = "cannes | 2024 | palme-dor | won | Ice | 2023 | Ida Berg | https://example.org/";
    assert.equal(
      honoured(anora, ice).problems[0],
      'honours.tsv:2: cannes/palme-dor of cannes/2024 is known to have gone to Sean Baker, “Anora” [anora-2024] (curated), not to Ida Berg, “Ice” [ice-2023]; correct the row, or add " +" behind the addresses if both won',
    );
    assert.equal(honoured(anora, `${ice} +`).honours().length, 2);
    assert.match(
      problem("oscars | 2025 | directing | won | Anora | 2024 | Sean Baker | https://example.org/"),
      /^Sean Baker, “Anora” \[anora-2024\] is known as nominated only \(od\); correct that line to "won"/,
    );
  });

  it("counts a ceremony where the body does", () =>
    assert.match(
      honoured("oscars | 2026#98 | directing | won | Anora | 2024 | Sean Baker | https://example.org/").lines(
        "awards/ceremonies.jsonl",
      )[2] ?? "",
      /^\{"id":"oscars\/98","body":"oscars","number":98,"year":2026,/,
    ));

  it("honours people without a film", () =>
    assert.match(
      honoured("gotham | 2024 | feature | won | - | - | Ida Berg; Sean Baker [sean-baker] | https://example.org/").honours()[0] ?? "",
      /"ceremony":"gotham\/2024","people":\["ida-berg","sean-baker"\],"result":"won"/,
    ));
});

describe("npm run data -- curate film", () => {
  after(removeProjects);
  const shown = (...words: string[]): string[] => run(commands["curate"], project(shards).data, "film", ...words).said;

  it("shows what is known, and a sheet with what is missing", () =>
    assert.deepEqual(shown("anora", "2025"), [
      "Anora (2024)  anora-2024  us",
      "  director         Sean Baker",
      "  writer           missing",
      "  producer         missing",
      "  composer         missing",
      "  cinematographer  missing",
      "  editor           missing",
      "  cast             Mikey Madison = Ani",
      "  honours          oscars/97 nominated Directing",
      "",
      "## Anora (2024)",
      "seen:",
      "writer:",
      "composer:",
      "cinematographer:",
      "editor:",
      "cast:",
      "",
    ]));

  it("gives an empty sheet for a film that is not there, which it may be in another year", () => {
    assert.equal(shown("Ice", "2010")[0], "Ice (2010): not in the data, but Ice (2023) [ice-2023]");
    assert.deepEqual(shown("Fire").slice(0, 5), ["Fire: not in the data", "", "## Fire (YEAR)", "seen:", "director:"]);
  });

  it("wants a title and perhaps a year", () => {
    const { code, warned } = run(commands["curate"], project(shards).data, "film", "Anora", "last year");
    assert.deepEqual([code, warned[0]?.slice(0, 40)], [1, 'usage: npm run data -- curate film "Titl']);
  });
});

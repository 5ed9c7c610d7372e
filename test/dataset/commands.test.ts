import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { commands } from "../../src/dataset/commands.js";
import { anora, project, read, removeProjects, run } from "./support.js";

describe("npm run data -- stats", () => {
  after(removeProjects);

  it("counts by kind, decade, body and source", () => {
    const { said } = run(commands["stats"], project({}).data);
    const row = (name: string): string[] => (said.find((line) => line.startsWith(`${name} `)) ?? "").split(/\s{2,}/);
    assert.deepEqual(row("films"), ["films", "1"]);
    assert.deepEqual(row("characters"), ["characters", "1"]);
    assert.deepEqual(row("2020s"), ["2020s", "1", "1", "2", "1", "1", "1"]);
    assert.deepEqual(row("all"), ["all", "1", "1", "2", "1", "1", "1"]);
    assert.deepEqual(row("oscars"), ["oscars", "0", "1", "2025–2025"]);
    assert.deepEqual(row("us"), ["us (lists of US films)", "2", "1", "1", "1", "0", "0", "0"]);
    assert.ok(said.includes("with a year: 1 of 1 films (100.0%)"), said.join("\n"));
  });
});

describe("npm run data -- audit", () => {
  after(removeProjects);

  it("says each fact as a sentence with its place and sources", () => {
    const { said, code } = run(commands["audit"], project({}).data, "3", "--seed", "7");
    assert.equal(code, 0);
    assert.deepEqual(said, [
      "3 facts, seed 7",
      "credit     Sean Baker: director of Anora (2024)\n           data/films/2024-2025.jsonl:1  us",
      "character  Mikey Madison plays Ani in Anora (2024)\n           data/films/2024-2025.jsonl:1  us",
      "honour     Sean Baker for Anora (2024): nominated Directing, oscars/97 of 2025-03-02\n           data/honours/oscars-2020s.jsonl:1  od",
    ]);
  });

  it("draws the same facts for a seed, and others for another", () => {
    const films = Array.from({ length: 60 }, (_, at) => {
      const id = `film-${String(at).padStart(2, "0")}`;
      return `{"id":"${id}","title":"Film ${at}","crew":{"director":["sean-baker"]},"source":["us"]}\n`;
    });
    const many = project({ "films/undated.jsonl": films.join("") }).data;
    const drawn = (seed: string): string[] => run(commands["audit"], many, "15", "--seed", seed).said.slice(1);
    assert.deepEqual(drawn("7"), drawn("7"));
    assert.notDeepEqual(drawn("7"), drawn("8"));
    assert.equal(drawn("7").filter((line) => line.startsWith("credit")).length, 5);
  });

  it("refuses a count that is none", () => {
    const { data } = project({});
    assert.equal(run(commands["audit"], data, "many").code, 1);
    assert.equal(run(commands["audit"], data, "3", "--seed", "x").code, 1);
  });
});

describe("npm run data -- alarms", () => {
  after(removeProjects);

  /** The alarms of one kind on films given as [id, year, cast], with every person that they name. */
  function alarmed(
    kind: string,
    ...films: readonly (readonly [id: string, year: number, cast: readonly (readonly string[])[]])[]
  ): string[] {
    const idOf = (name: string): string => name.toLowerCase().replaceAll(" ", "-");
    const names = [...new Set(["Mikey Madison", ...films.flatMap(([, , cast]) => cast.flatMap(([name]) => name ?? []))])].sort();
    const people = names.map((name) => `${JSON.stringify({ id: idOf(name), name, source: ["us"] })}\n`);
    const lines = [...films].sort().map(([id, year, cast]) => {
      const rows = cast.map(([name = "", ...forms]) => [idOf(name), ...(forms.length === 0 ? [null] : forms)]);
      return `${JSON.stringify({ id, title: id, year, cast: rows, source: ["fb", "wc"] })}\n`;
    });
    const shards = { "people/m.jsonl": people.join(""), "films/1900-1904.jsonl": lines.join("") };
    const { data } = project(shards);
    return run(commands["alarms"], data, kind).said.map((line) => line.replace(/^\w+\s+data\/\S+: /, ""));
  }

  it("a career of more than 90 years", () =>
    assert.deepEqual(alarmed("career", ["a", 1908, [["Ann Reed"]]], ["b", 2001, [["Ann Reed"]]]), [
      "person ann-reed: 93 years from a to b",
    ]));

  it("one person in two unrelated parts", () =>
    assert.deepEqual(
      alarmed("places", [
        "a",
        1908,
        [
          ["Ann Reed", "Mrs. Hill"],
          ["Ann Reed", "The Witch"],
        ],
      ]),
      ["film a: Ann Reed plays “Mrs. Hill” and “The Witch”"],
    ));

  it("a character that is an occupation", () =>
    assert.deepEqual(
      alarmed("job", [
        "a",
        1908,
        [
          ["Ann Reed", "Chaplain"],
          ["Zoe Hart", "Mary"],
        ],
      ]),
      ["film a: character “Chaplain”, in 1 film"],
    ));

  it("debris, capitals and two names in one", () => {
    const cast = [
      ["Ann Reed", "Owner of"],
      ["Zoe Hart", "MARY HILL"],
      ["Kim Lee", "Bo also known as Bob"],
    ] as const;
    assert.deepEqual(alarmed("debris", ["a", 1908, cast]), ["film a: character “Owner of”"]);
    assert.deepEqual(alarmed("capitals", ["a", 1908, cast]), ["film a: character “MARY HILL”"]);
    assert.deepEqual(alarmed("aka", ["a", 1908, cast]), ["film a: character “Bo also known as Bob”"]);
  });

  it("swapped columns, but no performer who plays a performer", () => {
    assert.deepEqual(
      alarmed("swapped", [
        "a",
        1908,
        [
          ["Ann Reed", "Mary Hill"],
          ["Mary Hill", "Ann Reed"],
        ],
      ]).length,
      2,
    );
    assert.deepEqual(
      alarmed("swapped", [
        "a",
        1908,
        [
          ["Ann Reed", "Zoe Hart"],
          ["Zoe Hart", "The Judge"],
        ],
      ]),
      [],
    );
  });

  it("one person under two spellings, who worked with the same people", () => {
    const others = [["Zoe Hart"], ["Kim Lee"]] as const;
    assert.deepEqual(
      alarmed(
        "spelling",
        ["a", 1908, [["Annabel Reed"], ...others]],
        ["b", 1909, [["Annabel Reed"], ...others]],
        ["c", 1909, [["Anabel Reed"], ...others]],
      ),
      ["person anabel-reed: is it annabel-reed? 0 films and 2 colleagues in common"],
    );
    assert.deepEqual(alarmed("spelling", ["a", 1908, [["Annabel Reed"]]], ["b", 1909, [["Anabel Reed"]]]), []);
  });

  it("refuses a kind that there is not", () => assert.equal(run(commands["alarms"], project({}).data, "noise").code, 1));
});

describe("npm run data -- import", () => {
  after(removeProjects);

  /** Imports one file into a project and answers what became of its shards. */
  function imported(kind: string, content: string, shards: { readonly [file: string]: string } = {}) {
    const { root, data } = project(shards);
    const file = join(root, "source");
    writeFileSync(file, content);
    const first = run(commands["import"], data, kind, file);
    return { data, file, ...first, again: () => run(commands["import"], data, kind, file) };
  }

  const month = [
    '{"title":"Anora","year":2024,"wiki":"Anora","directors":["Sean Baker"],"cast":["Mikey Madison","Mark Eydelshteyn"]}',
    '{"title":"The Long Winter","year":2026,"directors":["Sean Baker"],"cast":["Somebody New"]}',
  ].join("\n");

  it("fills in a film that is known and adds one that is not", () => {
    const { data, said, code } = imported("us-films", month);
    assert.equal(code, 0);
    assert.equal(
      read(data, "films/2024-2025.jsonl"),
      '{"id":"anora-2024","title":"Anora","year":2024,"imdb":"tt28607951","wiki":"Anora","crew":{"director":["sean-baker"]},"cast":[["mikey-madison","Ani"],"mark-eydelshteyn"],"source":["us"]}\n',
    );
    assert.equal(
      read(data, "films/2026-2027.jsonl"),
      '{"id":"the-long-winter-2026","title":"The Long Winter","year":2026,"crew":{"director":["sean-baker"]},"cast":["somebody-new"],"source":["us"]}\n',
    );
    assert.equal(
      read(data, "people/m.jsonl"),
      '{"id":"mark-eydelshteyn","name":"Mark Eydelshteyn","source":["us"]}\n{"id":"mikey-madison","name":"Mikey Madison","source":["us"]}\n',
    );
    assert.ok(said.includes("2 films read: 1 new, 1 filled in, 0 known as they are"), said.join("\n"));
    assert.deepEqual(run(commands["build"], data).warned, []);
  });

  it("fills in a page though the file has nothing else that is new", () => {
    const { data, again } = imported(
      "us-films",
      '{"title":"Anora","year":2024,"wiki":"Anora","directors":["Sean Baker"],"cast":["Mikey Madison"]}',
    );
    assert.match(read(data, "films/2024-2025.jsonl"), /"imdb":"tt28607951","wiki":"Anora","crew"/);
    assert.ok(again().said.includes("nothing to write"));
  });

  it("changes nothing the second time", () => {
    const { again } = imported("us-films", month);
    assert.ok(again().said.includes("nothing to write"));
  });

  it("leaves a record that is written by hand alone", () => {
    const curated = (anora["films/2024-2025.jsonl"] ?? "").replace('["us"]', '["curated"],"seen":["https://example.org/"]');
    const { data } = imported("us-films", month, { "films/2024-2025.jsonl": curated });
    assert.equal(read(data, "films/2024-2025.jsonl"), curated);
  });

  const columns =
    "Ceremony\tYear\tClass\tCanonicalCategory\tCategory\tFilm\tFilmId\tName\tNominees\tNomineeIds\tWinner\tDetail\tNote\tCitation";
  const directing = (ceremony: number, film: string, id: string, name: string, person: string, won: string): string =>
    `${ceremony}\t${1927 + ceremony}\tDirecting\tDIRECTING\tDIRECTING\t${film}\t${id}\t${name}\t${name}\t${person}\t${won}\t\t\t`;

  it("turns a nominee into a winner, and adds a new year of the Oscars", () => {
    const rows = [
      columns,
      directing(97, "Anora", "tt28607951", "Sean Baker", "nm0048918", "True"),
      directing(99, "The Long Winter", "tt99999990", "Somebody New", "nm9999990", ""),
    ];
    const { data, said } = imported("oscars", `${rows.join("\n")}\n`);
    assert.equal(
      read(data, "honours/oscars-2020s.jsonl"),
      '{"category":"oscars/directing","ceremony":"oscars/97","films":["anora-2024"],"people":["sean-baker"],"result":"won","source":["od"]}\n' +
        '{"category":"oscars/directing","ceremony":"oscars/99","films":["the-long-winter-2026"],"people":["somebody-new"],"result":"nominated","source":["od"]}\n',
    );
    assert.match(read(data, "awards/ceremonies.jsonl"), /\{"id":"oscars\/99","body":"oscars","number":99,"year":2027,"source":\["od"\]\}/);
    assert.match(read(data, "people/s.jsonl"), /"id":"sean-baker","name":"Sean Baker","imdb":"nm0048918","source":\["od","us"\]/);
    assert.ok(said.includes("1 honours new, 1 now won"), said.join("\n"));
    assert.deepEqual(run(commands["build"], data).warned, []);
  });

  it("refuses an unknown kind, a missing file and a file of another kind, and changes nothing", () => {
    const { data, root } = project({});
    assert.match(run(commands["import"], data, "globes", "x").warned[0] ?? "", /^no kind of file is called "globes"/);
    assert.match(run(commands["import"], data, "oscars", join(root, "none.tsv")).warned[0] ?? "", /none\.tsv: cannot be read/);
    const { warned, code } = imported("oscars", "Ceremony\tYear\n");
    assert.equal(code, 1);
    assert.match(warned[0] ?? "", /source:1: lacks the columns Class, Category/);
    const lines = imported("us-films", '{"title":"Anora"}\n{"title":\n');
    assert.match(lines.warned[0] ?? "", /source:1: lacks "year"/);
    assert.match(lines.warned[1] ?? "", /source:2: not JSON/);
    assert.equal(read(lines.data, "films/2024-2025.jsonl"), anora["films/2024-2025.jsonl"]);
  });
});

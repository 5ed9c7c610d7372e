import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { anora, problemsOf, project, removeProjects } from "./support.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const person = (id: string, rest = ""): string => `{"id":"${id}","name":"Mark Eydelshteyn"${rest},"source":["curated"]}`;
const film = anora["films/2024-2025.jsonl"] ?? "";

describe("bad input to npm run data", () => {
  after(removeProjects);

  it("a right folder is without problems", () => assert.deepEqual(problemsOf({}), []));

  const cases: readonly (readonly [what: string, shards: { readonly [file: string]: string | Uint8Array }, problem: RegExp])[] = [
    [
      "a malformed line",
      { "people/m.jsonl": `{"id":"mark-e","name":"Mark\n${anora["people/m.jsonl"]}` },
      /^data\/people\/m\.jsonl:1: person mark-e: not JSON \(.+\); mend the quotes, commas and brackets of the line$/,
    ],
    [
      "an unknown id",
      { "films/2024-2025.jsonl": film.replace("sean-baker", "shawn-baker") },
      /^data\/films\/2024-2025\.jsonl:1: anora-2024: no person has the id "shawn-baker"; add the record or correct the id$/,
    ],
    [
      "an id that is no slug",
      { "films/2024-2025.jsonl": film.replace('"mikey-madison"', '"mikey--madison"') },
      /films\/2024-2025\.jsonl:1: film anora-2024: \/cast\/0\/0 must match pattern/,
    ],
    [
      "a duplicate id",
      { "people/a.jsonl": `${person("mikey-madison")}\n` },
      /^data\/people\/m\.jsonl:1: person mikey-madison: the id is taken by people\/a\.jsonl:1; merge the two or give this one another id$/,
    ],
    [
      "an alias that is the name itself",
      { "people/e.jsonl": `${person("e-mark", ',"aliases":[["Mark Eydelshteýn","credit"]]')}\n` },
      /^data\/people\/e\.jsonl:1: person e-mark: the alias “Mark Eydelshteýn” is the name itself; delete it$/,
    ],
    [
      "a year of 20244",
      { "films/2024-2025.jsonl": film.replace("2024,", "20244,") },
      /^data\/films\/2024-2025\.jsonl:1: film anora-2024: \/year must be <= 2035, not 20244; see data\/schema\/film\.json$/,
    ],
    [
      "bytes that are not UTF-8",
      { "people/z.jsonl": Uint8Array.of(...bytes('{"id":"zoe-kazan","name":"Zo'), 0xeb, ...bytes(' Kazan","source":["curated"]}\n')) },
      /^data\/people\/z\.jsonl:1: person zoe-kazan: not UTF-8; save the file as UTF-8 and restore the letter$/,
    ],
    [
      "Windows line ends",
      { "people/e.jsonl": `${person("a-mark")}\n${person("b-mark")}\r\n` },
      /^data\/people\/e\.jsonl:2: has Windows line ends \(CRLF\); save the file with LF$/,
    ],
    [
      "a byte order mark",
      { "people/e.jsonl": `\ufeff${person("e-mark")}\n` },
      /^data\/people\/e\.jsonl:1: begins with a byte order mark; save the file as UTF-8 without it$/,
    ],
    ["an empty file", { "people/e.jsonl": "" }, /^data\/people\/e\.jsonl: holds no record; add one or delete the file$/],
    [
      "a line of a megabyte",
      { "people/e.jsonl": `{"id":"e-mark","name":"${"a".repeat(1 << 20)}","source":["curated"]}\n` },
      /^data\/people\/e\.jsonl:1: person e-mark: a line of 1\d{6} characters, and no record is that long; put back the line ends/,
    ],
    [
      "a date that is none",
      { "pack.json": '{"date":"soon"}' },
      /^data\/pack\.json: has no date; write \{"date":"2026-01-31"\}, the day up to which the facts go$/,
    ],
    [
      "a wrong form that is mended to nothing",
      {
        "awards/bodies.jsonl":
          '{"id":"oscars","kind":"body","name":"Academy Awards","wrong":[["Academy Award’s","Academy Prizes"]],"source":["curated"]}\n',
      },
      /bodies\.jsonl:1: award oscars: "Academy Award’s" is to be mended to "Academy Prizes", which no award is called; add it to "forms" or correct it$/,
    ],
  ];
  for (const [what, shards, problem] of cases) {
    it(`names file, line, record and remedy of ${what}`, () => {
      const [first = "", ...others] = problemsOf(shards);
      assert.match(first, problem);
      assert.deepEqual(others, ["1 problem; no pack written"]);
    });
  }

  it("names both spellings of one id", () => {
    const problems = problemsOf({ "people/e.jsonl": `${person("Mikey_Madison")}\n` });
    assert.match(problems[0] ?? "", /people\/e\.jsonl:1: person Mikey_Madison: \/id must match pattern/);
    assert.match(problems[1] ?? "", /person mikey-madison: the same id as Mikey_Madison in another spelling \(people\/e\.jsonl:1\)/);
  });

  it("names people whose aliases lead in a circle", () => {
    const circle = (name: string, alias: string): string =>
      `{"id":"${name.toLowerCase().replace(" ", "-")}","name":"${name}","aliases":[["${alias}","birth"]],"source":["curated"]}\n`;
    const problems = problemsOf({ "people/e.jsonl": circle("Ann Reed", "Zoe Hart") + circle("Zoe Hart", "Ann Reed") });
    assert.match(problems[0] ?? "", /e\.jsonl:1: person ann-reed: the alias “Zoe Hart” leads to zoe-hart, whose alias leads back/);
    assert.match(problems[1] ?? "", /e\.jsonl:2: person zoe-hart: the alias “Ann Reed” leads to ann-reed/);
  });

  it("as a process: lists all problems, exits 1, and leaves the old pack in place", function () {
    this.timeout(20_000);
    const { root, packFile } = project({
      "people/m.jsonl": `{"id":"mark\n${anora["people/m.jsonl"]}`,
      "people/e.jsonl": "",
      "films/2024-2025.jsonl": film.replace("2024,", "20244,"),
      "honours/oscars-2020s.jsonl": (anora["honours/oscars-2020s.jsonl"] ?? "").replace("sean-baker", "shawn-baker"),
    });
    mkdirSync(dirname(packFile), { recursive: true });
    writeFileSync(packFile, "the old pack");
    const { status, stderr, stdout } = spawnSync(resolve("node_modules/.bin/tsx"), [resolve("src/dataset/main.ts")], {
      cwd: root,
      encoding: "utf8",
    });
    assert.equal(status, 1);
    assert.equal(stdout, "");
    assert.deepEqual(
      stderr
        .trimEnd()
        .split("\n")
        .map((line) => line.replace(/^(data\/[^ ]+:|\d+ problems).*$/, "$1")),
      [
        "data/people/e.jsonl:",
        "data/people/m.jsonl:1:",
        "data/films/2024-2025.jsonl:1:",
        "data/honours/oscars-2020s.jsonl:1:",
        "4 problems",
      ],
    );
    assert.equal(readFileSync(packFile, "utf8"), "the old pack");
    assert.equal(existsSync(join(root, "dist/bundled.pack.part")), false);
  });
});

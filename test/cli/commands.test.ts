import assert from "node:assert/strict";
import { dramatis } from "./world.js";

const draft = "# Anora (2024)\n\nMikey Madison is Ani.\n";

describe("dramatis mentions", () => {
  it("tells the focus and every name as JSON", async () => {
    const { code, out } = await dramatis("mentions --format json a.md", { files: { "a.md": draft } });
    const { files } = JSON.parse(out) as { files: { focus: { weight: number }[] }[] };
    const weight = files[0]?.focus[0]?.weight;
    assert.ok(typeof weight === "number" && weight > 0 && weight <= 1);
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), {
      version: 1,
      files: [
        {
          path: "a.md",
          focus: [{ film: "Anora", year: 2024, weight }],
          mentions: [
            { start: 2, end: 7, text: "Anora", kind: "film", name: "Anora", film: "Anora", year: 2024 },
            { start: 16, end: 29, text: "Mikey Madison", kind: "person", name: "Mikey Madison" },
            { start: 33, end: 36, text: "Ani", kind: "character", name: "Anora Mikheeva", film: "Anora", year: 2024 },
          ],
        },
      ],
    });
  });

  it("shows them as a table", async () => {
    const { out } = await dramatis("mentions a.md", { files: { "a.md": draft } });
    assert.match(out, /^a\.md\n {2}in focus: Anora \(2024\), \d+ %\n/);
    assert.deepEqual(out.split("\n").slice(2), [
      "  1:3   Anora          film       Anora (2024)",
      "  3:1   Mikey Madison  person     Mikey Madison",
      "  3:18  Ani            character  Anora Mikheeva, Anora",
      "  3 mentions",
      "",
      "",
    ]);
  });
});

describe("dramatis lookup", () => {
  it("has one result for each name, in the shape of the issue", async () => {
    const { code, out } = await dramatis(["lookup", "--format", "json", "Toros", "Qwxz"]);
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), {
      version: 1,
      results: [
        {
          query: "Toros",
          entities: [
            {
              kind: "character",
              name: "Toros",
              aliases: [],
              ids: {},
              credits: [{ film: "Anora", year: 2024, job: "cast", character: "Toros", person: "Karren Karagulian" }],
              honours: [],
            },
          ],
        },
        { query: "Qwxz", entities: [] },
      ],
    });
  });

  it("shows the card, and says when it is only near", async () => {
    assert.equal(
      (await dramatis(["lookup", "Mickey Maddison"])).out,
      `“Mickey Maddison”: nothing known. The nearest:

Mikey Madison  person
  Known for Anora (Anora Mikheeva), Once Upon a Time... in Hollywood (Sadie)
  Oscars: won Best Actress (Anora, 2025)
  https://www.imdb.com/name/nm5700898/
  https://en.wikipedia.org/wiki/Mikey_Madison

`,
    );
  });
});

describe("dramatis", () => {
  it("helps and tells its version", async () => {
    const { code, out } = await dramatis("--help");
    assert.equal(code, 0);
    for (const command of ["check", "mentions", "lookup"]) assert.match(out, new RegExp(`^  dramatis ${command} `, "m"));
    for (const line of out.split("\n")) assert.ok(line.length <= 80, line);
    assert.deepEqual(await dramatis("--version"), { code: 0, out: "1.2.3\n", err: "" });
  });

  for (const [wrong, message] of [
    ["", "which command?"],
    ["chekc a.md", "“chekc” is no command"],
    ["check", "check: nothing given. Usage: dramatis check [--format pretty|json] FILE…"],
    ["check --fixx a.md", "Unknown option '--fixx'"],
    ["check --format sarif a.md", "--format is pretty or json, not “sarif”"],
  ] as const) {
    it(`refuses “dramatis ${wrong}”`, async () => {
      assert.deepEqual(await dramatis(wrong), { code: 2, out: "", err: `dramatis: ${message}\nTry “dramatis --help”.\n` });
    });
  }
});

import assert from "node:assert/strict";
import { dramatis } from "./world.js";

/** All control characters but the end of a line. */
const controls = /(?!\n)\p{Cc}/u;

const clean = "# Anora (2024)\n\nMikey Madison is Ani.\n";
const slip = "# Anora (2024)\n\nMickey Madison is Ani.\n";

const jsonOf = async (...given: Parameters<typeof dramatis>): Promise<unknown> => JSON.parse((await dramatis(...given)).out);

describe("dramatis check --format json", () => {
  it("tells rule, place, text, message and suggestions", async () => {
    assert.deepEqual(await jsonOf("check --format json a.md", { files: { "a.md": slip } }), {
      version: 1,
      files: [
        {
          path: "a.md",
          findings: [
            {
              rule: "person-name",
              severity: "warning",
              start: 16,
              end: 30,
              line: 3,
              column: 1,
              text: "Mickey Madison",
              message: "“Mickey Madison” looks misspelled. Anora (2024) credits “Mikey Madison”.",
              suggestions: ["Mikey Madison"],
            },
          ],
        },
      ],
    });
  });

  it("counts offsets and lines in the text as given: CR, CRLF, LF, a byte order mark, emoji", async () => {
    const text = "\uFEFF# Anora (2024)\r\rThe 🎬 one\r\n\n🎬 Mickey Madison is Ani.\n";
    const { files } = (await jsonOf("check --format json a.md", { files: { "a.md": text } })) as {
      files: { findings: { start: number; end: number; line: number; column: number }[] }[];
    };
    const [finding] = files[0]?.findings ?? [];
    assert.equal(text.slice(finding?.start, finding?.end), "Mickey Madison");
    assert.deepEqual([finding?.line, finding?.column], [5, 4]);
  });

  it("is the same shape for no finding, for standard input, and for nothing readable", async () => {
    assert.deepEqual(await jsonOf("check --format json -", { stdin: clean }), { version: 1, files: [{ path: "-", findings: [] }] });
    assert.deepEqual(await jsonOf("check --format json none.md"), { version: 1, files: [] });
  });
});

describe("dramatis check: exit codes", () => {
  const codeOf = async (...given: Parameters<typeof dramatis>): Promise<number> => (await dramatis(...given)).code;

  it("0 when nothing, 1 when something is at warning level", async () => {
    assert.equal(await codeOf("check a.md", { files: { "a.md": clean } }), 0);
    assert.equal(await codeOf("check a.md b.md", { files: { "a.md": clean, "b.md": slip } }), 1);
    assert.equal(await codeOf("check a.md", { files: { "a.md": "" } }), 0);
  });

  it("a hint is no warning", async () => {
    const { code, out } = await dramatis("check a.md", {
      files: { "a.md": "*Amélie* (2001), by Jean-Pierre Jeunet: Amelie Poulain smiles.\n" },
    });
    assert.match(out, /1 hint in 1 file/);
    assert.equal(code, 0);
  });

  it("2 when a file is missing, binary or unreadable; the others are checked", async () => {
    const files = { "slip.md": slip, "film.mp4.md": new Uint8Array([35, 0, 1, 2]), "locked.md": new Error("permission denied") };
    const { code, err, out } = await dramatis("check gone.md film.mp4.md locked.md slip.md", { files });
    assert.equal(code, 2);
    assert.equal(err, "dramatis: gone.md: no such file\ndramatis: film.mp4.md: binary, not text\ndramatis: locked.md: permission denied\n");
    assert.match(out, /Mickey Madison/);
  });

  it("2 without a pack, and says why", async () => {
    const { code, err, out } = await dramatis("check a.md", {
      files: { "a.md": slip },
      pack: { problem: { message: "bundled.pack ends too early" } },
    });
    assert.deepEqual([code, err, out], [2, "dramatis: no facts to check against: bundled.pack ends too early\n", ""]);
  });

  it("invalid UTF-8 is no reason to stop", async () => {
    assert.equal(await codeOf("check a.md", { files: { "a.md": new Uint8Array([0xff, 0xfe, 0x41]) } }), 0);
  });
});

describe("dramatis check FOLDER", () => {
  it("reads the drafts below it in order, not what others put there", async () => {
    const files = {
      "posts/b.md": slip,
      "posts/a/z.markdown": slip,
      "posts/c.mdx": slip,
      "posts/d.TXT": slip,
      "posts/e.html": slip,
      "posts/node_modules/x/readme.md": slip,
      "posts/.git/f.md": slip,
    };
    for (const folder of ["posts", "posts/"]) {
      const { files: reports } = (await jsonOf(`check --format json ${folder}`, { files })) as {
        files: { path: string; findings: unknown[] }[];
      };
      assert.deepEqual(
        reports.map(({ path, findings }) => [path, findings.length]),
        [
          ["posts/a/z.markdown", 1],
          ["posts/b.md", 1],
          ["posts/c.mdx", 1],
          ["posts/d.TXT", 1],
        ],
      );
    }
  });
});

describe("dramatis check, for people", () => {
  it("shows the line with the slip underlined and the name beside it", async () => {
    const { out } = await dramatis("check a.md", { files: { "a.md": slip } });
    assert.equal(
      out,
      `a.md
  3:1  warning  “Mickey Madison” looks misspelled. Anora (2024) credits “Mikey
                Madison”.  person-name
     3 │ Mickey Madison is Ani.
       │ ^^^^^^^^^^^^^^ Mikey Madison

1 warning in 1 file · in focus: Anora (2024)
`,
    );
  });

  it("keeps within the width: a long line is shown around the slip", async () => {
    const words = "word ".repeat(60);
    const { out } = await dramatis("check a.md", { files: { "a.md": `# Anora (2024)\n\n${words}Mickey Madison ${words}\n` } });
    const [source, under] = out.split("\n").slice(-5, -3);
    for (const line of out.split("\n")) assert.ok(line.length <= 80, `${line.length}: ${line}`);
    assert.equal(source?.indexOf("Mickey Madison"), under?.indexOf("^^^^^^^^^^^^^^"));
    assert.match(source ?? "", /^ {5}3 │ …word .* word…$/);
  });

  it("says that nothing is to be mended", async () => {
    assert.equal((await dramatis("check a.md", { files: { "a.md": clean } })).out, "Nothing to mend in 1 file · in focus: Anora (2024)\n");
  });

  it("is coloured only when asked to be", async () => {
    const files = { "a.md": slip };
    assert.ok((await dramatis("check a.md", { files, color: true })).out.includes("\u001b[33mwarning\u001b[39m"));
    assert.doesNotMatch((await dramatis("check a.md", { files })).out, controls);
  });

  it("a draft cannot command the terminal", async () => {
    const { out } = await dramatis("check a.md", { files: { "a.md": "# Anora (2024)\n\n\u001b]0;evil\u0007 Mickey Madison is Ani.\n" } });
    assert.match(out, /\uFFFD\]0;evil\uFFFD Mickey/);
    assert.doesNotMatch(out, controls);
  });
});

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { dramatis, repository } from "./dramatis.js";

describe("the dramatis process", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), "dramatis-test-"));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const file = (name: string, content: string | Uint8Array): string => {
    const full = path.join(folder, name);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, content);
    return full;
  };

  it("exits with 0, 1 and 2", () => {
    assert.equal(dramatis(["check", file("clean.md", "*Anora* stars Mikey Madison.")]).code, 0);
    assert.equal(dramatis(["check", file("slip.md", "*Anora* (2024) stars Mickey Madison.")]).code, 1);
    assert.equal(dramatis(["check", path.join(folder, "absent.md")]).code, 2);
    assert.equal(dramatis(["check", "--wrong"]).code, 2);
  });

  it("checks the others when one file is missing or binary, and says which", () => {
    const { code, out, err } = dramatis([
      "check",
      "--format",
      "json",
      path.join(folder, "absent.md"),
      file("binary.md", Uint8Array.of(0, 1, 2, 0, 255)),
      file("s.md", "*Anora* (2024): Mickey Madison"),
    ]);
    assert.equal(code, 2);
    assert.match(err, /absent\.md/);
    assert.match(err, /binary\.md/);
    assert.equal((JSON.parse(out) as { files: { findings: unknown[] }[] }).files.at(-1)?.findings.length, 1);
  });

  it("survives what files hold", () => {
    const hostile: { readonly [name: string]: string | Uint8Array } = {
      "empty.md": "",
      "bom.md": "\uFEFF*Anora* (2024): Mickey Madison",
      "crlf.md": "---\r\nfilm: Anora\r\n---\r\n\r\nMickey\r\nMadison",
      "yaml.md": "---\nfilm: [Anora\n: :\n---\nMickey Madison in *Anora* (2024)",
      "latin1.md": Uint8Array.of(0x41, 0xe9, 0x6c, 0x69, 0x65),
      "line.md": "Anora ".repeat(170_000),
      "long.txt": "*Anora* (2024) stars Mikey Madison, who is Ani.\n\n".repeat(100_000),
      "emoji.mdx": "🎬 *Anora* (2024): 🎭 Mickey 🎭 Madison",
      "marks.markdown": "Ame\u0301lie ".repeat(1_000),
    };
    const files = Object.entries(hostile).map(([name, content]) => file(`hostile/${name}`, content));
    const { code, out } = dramatis(["check", "--format", "json", ...files]);
    assert.equal(code, 1);
    const report = JSON.parse(out) as { files: { path: string; findings: { start: number; text: string }[] }[] };
    assert.equal(report.files.length, files.length);
    const found = (name: string): unknown[] =>
      report.files.find(({ path: own }) => own.endsWith(name))?.findings.map(({ start, text }) => [start, text]) ?? [];
    assert.deepEqual(found("bom.md"), [[17, "Mickey Madison"]]);
    assert.deepEqual(found("crlf.md"), [[25, "Mickey\r\nMadison"]]);
    assert.deepEqual(found("yaml.md"), [[25, "Mickey Madison"]]);
  });

  it("says so and exits with 2 when the facts are damaged or missing", () => {
    const dist = path.join(folder, "dist");
    mkdirSync(dist, { recursive: true });
    copyFileSync(path.join(repository, "dist/cli.js"), path.join(dist, "cli.js"));
    const draft = file("d.md", "Mickey Madison");
    const cli = path.join(dist, "cli.js");
    assert.equal(dramatis(["check", draft], "", cli).code, 2);
    const pack = readFileSync(path.join(repository, "dist/bundled.pack"));
    for (const damage of [pack.subarray(0, 1_000), pack.subarray(0, pack.length - 1), Buffer.from("no pack"), flipped(pack)]) {
      writeFileSync(path.join(dist, "bundled.pack"), damage);
      for (const command of ["check", "mentions"]) {
        const { code, err, out } = dramatis([command, draft], "", cli);
        assert.equal(code, 2);
        assert.equal(out, "");
        assert.match(err, /^dramatis: no facts to check against: .*bundled\.pack is damaged: .*\n$/);
      }
    }
  });

  it("ends quietly when its reader has seen enough", () => {
    const { status, stderr } = spawnSync("sh", ["-c", `"$0" dist/cli.js lookup "Meryl Streep" "Tom Hanks" | head -1`, process.execPath], {
      cwd: repository,
      encoding: "utf8",
    });
    assert.deepEqual([status, stderr], [0, ""]);
  });
});

/** One bit in each page: what no draft asks for is not read, and does not count. */
function flipped(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (let position = 20_000; position < copy.length; position += 8192) copy[position] = (copy[position] as number) ^ 1;
  return copy;
}

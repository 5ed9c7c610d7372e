import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { diskFiles, readDrafts } from "../../src/cli/files.js";
import { Lines } from "../../src/cli/positions.js";

describe("files on a disk", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "dramatis-"));
  after(() => rmSync(folder, { recursive: true }));

  it("are read from folders in order, and alone whatever they are called", async () => {
    mkdirSync(path.join(folder, "posts/2024"), { recursive: true });
    writeFileSync(path.join(folder, "posts/b.md"), "b");
    writeFileSync(path.join(folder, "posts/2024/a.md"), "\uFEFFa");
    writeFileSync(path.join(folder, "posts/c.html"), "c");
    const read: [string, string][] = [];
    for await (const draft of readDrafts(["posts", "posts/c.html", "gone"], diskFiles(folder))) {
      read.push([draft.path, "text" in draft ? draft.text : `! ${draft.problem}`]);
    }
    assert.deepEqual(read, [
      ["posts/2024/a.md", "\uFEFFa"],
      ["posts/b.md", "b"],
      ["posts/c.html", "c"],
      ["gone", "! no such file"],
    ]);
  });
});

describe("positions", () => {
  it("count lines by CR, LF and CRLF, and columns in UTF-16 units", () => {
    const lines = new Lines("a\rb\n\r\n🎬c");
    const places = [0, 1, 2, 3, 4, 5, 6, 8].map((offset) => Object.values(lines.position(offset)).join(":"));
    assert.deepEqual(places, ["1:1", "1:2", "2:1", "2:2", "3:1", "3:2", "4:1", "4:3"]);
    assert.equal(lines.lineText(1), "a");
    assert.equal(lines.lineText(3), "");
    assert.equal(lines.lineText(4), "🎬c");
  });
});

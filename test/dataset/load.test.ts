import assert from "node:assert/strict";
import { load, loadLines, readShard } from "../../src/dataset/load.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The fault of a message, without the record before it and the details and remedy behind. */
const faultOf = (message: string): string | undefined => /^(?:person(?: \S+)?: )?([^:;(]+?)(?=\s?[:;(])/.exec(message)?.[1];

describe("loading data/", () => {
  it("keeps the good lines of a shard and reports the bad ones with file and line", () => {
    const shard = readShard(
      "people/m.jsonl",
      bytes(
        '{"id":"mikey-madison","name":"Mikey Madison","source":["curated"]}\n{"id":"mark"\n[1]\n\n{"id":"mya","name":"Mýa","source":["curated"]}\n',
      ),
    );
    assert.deepEqual(
      shard.lines.map(({ file, line, kind, record }) => [file, line, kind, record["id"]]),
      [
        ["people/m.jsonl", 1, "person", "mikey-madison"],
        ["people/m.jsonl", 5, "person", "mya"],
      ],
    );
    assert.deepEqual(
      shard.problems.map(({ file, line, message }) => [file, line, faultOf(message)]),
      [
        ["people/m.jsonl", 2, "not JSON"],
        ["people/m.jsonl", 3, "not a JSON object"],
      ],
    );
  });

  it("names a line that is not UTF-8", () => {
    const shard = readShard("people/z.jsonl", Uint8Array.of(...bytes('{"id":"zoe","name":"Zo'), 0xeb, ...bytes('","source":["curated"]}')));
    assert.deepEqual(
      shard.problems.map(({ line, message }) => [line, faultOf(message)]),
      [[1, "not UTF-8"]],
    );
  });

  it("knows the kind of a record by its folder", () => {
    const kinds = ["films/1995-1999.jsonl", "awards/bodies.jsonl", "awards/ceremonies.jsonl", "honours/curated.jsonl"].map(
      (file) => readShard(file, bytes("{}")).lines[0]?.kind,
    );
    assert.deepEqual(kinds, ["film", "award", "ceremony", "honour"]);
    assert.equal(readShard("else/where.jsonl", bytes("{}")).problems.length, 1);
  });

  it("says that a folder is missing, and throws nothing", () => {
    const { records, problems } = load("no/such/folder");
    assert.equal(records.films.length, 0);
    assert.deepEqual(
      problems.map(({ message }) => faultOf(message)),
      ["cannot be read", "no records found"],
    );
    assert.equal(loadLines("no/such/folder").lines.length, 0);
  });
});

import assert from "node:assert/strict";
import { readCurated } from "../../src/dataset/import/curated.js";
import { project, removeProjects } from "./support.js";

describe("records that are written by hand", () => {
  after(removeProjects);

  it("are those of curated.jsonl, and those corrected where they stand", () => {
    const person = (id: string, source: string): string => `{"id":"${id}","name":"Ann Reed","source":["${source}"]}\n`;
    const { data } = project({
      "people/curated.jsonl": person("a", "curated"),
      "people/r.jsonl": person("b", "curated") + person("c", "cmu"),
    });
    const { people, inPlace } = readCurated(data);
    assert.deepEqual(
      people.map(({ id }) => id),
      ["a", "b"],
    );
    assert.deepEqual(
      inPlace.people.map(({ id }) => id),
      ["b"],
    );
  });

  it("need no file of their own", () => assert.deepEqual(readCurated(project({}).data).films, []));
});

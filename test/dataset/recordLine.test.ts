import assert from "node:assert/strict";
import { lineOf, recordOf } from "../../src/dataset/recordLine.js";

describe("the line of a record", () => {
  const line = '{"id":"noon-1952","cast":[["ann-reed","Ida"],"bo-lind",[null,"Cy"]],"source":["us"]}';
  const record = {
    id: "noon-1952",
    cast: [
      ["ann-reed", "Ida"],
      ["bo-lind", null],
      [null, "Cy"],
    ],
    source: ["us"],
  };

  it("has a performer whose part is not known as a bare id", () => assert.equal(lineOf(record), line));

  it("is read as rows, bare or not", () => {
    assert.deepEqual(recordOf(line), record);
    assert.deepEqual(recordOf(JSON.stringify(record)), record);
  });
});

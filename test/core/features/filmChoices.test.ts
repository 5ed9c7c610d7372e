import assert from "node:assert/strict";
import { filmChoices, openDraft, packReport } from "../../../src/core/index.js";
import { tinyPack } from "../../support/tinyPack.js";

const titles = (text: string, query: string): string[] => filmChoices(openDraft(text, tinyPack()), query).map(({ title }) => title);

describe("films to choose from", () => {
  it("are those whose title the query begins, with or without a year", () => {
    assert.deepEqual(titles("", "ano"), ["Anora (2024)"]);
    assert.deepEqual(titles("", "Anora (2024)"), ["Anora (2024)"]);
    assert.deepEqual(titles("", "anora (20"), ["Anora (2024)"]);
    assert.deepEqual(titles("", "Anora (1931)"), []);
    assert.deepEqual(titles("", "mikey"), []);
    assert.equal(filmChoices(openDraft("", tinyPack()), "anora")[0]?.directors, "Sean Baker");
  });

  it("are those in focus before anything is typed", () => {
    assert.deepEqual(titles("# Anora (2024)\n", ""), ["Anora (2024)"]);
    assert.deepEqual(titles("", ""), []);
  });
});

describe("the report of the pack", () => {
  it("tells date, counts and how far the prizes reach", () => {
    const report = packReport(tinyPack());
    assert.match(report, /^# The facts of Dramatis\n\nPack “.*” of 20\d\d-/);
    assert.match(report, /\| Films and series \| \d+ \|/);
    assert.match(report, /\| Oscars \| \d{4} \| \d{4} \| \d+ \|/);
  });
});

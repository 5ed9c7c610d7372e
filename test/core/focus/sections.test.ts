import assert from "node:assert/strict";
import { check, openDraft } from "../../../src/core/index.js";
import { tinyPack } from "../../support/tinyPack.js";

const pack = tinyPack();
const inFocus = (text: string): string[] =>
  openDraft(text, pack)
    .focus.films.filter(({ weight }) => weight >= 0.5)
    .map(({ film }) => pack.text(film))
    .sort();
const flagged = (text: string): string[] => check(openDraft(text, pack)).map(({ range }) => text.slice(range.start, range.end));

/** One film has all the names, as in most diaries. */
const anora = "Mikey Madison, Mark Eydelshteyn, Yura Borisov, Karren Karagulian and Vache Tovmasyan; *Anora* is Sean Baker's best.";

describe("a draft in sections", () => {
  it("has the film of every section in focus, however much is said of another", () => {
    for (const head of [
      (title: string) => `## ${title}\n\nSo.`,
      (title: string, number: number) => `## ${number}. ${title}\n\nSo.`,
      (title: string, number: number) => `### No. ${number}: ${title}: the best\n\nSo.`,
      (title: string) => `# Review: ${title}\n\nSo.`,
      (title: string) => `**${title}** So.`,
      (title: string, number: number) => `**${number}. ${title}**\n\nSo.`,
    ]) {
      const text = `${head("Anora", 3)} ${anora}\n\n${head("Capote", 2)} Philip Seymour Hoffman.\n\n${head("Kika", 1)} Pedro Almodóvar.`;
      assert.deepEqual(inFocus(text), ["Anora", "Capote", "Kika"], text);
    }
  });

  it("needs more than a heading of plain words to be about films", () => {
    const plain = `# Anora (2024)\n\n${anora}\n\n## Tangerine\n\nIt is.\n\n## Moonlight\n\nIt shines.\n\n## Persona\n\nAll wear one.`;
    assert.deepEqual(inFocus(plain), ["Anora"]);
  });

  it("does not take every heading's first word for a title", () => {
    assert.deepEqual(inFocus("## Anora for beginners\n\nSo.\n\n## Persona: a word\n\nSo."), []);
    assert.deepEqual(inFocus("## 10 Anora jokes\n\nSo."), []);
  });

  it("judges a lone word by the film of its section", () => {
    const list = (first: string, last: string): string =>
      `## 3. Anora\n\n${anora} ${first}\n\n## 2. Capote\n\nPhilip Seymour Hoffman.\n\n## 1. Kika\n\nPedro Almodóvar. ${last}`;
    assert.deepEqual(flagged(list("It is for Normingten to know.", "")), ["Normingten"]);
    assert.deepEqual(flagged(list("", "It is for Normingten to know.")), []);
  });
});

import assert from "node:assert/strict";
import { check, openDraft } from "../../../src/core/index.js";
import { unindent } from "../../support/draft.js";
import { tinyPack } from "../../support/tinyPack.js";

const pack = () => tinyPack();
const focus = (text: string, path?: string): string[] =>
  openDraft(text, pack(), path === undefined ? {} : { path })
    .focus.films.filter(({ weight }) => weight >= 0.5)
    .map(({ film }) => pack().text(film));
const mentions = (text: string): string[] =>
  openDraft(text, pack()).mentions.map(
    ({ start, end, kind, entity, form }) =>
      `${text.slice(start, end)}: ${kind}${form === "short" ? " (short)" : ""} ${pack().text(entity)}`,
  );

describe("focus", () => {
  it("reads the front matter of all habits", () => {
    for (const head of [
      "film: Anora",
      "title: Anora (2024)",
      'title: "Review: Anora"',
      "title: Anora (2024) - Review",
      "subjectInfo:\n  about:\n    name: Anora",
      "movie: Anora\nyear: 2024",
      'title: "Brief Review of “Anora” (2024)"',
    ]) {
      assert.deepEqual(focus(`---\n${head}\n---\nA night in Brooklyn.`), ["Anora"], head);
    }
  });

  it("reads the slug, headings, italics with a year, and a directive", () => {
    assert.deepEqual(focus("A night in Brooklyn.", "posts/2024-11-05-review-anora-2024.md"), ["Anora"]);
    assert.deepEqual(focus("# Anora (2024)\n\nA night in Brooklyn."), ["Anora"]);
    assert.deepEqual(focus("*Anora* (2024) is a night in Brooklyn."), ["Anora"]);
    assert.deepEqual(focus("<!-- dramatis film: Persona (1966) -->\n*Anora* (2024), again."), ["Persona"]);
  });

  it("lets the people vote: a wrong head loses", () => {
    const body = "*Anora* has Mikey Madison, Mark Eydelshteyn, Karren Karagulian and Vache Tovmasyan; Sean Baker directs.";
    assert.equal(focus(`---\nfilm: Persona\n---\n${body}`)[0], "Anora");
    assert.deepEqual(focus(body.replaceAll("*", "")), ["Anora"]);
  });

  it("is nobody in an essay", () => assert.deepEqual(focus("Why do we go to the pictures? For the light, and to be alone together."), []));
});

describe("mentions", () => {
  it("names people, characters, films and awards, in full and in part", () => {
    const text = "*Anora* (2024): Mikey Madison is Ani, Eydelshteyn is Vanya. Baker's film won the Palme d’Or and five Oscars.";
    assert.deepEqual(mentions(text), [
      "Anora: film Anora",
      "Mikey Madison: person Mikey Madison",
      "Ani: character Anora Mikheeva",
      "Eydelshteyn: person (short) Mark Eydelshteyn",
      "Vanya: character Ivan Zakharov",
      "Baker: person (short) Sean Baker",
      "Palme d’Or: award Palme d'Or",
      "Oscars: award Academy Awards",
    ]);
  });

  it("takes the longest name and leaves plain words alone", () => {
    assert.deepEqual(mentions("The director, a prince in red, told a story. Alma is a name, and so is Igor."), []);
    assert.deepEqual(mentions("Philip Seymour Hoffman was Capote."), ["Philip Seymour Hoffman: person Philip Seymour Hoffman"]);
  });

  it("finds a name across markup, and answers by offset", () => {
    const text = "It is *Mikey* Madison's film.";
    const model = openDraft(text, pack());
    assert.equal(model.mentionAt(text.indexOf("Madison") + 2)?.start, text.indexOf("Mikey"));
    assert.equal(model.mentionAt(text.indexOf("film")), undefined);
  });
});

describe("openDraft", () => {
  const draft = unindent(`
    ---
    film: Anora
    ---

    *Anora* stars Mickey Madison.

    Karren Karagulian is Toros; so is the evening.

    > Mark Edelstein runs.`);

  it("finds the same from an earlier version as afresh, wherever the edit is", () => {
    let previous = openDraft("", pack());
    for (let cut = 0; cut <= draft.length; cut += 7) {
      const text = draft.slice(0, cut) + draft.slice(cut + 3);
      const model = openDraft(text, pack(), { previous });
      const fresh = openDraft(text, pack());
      assert.deepEqual(check(model), check(fresh));
      assert.deepEqual(model.mentions, fresh.mentions);
      previous = model;
    }
  });

  it("re-reads one block for a keystroke", () => {
    const body = Array.from({ length: 200 }, (_, i) => `Paragraph ${i} speaks of Mikey Madison and others.`).join("\n\n");
    const before = openDraft(body, pack());
    const after = openDraft(body.replace("Paragraph 100", "Paragraph 1000"), pack(), { previous: before });
    const known = new Set(before.blocks.map(({ reading }) => reading));
    assert.equal(after.blocks.filter(({ reading }) => !known.has(reading)).length, 1);
  });

  it("survives whatever is typed or pasted", function () {
    this.timeout(120_000);
    const hostile = [
      "",
      "\uFEFF",
      "\0\0\0",
      "\uD800",
      "a\uDC00*b\uD800*",
      "\r\r\n\n\r",
      "---",
      "---\n: : :\n\t- [\n---\nMickey Madison",
      "<!--",
      "<!-- dramatis-disable",
      "*".repeat(50_000),
      "[".repeat(50_000),
      `${"> ".repeat(2_000)}x`,
      "e\u0301".repeat(20_000),
      "“".repeat(20_000),
      "Mickey Madison ".repeat(20_000),
      `${"A".repeat(200_000)} B`,
      "| a | b |\n".repeat(5_000),
      "(".repeat(30_000),
      "'".repeat(30_000),
      "<a ".repeat(20_000),
    ];
    for (const text of hostile) {
      const model = openDraft(text, pack());
      for (const { range } of check(model)) assert.ok(range.start >= 0 && range.end <= text.length && range.start < range.end);
      model.mentionAt(text.length >> 1);
      model.isProse(text.length >> 1);
    }
  });
});

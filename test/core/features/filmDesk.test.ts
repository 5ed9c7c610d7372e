import assert from "node:assert/strict";
import { check, type DeskRow, type FilmDesk, filmDesk, openDraft } from "../../../src/core/index.js";
import { tinyPack } from "../../support/tinyPack.js";

function deskOf(text: string): FilmDesk {
  const model = openDraft(text, tinyPack());
  return filmDesk(model, check(model));
}

/** "Mikey Madison · Anora Mikheeva · 2". */
const written = ({ name, detail, count }: DeskRow): string => `${name} · ${detail} · ${count}`;

const review = `# Anora (2024)

Mikey Madison is Ani, Mickey Madison was a slip, and Madison dances. Vanya pays. Sean Baker cuts, and Brad Pitt is not in it.
`;

describe("the film desk", () => {
  it("counts for each of the cast the mentions of performer and character, slips too", () => {
    const [film] = deskOf(review).films;
    assert.deepEqual(film?.cast.slice(0, 3).map(written), [
      "Mikey Madison · Anora Mikheeva · 4",
      "Mark Eydelshteyn · Ivan Zakharov · 1",
      "Yura Borisov · Igor · 0",
    ]);
    assert.equal(film.cast.length, 9);
  });

  it("has one row for each of the crew, with all jobs", () => {
    assert.deepEqual(deskOf(review).films[0]?.crew.slice(0, 2).map(written), [
      "Sean Baker · director, writer, producer, editor · 1",
      "Alex Coco · producer · 0",
    ]);
  });

  it("shows the film with its year and weight, and whether the draft pins it", () => {
    const [guessed] = deskOf(review).films;
    assert.deepEqual([guessed?.name, guessed?.detail, guessed?.pinned], ["Anora", "(2024)", false]);
    assert.ok(guessed !== undefined && guessed.weight > 0.5);
    const [pinned] = deskOf("<!-- dramatis film: Tangerine (2015) -->\n\nMikey Madison is Ani.\n").films;
    assert.deepEqual([pinned?.name, pinned?.weight, pinned?.pinned], ["Tangerine", 1, true]);
  });

  it("lists what was won before what was not", () => {
    const honours = deskOf(review).films[0]?.honours ?? [];
    assert.deepEqual(honours.slice(0, 1).map(written), ["Best Actress · Oscars 2025, Mikey Madison · 0"]);
    const results = honours.map(({ result }) => result);
    assert.deepEqual(results, [...results].sort().reverse());
    assert.ok(new Set(results).size === 2);
  });

  it("lists who else is named, with what is known of them", () => {
    assert.deepEqual(deskOf(review).others.map(written), [
      "Brad Pitt · person · Cliff Booth in Once Upon a Time... in Hollywood (2019) · 1",
    ]);
  });

  it("groups findings by rule, in the order of the rules", () => {
    const { rules } = deskOf("# Anora (2024)\n\nMickey Madison, Mark Edelshteyn, and the Palme D’or.\n");
    assert.deepEqual(
      rules.map(({ code, findings }) => [code, findings.length]),
      [
        ["person-name", 2],
        ["award-name", 1],
      ],
    );
  });

  it("counts slips that are not shown yet, and lists them not", () => {
    const model = openDraft("# Anora (2024)\n\nMickey Madison dances.\n", tinyPack());
    const { films, rules } = filmDesk(model, check(model), []);
    assert.deepEqual([films[0]?.cast[0]?.count, rules], [1, []]);
  });

  it("is empty for an essay about something else", () => {
    assert.deepEqual(deskOf("The tram was late again."), { films: [], rules: [], others: [] });
  });

  it("leaves the front matter's own list of the cast uncounted", () => {
    const [film] = deskOf("---\nfilm: Anora\ncast: [Mikey Madison, Yura Borisov]\n---\n\nYura Borisov waits.\n").films;
    assert.deepEqual(film?.cast.filter(({ count }) => count > 0).map(written), ["Yura Borisov · Igor · 1"]);
  });
});

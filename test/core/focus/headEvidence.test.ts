import assert from "node:assert/strict";
import { openDraft } from "../../../src/core/index.js";
import { tinyPack } from "../../support/tinyPack.js";

const body = "A night in Brooklyn.";
const pack = tinyPack();
const focus = (head: string, text = body, path?: string): string[] =>
  openDraft(`${head}\n\n${text}`, pack, path === undefined ? {} : { path })
    .focus.films.filter(({ weight }) => weight >= 0.5)
    .map(({ film }) => pack.text(film));
const yaml = (lines: string): string => `---\n${lines}\n---`;

describe("the film of a head", () => {
  it("is read from TOML, keys of a table included", () => {
    assert.deepEqual(focus('+++\ntitle = "Review: Anora"\ndate = 2024-11-05\n+++'), ["Anora"]);
    assert.deepEqual(focus('+++\ntitle = "A night out"\n[extra]\nfilm = "Anora"\n+++'), ["Anora"]);
  });

  it("is read from lists of TOML", () => {
    assert.deepEqual(focus('+++\ntags = ["Once Upon a Time in Hollywood", "Brad Pitt"]\n+++'), ["Once Upon a Time... in Hollywood"]);
    assert.deepEqual(focus('+++\nfilms = ["Anora", "Persona"]\n+++').sort(), ["Anora", "Persona"]);
  });

  it("is read from Pelican's head without fences", () =>
    assert.deepEqual(focus("Title: Anora\nDate: 2024-11-05\nDirector: Sean Baker\nCast: Mikey Madison, Mark Eydelshteyn"), ["Anora"]));

  it("is read from schema.org's keys", () =>
    assert.deepEqual(focus(yaml("title: A night out\nsubjectInfo:\n  about:\n    name: Anora\n    datePublished: 2024-10-18")), ["Anora"]));

  it("is read from an IMDb id, alone or in an address", () => {
    assert.deepEqual(focus(yaml("imdb_id: tt28607951")), ["Anora"]);
    assert.deepEqual(focus(yaml("website: https://www.imdb.com/title/tt28607951/")), ["Anora"]);
  });

  it("is read from an address of Letterboxd", () =>
    assert.deepEqual(focus(yaml("letterboxd_url: https://letterboxd.com/film/anora/")), ["Anora"]));

  it("is read from tags, of one word too, but no ordinary one", () => {
    assert.deepEqual(focus(yaml("tags: [film, Anora, Sean Baker]")), ["Anora"]);
    assert.deepEqual(focus(yaml("tags: [tangerine, fruit]")), []);
  });

  it("is read from the slug, with its year and the post's date", () => {
    assert.deepEqual(focus("", body, "posts/2024-11-05-anora-2024/index.md"), ["Anora"]);
    assert.deepEqual(focus(yaml("permalink: /reviews/2024/11/anora-2024/")), ["Anora"]);
  });

  it("is not a number that counts the posts", () => {
    assert.deepEqual(focus(yaml("film: 12\ntitle: Anora")), ["Anora"]);
    assert.deepEqual(focus(yaml("film: 12")), []);
  });

  it("is read from links to notes", () => {
    assert.deepEqual(focus(yaml('film: "[[Anora]]"')), ["Anora"]);
    assert.deepEqual(focus(yaml('film: "[[films/Anora (2024)|Anora]]"')), ["Anora"]);
    assert.deepEqual(
      focus(yaml('cast: ["[[Mikey Madison]]", "[[Mark Eydelshteyn|Mark]]"]\ndirector: "[[Sean Baker]]"'), "Anora is a film."),
      ["Anora"],
    );
  });

  it("is what the year says, not the post's date", () =>
    assert.deepEqual(focus(yaml("title: Anora\ndate: 2025-03-03\nrelease: 18 October 2024")), ["Anora"]));

  it("loses against a text full of another film's people, whatever key it has", () => {
    const text = "*Persona* has Bibi Andersson and Liv Ullmann; Ingmar Bergman directs and Gunnar Björnstrand is the husband.";
    for (const head of ["film: Anora", "title: Anora (2024)", "title: Anora\nimdb_id: tt28607951", "tags: [Anora]"])
      assert.equal(focus(yaml(head), text)[0], "Persona", head);
  });
});

import assert from "node:assert/strict";
import { readDirectives } from "../../../src/core/markdown/directives.js";
import { readFrontMatter } from "../../../src/core/markdown/frontMatter.js";

const values = (text: string): { [key: string]: string } =>
  Object.fromEntries(readFrontMatter(text).values.map(({ key, value }) => [key, value]));

describe("readFrontMatter", () => {
  it("reads YAML with nested keys and lists, and says where values stand", () => {
    const text = "---\ntitle: Anora\nabout:\n  name: Anora\ncast: [Mikey Madison]\n---\nBody";
    const { range, values: found } = readFrontMatter(text);
    assert.equal(text.slice(range.end), "Body");
    assert.deepEqual(
      found.map(({ key, value, start, end }) => [key, value, text.slice(start, end)]),
      [
        ["title", "Anora", "Anora"],
        ["about.name", "Anora", "Anora"],
        ["cast", "Mikey Madison", "Mikey Madison"],
      ],
    );
  });

  it("reads TOML and Pelican's head", () => {
    assert.deepEqual(values('+++\ntitle = "Anora"\n+++\n'), { title: "Anora" });
    assert.deepEqual(values("Title: Anora\nDirector: Sean Baker\n\nBody"), { Title: "Anora", Director: "Sean Baker" });
  });

  it("reads what it can of broken YAML and says what is wrong", () => {
    const found = readFrontMatter('---\ntitle: "Anora\nfilm: Anora\n---\nBody');
    assert.ok(found.problem);
    assert.deepEqual(
      found.values.map(({ key }) => key),
      ["title", "film"],
    );
  });

  it("takes a rule, an open fence and a BOM for what they are", () => {
    assert.deepEqual(readFrontMatter("Text\n\n---\n\nmore").range, { start: 0, end: 0 });
    assert.deepEqual(readFrontMatter("---\ntitle: Anora\nno end").range, { start: 0, end: 0 });
    assert.deepEqual(values("\uFEFF---\r\ntitle: Anora\r\n---\r\nBody"), { title: "Anora" });
    assert.deepEqual(readFrontMatter("---\n---\nBody").values, []);
  });
});

describe("a plain head", () => {
  const plain = [
    "film: Anora",
    "title: Anora (2024) - a night's ride\r",
    'title: "Review: Anora"',
    "title: 'So, # Anora: (2024)'  ",
    "year: 2024",
    "date: 2024-11-05",
    "director:   Sean Baker  ",
    "name: Amélie",
    "Film_Title: À bout de souffle",
    "empty: ''",
    "tags: [Oscars, 'Best Picture', \"Cannes\"]",
    "none: []",
    "about:",
    "  name: Anora",
    "  cast:",
    "  - Mikey Madison",
    "  - 'Mark Eydelshteyn'",
    "  year: 2024",
    "writers:",
    "    - Sean Baker",
    "nothing:",
    "draft: true",
    "score: 9/10",
    "url: https://example.org/anora?a=b",
    "at: 2024-11-05 20:15:00",
    "# a note",
    "",
  ];
  // What the parser alone reads: one line makes a head anything but plain.
  const parsed = (body: string) => readFrontMatter(`---\n${body}\nlast: &x y\n---\n`).values.slice(0, -1);
  const read = (body: string) => readFrontMatter(`---\n${body}\n---\n`).values;

  it("is read as the YAML parser reads it, line by line and as a whole", () => {
    for (const line of plain.filter((text) => /^\w[^:]*:./.test(text))) assert.deepEqual(read(line), parsed(line), line);
    assert.deepEqual(read(plain.join("\n")), parsed(plain.join("\n")));
    assert.equal(read(plain.join("\n")).length, 22);
  });

  it("what YAML reads in its own way is left to YAML", () => {
    for (const line of [
      "draft: true",
      "draft: True",
      "a: null",
      "a: ~",
      "a:",
      "a: 1.50",
      "a: 0x1F",
      "a: 0123",
      "a: b: c",
      "a: b # c",
      'a: "b\\n"',
      "a: 'it''s'",
      "a: b\n  c",
      "a: &x b",
      "null: b",
      "- a",
      "tags:\n  - a\n- b",
      "a: b\n  c: d",
      "a:\n  - b: c",
      "a: [b: c]",
      "a: [b, [c]]",
      "a: [1.0, True]",
    ])
      assert.deepEqual(read(line), parsed(line), line);
  });
});

describe("readDirectives", () => {
  it("knows each kind and its arguments", () => {
    const text = [
      "<!-- dramatis-disable -->",
      "<!-- dramatis-disable person-name, film-title -->",
      "<!--dramatis-enable-->",
      "<!-- dramatis-disable-line award-name -->",
      "<!-- dramatis-disable-next-line -->",
      "<!-- dramatis-ignore Mickey Madison, Palm d'Or -->",
      "<!-- dramatis film: Anora (2024) -->",
      "<!-- dramatis-silence -->",
      "<!-- dramatis personae -->",
      "<!-- other -->",
    ].join("\n");
    assert.deepEqual(
      readDirectives(text).map(({ kind, args }) => [kind, ...args]),
      [
        ["disable"],
        ["disable", "person-name", "film-title"],
        ["enable"],
        ["disable-line", "award-name"],
        ["disable-next-line"],
        ["ignore", "Mickey Madison", "Palm d'Or"],
        ["film", "Anora (2024)"],
        ["unknown", "-silence"],
        ["unknown", " personae"],
      ],
    );
  });
});

import assert from "node:assert/strict";
import type { Line, RecordKind } from "../../src/dataset/load.js";
import { readSchemas, validate } from "../../src/dataset/validate.js";

const schemas = readSchemas("data/schema");
const source = ["curated"];

/** Lines of one shard for each kind, numbered from 1. */
function lines(kinds: { readonly [kind in RecordKind]?: readonly object[] }): Line[] {
  return Object.entries(kinds).flatMap(([kind, records]) =>
    records.map((record, index) => ({
      kind: kind as RecordKind,
      file: `${kind}.jsonl`,
      line: index + 1,
      record: record as Line["record"],
    })),
  );
}

/** What validation says of the records, as "file:line message". */
const said = (kinds: Parameters<typeof lines>[0]): string[] =>
  validate(lines(kinds), schemas).problems.map(({ file, line, message }) => `${file}:${line} ${message}`);

const person = (id: string, name: string): object => ({ id, name, source });
const film = (rest: object): object => ({ id: "anora-2024", title: "Anora", source, ...rest });

describe("validating data/", () => {
  it("is content with a film, its people and its prize", () => {
    assert.deepEqual(
      said({
        person: [person("mikey-madison", "Mikey Madison"), person("sean-baker", "Sean Baker")],
        film: [
          film({
            year: 2024,
            crew: { director: ["sean-baker"] },
            cast: [
              ["mikey-madison", 'Anora "Ani" Mikheeva', "Ani"],
              [null, "Crystal"],
            ],
          }),
        ],
        award: [
          { id: "cannes", kind: "festival", name: "Festival de Cannes", source },
          {
            id: "cannes/palme-dor",
            kind: "category",
            name: "Palme d'or",
            forms: ["Palme d'Or"],
            wrong: [["Palm d'Or", "Palme d'Or"]],
            source,
          },
        ],
        ceremony: [{ id: "cannes/2024", body: "cannes", year: 2024, source }],
        honour: [{ category: "cannes/palme-dor", ceremony: "cannes/2024", films: ["anora-2024"], result: "won", source }],
      }),
      [],
    );
  });

  const shapes: readonly (readonly [what: string, kinds: Parameters<typeof lines>[0], message: RegExp])[] = [
    ["a year of 20244", { film: [film({ year: 20244 })] }, /^film\.jsonl:1 film anora-2024: \/year must be <= 2035/],
    ["an unknown key", { person: [{ ...person("a-b", "A B"), nick: "C" }] }, /additional properties \(nick\)/],
    ["a missing source", { person: [{ id: "a-b", name: "A B" }] }, /required property 'source'/],
    [
      "a source that nobody credits",
      { person: [{ id: "a-b", name: "A B", source: ["hearsay"] }] },
      /\/source\/0 must be equal to one of the allowed values/,
    ],
    ["an id that is no slug", { person: [person("A B", "A B")] }, /\/id must match pattern/],
    [
      "an alias without a type",
      { person: [{ ...person("a-b", "A B"), aliases: [["A"]] }] },
      /\/aliases\/0 must NOT have fewer than 2 items/,
    ],
    ["a cast row of nobody as nothing", { film: [film({ cast: [[null, null]] })] }, /\/cast\/0 must NOT be valid/],
    ["a job that there is not", { film: [film({ crew: { gaffer: ["a-b"] } })] }, /additional properties \(gaffer\)/],
    [
      "a result that there is not",
      { honour: [{ category: "oscars/directing", ceremony: "oscars/97", result: "lost", source }] },
      /\/result must be equal/,
    ],
  ];
  for (const [what, kinds, message] of shapes) {
    it(`finds ${what}`, () => {
      const problems = said(kinds);
      assert.equal(problems.length, 1, problems.join("\n"));
      assert.match(problems[0] ?? "", message);
    });
  }

  it("finds every reference to nothing, not just the first", () => {
    assert.deepEqual(
      said({ film: [film({ crew: { director: ["sean-baker"] }, cast: [["mikey-madison", null]] })] }).map((text) => text.split(";")[0]),
      ['film.jsonl:1 anora-2024: no person has the id "sean-baker"', 'film.jsonl:1 anora-2024: no person has the id "mikey-madison"'],
    );
  });

  it("finds an id that is taken, and an IMDb id claimed twice", () => {
    assert.deepEqual(said({ person: [person("sean-baker", "Sean Baker"), person("sean-baker", "Sean Baker")] }).length, 1);
    assert.match(
      said({
        person: [
          { ...person("a-b", "A B"), imdb: "nm0048918" },
          { ...person("a-c", "A C"), imdb: "nm0048918" },
        ],
      })[0] ?? "",
      /person\.jsonl:2 person a-c: imdb nm0048918 is also that of a-b/,
    );
  });

  it("finds a shard that is out of order", () => {
    assert.match(
      said({ person: [person("b", "B B"), person("a", "A A")] })[0] ?? "",
      /^person\.jsonl:2 a: stands after b; sort the file by id/,
    );
  });

  it("finds a form that is right for one award and wrong for all", () => {
    assert.match(
      said({
        award: [{ id: "cannes", kind: "festival", name: "Cannes", forms: ["Palm d'Or"], wrong: [["Palm d'Or", "Palme d'Or"]], source }],
      })[0] ?? "",
      /listed as wrong, and as right elsewhere/,
    );
  });

  const debris: readonly (readonly [name: string, fault: string])[] = [
    ["ROBERT E. GOTTSCHALK", "is all capitals"],
    ["Mikey Madison[1]", "holds a footnote mark"],
    ["''Mikey'' Madison", "holds wiki or HTML markup"],
    ["Don Cheadle a.k.a. Don", "holds “a.k.a.”"],
    ["ClÃ©mence Thioly", "has broken letters"],
    ['Macho Man" Randy Savage', "has a quotation mark without its partner"],
    ["Walter Matthau,", "begins or ends with punctuation"],
    ["Neil Brown (actor)", "holds a note in brackets"],
    ["Mikey  Madison", "has stray spaces"],
    ["Screenwriter", "is a job"],
  ];
  for (const [name, fault] of debris) {
    it(`finds that “${name}” ${fault}`, () => {
      const problems = said({ person: [person("a-b", name)] });
      assert.equal(problems.length, 1, problems.join("\n"));
      assert.ok(problems[0]?.includes(fault), problems[0]);
    });
  }

  it("finds a character that is a job", () => {
    assert.match(
      said({ person: [person("a-b", "A B")], film: [film({ cast: [["a-b", "Director"]] })] })[0] ?? "",
      /character “Director” is a job: are two columns swapped\?/,
    );
  });
});

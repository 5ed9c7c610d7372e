import assert from "node:assert/strict";
import { read, removeProjects } from "./support.js";
import { castOf, curated } from "./winterSheets.js";

describe("a name in a sheet", () => {
  after(removeProjects);

  it("is the one in the film, also by an alias, before anybody else", () =>
    assert.deepEqual(castOf("B. Gantz = Professor Lawrence", "Ann Reed = Clara"), [
      ["bruno-gantz", "Professor Lawrence"],
      ["ann-reed", "Clara"],
    ]));

  it("that several bear wants an id, unless only one is of the trade", () => {
    const sheet = (name: string): string => `## Thaw (2019)\nseen: https://example.org/\ncomposer: ${name}`;
    assert.match(
      curated(sheet("Bruno Gantz")).problems[0] ?? "",
      /:3: “Bruno Gantz” is known, but not as composer: Bruno Gantz \[bruno-gantz\] \(in First Snow 2018, in The Long Winter 2023\); write the id in brackets behind the name if it is the same person, else \[new\]$/,
    );
    assert.match(curated(sheet("Bruno Gantz [new]")).people()[0] ?? "", /"id":"bruno-gantz-2019"/);
    assert.match(curated(sheet("Bruno Gantz [bruno-gantz]")).films()[0] ?? "", /"composer":\["bruno-gantz"\]/);
    assert.match(
      curated(sheet("Bruno Gantz [bruno]")).problems[0] ?? "",
      /no person has the id \[bruno\]; of that name: Bruno Gantz \[bruno-gantz\]/,
    );
    const directed = curated("## Ice (2021)\nseen: https://example.org/\ndirector: Ann Reed");
    assert.match(directed.problems[0] ?? "", /“Ann Reed” may be several people: Ann Reed \[ann-reed\] .*, or Ann Reed \[ann-reed-2019\]/);
    assert.match(
      curated("## Ice (2021)\nseen: https://example.org/\ndirector: Zoë Hartmann\ncast:\nAnn Reed = -").films()[0] ?? "",
      /"ann-reed"/,
    );
  });

  it("is taken for the only bearer, and after a long pause that is told", () => {
    const { code, problems, films } = curated("## Spring (2040)\nseen: https://example.org/\ndirector: Zoë Hartmann");
    assert.deepEqual(
      [code, problems],
      [
        0,
        [
          "note: films.sheet:3: “Zoë Hartmann” is taken for Zoë Hartmann [zoe-hartmann] (director of The Long Winter 2023, writer of Thaw 2019), 17 years from this film; write [new] behind the name if it is another",
        ],
      ],
    );
    assert.match(films()[0] ?? "", /"director":\["zoe-hartmann"\]/);
  });

  it("one edit from a known one is refused without a word of confirmation", () => {
    assert.deepEqual(castOf("Zoe Hartman = Olga"), [
      "films.sheet:4: “Zoe Hartman” is unknown. Did you mean Zoë Hartmann [zoe-hartmann] (director of The Long Winter 2023, writer of Thaw 2019), of this very film? Write it so, or “Zoe Hartman +” if it is another person; should the data misspell it, write [zoe-hartmann] behind the name and tell",
    ]);
    assert.deepEqual(castOf("Zoe Hartman = Olga +"), [["zoe-hartman", "Olga"]]);
    assert.match(curated("## Ice (2021)\nseen: https://example.org/\ndirector: Bruno Ganz").problems[0] ?? "", /Did you mean Bruno Gantz/);
    assert.match(curated("## Ice (2021)\nseen: https://example.org/\ndirector: Gantz Bruno").problems[0] ?? "", /Did you mean Bruno Gantz/);
    assert.match(
      curated("## Ice (2021)\nseen: https://example.org/\ndirector: Bruno E. Gantz").problems[0] ?? "",
      /Did you mean Bruno Gantz/,
    );
  });
});

describe("a part in a sheet", () => {
  after(removeProjects);

  it("that is fuller takes the place of the known one; a shorter one does not", () => {
    assert.deepEqual(castOf("Bruno Gantz = Dean Thomas Lawrence"), [["bruno-gantz", "Dean Thomas Lawrence"]]);
    const { again, films } = curated("cast:\nBruno Gantz = Dean Thomas Lawrence");
    again("cast:\nBruno Gantz = Thomas Lawrence / the Dean");
    assert.match(films()[0] ?? "", /\["bruno-gantz","Dean Thomas Lawrence","the Dean"\]/);
  });

  it("that is known, with forms that differ by an article, is left as it is", () =>
    assert.deepEqual(curated("## First Snow (2018)\nseen: https://example.org/\ncast:\nBruno Gantz = Emil Frost / the frost").films(), []));

  it("that is another wants a word: the data are wrong, or both are played", () => {
    assert.deepEqual(castOf("Bruno Gantz = Lomeli"), [
      'films.sheet:4: Bruno Gantz is known as “Lawrence” (us), not “Lomeli”; add " ~" at the end of the line if the data are wrong, " +" if both parts are played, or write the known form behind " / " if it is another name of the part',
    ]);
    assert.deepEqual(castOf("Bruno Gantz = Lomeli ~"), [["bruno-gantz", "Lomeli"]]);
    assert.deepEqual(castOf("Bruno Gantz = Lomeli +"), [
      ["bruno-gantz", "Lawrence"],
      ["bruno-gantz", "Lomeli"],
    ]);
    assert.deepEqual(castOf("Bruno Gantz = Lomeli / Lawrence"), [["bruno-gantz", "Lomeli", "Lawrence"]]);
  });

  it("one letter off a known one is refused", () => {
    assert.deepEqual(castOf("Bruno Gantz = Laurence"), [
      'films.sheet:4: Bruno Gantz is known as “Lawrence” (us), one letter from “Laurence”; write it so, or add " ~" at the end of the line if the data are wrong',
    ]);
    assert.deepEqual(castOf("Ann Reed = Mary Forst"), [
      'films.sheet:4: “Mary Forst” of Ann Reed is one letter from “Mary Frost”, a known part of the film; write it so, or add " +" at the end of the line if it is another part',
    ]);
  });

  it("whose performer was not known gets one", () => {
    const { data } = curated("cast:\nAnn Reed = Mrs. Mary Frost");
    const known = read(data, "films/curated.jsonl");
    assert.match(known, /\["ann-reed","Mrs. Mary Frost","Mary Frost"\]/);
  });
});

describe("a job in a sheet", () => {
  after(removeProjects);

  it("is written whole, and nobody known is dropped without a word", () => {
    assert.match(curated("director: Ida Berg").problems[0] ?? "", /known with another director/);
    assert.match(
      curated("## The Long Winter (2023) [the-long-winter-2023]\nseen: https://example.org/\ndirector: Ida Berg").problems[0] ?? "",
      /:3: director is known as Zoë Hartmann \(us\); write all who did it, or add " ~" at the end of the line if Zoë Hartmann did not$/,
    );
    assert.match(curated("director: Zoë Hartmann; Ida Berg").films()[0] ?? "", /"director":\["zoe-hartmann","ida-berg"\]/);
    assert.match(
      curated("## The Long Winter (2023) [the-long-winter-2023]\nseen: https://example.org/\ndirector: Ida Berg ~").films()[0] ?? "",
      /"director":\["ida-berg"\]/,
    );
    assert.deepEqual(curated("director: Zoe Hartmann").films(), []);
  });
});

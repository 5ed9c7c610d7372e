import assert from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commands } from "../../src/dataset/commands.js";
import { project, read, removeProjects, run } from "./support.js";

const person = (id: string, name: string, more = ""): string => `{"id":"${id}","name":"${name}",${more}"source":["us-films"]}\n`;
const film = (id: string, title: string, year: number, more: string): string =>
  `{"id":"${id}","title":"${title}","year":${year},${more},"source":["us-films"]}\n`;

/** A winter film and what its people did before. */
const winter = {
  "people/a.jsonl": person("ann-reed", "Ann Reed") + person("ann-reed-2019", "Ann Reed"),
  "people/b.jsonl": person("bruno-gantz", "Bruno Gantz", '"aliases":[["B. Gantz","credit"]],'),
  "people/k.jsonl": person("karl-voss", "Karl Voss"),
  "people/o.jsonl": person("otto-wolff", "Otto Wolff"),
  "people/z.jsonl": person("zoe-hartmann", "Zoë Hartmann"),
  "films/2018-2019.jsonl":
    film("first-snow-2018", "First Snow", 2018, '"cast":[["ann-reed",null],["bruno-gantz","Emil Frost","The Frost","Frost"]]') +
    film("thaw-2019", "Thaw", 2019, '"crew":{"editor":["ann-reed-2019"],"writer":["zoe-hartmann"]}') +
    film("twins-2019", "Twins", 2019, '"crew":{"director":["karl-voss"]}') +
    film("twins-2019-wolff", "Twins", 2019, '"crew":{"director":["otto-wolff"]}'),
  "films/2022-2023.jsonl": film(
    "the-long-winter-2023",
    "The Long Winter",
    2023,
    '"crew":{"director":["zoe-hartmann"]},"cast":[["bruno-gantz","Lawrence"],["ann-reed",null],[null,"Mary Frost"]]',
  ),
};

/** Reads sheets into a project; each is written below a head that finds the winter film unless it has its own. */
function curated(sheet: string, ...words: string[]) {
  const { root, data } = project(winter);
  const file = join(root, "films.sheet");
  const told = (text: string) => {
    const lines = text.split("\n").map((line) => line.trim());
    writeFileSync(file, `${(text.includes("##") ? lines : [head, ...lines]).join("\n")}\n`);
    const { code, said, warned } = run(commands["curate"], data, file, ...words);
    return { code, said, problems: warned.map((line) => line.replaceAll(file, "films.sheet")) };
  };
  const lines = (name: string): string[] =>
    existsSync(join(data, name))
      ? read(data, name)
          .split("\n")
          .filter((line) => line !== "")
      : [];
  return { ...told(sheet), data, again: told, films: () => lines("films/curated.jsonl"), people: () => lines("people/curated.jsonl") };
}
const head = "## The Long Winter (2023)\nseen: https://example.org/winter";

/** The cast that a sheet writes, or its problems. */
function castOf(...lines: string[]): unknown {
  const { films, problems } = curated(`cast:\n${lines.join("\n")}`);
  return problems.length > 0
    ? problems.filter((line) => !/nothing written/.test(line))
    : films().map((line) => (JSON.parse(line) as { cast: unknown }).cast)[0];
}

describe("npm run data -- curate SHEET", () => {
  after(removeProjects);

  it("adds what is missing to a film, with the people who are new", () => {
    const { code, said, films, people, data } = curated(`
      original: Der lange Winter
      premiere: 2022
      composer: Ida Berg; Bruno Gantz [bruno-gantz]
      cast:
      Bruno Gantz = Professor Thomas Lawrence
      Ann Reed = Clara "Kit" Holm / Kitty !
      Ludmila Orlova = -
      # a note for whoever reads it`);
    assert.equal(code, 0);
    assert.deepEqual(films(), [
      '{"id":"the-long-winter-2023","title":"The Long Winter","titles":["Der lange Winter"],"year":2023,"premiere":2022,"crew":{"composer":["ida-berg","bruno-gantz"]},"cast":[["bruno-gantz","Professor Thomas Lawrence"],["ann-reed","Clara \\"Kit\\" Holm","Kitty","Kit","Kit Holm","Clara Holm"],["ludmila-orlova",null]],"cited":["Clara \\"Kit\\" Holm"],"source":["curated"],"seen":["https://example.org/winter"]}',
    ]);
    assert.deepEqual(people(), [
      '{"id":"ida-berg","name":"Ida Berg","source":["curated"],"seen":["https://example.org/winter"]}',
      '{"id":"ludmila-orlova","name":"Ludmila Orlova","source":["curated"],"seen":["https://example.org/winter"]}',
    ]);
    assert.equal(said[0], "1 films read: 1 with news, 2 people new");
    assert.deepEqual(run(commands["stats"], data).warned, []);
  });

  it("changes nothing the second time, and joins what comes later to the line that is there", () => {
    const sheet = "editor: Ida Berg\ncast:\nAnn Reed = Clara Holm";
    const { again, films } = curated(sheet);
    const before = films();
    assert.deepEqual(again(sheet).said, ["1 films read: 0 with news, 0 people new", "nothing to write"]);
    assert.deepEqual(films(), before);
    again("## The Long Winter (2023)\nseen: https://example.org/other\ncast:\nAnn Reed = Clara Holm / Kit\nIda Berg = Olga");
    assert.deepEqual(films(), [
      '{"id":"the-long-winter-2023","title":"The Long Winter","year":2023,"crew":{"editor":["ida-berg"]},"cast":[["ann-reed","Clara Holm","Kit"],["ida-berg","Olga"]],"source":["curated"],"seen":["https://example.org/winter","https://example.org/other"]}',
    ]);
  });

  it("makes a record of a film and of a series that are not there", () => {
    const { films } = curated(`
      ## Second Snow (2024)
      seen: https://example.org/second
      director: Zoe Hartmann
      cast:
      B. Gantz = Emil Frost

      ## The Wards (2002, series)
      seen: https://example.org/wards
      cast:
      Bruno Gantz = Karl Ward`);
    assert.deepEqual(films(), [
      '{"id":"second-snow-2024","title":"Second Snow","year":2024,"crew":{"director":["zoe-hartmann"]},"cast":[["bruno-gantz","Emil Frost"]],"source":["curated"],"seen":["https://example.org/second"]}',
      '{"id":"the-wards-2002","title":"The Wards","year":2002,"series":true,"cast":[["bruno-gantz","Karl Ward"]],"source":["curated"],"seen":["https://example.org/wards"]}',
    ]);
  });

  it("marks known parts that everybody cites, which no page need show", () =>
    assert.deepEqual(curated("## The Long Winter (2023)\ncast:\nBruno Gantz = Lawrence !").films(), [
      '{"id":"the-long-winter-2023","title":"The Long Winter","year":2023,"cited":["Lawrence"],"source":["curated"]}',
    ]));

  it("writes nothing on a dry run, nor when anything is wrong, and names all that is", () => {
    const dry = curated("cast:\nAnn Reed = Clara Holm", "--dry");
    assert.deepEqual([dry.code, dry.films().length], [0, 0]);
    assert.match(dry.said[1] ?? "", /^new {2}data\/films\/curated\.jsonl {2}\{"id":"the-long-winter-2023"/);
    const { code, problems, films } = curated(`
      stars: Ann Reed
      cast:
      Ann Reed, Clara Holm
      Ann Reed = Clara Holm (voice)
      Bruno Gantz and Ann Reed (both) = Twins
      Ida Berg = Policeman
      Ann Reed = herself`);
    assert.equal(code, 1);
    assert.deepEqual(problems, [
      "films.sheet:4: no line begins with “stars:”; write one of director, writer, producer, composer, cinematographer, editor, seen, original, premiere, cast",
      "films.sheet:6: not understood; a line of the cast is: performer = part, or performer = - where the part is not known",
      'films.sheet:7: “Clara Holm (voice)”: leave out what stands in brackets; further names of the part go behind " / "',
      "films.sheet:8: “Bruno Gantz and Ann Reed (both)” is no name of one person; write the credited name alone, several of one job with ; between them",
      'films.sheet:9: “Policeman” says what somebody is, not a name; write -, or add " +" at the end if the part is called so',
      "films.sheet:10: “herself” is no name of a part; write -",
      "6 problems; nothing written",
    ]);
    assert.deepEqual(films(), []);
  });

  it("needs an address, a year and a sheet", () => {
    assert.deepEqual(curated("Ann Reed = Clara\n## Winter\n## The Long Winter (2023)\ncast:\nAnn Reed = Clara").problems, [
      "films.sheet:1: stands before the first film; begin with ## Title (year)",
      "films.sheet:2: a film begins with its title and year: ## Title (2024), or ## Title (2002, series)",
      "films.sheet:3: “The Long Winter” has no line “seen:”; write the addresses of the pages that show it",
      "3 problems; nothing written",
    ]);
    const { data } = project({});
    assert.match(run(commands["curate"], data).warned[0] ?? "", /^usage: npm run data -- curate film/);
    assert.match(run(commands["curate"], data, "none.sheet").warned[0] ?? "", /^none\.sheet:0: cannot be read/);
  });
});

describe("the film of a sheet", () => {
  after(removeProjects);
  const problem = (sheet: string): string => curated(sheet).problems[0] ?? "";
  const made = (sheet: string): string =>
    JSON.stringify(
      curated(sheet)
        .films()
        .map((line) => (JSON.parse(line) as { id: string }).id),
    );
  const body = "\nseen: https://example.org/film\ncast:\nIda Berg = Olga Frost";

  it("is one of that title and year, or the year beside it", () => {
    assert.equal(made(`## Long Winter (2024)${body}`), '["the-long-winter-2023"]');
    assert.match(problem(`## Long Winter (2024)${body}`), /note: .* the data have “The Long Winter” in 2023, and that stays/);
  });

  it("is another where the director is, but only with a word of confirmation", () => {
    const remake = (sign: string): string => `## The Long Winter (2023)${sign}${body.replace("cast:", "director: Ida Berg\ncast:")}`;
    assert.match(problem(remake("")), /known with another director: “The Long Winter” \(2023, Zoë Hartmann\) \[the-long-winter-2023\]/);
    assert.equal(made(remake(" +")), '["the-long-winter-2023-berg"]');
  });

  it("of one title and year is told by director or id, and its line names the director for the importer", () => {
    const twins = (head: string): string => `## Twins (2019)${head}${body}`;
    assert.match(
      problem(twins("")),
      /“Twins” may be several films: .* \[twins-2019\], or .* \[twins-2019-wolff\]; write the id of the one meant behind it/,
    );
    const line =
      '{"id":"twins-2019-wolff","title":"Twins","year":2019,"crew":{"director":["otto-wolff"]},"cast":[["ida-berg","Olga Frost"]],"source":["curated"],"seen":["https://example.org/film"]}';
    assert.deepEqual(curated(twins(" [twins-2019-wolff]")).films(), [line]);
    assert.deepEqual(curated(twins("").replace("cast:", "director: Otto Wolff\ncast:")).films(), [line]);
  });

  it("is asked about when its title or year is nearly that of a known one", () => {
    assert.match(problem(`## The Lang Winter (2023)${body}`), /Did you mean “The Long Winter”/);
    assert.match(
      problem(`## The Long Winter (2020)${body}`),
      /is known of another year: .* write \[the-long-winter-2023\] behind the year/,
    );
    assert.equal(made(`## The Long Winter (2020) [the-long-winter-2023]${body}`), '["the-long-winter-2023"]');
    assert.match(problem(`## Winterreise (2023)${body}`), /is not in the data: check title and year, write the director/);
  });
});

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
      'films.sheet:4: Bruno Gantz is known as “Lawrence” (us-films), not “Lomeli”; add " ~" at the end of the line if the data are wrong, " +" if both parts are played, or write the known form behind " / " if it is another name of the part',
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
      'films.sheet:4: Bruno Gantz is known as “Lawrence” (us-films), one letter from “Laurence”; write it so, or add " ~" at the end of the line if the data are wrong',
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
      /:3: director is known as Zoë Hartmann \(us-films\); write all who did it, or add " ~" at the end of the line if Zoë Hartmann did not$/,
    );
    assert.match(curated("director: Zoë Hartmann; Ida Berg").films()[0] ?? "", /"director":\["zoe-hartmann","ida-berg"\]/);
    assert.match(
      curated("## The Long Winter (2023) [the-long-winter-2023]\nseen: https://example.org/\ndirector: Ida Berg ~").films()[0] ?? "",
      /"director":\["ida-berg"\]/,
    );
    assert.deepEqual(curated("director: Zoe Hartmann").films(), []);
  });
});

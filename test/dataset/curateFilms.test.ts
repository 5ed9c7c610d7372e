import assert from "node:assert/strict";
import { commands } from "../../src/dataset/commands.js";
import { project, removeProjects, run } from "./support.js";
import { curated } from "./winterSheets.js";

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
      '{"id":"the-long-winter-2023","title":"The Long Winter","titles":["Der lange Winter"],"year":2023,"premiere":2022,"crew":{"composer":["ida-berg","bruno-gantz"]},"cast":[["bruno-gantz","Professor Thomas Lawrence"],["ann-reed","Clara \\"Kit\\" Holm","Kitty","Kit","Kit Holm","Clara Holm"],"ludmila-orlova"],"cited":["Clara \\"Kit\\" Holm"],"source":["curated"],"seen":["https://example.org/winter"]}',
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

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FilmRecord } from "../../src/core/packs/records.js";
import { withFilms, withPeople } from "../../src/dataset/additions.js";
import { commands } from "../../src/dataset/commands.js";
import { load } from "../../src/dataset/load.js";
import { anora, problemsOf, project, read, removeProjects, run } from "./support.js";

const breathless: FilmRecord = {
  id: "breathless-1960",
  title: "Breathless",
  year: 1960,
  crew: { director: ["jean-luc-godard"] },
  cast: [
    ["jean-paul-belmondo", null],
    ["jean-seberg", "Patricia Franchini"],
    [null, "Michel Poiccard"],
  ],
  source: ["fb"],
};
const laidOver = (addition: Partial<FilmRecord>): FilmRecord | undefined =>
  withFilms([breathless], [{ id: breathless.id, title: "Breathless", source: ["curated"], ...addition }])[0];

describe("what is written by hand over an imported record", () => {
  after(removeProjects);

  it("adds the titles and the jobs that are missing, and says where it is from", () => {
    assert.deepEqual(
      laidOver({ titles: ["À bout de souffle"], crew: { cinematographer: ["raoul-coutard"] }, seen: ["https://example.org/film"] }),
      {
        ...breathless,
        titles: ["À bout de souffle"],
        crew: { director: ["jean-luc-godard"], cinematographer: ["raoul-coutard"] },
        source: ["curated", "fb"],
        seen: ["https://example.org/film"],
      },
    );
  });

  it("wins where it says something else", () => {
    const corrected = laidOver({ title: "Breathless!", year: 1959, crew: { director: ["jean-luc-godard", "agnes-varda"] } });
    assert.deepEqual([corrected?.title, corrected?.year], ["Breathless!", 1959]);
    assert.deepEqual(corrected?.crew, { director: ["jean-luc-godard", "agnes-varda"] });
  });

  it("gives a performer the character, and the character its performer, once", () => {
    assert.deepEqual(laidOver({ cast: [["jean-paul-belmondo", "Michel Poiccard", "Michel"]] })?.cast, [
      ["jean-paul-belmondo", "Michel Poiccard", "Michel"],
      ["jean-seberg", "Patricia Franchini"],
    ]);
  });

  it("gives a performer to a character that is now written in full, and joins the parts that everybody cites", () => {
    const fuller = laidOver({
      cast: [["jean-paul-belmondo", "Michel Auguste Poiccard", "Michel Poiccard"]],
      cited: ["Michel Auguste Poiccard"],
    });
    assert.deepEqual(fuller?.cast, [
      ["jean-paul-belmondo", "Michel Auguste Poiccard", "Michel Poiccard"],
      ["jean-seberg", "Patricia Franchini"],
    ]);
    const [twice] = withFilms(fuller === undefined ? [] : [fuller], [{ ...breathless, cited: ["Patricia Franchini"] }]);
    assert.deepEqual(twice?.cited, ["Michel Auguste Poiccard", "Patricia Franchini"]);
  });

  it("joins a person's other names; a new name is not also an alias", () => {
    assert.deepEqual(
      withPeople(
        [{ id: "yuh-jung-youn", name: "Yuh-Jung Youn", aliases: [["Youn Yuh-jung", "credit"]], source: ["od"] }],
        [{ id: "yuh-jung-youn", name: "Youn Yuh-jung", aliases: [["Yuh-Jung Youn", "credit"]], source: ["curated"] }],
      ),
      [{ id: "yuh-jung-youn", name: "Youn Yuh-jung", aliases: [["Yuh-Jung Youn", "credit"]], source: ["curated", "od"] }],
    );
  });

  const byHand = {
    "people/curated.jsonl": '{"id":"drew-daniels","name":"Drew Daniels","source":["curated"]}\n',
    "films/curated.jsonl":
      '{"id":"anora-2024","title":"Anora","crew":{"cinematographer":["drew-daniels"]},"source":["curated"],"seen":["https://example.org/"]}\n',
  };

  it("is one record in the pack, and no problem", () => {
    assert.deepEqual(problemsOf(byHand), []);
    const { films } = load(project(byHand).data).records;
    assert.deepEqual(
      films.map(({ id, crew }) => [id, crew]),
      [["anora-2024", { director: ["sean-baker"], cinematographer: ["drew-daniels"] }]],
    );
  });

  it("stays what it is when a file is imported, and the imported record beside it is filled in", () => {
    const { root, data } = project(byHand);
    const month = join(root, "month.json");
    writeFileSync(month, '{"title":"Anora","year":2024,"directors":["Sean Baker"],"cast":["Mikey Madison","Yura Borisov"]}');
    assert.equal(run(commands["import"], data, "us-films", month).code, 0);
    assert.equal(read(data, "films/curated.jsonl"), byHand["films/curated.jsonl"]);
    assert.match(read(data, "films/2024-2025.jsonl"), /"yura-borisov"/);
    assert.doesNotMatch(read(data, "films/2024-2025.jsonl"), /drew-daniels/);
  });

  it("does not take an id twice among records of one kind of file", () => {
    const [problem = ""] = problemsOf({ "films/undated.jsonl": anora["films/2024-2025.jsonl"] ?? "" });
    assert.match(problem, /film anora-2024: the id is taken/);
  });
});

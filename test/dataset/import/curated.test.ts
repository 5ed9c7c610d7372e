import assert from "node:assert/strict";
import type { FilmRecord } from "../../../src/core/packs/records.js";
import { curatedFilms, curatedPeople, readCurated } from "../../../src/dataset/import/curated.js";
import type { FilmDraft } from "../../../src/dataset/import/drafts.js";
import { groupOf } from "../../../src/dataset/import/films/filmGroup.js";
import type { PersonDraft } from "../../../src/dataset/import/people/identifyPeople.js";
import { project, removeProjects } from "../support.js";

describe("records that are written by hand", () => {
  after(removeProjects);

  it("are those of curated.jsonl, and those corrected where they stand", () => {
    const person = (id: string, source: string): string => `{"id":"${id}","name":"Ann Reed","source":["${source}"]}\n`;
    const { data } = project({
      "people/curated.jsonl": person("a", "curated"),
      "people/r.jsonl": person("b", "curated") + person("c", "cmu"),
    });
    const { people, inPlace } = readCurated(data);
    assert.deepEqual(
      people.map(({ id }) => id),
      ["a", "b"],
    );
    assert.deepEqual(
      inPlace.people.map(({ id }) => id),
      ["b"],
    );
  });

  const breathless = (more: Partial<FilmRecord> = {}): FilmRecord => ({
    id: "breathless-1960",
    title: "Breathless",
    year: 1960,
    crew: { director: ["jean-luc-godard"] },
    source: ["curated"],
    ...more,
  });
  const draft = (title: string, year: number, director: string): FilmDraft => ({
    sources: ["fb"],
    title,
    titles: [],
    year,
    crew: { director: [{ name: director }] },
    cast: [],
  });
  const found = (film: FilmRecord, ...drafts: FilmDraft[]): string[] => {
    const curated = { films: [film], people: [], inPlace: { films: [], people: [] } };
    return [...curatedFilms(curated, drafts.map(groupOf)).keys()].map(({ drafts: [first] }) => `${first?.title} ${first?.year}`);
  };

  it("are found among imported films by one of their titles, also when they correct the year", () => {
    const [film, remake] = [draft("Breathless", 1960, "Jean-Luc Godard"), draft("Breathless", 1983, "Jim McBride")];
    assert.deepEqual(found(breathless(), remake, film), ["Breathless 1960"]);
    assert.deepEqual(found(breathless({ year: 1959 }), remake, film), ["Breathless 1960"]);
    assert.deepEqual(found(breathless({ title: "À bout de souffle", titles: ["Breathless"] }), film), ["Breathless 1960"]);
  });

  it("are found under the year that their id has from the lists", () => {
    const film = { ...breathless({ year: 1960 }), id: "breathless-1964", crew: {} };
    assert.deepEqual(found(film, draft("Breathless", 1964, "Jean-Luc Godard")), ["Breathless 1964"]);
  });

  it("are first the film of that title, then one that has it beside another", () => {
    const confused = { ...draft("Pierrot le Fou", 1961, "Jean-Luc Godard"), titles: ["Breathless"] };
    assert.deepEqual(found(breathless(), confused, draft("Breathless", 1960, "Jean-Luc Godard")), [
      "Breathless 1960",
      "Pierrot le Fou 1961",
    ]);
  });

  it("know their director by another name too", () => {
    const curated = {
      films: [breathless()],
      people: [{ id: "jean-luc-godard", name: "Jean-Luc Godard", aliases: [["Hans Lucas", "credit"]], source: ["curated"] } as const],
      inPlace: { films: [], people: [] },
    };
    assert.equal(curatedFilms(curated, [groupOf(draft("Breathless", 1960, "Hans Lucas"))]).size, 1);
  });

  it("are no film of the year with another director", () =>
    assert.deepEqual(found(breathless(), draft("Breathless", 1960, "Jim McBride")), []));

  it("are no film of the year where they are a series", () =>
    assert.deepEqual(found({ ...breathless({ series: true }), crew: {} }, draft("Breathless", 1960, "Jean-Luc Godard")), []));

  it("are no namesake of an earlier time, where their id has a year", () => {
    const draft = (year: number): PersonDraft => ({
      key: "ann reed",
      imdb: undefined,
      places: [{ mention: { name: "Ann Reed" }, group: undefined, year, trade: "acts", source: "us", draft: undefined }],
      aliases: new Map(),
      sources: new Set(["us"]),
      wikidata: undefined,
      wiki: undefined,
      name: undefined,
    });
    const found = (id: string, year: number): number => {
      const people = [{ id, name: "Ann Reed", source: ["curated"] }];
      return curatedPeople({ films: [], people, inPlace: { films: [], people: [] } }, [draft(year)]).size;
    };
    assert.deepEqual([found("ann-reed-2025", 1997), found("ann-reed-2025", 2025), found("ann-reed", 1997)], [0, 1, 1]);
  });

  it("need no file of their own", () => assert.deepEqual(readCurated(project({}).data).films, []));
});

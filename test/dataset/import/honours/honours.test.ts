import assert from "node:assert/strict";
import type { FilmRecord, HonourRecord, PersonRecord } from "../../../../src/core/packs/records.js";
import { awardHonours } from "../../../../src/dataset/import/honours/awardHonours.js";
import type { AwardRow } from "../../../../src/dataset/import/honours/awardRow.js";
import { honouredTitles } from "../../../../src/dataset/import/honours/titles.js";
import { winnerRows } from "../../../../src/dataset/import/sources/awardWinners.js";
import { globeRows } from "../../../../src/dataset/import/sources/goldenGlobes.js";

const source = ["curated"];
const person = (id: string, name: string): PersonRecord => ({ id, name, source });
const film = (id: string, title: string, year: number, director: string, cast: readonly string[] = []): FilmRecord => ({
  id,
  title,
  year,
  crew: { director: [director] },
  cast: cast.map((performer) => [performer, null]),
  source,
});

/** A small house: two films of one title, a film shown at a festival before its release, and an earlier film of a director. */
const known = {
  people: [
    person("ada-winter", "Ada Winter"),
    person("ada-winter-1950", "Ada Winter"),
    person("bela-korda", "Béla Korda"),
    person("carl-moss", "Carl Moss"),
    person("dora-lind", "Dora Lind"),
    person("sang-woo-han", "Sang-woo Han"),
  ],
  films: [
    film("harbour-1961", "Harbour", 1961, "bela-korda", ["ada-winter", "carl-moss"]),
    film("harbour-1962", "Harbour", 1962, "sang-woo-han"),
    film("the-long-field-1962", "The Long Field", 1962, "sang-woo-han", ["dora-lind"]),
  ],
  honours: [],
};

/** A line of the list of Golden Globes: ceremony, category, the two columns, winner or not. */
const globe = (category: string, nominee: string, film: string, win = true, ceremony = 19): { [column: string]: string } => ({
  ceremony: String(ceremony),
  year_award: String(1943 + ceremony),
  category,
  nominee,
  film,
  win: win ? "True" : "False",
});

/** A line of the list of winners. */
const winner = (text: string, more: { [column: string]: string } = {}): { [column: string]: string } => {
  const [body = "", year = "", category = "", film = "", persons = ""] = text.split(" | ");
  return { body, year, category, film, persons, result: "won", source: "nikwalia/film-festival-visualization@1", check: "one", ...more };
};

const won = (rows: readonly AwardRow[]): string[] => awardHonours(rows, known).honours.map(shown);
const shown = ({ ceremony, category, films = [], people = [], result }: HonourRecord): string =>
  `${ceremony} ${category.replace(/^.*\//, "")} ${result}: ${[...films, ...people].join(" ")}`;
const reasons = (rows: readonly AwardRow[]): [string, number][] => [...awardHonours(rows, known).leftOut];

describe("lists of awards as honours", () => {
  it("reads titles as lists write them", () => {
    assert.deepEqual(honouredTitles("Long Field, The"), ["The Long Field"]);
    assert.deepEqual(honouredTitles("Harbour (1961)"), ["Harbour"]);
    assert.deepEqual(honouredTitles("The Port (Le Port)"), ["The Port (Le Port)", "The Port", "Le Port"]);
    assert.deepEqual(honouredTitles("Night Train (Vol. 2)"), ["Night Train: Volume 2"]);
  });

  it("finds the film in the column that the category puts it in", () => {
    const rows = globeRows([
      globe("Best Motion Picture - Drama", "Long Field, The", "", true, 20),
      globe("Best Director - Motion Picture", "Bela Korda", "Harbour"),
      globe("Best Motion Picture - Foreign Language", "Harbour", "Hungary, Béla Korda"),
    ]);
    assert.deepEqual(won(rows), [
      "golden-globes/20 best-motion-picture-drama won: the-long-field-1962",
      "golden-globes/19 best-director won: harbour-1961 bela-korda",
      "golden-globes/19 best-motion-picture-foreign-language won: harbour-1961",
    ]);
  });

  it("keeps the two winners of a tie, and leaves out a category whose winner is not marked", () => {
    const actress = "Best Performance by an Actress in a Motion Picture - Drama";
    const tie = globeRows([globe(actress, "Ada Winter", "Harbour", true, 20), globe(actress, "Dora Lind", "The Long Field", true, 20)]);
    assert.deepEqual(won(tie), [
      "golden-globes/20 best-performance-by-a-female-actor-in-a-motion-picture-drama won: harbour-1961 ada-winter",
      "golden-globes/20 best-performance-by-a-female-actor-in-a-motion-picture-drama won: the-long-field-1962 dora-lind",
    ]);
    assert.deepEqual(globeRows([globe(actress, "Ada Winter", "Harbour", false)]), []);
    assert.deepEqual(
      globeRows([globe("Best Television Series - Drama", "Harbour", ""), globe("Cecil B. deMille Award", "Carl Moss", "")]),
      [],
    );
  });

  it("gives a festival's prize to the person, in the film she is credited in, also before its release", () => {
    const { rows } = winnerRows([
      winner("Venice | 1961 | Volpi Cup for Best Actress | The Long Field | Dora Lind"),
      winner("Berlin | 1961 | Golden Bear | Harbour | Korda Béla"),
    ]);
    assert.deepEqual(won(rows), [
      "venice/1961 volpi-cup-for-best-actress won: the-long-field-1962 dora-lind",
      "berlin/1961 golden-bear won: harbour-1961 bela-korda",
    ]);
  });

  it("ships a row when a licensed list, a page or two lists vouch for it", () => {
    const row = "Venice | 1961 | Golden Lion | Harbour | Béla Korda";
    const sourcesOf = (source: string, check: string): readonly string[] =>
      winnerRows([winner(row, { source, check })]).rows[0]?.sources ?? [];
    assert.deepEqual(sourcesOf("RC0002/Season_Awards@1", "one"), []);
    assert.deepEqual(sourcesOf("RC0002/Season_Awards@1 ; a student's list (index)", "two"), ["wa"]);
    assert.deepEqual(sourcesOf("https://example.org/lions", "one"), ["ap"]);
    assert.deepEqual(sourcesOf("a student's list (index)", "two"), []);
  });

  it("leaves out a film it does not find, one of another director, and a namesake; of two films takes the nearer in time", () => {
    const { rows } = winnerRows([
      winner("Venice | 1961 | Golden Lion | The Lost Quay"),
      winner("César | 1963 | Best Film | Harbour"),
      winner("Cannes | 1962 | Best Director | The Long Field | Carl Moss"),
      winner("Venice | 1962 | Volpi Cup for Best Actress | The Long Field | Ada Winter"),
    ]);
    assert.deepEqual(reasons(rows), [
      ["film not found", 1],
      ["film contradicted", 1],
      ["person not found", 1],
    ]);
    assert.deepEqual(won(rows), ["cesar/1963 cesar-du-meilleur-film won: harbour-1962"]);
  });

  it("drops what two files dispute, and an actor among the actresses", () => {
    const disputed = [
      ...globeRows([globe("Best Motion Picture - Animated", "Harbour", "", true, 19)]),
      ...winnerRows([winner("Golden Globes | 1962 | Best Animated Feature Film | The Long Field")]).rows,
    ];
    assert.deepEqual(reasons(disputed), [["contradicted by another list or row", 2]]);
    const supporting = (sex: string): string => `Best Performance by an ${sex} in a Supporting Role in any Motion Picture`;
    const misfiled = globeRows([
      globe(supporting("Actor"), "Carl Moss", "Harbour"),
      globe("Best Performance by an Actor in a Motion Picture - Drama", "Carl Moss", "Harbour"),
      globe(supporting("Actress"), "Carl Moss", "Harbour"),
    ]);
    assert.deepEqual(reasons(misfiled), [["contradicted by another list or row", 1]]);
  });

  it("adds a festival's film that comes with its director, unless she has another of that time", () => {
    const { rows } = winnerRows([
      winner("Locarno | 1990 | Golden Leopard | Salt and Rain | Mira Solani"),
      winner("Locarno | 1962 | Golden Leopard | Port of Call | Béla Korda"),
      winner("Locarno | 1990 | Golden Leopard | A Quiet Hand"),
    ]);
    const added = awardHonours(rows, known);
    assert.deepEqual(
      added.films.map(({ id, crew }) => [id, crew?.director]),
      [["salt-and-rain-1990", ["mira-solani"]]],
    );
    assert.deepEqual(
      added.people.map(({ name }) => name),
      ["Mira Solani"],
    );
    assert.deepEqual(added.honours.map(shown), ["locarno/1990 golden-leopard won: salt-and-rain-1990 mira-solani"]);
  });

  it("learns the original title of a film that a credit confirms, if it is in Latin letters", () => {
    const titles = (original: string, persons: string): unknown => [
      ...awardHonours(
        winnerRows([winner(`Cannes | 1961 | Best Director | Harbour | ${persons}`, { original_title: original })]).rows,
        known,
      ).titles,
    ];
    assert.deepEqual(titles("Kikötő", "Béla Korda"), [["harbour-1961", ["Kikötő"]]]);
    assert.deepEqual(titles("港", "Béla Korda"), []);
    assert.deepEqual(titles("Kikötő", "Somebody Else"), []);
  });
  it("writes one honour for a fact of two files, with both sources, and none that is known", () => {
    const rows = [
      ...globeRows([globe("Best Motion Picture - Animated", "Long Field, The", "", true, 20)]),
      ...winnerRows([winner("Golden Globes | 1963 | Best Animated Feature Film | The Long Field")]).rows,
    ];
    const { honours } = awardHonours(rows, known);
    assert.deepEqual(
      honours.map((honour) => honour.source),
      [["fv", "gl"]],
    );
    assert.deepEqual(awardHonours(rows, { ...known, honours }).honours, []);
  });
});

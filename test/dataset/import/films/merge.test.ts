import assert from "node:assert/strict";
import type { FilmDraft } from "../../../../src/dataset/import/drafts.js";
import { careersIn } from "../../../../src/dataset/import/films/careers.js";
import { groupFilms } from "../../../../src/dataset/import/films/groupFilms.js";
import { joinDoubles } from "../../../../src/dataset/import/films/joinDoubles.js";
import { joinStrangers } from "../../../../src/dataset/import/films/joinStrangers.js";
import { mergeCast } from "../../../../src/dataset/import/films/mergeCast.js";
import { mergeFilm } from "../../../../src/dataset/import/films/mergeFilm.js";
import { yearOf } from "../../../../src/dataset/import/films/years.js";
import { canonicalName } from "../../../../src/dataset/import/people/canonicalName.js";
import { identifyPeople } from "../../../../src/dataset/import/people/identifyPeople.js";
import { placesOf } from "../../../../src/dataset/import/people/mentions.js";
import { joinNearNames } from "../../../../src/dataset/import/people/nearNames.js";
import { slugOf } from "../../../../src/dataset/import/slugs.js";
import type { SourceKey } from "../../../../src/dataset/sourceKeys.js";

interface Given {
  readonly source?: SourceKey;
  readonly year?: number;
  readonly wikidata?: string;
  readonly wiki?: string;
  readonly directors?: readonly string[];
  readonly cast?: readonly (string | readonly [string | null, ...string[]])[];
}

/** One line of a source. */
function draft(title: string, { source = "us", directors = [], cast = [], ...rest }: Given): FilmDraft {
  return {
    sources: [source],
    title,
    titles: [],
    ...rest,
    crew: { director: directors.map((name) => ({ name })) },
    cast: cast.map((row) => {
      const [name, ...forms] = typeof row === "string" ? [row] : row;
      return { person: name === null || name === undefined ? null : { name }, forms };
    }),
  };
}

/** How drafts fall into films: the sources of each. */
const films = (...drafts: FilmDraft[]): string[] =>
  joinDoubles(joinStrangers(groupFilms(drafts), careersIn(drafts))).map((group) => group.drafts.map((each) => each.sources[0]).join("+"));

/** The canonical names and aliases of the people of some drafts. */
function people(...drafts: FilmDraft[]): string[] {
  const found = identifyPeople(placesOf(groupFilms(drafts), []), [], new Map());
  joinNearNames(found, new Map());
  return found.drafts.map((person) => [canonicalName(person), ...person.aliases.keys()].join(" = ")).sort();
}

describe("merging films", () => {
  it("joins one film of two lists by title, near year and a shared name", () => {
    assert.deepEqual(
      films(
        draft("The Guard", { year: 2011, directors: ["John Michael McDonagh"] }),
        draft("The Guard", { source: "fb", year: 2012, directors: ["John Michael McDonagh"] }),
      ),
      ["us+fb"],
    );
  });
  it("keeps remakes apart", () => {
    assert.deepEqual(
      films(
        draft("Scarface", { year: 1932, directors: ["Howard Hawks"] }),
        draft("Scarface", { source: "fb", year: 1983, directors: ["Brian De Palma"] }),
      ),
      ["us", "fb"],
    );
    assert.deepEqual(
      films(
        draft("The Man Who Knew Too Much", { source: "fb", year: 1934, directors: ["Alfred Hitchcock"] }),
        draft("The Man Who Knew Too Much", { year: 1956, directors: ["Alfred Hitchcock"] }),
      ),
      ["fb", "us"],
    );
  });
  it("joins a film that a list has twice, in consecutive years", () => {
    assert.deepEqual(
      films(
        draft("The Hurt Locker", { year: 2008, cast: ["Jeremy Renner", "Anthony Mackie"] }),
        draft("The Hurt Locker", { year: 2009, cast: ["Jeremy Renner"] }),
      ),
      ["us+us"],
    );
  });
  it("joins a list that knows the director with one that knows the cast", () => {
    assert.deepEqual(
      films(
        draft("The Silent Partner", { source: "wc", cast: ["Elliott Gould"] }),
        draft("The Silent Partner", { source: "cmu", year: 1978, directors: ["Daryl Duke"] }),
      ),
      ["wc+cmu"],
    );
  });
  it("joins a nomination with the only foreign film of its title some years before, never with a short or a remake", () => {
    const ugetsu = draft("Ugetsu", { source: "cri", year: 1953, directors: ["Kenji Mizoguchi"] });
    const nominated = (title: string, more: Partial<FilmDraft> = {}): FilmDraft => ({
      ...draft(title, { source: "od", year: 1955 }),
      ...more,
    });
    assert.deepEqual(films(ugetsu, nominated("Ugetsu")), ["cri+od"]);
    assert.deepEqual(films(ugetsu, nominated("Ugetsu", { short: true })), ["cri", "od"]);
    assert.deepEqual(films(ugetsu, nominated("Ugetsu", { year: 1962 })), ["cri", "od"]);
    assert.deepEqual(films(ugetsu, nominated("Ugetsu", { crew: { director: [{ name: "Somebody Else" }] } })), ["cri", "od"]);
    assert.deepEqual(films(draft("Ugetsu", { year: 1953, directors: ["Kenji Mizoguchi"] }), nominated("Ugetsu")), ["us", "od"]);
  });
  it("gives no cast to a film made long before it worked", () => {
    const careers = ["Michelle Yeoh", "Sammo Hung"].flatMap((name) =>
      [1985, 1992, 2000].map((year) => draft(`${name} in ${year}`, { year, cast: [name] })),
    );
    assert.deepEqual(
      films(
        ...careers,
        draft("Yes, Madam", { source: "wc", cast: ["Michelle Yeoh", "Sammo Hung"] }),
        draft("Yes, Madam", { source: "cmu", year: 1939, directors: ["Norman Lee"] }),
      ).slice(-2),
      ["wc", "cmu"],
    );
  });
  it("believes two Wikidata ids that say otherwise", () => {
    assert.deepEqual(
      films(
        draft("Run", { source: "wc", year: 2020, wikidata: "Q1", cast: ["A B"] }),
        draft("Run", { year: 2020, wikidata: "Q2", cast: ["A B"] }),
      ),
      ["wc", "us"],
    );
  });
  it("joins a title with its subtitle, never with its sequel", () => {
    const star = draft("Star Wars", { year: 1977, directors: ["George Lucas"], cast: ["Mark Hamill", "Harrison Ford"] });
    assert.deepEqual(
      films(
        star,
        draft("Star Wars: A New Hope", {
          source: "fb",
          year: 1977,
          directors: ["George Lucas"],
          cast: ["Mark Hamill", "Harrison Ford"],
        }),
      ),
      ["us+fb"],
    );
    assert.deepEqual(
      films(star, draft("Star Wars 2", { source: "fb", year: 1978, directors: ["George Lucas"], cast: ["Mark Hamill", "Harrison Ford"] })),
      ["us", "fb"],
    );
  });
  it("makes one record: billing of the first list, characters of all", () => {
    const [group] = groupFilms([
      draft("Casablanca", { year: 1942, directors: ["Michael Curtiz"], cast: ["Humphrey Bogart", "Ingrid Bergman"] }),
      draft("Casablanca", {
        source: "wc",
        year: 1943,
        wikidata: "Q132689",
        cast: [
          ["Ingrid Bergman", "Ilsa Lund"],
          ["Humphrey Bogart", "Rick Blaine"],
          [null, "Sacha"],
        ],
      }),
      draft("Casablanca", { source: "fb", year: 1942, directors: ["Michael Curtiz"], cast: [["Humphrey Bogart", "Rick"]] }),
    ]);
    assert.ok(group);
    assert.equal(yearOf(group), 1942);
    assert.deepEqual(
      mergeFilm(group, "casablanca-1942", (mention) => slugOf(mention.name)),
      {
        id: "casablanca-1942",
        title: "Casablanca",
        year: 1942,
        wikidata: "Q132689",
        crew: { director: ["michael-curtiz"] },
        cast: [
          ["humphrey-bogart", "Rick Blaine"],
          ["ingrid-bergman", "Ilsa Lund"],
          [null, "Sacha"],
        ],
        source: ["fb", "us", "wc"],
      },
    );
  });
});

describe("merging people", () => {
  it("takes the accented form of one name for canonical", () => {
    assert.deepEqual(
      people(draft("A", { year: 2018, cast: ["Zoe Kravitz"] }), draft("B", { source: "wc", year: 2019, cast: ["Zoë Kravitz"] })),
      ["Zoë Kravitz"],
    );
  });
  it("splits a career that is too long for one life", () => {
    assert.equal(
      people(
        draft("A", { year: 1915, cast: ["Harrison Ford"] }),
        draft("B", { year: 1925, cast: ["Harrison Ford"] }),
        draft("C", { year: 1977, cast: ["Harrison Ford"] }),
        draft("D", { year: 2015, cast: ["Harrison Ford"] }),
      ).length,
      2,
    );
  });
  it("joins a middle name that another list of the same film leaves out, as an alias", () => {
    assert.deepEqual(
      people(
        draft("Kick-Ass", { year: 2010, directors: ["Matthew Vaughn"], cast: ["Chloë Grace Moretz"] }),
        draft("Carrie", { year: 2013, cast: ["Chloë Grace Moretz"] }),
        draft("Kick-Ass", { source: "fb", year: 2010, directors: ["Matthew Vaughn"], cast: ["Chloë Moretz"] }),
      ),
      ["Chloë Grace Moretz = Chloë Moretz", "Matthew Vaughn"],
    );
  });
  it("never makes an alias of one list's slip", () => {
    const known = [1, 2, 3].map((number) =>
      draft(`Film ${number}`, { year: 2000 + number, directors: ["Joel Coen"], cast: ["Frances McDormand"] }),
    );
    assert.deepEqual(
      people(...known, draft("Film 1", { source: "fb", year: 2001, directors: ["Joel Coen"], cast: ["Frances McDormant"] })),
      ["Frances McDormand", "Joel Coen"],
    );
  });
  it("leaves two people of one list two people", () => {
    assert.equal(people(draft("The Virgin Spring", { year: 1960, cast: ["Max Andersson", "Max Anderson"] })).length, 2);
  });

  it("changes nothing in a record whose list is read into it once more", () => {
    const wc = draft("Noon", { source: "wc", year: 1952, cast: [["Ann Reed", "Annie Sullivan"]] });
    const od = draft("Noon", { source: "od", year: 1952, cast: [["Ann Reed", "Anne Sullivan"]] });
    const us = draft("Noon", { source: "w16", year: 1952, cast: [["Ann Reed", "Annie Sullivan", "Anne Sullivan"]] });
    const idOf = (): string => "ann-reed";
    const [row] = mergeCast([us, wc], idOf);
    assert.deepEqual(row, ["ann-reed", "Annie Sullivan", "Anne Sullivan"]);
    const record = draft("Noon", { source: "curated", year: 1952, cast: [["Ann Reed", "Annie Sullivan", "Anne Sullivan"]] });
    assert.deepEqual(mergeCast([record, od], idOf), [row]);
    assert.deepEqual(mergeCast([record, od, od], idOf), [row]);
  });
});

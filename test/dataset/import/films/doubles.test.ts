import assert from "node:assert/strict";
import type { FilmDraft } from "../../../../src/dataset/import/drafts.js";
import { careersIn } from "../../../../src/dataset/import/films/careers.js";
import { groupFilms } from "../../../../src/dataset/import/films/groupFilms.js";
import { joinDoubles } from "../../../../src/dataset/import/films/joinDoubles.js";
import { joinStrangers } from "../../../../src/dataset/import/films/joinStrangers.js";
import { mergeFilm } from "../../../../src/dataset/import/films/mergeFilm.js";
import { joinSameFilms, readSameFilms } from "../../../../src/dataset/import/films/sameFilms.js";
import { slugOf } from "../../../../src/dataset/import/slugs.js";
import { titleLikenessOf } from "../../../../src/dataset/import/text/titleLikeness.js";
import type { SourceKey } from "../../../../src/dataset/sourceKeys.js";

type Line = readonly [source: SourceKey, title: string, year: number, directors: string, cast?: string, wiki?: string];

const draftOf = ([source, title, year, directors, cast = "", wiki = ""]: Line): FilmDraft => ({
  sources: [source],
  title,
  titles: [],
  year,
  ...(wiki === "" ? {} : { wiki }),
  crew: { director: namesIn(directors) },
  cast: namesIn(cast).map((person) => ({ person, forms: [] })),
});

const namesIn = (list: string): { name: string }[] => (list === "" ? [] : list.split(", ").map((name) => ({ name })));

/** Which lines are one film: their titles and years. */
function films(...lines: Line[]): string[] {
  const drafts = lines.map(draftOf);
  const groups = joinDoubles(joinStrangers(groupFilms(drafts), careersIn(drafts)));
  return groups.map((group) => group.drafts.map((draft) => `${draft.title} ${draft.year}`).join(" = "));
}

describe("one film, one record", () => {
  it("joins a longer title of the same director and year, though one list has no cast", () => {
    assert.deepEqual(
      films(
        ["fb", "Life of Brian", 1979, "Terry Jones", "Graham Chapman, John Cleese"],
        ["cri", "Monty Python's Life of Brian", 1979, "Terry Jones"],
      ),
      ["Life of Brian 1979 = Monty Python's Life of Brian 1979"],
    );
  });
  it("joins another spelling of the title", () => {
    assert.deepEqual(
      films(["us", "Piccadilly Jim", 1936, "Robert Z. Leonard", "Robert Montgomery"], ["cmu", "Picadilly Jim", 1936, "Robert Z. Leonard"]),
      ["Piccadilly Jim 1936 = Picadilly Jim 1936"],
    );
  });
  it("joins a translated title by director and billing", () => {
    assert.deepEqual(
      films(
        ["us", "Sunflower", 1970, "Vittorio De Sica", "Marcello Mastroianni, Sophia Loren, Lyudmila Savelyeva"],
        ["fb", "I girasoli", 1970, "Vittorio De Sica", "Sophia Loren, Marcello Mastroianni"],
      ),
      ["Sunflower 1970 = I girasoli 1970"],
    );
  });
  it("joins a title shown two years before by the same director, never one of another director", () => {
    assert.deepEqual(
      films(
        ["us", "Boy", 2012, "Taika Waititi", "James Rolleston"],
        ["cmu", "Boy", 2010, "Taika Waititi"],
        ["fb", "Boy", 2011, "Nagisa Oshima"],
      ),
      ["Boy 2012 = Boy 2010", "Boy 2011"],
    );
  });
  it("joins a film that a list announced for the year before, under another page", () => {
    assert.deepEqual(
      films(
        ["us", "Lift", 2023, "F. Gary Gray", "Kevin Hart, Gugu Mbatha-Raw", "Lift_(2023_film)"],
        ["us", "Lift", 2024, "F. Gary Gray", "Kevin Hart, Gugu Mbatha-Raw", "Lift_(2024_film)"],
      ),
      ["Lift 2023 = Lift 2024"],
    );
  });
  it("joins a film that came back in 3D under its page", () => {
    assert.deepEqual(
      films(
        ["us", "Titanic", 1997, "James Cameron", "Kate Winslet", "Titanic_(1997_film)"],
        ["us", "Titanic 3D", 2012, "James Cameron", "Kate Winslet", "Titanic_(1997_film)"],
      ),
      ["Titanic 1997 = Titanic 3D 2012"],
    );
  });
  it("keeps a sequel of the same year, and two shorts of a stock company, apart", () => {
    assert.deepEqual(
      films(
        ["fb", "Casino Tycoon", 1992, "Wong Jing", "Andy Lau, Joey Wong"],
        ["cmu", "Casino Tycoon 2", 1992, "Wong Jing", "Andy Lau, Joey Wong"],
      ),
      ["Casino Tycoon 1992", "Casino Tycoon 2 1992"],
    );
    assert.deepEqual(
      films(
        ["us", "Cohen Saves the Flag", 1913, "Mack Sennett", "Ford Sterling, Mabel Normand"],
        ["fb", "Mabel's Awful Mistakes", 1913, "Mack Sennett", "Ford Sterling, Mabel Normand"],
      ),
      ["Cohen Saves the Flag 1913", "Mabel's Awful Mistakes 1913"],
    );
  });
  it("takes an actor who directs another film of the year for no director of this one", () => {
    assert.deepEqual(
      films(
        ["wc", "Darling Darling", 1977, "", "Dev Anand, Mehmood, Helen"],
        ["fb", "Ginny Aur Johnny", 1977, "Mehmood", "Mehmood, Amjad Khan, Helen"],
      ),
      ["Darling Darling 1977", "Ginny Aur Johnny 1977"],
    );
  });
});

describe("titles of one film", () => {
  it("a number makes a sequel, unless a subtitle behind it stands in both", () => {
    assert.equal(titleLikenessOf("Hardbodies", "Hardbodies 2"), "sequel");
    assert.equal(titleLikenessOf("Spy Kids: All the Time in the World", "Spy Kids 4: All the Time in the World"), "longer");
    assert.equal(titleLikenessOf("Meatballs 2", "Meatballs Part II"), "longer");
    assert.equal(titleLikenessOf("Bloodsport II", "Bloodsport III"), "sequel");
  });
  it("a letter more or less, or a number in words, is the same title; a short word is not", () => {
    assert.equal(titleLikenessOf("Five Fingers", "5 Fingers"), "spelling");
    assert.equal(titleLikenessOf("The Lost Honor of Katharina Blum", "The Lost Honour of Katharina Blum"), "spelling");
    assert.equal(titleLikenessOf("Crash", "Crush"), undefined);
  });
});

describe("the table of films that no rule can join", () => {
  it("joins them under the title and year of the table; the others become titles", () => {
    const groups = groupFilms(
      [["cri", "49th Parallel", 1941, "Michael Powell"] as const, ["od", "The Invaders", 1942, ""] as const].map(draftOf),
    );
    const of = [
      ["49th Parallel", 1941],
      ["The Invaders", 1942],
    ] as const;
    const [film, ...others] = joinSameFilms(groups, [{ title: "49th Parallel", year: 1941, of }]);
    assert.ok(film);
    assert.deepEqual(others, []);
    assert.deepEqual(
      mergeFilm(film, "49th-parallel-1941", (mention) => slugOf(mention.name)),
      {
        id: "49th-parallel-1941",
        title: "49th Parallel",
        titles: ["The Invaders"],
        year: 1941,
        crew: { director: ["michael-powell"] },
        source: ["cri", "od"],
      },
    );
  });
  it("gives an undated film its year, and drops the title of another film", () => {
    const groups = groupFilms(
      [["us", "The Big Store", 1941, "Charles Reisner"] as const, ["fb", "Saps at Sea", 1941, "Charles Reisner"] as const].map(draftOf),
    );
    const of = [
      ["The Big Store", 1941],
      ["Saps at Sea", 1941],
    ] as const;
    const [film, ...others] = joinSameFilms(groups, [{ title: "The Big Store", year: 1941, of, misnamed: ["Saps at Sea"] }]);
    assert.ok(film);
    assert.deepEqual(others, []);
    assert.equal(mergeFilm(film, "the-big-store-1941", (mention) => slugOf(mention.name)).titles, undefined);
  });
  it("reads titles with years out of its cells", () => {
    const [film] = readSameFilms("data").filter(({ title, year }) => title === "Paisan" && year === 1946);
    assert.deepEqual(film?.of, [
      ["Paisan", 1946],
      ["Paisà", 1946],
      ["Paisà", undefined],
    ]);
  });
  it("names each film once, in order, and no title as its own other one", () => {
    const plain = (name: string): string => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    const table = readSameFilms("data");
    const rows = table.map(({ title, year }) => `${plain(title)} ${year}`);
    assert.deepEqual(rows, [...new Set(rows)].sort());
    for (const { title, year, of, titles = [] } of table) {
      const cells = of.map((listed) => listed.join(" "));
      assert.equal(new Set(cells).size, cells.length, `${title} (${year})`);
      assert.ok(year > 1880 && !titles.includes(title), `${title} (${year})`);
    }
  });
});

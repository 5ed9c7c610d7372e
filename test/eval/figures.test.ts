import assert from "node:assert/strict";
import { check, openDraft } from "../../src/core/index.js";
import { recordsOf } from "../support/packRecords.js";
import { film, person, tinyPack } from "../support/tinyPack.js";
import { pageWith, reviewOf } from "./drafts.js";
import { bearersOf, filmNamed, isInData } from "./names.js";
import { readOptions } from "./options.js";
import { halfOf } from "./split.js";
import { figuresOf, share, tableLines } from "./table.js";
import { Tally } from "./tally.js";
import { readRows } from "./tsv.js";
import { withoutRecords } from "./withoutPeople.js";

describe("tables of figures", () => {
  const row = {
    name: "person",
    figures: figuresOf({ cases: 8, found: share(6, 8), first: share(0, 0), warnings: 0.5, accusedShare: 0.00125 }),
  };

  it("shows the columns that are there, in one order", () => {
    assert.deepEqual(tableLines([row, { name: "film", figures: { cases: 120 } }]), [
      "        cases  found  warn/10k  of cases",
      "person      8  75.0%      0.50     0.13%",
      "film      120      –         –         –",
    ]);
  });

  it("shows by how much a figure differs from the recorded one", () => {
    const before = { name: "person", figures: { cases: 8, found: 0.8751, warnings: 0.25, accusedShare: 0.00125 } };
    assert.deepEqual(tableLines([row], [before]), [
      "        cases           found      warn/10k  of cases",
      "person      8  75.0% (−12.5%)  0.50 (+0.25)     0.13%",
    ]);
  });
});

describe("halves of the reviews", () => {
  it("are stable and about equal", () => {
    assert.deepEqual(["a.md", "b.md", "c.md", "d.md"].map(halfOf), ["a.md", "b.md", "c.md", "d.md"].map(halfOf));
    const dev = Array.from({ length: 1000 }, (_, i) => halfOf(`posts/${i}-review.md`)).filter((half) => half === "dev").length;
    assert.ok(dev > 440 && dev < 560, `${dev} of 1000`);
  });
});

describe("rows of a table of tabs", () => {
  it("reads columns by name, in any order", () => {
    assert.deepEqual(readRows("kind\twritten\tmore\nperson\tMickey\tx\n", ["written", "kind"]), [{ written: "Mickey", kind: "person" }]);
    assert.throws(() => readRows("kind\nperson", ["written"]), /no column "written"/);
  });
});

describe("options", () => {
  it("reads them, and says what is wrong", () => {
    const options = readOptions(["--set", "wild", "--held", "--seed", "7", "/home/me/material"], ["wild", "seeds"]);
    assert.deepEqual(options, {
      shared: "/home/me/material",
      sets: ["wild"],
      held: true,
      verbose: false,
      diff: false,
      record: false,
      seed: 7,
    });
    for (const args of [["--set", "tame"], ["--seed", "x"], ["--nonsense"], ["a", "b"]])
      assert.ok("problem" in readOptions(args, ["wild"]), args.join(" "));
  });
});

describe("drafts of ours", () => {
  it("tell where the name stands, and are silent but for it", () => {
    for (let number = 0; number < 12; number++) {
      for (const kind of ["person", "surname", "character", "film", "award"] as const) {
        for (const draft of [pageWith(kind, "Xyzzy", number), reviewOf({ title: "Anora", year: 2024 }, kind, "Xyzzy", number)]) {
          assert.equal(draft.text.slice(draft.start, draft.end), "Xyzzy");
          assert.deepEqual(check(openDraft(draft.text, tinyPack())), []);
        }
      }
    }
    const model = openDraft(reviewOf({ title: "Anora", year: 2024 }, "person", "Mickey Madison", 0).text, tinyPack());
    assert.equal(model.focus.films[0]?.film, filmNamed(tinyPack(), "Anora (2024)"));
  });
});

describe("counting cases", () => {
  it("tells found, right first and alarms elsewhere", () => {
    const tally = new Tally();
    const judge = (draft: { text: string; start: number; end: number }, written: string, correct: string): void =>
      tally.judge(["person", "all"], draft, { written, correct, inData: true }, tinyPack());
    const draft = reviewOf({ title: "Anora", year: 2024 }, "person", "Mickey Madison", 0);
    judge(draft, "Mickey Madison", "Mikey Madison");
    judge(draft, "Mickey Madison", "Mickey Mouse");
    const stranger = reviewOf({ title: "Anora", year: 2024 }, "person", "Ada Lovelace", 0);
    judge({ ...stranger, text: `${stranger.text}\nMark Eydelstein came.\n` }, "Ada Lovelace", "Ada Lovelaze");
    const { rows, details } = tally.result();
    const figures = { cases: 3, inData: 1, found: 2 / 3, precision: 2 / 3, first: 0.5, alarms: 1 };
    assert.deepEqual(rows, [
      { name: "person", figures },
      { name: "all", figures },
    ]);
    assert.deepEqual(
      details.map(({ what }) => what),
      ["wrong fix", "miss", "alarm"],
    );
  });
});

describe("names of the data", () => {
  it("are found whole, or as one word of a name", () => {
    assert.equal(bearersOf(tinyPack(), "mikey madison").length, 1);
    assert.deepEqual(
      ["Mikey Madison", "Madison", "Seymour Hoffman", "Mickey Madison", "Mikey Baker"].map((form) => isInData(tinyPack(), form)),
      [true, true, true, false, false],
    );
    assert.equal(filmNamed(tinyPack(), "Anora (2019)"), undefined);
  });

  it("lose people, but not the parts that they played", () => {
    const records = recordsOf([
      person("Mikey Madison"),
      film("Anora", 2024, {
        crew: { director: ["Sean Baker"] },
        cast: [
          ["Mikey Madison", "Ani"],
          ["Sean Baker", null],
          ["Vache Tovmasyan", "Garnick"],
        ],
      }),
    ]);
    const rest = withoutRecords(records, new Set(["mikey-madison", "sean-baker"]));
    assert.deepEqual(
      rest.people.map(({ name }) => name),
      ["Vache Tovmasyan"],
    );
    assert.deepEqual(rest.films[0]?.cast, [
      [null, "Ani"],
      ["vache-tovmasyan", "Garnick"],
    ]);
    assert.deepEqual(rest.films[0]?.crew, { director: [] });
  });
});

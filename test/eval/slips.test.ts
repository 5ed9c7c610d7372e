import assert from "node:assert/strict";
import { seededRandom } from "../support/seededRandom.js";
import { learntSlips } from "./learntSlips.js";
import { withoutMarks } from "./matching.js";
import { drawSlips, learnSlips, pick } from "./slipModel.js";
import { slipsBetween } from "./slips.js";

const told = (written: string, correct: string): string[] | undefined =>
  slipsBetween(written, correct)?.map(({ kind, place, right, written: own }) => `${kind} ${place} ${right}>${own}`);

describe("slipsBetween", () => {
  it("names what a writer did", () => {
    assert.deepEqual(told("Martin Scorcese", "Martin Scorsese"), ["consonant inner s>c"]);
    assert.deepEqual(told("Willem Defoe", "Willem Dafoe"), ["vowel inner a>e"]);
    assert.deepEqual(told("George Cloney", "George Clooney"), ["undouble inner o>"]);
    assert.deepEqual(told("Guillermo del Torro", "Guillermo del Toro"), ["double inner >r"]);
    assert.deepEqual(told("Keiran Culkin", "Kieran Culkin"), ["swap inner ie>ei"]);
    assert.deepEqual(told("Olivia Coleman", "Olivia Colman"), ["add inner >e"]);
    assert.deepEqual(told("Catherine Harwicke", "Catherine Hardwicke"), ["drop inner d>"]);
    assert.deepEqual(told("Robert DeNiro", "Robert De Niro"), ["space inner  >"]);
    assert.deepEqual(told("Lared Leto", "Jared Leto"), ["consonant first j>l"]);
    assert.deepEqual(told("David Michod", "David Michôd"), ["marks inner david michôd>david michod"]);
  });

  it("counts several slips and gives up on other names", () => {
    assert.equal(slipsBetween("Lewis Walheim", "Louis Wolheim")?.length, 3);
    assert.equal(slipsBetween("Martin Curta", "Martin Short"), undefined);
    assert.deepEqual(slipsBetween("JARED LETO", "Jared Leto"), []);
  });
});

describe("the model of slips", () => {
  const pairs = [
    { written: "Willem Defoe", correct: "Willem Dafoe" },
    { written: "Shelly Duvall", correct: "Shelley Duvall" },
    { written: "Steig Larrson", correct: "Stieg Larsson" },
    { written: "Martin Curta", correct: "Martin Short" },
  ];

  it("learns kinds, places, letters and slips a name", () => {
    const { counts, pairs: letters, perName } = learnSlips(pairs);
    assert.equal(counts["vowel inner"], 1);
    assert.equal(letters["a>e"], 1);
    assert.deepEqual([counts["drop inner"], counts["swap inner"]], [1, 1]);
    assert.equal(perName[0], 2);
    assert.equal(perName[0] + perName[1] + perName[2], 3);
  });

  it("draws slips of its kinds only, again and again the same for a seed", () => {
    const vowels = learnSlips(pairs.slice(0, 1));
    const draw = (seed: number): (string | undefined)[] => {
      const random = seededRandom(seed);
      return Array.from({ length: 20 }, () => drawSlips("Mikey Madison", vowels, random)?.written);
    };
    assert.deepEqual(draw(7), draw(7));
    for (const written of draw(7))
      assert.deepEqual(
        slipsBetween(written ?? "", "Mikey Madison")?.map(({ kind }) => kind),
        ["vowel"],
        written,
      );
    assert.equal(drawSlips("Zmrzl", vowels, seededRandom(1)), undefined);
  });

  it("draws names a few slips from the right one, with its capitals", () => {
    const random = seededRandom(3);
    const names = ["Karren Karagulian", "Luna Sofía Miranda", "Kristin Scott Thomas", "Carrie-Anne Moss", "Benicio del Toro"];
    let drawn = 0;
    for (let i = 0; i < 500; i++) {
      const name = names[i % names.length] as string;
      const written = drawSlips(name, learntSlips, random)?.written;
      if (written === undefined) continue;
      drawn++;
      assert.ok(slipsBetween(written, name) !== undefined, `${written} for ${name}`);
      assert.notEqual(written, name);
      // Where only letters changed, each word keeps its capital.
      if (withoutMarks(written).split(/[\s-]/).length === name.split(/[\s-]/).length)
        written.split(/[\s-]/).forEach((word, at) => {
          assert.equal(/^\p{Lu}/u.test(word), /^\p{Lu}/u.test(name.split(/[\s-]/)[at] ?? ""), `${written} for ${name}`);
        });
    }
    assert.ok(drawn > 450, `${drawn} drawn`);
  });

  it("picks by weight", () => {
    const picks = Array.from({ length: 10 }, (_, i) =>
      pick(
        [
          ["rare", 1],
          ["common", 9],
        ] as const,
        () => i / 10,
      ),
    );
    assert.equal(picks.filter((one) => one === "rare").length, 1);
    assert.equal(
      pick([], () => 0.5),
      undefined,
    );
  });
});

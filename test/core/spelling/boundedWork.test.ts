import assert from "node:assert/strict";
import { nearWords } from "../../../src/core/consistency/nearWords.js";
import { mostWithLetter } from "../../../src/core/gazetteer/localNames.js";
import { mostWithKey } from "../../../src/core/gazetteer/nameIndex.js";
import { check, openDraft, type Pack } from "../../../src/core/index.js";
import { nameWindows } from "../../../src/core/spelling/windows.js";
import { countedPack } from "../../support/countedPack.js";
import { seededRandom } from "../../support/seededRandom.js";
import { person, tinyPack, withPack } from "../../support/tinyPack.js";

// docs/judging.md, "How much work", states what is counted here.

const mostWindows = 5;
const mostQuestions = 60;

const fail = (failure: { readonly error: unknown }): void => {
  throw failure.error;
};

/** What a check asks the pack. */
function questions(text: string, of: Pack = tinyPack()): number {
  const { pack, asked } = countedPack(of);
  check(openDraft(text, pack), fail);
  return asked();
}

const random = seededRandom(5);
const letter = (): string => String.fromCharCode(97 + Math.floor(random() * 26));
const newWord = (): string => letter().toUpperCase() + Array.from({ length: 6 }, letter).join("");
const times = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, i) => make(i)).join("");

describe("work on hostile drafts", function () {
  // Counted, not timed: a slow machine may take its time.
  this.timeout(60_000);
  const hostile: Record<string, (size: number) => string> = {
    "one paragraph of 100,000 words": (size) => times(size, (i) => (i % 9 === 0 ? "Mickey Madison " : "walks ")),
    "a list of new names": (size) => times(size / 2, () => `- ${newWord()} ${newWord()}\n`),
    "capital words without end": (size) => times(size, () => `${newWord()} `),
    "the same unknown name": (size) => times(size / 4, () => "so said Karran Xarbulian. "),
    "one name in many forms": (size) => times(size / 4, () => `so said Mikey Madi${letter()}${letter()}on. `),
    "a letter again and again": (size) => `A${"a".repeat(10 * size)}`,
    "long words": (size) => times(size / 500, () => `${newWord()}${"a".repeat(4_000)} `),
    stars: (size) => "* ".repeat(5 * size),
    brackets: (size) => "[".repeat(10 * size),
    "signs that nobody sees": (size) => `Mikey${"\u200b".repeat(10 * size)}Madison`,
    directives: (size) => times(size / 4, () => "<!-- dramatis-disable-line --> Mickey Madison "),
    Chinese: (size) => "米奇·麦迪逊主演的电影，非常好看。".repeat(size / 2),
    German: (size) => "Der Film gehört Mikey Madison und ihrem Großmut. ".repeat(size / 8),
    Arabic: (size) => "هذا فيلم جميل جدا من إخراج شون بيكر. ".repeat(size / 8),
  };
  for (const [what, make] of Object.entries(hostile)) {
    it(`${what}: grows with the draft and no faster`, () => {
      const [small, large] = [questions(make(10_000)), questions(make(20_000))];
      assert.ok(large <= 2.2 * small + 1_000, `${small} questions, then ${large}`);
      assert.ok(large <= mostQuestions * 20_000, `${large} questions`);
    });
  }

  it("a paragraph of 100,000 words and a word of a megabyte are survived", () => {
    assert.ok(questions(hostile["one paragraph of 100,000 words"]!(100_000)) <= mostQuestions * 100_000);
    assert.ok(questions("a".repeat(1_000_000)) <= mostQuestions * 1_000);
  });
});

describe("comparisons", () => {
  const names = Array.from({ length: 2_000 }, (_, i) => `${i % 2 === 0 ? "John" : newWord()} M${newWord().toLowerCase()}`);
  const pack = withPack([...new Set(names)].map((name) => person(name)));
  const draft = openDraft(names.map((name) => `- ${name}\n`).join(""), pack);

  it("a list of 2,000 known names lends each word few of them", () => {
    assert.ok(draft.local.full.length > 1_900);
    for (const words of [
      ["john", "madison"],
      ["jon", "mad"],
      ["john", "maddison", "john"],
    ])
      assert.ok(draft.local.near.candidates(words).length <= (words.length + 1) * mostWithKey);
    assert.equal(draft.local.near.candidates(["john", "madison"]).length > 0, true);
    for (const parts of draft.local.partsByLetter.values()) assert.ok(parts.length <= mostWithLetter);
  });

  it("a word opens few windows", () => {
    const text = times(2_000, () => `${newWord()} `);
    for (const { reading, mentions } of openDraft(text, pack).blocks) {
      const windows = [...nameWindows(reading.tokens, mentions, draft.local, pack)];
      assert.ok(windows.length <= mostWindows * reading.tokens.length);
    }
  });

  it("no block is longer than a page, so that what compares its words with each other ends", () => {
    for (const text of ["a".repeat(100_000), "Aa ".repeat(40_000), "- Aa\n".repeat(20_000), "[".repeat(100_000)])
      for (const { start, end } of openDraft(text, pack).blocks) assert.ok(end - start <= 4_800);
  });

  it("a word that no name can have is not compared", () => {
    assert.deepEqual(nearWords(["a".repeat(100_000), "a".repeat(100_001)]), []);
  });
});

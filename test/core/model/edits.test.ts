// A model made from the version before is the one made afresh, whatever is typed, deleted or pasted.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { check, type DraftModel, openDraft, type Pack } from "../../../src/core/index.js";
import { englishPack } from "../../support/englishPack.js";
import { seededRandom } from "../../support/seededRandom.js";
import { tinyPack } from "../../support/tinyPack.js";

const paragraph =
  "*Anora* (2024) stars Mickey Madison and Mark Edelstein; Karren Karagulian is Toros. Sean Baker's film won the Palme D'Or.";

/** Drafts of all shapes, some long enough to have many groups of blocks. */
const drafts: readonly string[] = [
  readFileSync(path.resolve(__dirname, "../../fixtures/anora.md"), "utf8"),
  `---\nfilm: Anora\ntags: [Persona, Mikey Madison]\n---\n\n${`${paragraph}\n\n- Mikey Madison\n\n  as *Ani*\n- Vanya\n\n\`\`\`\nMickey Madison\n\`\`\`\n\n`.repeat(40)}`,
  `# Persona (1966)\r\n\r\n${`> Liv Ullman and Bibi Anderson.\r\n\r\n<pre>\r\nMickey Madison\r\n\r\n</pre>\r\n\r\n<!-- dramatis-ignore Liv Ullman -->\r\n\r\n`.repeat(60)}`,
  `${paragraph} `.repeat(120),
  `${["Anora", "Persona (1966)", "Capote", "Kika"]
    .map((title, at) => `## ${at + 1}. ${title}\n\n${paragraph}\n\nIt is for Normingten and Ullman.\n\n`)
    .join("")
    .repeat(12)}`,
  Array.from({ length: 400 }, (_, i) => `Line ${i} speaks of Mikey Madison, Igor and Vanya.`).join("\n"),
];

/** Names that no pack knows, spelled in two ways far apart: what is told in one place depends on the others. */
const unsteady = [
  ["Odéline Marchand", "Ilka Brentano", "Kresk-town", "*The Lost Garden of Time*", "Tessalin Groove"],
  ["Odeline Marchand", "Ilka Brentanno", "Kresktown", "*The Lost Graden of Time*", "Tesalin"],
]
  .map((names) => names.map((name) => `In the scene by the lake we meet ${name}, who has left the town.`).join("\n\n"))
  .join(`\n\n${"It is the last scene by the lake, and nobody says what the town has meant to her.\n\n".repeat(220)}`);

/** What a hand puts into a draft, and what opens or closes something. */
const pieces = [
  ..."aeMs' .*_`\n#>-<",
  "\n\n",
  "\r\n",
  "    ",
  "- ",
  "```",
  "\n```\n",
  "~~~\n",
  "<!--",
  "-->",
  "<pre>",
  "</pre>",
  "---\n",
  "\n---\n",
  "film: Persona\n",
  "<!-- dramatis film: Persona (1966) -->",
  "<!-- dramatis-disable person-name -->",
  "<!-- dramatis-enable -->\n\n",
  "<!-- dramatis-ignore Mickey Madison -->",
  "\n\nMickey Maddison, *Anora* (2024), Ingmar Bergmann.\n\n",
  "Yura Borisow",
  " Ilka Brentanno ",
  " brentano ",
  "Odéline",
  " Kresktown",
  " *The Lost Garden in Time* ",
  " Tesalin",
  "\uD83C",
  "e\u0301",
];

function edited(text: string, random: () => number): string {
  const pick = (most: number): number => Math.floor(random() * most);
  // Half of the edits near the top, where the front matter is.
  const at = pick(random() < 0.3 ? Math.min(60, text.length + 1) : text.length + 1);
  switch (pick(5)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1 + pick(3));
    case 1:
      return text.slice(0, at) + text.slice(at + pick(Math.min(3_000, text.length + 1)));
    case 2: {
      const from = pick(text.length + 1);
      return text.slice(0, at) + text.slice(from, from + pick(1_500)) + text.slice(at);
    }
    default:
      return text.slice(0, at) + (pieces[pick(pieces.length)] as string) + text.slice(at);
  }
}

function assertSame(model: DraftModel, fresh: DraftModel, what: string): void {
  assert.deepEqual(model.frontMatter, fresh.frontMatter, what);
  assert.deepEqual(model.directives, fresh.directives, what);
  assert.deepEqual(placesOf(model), placesOf(fresh), what);
  assert.deepEqual(model.focus, fresh.focus, what);
  assert.equal(model.local.key, fresh.local.key, what);
  assert.deepEqual(model.mentions, fresh.mentions, what);
  assert.deepEqual(check(model), check(fresh), what);
}

const placesOf = ({ blocks, text }: DraftModel) =>
  blocks.map(({ start, end, code, reading }) => {
    assert.equal(reading.text, text.slice(start, end));
    return { start, end, code, readings: reading.readings };
  });

function editMany(text: string, pack: Pack, seed: number, edits: number): void {
  const random = seededRandom(seed);
  let model = openDraft(text, pack);
  for (let i = 0; i < edits; i++) {
    const next = edited(model.text, random);
    model = openDraft(next, pack, { previous: model });
    // Not every version is checked, as in the editor.
    if (i % 2 === 0) assertSame(model, openDraft(next, pack), `seed ${seed}, edit ${i}: ${JSON.stringify(next.slice(0, 400))}`);
    else if (i % 3 === 0) check(model);
  }
}

describe("a draft edited at random", () => {
  it("tells names spelled in two ways as if it were new", function () {
    this.timeout(120_000);
    const told = check(openDraft(unsteady, englishPack())).map(({ range }) => unsteady.slice(range.start, range.end));
    assert.deepEqual(told, ["Odeline Marchand", "Ilka Brentanno", "Kresktown", "The Lost Graden of Time", "Tesalin"]);
    for (let seed = 1; seed <= 4; seed++) editMany(unsteady, englishPack(), 900 + seed, 60);
  });

  for (const [number, text] of drafts.entries())
    it(`is read as if it were new (draft ${number})`, function () {
      this.timeout(120_000);
      for (let seed = 1; seed <= 2; seed++) editMany(text, tinyPack(), 100 * number + seed, 60);
    });

  it("is read as if it were new when all of it is replaced, emptied and brought back", () => {
    const pack = tinyPack();
    let model = openDraft("", pack);
    for (const text of [drafts[1], "", drafts[2], drafts[1]?.replaceAll("Madison", "Maddison"), drafts[1]] as string[]) {
      model = openDraft(text, pack, { previous: model });
      assertSame(model, openDraft(text, pack), text.slice(0, 40));
    }
  });
});

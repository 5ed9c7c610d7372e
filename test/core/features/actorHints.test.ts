import assert from "node:assert/strict";
import { actorHints, openDraft } from "../../../src/core/index.js";
import { tinyPack } from "../../support/tinyPack.js";

/** A draft with hints as `⟦Actor⟧` where they are shown. */
function hints(marked: string, range?: { start: number; end: number }): void {
  const text = marked.replace(/⟦[^⟧]*⟧/g, "");
  const model = openDraft(text, tinyPack());
  let shown = "";
  let at = 0;
  for (const { offset, text: actors } of actorHints(model, range ?? { start: 0, end: text.length })) {
    shown += `${text.slice(at, offset)}⟦${actors}⟧`;
    at = offset;
  }
  assert.equal(shown + text.slice(at), marked);
}

const anora = "# Anora (2024)\n\n";

describe("actor hints", () => {
  it("stand after a character's first mention, behind its possessive", () => {
    hints(`${anora}Toros⟦Karren Karagulian⟧ comes. Toros goes. Galina’s⟦Darya Ekamasova⟧ plane lands.`);
    hints(`${anora}Vanya⟦Mark Eydelshteyn⟧ runs; Ivan runs on.`);
  });

  it("say nothing that the draft says beside the name", () => {
    hints(`${anora}Toros (Karren Karagulian) comes, and Yura Borisov plays Igor. Toros goes.`);
    hints(`${anora}Darya Ekamasova, as Vanya’s⟦Mark Eydelshteyn⟧ mother Galina, lands.`);
    hints(`${anora}Vanya, played by Mark Eydelshteyn, runs.`);
    hints(`${anora}Mark Eydelshteyn is a revelation, so says everybody in the foyer: Vanya⟦Mark Eydelshteyn⟧ runs.`);
  });

  it("are made for the part of the draft that is seen", () => {
    const text = `${anora}Toros comes.\n\nToros goes. Igor⟦Yura Borisov⟧ stays.`;
    hints(text, { start: 30, end: 60 });
    hints(text.replace("⟦Yura Borisov⟧", ""), { start: 0, end: 10 });
  });

  it("are none where no actor is known, and none for people and films", () => {
    hints("# The Silence of the Lambs (1991)\n\nJodie Foster and Lamar talk. *The Silence of the Lambs* won.");
  });
});

import assert from "node:assert/strict";
import { check, openDraft } from "../../../src/core/index.js";
import { drafts, unindent } from "../../support/draft.js";
import { englishPack } from "../../support/englishPack.js";

// None of these people is in the pack: the rule works for a film that nobody has catalogued.
describe("consistency", () => {
  before(function () {
    this.timeout(20_000);
    englishPack();
  });

  drafts(
    {
      "a full name: the rarer form is the slip": `
      Velda Morvane has made a film about orchards. In it Ilka Brentano digs, and Ilka Brentano sings.

      It is the last scene in which ⟦Ilka Brentanno → Brentano · consistency⟧ says what the orchard meant to her.`,
      "as often one way as the other: the first is right": `
      The story begins with Karren Dagulian on a ladder, in the rain.

      It ends with ⟦Karran Dagulian → Karren · consistency⟧ on the same ladder, in the sun.`,
      "a word alone beside a full name": `
      We meet a gardener called Tessalin Groove in the first scene, and a driver.

      By the end ⟦Tesalin → Tessalin · consistency⟧ has left them both.`,
      "a word alone that is used again and again": `
      The driver is called Wendrick. Nobody asks Wendrick why he came.

      When the snow falls, ⟦Wendrik → Wendrick · consistency⟧ is gone.`,
      "marks on and off": `
      The orchard belongs to Odéline Marchand, as it did before the war.

      Nobody but ⟦Odeline Marchand → Odéline · consistency⟧ knows what lies under it.`,
      "a name as one word and as two": `
      Kresk-town lies by the lake, and nobody leaves Kresk-town on a Monday.

      On a Tuesday ⟦Kresktown → Kresk-town · consistency⟧ is empty.`,
      "two English words are no name, however they are joined": `
      The Box Office was closed; the Box-Office was open again in May.`,
      "a title with another small word inside": `
      She has seen *The Lantern of Quillow* twice, and *Lantern of Quillow* is what she calls it.

      He has never seen *⟦The Lantern in Quillow → The Lantern of Quillow · consistency⟧* at all.`,
      "a title with an English word misspelled": `
      She has seen *The Lost Garden of Time* in the winter.

      He fell asleep in *⟦The Lost Graden of Time → The Lost Garden of Time · consistency⟧*.`,
      "two titles of English words are two films": `
      She has seen *The Lost Girl of Time* in the winter.

      He fell asleep in *The Lost Girls of Time* and in *Found Girl of Time*.`,
      "all capitals are no other spelling": `
      # ILKA BRENTANO DIGS

      In it Ilka Brentano digs.`,
      "two people with other names in full": `
      In the first half Karl Brentano digs, and in the second half he rests.

      Then Carl Morvane takes the spade, and the orchard is his.`,
      "names that are told apart on purpose": `
      Her brothers are called Wendrick and Wendrik, and nobody knows which is which. Later Wendrick leaves.

      Wendrick never comes back.`,
      "a plural, an adjective, a pet form, an ending": `
      The Brentanos are a family; Mr. Brentano is one. Wakonda is far, and the Wakondan people are proud of Wakonda.

      Mario Vessel and later Maria Vessel take the stage; Brentano and Wakonda are not the place to be.`,
      "a name used often is nobody's slip": `
      Wendrik came. Then Wendrik went. So Wendrik was missed.

      Wendrick came. Then Wendrick went. So Wendrick was missed.`,
      "two real people one letter apart": `
      First comes Bibi Andersen, who dances on a table in the dark.

      Then there is the film of Bibi Andersson by the sea.`,
      "another language inflects its names": `
      Der Film von Wendrick erzählt vom Garten. Niemand weiß, warum Wendrick kam.

      Am Ende ist Wendrik verschwunden, und der Garten bleibt allein zurück.`,
      "sic, and code": `
      Nobody asks Wendrick why Wendrick came.

      The poster has “Wendrik [sic] is gone”, and the file is \`Wendrik.md\`.`,
    },
    englishPack,
  );

  it("tells each place once, though its word resembles several", () => {
    const text = unindent(`
      The driver is called Wendrick Palmarin. Nobody asks Wendrick Palmarin why he came. In the morning Wendrick Palmarin smiles.

      When the snow falls, Wendrik Palmarin is gone. Somebody finds what Wendrock Palmarin left.`);
    const places = check(openDraft(text, englishPack())).map(({ range }) => text.slice(range.start, range.end));
    assert.deepEqual(places, ["Wendrik Palmarin", "Wendrock Palmarin"]);
  });

  it("offers both directions, and all places at once", () => {
    const text = unindent(`
      The driver is called Wendrick. Nobody asks Wendrick why he came. Wendrick smiles.

      When the snow falls, Wendrik is gone. In the morning somebody finds what Wendrik left.`);
    const [finding] = check(openDraft(text, englishPack()));
    assert.deepEqual(
      finding?.fixes.map(({ replacement, everywhere, edits }) => [replacement, everywhere, edits.length]),
      [
        ["Wendrick", undefined, 1],
        ["Wendrick", "Wendrik", 2],
        ["Wendrik", "Wendrick", 3],
      ],
    );
    for (const { range } of finding?.fixes.flatMap(({ edits }) => edits) ?? [])
      assert.match(text.slice(range.start, range.end), /^Wendric?k$/);
  });
});

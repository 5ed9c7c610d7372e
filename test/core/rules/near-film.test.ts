import type { Pack } from "../../../src/core/index.js";
import { englishWords } from "../../../src/dataset/englishWords.js";
import { drafts } from "../../support/draft.js";
import { film, person, withPack } from "../../support/tinyPack.js";

// People and films of our own: what the review of a film lends to the names near it.
const made = withPack(
  [
    film("The Glass Orchard", 2021, {
      crew: { director: ["Rian Holmqvist"] },
      cast: [
        ["Odile Deakins", "Tessalin Grove"],
        ["Bo Lindgren", "Foxface"],
        ["Cy Marsh", "Detective Mortensby"],
        ["Lou-Annika de Vrielle", null],
        ["Danira Gurisa", "Carmen"],
      ],
    }),
    film("The Glass Orchard Returns", 2024, {
      cast: [
        ["Odile Deakins", null],
        ["Bo Lindgren", null],
      ],
    }),
    person("Ryan Holmqvist"),
    person("Piet Camen"),
  ],
  englishWords(),
);
const pack = (): Pack => made;

describe("near the film in focus", () => {
  drafts(
    {
      "the possessive of a name in s": `
        *The Glass Orchard* (2021) lives by ⟦Odile Deakin's → Odile Deakins's · person-name⟧ face. Odile Deakins's face, and Odile Deakins' hands.`,
      "a slip that makes the name of somebody else, who has no part in it": `
        *The Glass Orchard* (2021) is by ⟦Ryan Holmqvist → Rian Holmqvist · person-name⟧.`,
      "… who is meant where no such film is": `
        We met Ryan Holmqvist in the street.`,
      "a title with a letter wrong, words joined, or a small word more": `
        *The Glass Orchard* (2021), or *⟦The Glas Orchard → The Glass Orchard · film-title⟧*, or *⟦The Glassorchard → The Glass Orchard · film-title⟧*, or *⟦The Glass of Orchard → The Glass Orchard · film-title⟧*.`,
      "a title without its article is right, and another title is another": `
        *The Glass Orchard* (2021), *Glass Orchard*, and the book *The Glass Menagerie*.`,
      "the title with a comma too many": `
        *The Glass Orchard* (2021), or *⟦The Glass, Orchard → The Glass Orchard · film-title⟧*.`,
      "a surname with its particle, a given name with its hyphen": `
        In *The Glass Orchard* (2021) the old ⟦Di Vrielle → de Vrielle · person-name⟧ shines, as ⟦Lou-Anika → Lou-Annika · person-name⟧ always does.`,
      "a part of another film of the series": `
        *The Glass Orchard Returns* (2024) misses ⟦Tesalin → Tessalin · character-name⟧.`,
      "the plural of a rank is no slip of a name": `
        In *The Glass Orchard* (2021) Detectives Mortensby and Grove never meet.`,
      "a word of a name written as two": `
        *The Glass Orchard* (2021) is stolen by ⟦Fox Face → Foxface · character-name⟧.`,
      "a word further off, beside one that is right": `
        *The Glass Orchard* (2021) is stolen by ⟦Danira Gurai → Danira Gurisa · person-name⟧.`,
      "a lone word that somebody bears whom few know and the draft does not name": `
        *The Glass Orchard* (2021) begins when ⟦Camen → Carmen · character-name⟧ comes home.`,
      "a lone word beside another name is that name's": `
        *The Glass Orchard* (2021) has Ulf Mortensbi in no part.`,
    },
    pack,
  );
});

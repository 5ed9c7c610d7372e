import type { Pack } from "../../../src/core/index.js";
import { drafts } from "../../support/draft.js";
import { film, person, withPack } from "../../support/tinyPack.js";

/** Somebody who directs more films than anybody, among others who do not. */
const famousPack = (): Pack =>
  withPack(
    [
      ...Array.from({ length: 500 }, (_, index) => film(`Film ${index}`, 1990 + (index % 30), { crew: { director: ["Odile Marchetti"] } })),
      ...["Odette Marshall", "Otto Mars"].map((name) => person(name)),
    ],
    ["nobody", "but", "smiled", "then", "came"],
  );

describe("person-name, whatever the draft is about", () => {
  drafts(
    {
      "a famous name that is wrong in two words": `
        Nobody but ⟦Odille Marcheti → Odile Marchetti · person-name⟧ smiled.`,
      "a famous surname alone": `
        Nobody but ⟦Marcchetti → Marchetti · person-name⟧ smiled.`,
    },
    famousPack,
  );
});

describe("person-name", () => {
  drafts({
    "in focus, a near miss is flagged, a nickname is not": `
      *Anora* (2024): ⟦Mickey Madison → Mikey Madison · person-name⟧ is Ani; Vanya is a prince in sneakers.`,
    "a transliteration is carried back to the credited form": `
      *Anora* (2024) has ⟦Mark Edelstein → Mark Eydelshteyn · person-name⟧ and Yuriy Borisov; ⟦Mark Eidelstein → Mark Eydelshteyn · person-name⟧ is a find.`,
    "a surname alone, near its film": `
      *Anora* (2024) belongs to ⟦Madion → Madison · person-name⟧, though ⟦Tovmasian → Tovmasyan · person-name⟧ is funny.`,
    "a given name alone, once the full name was wrong": `
      *Anora* (2024) stars ⟦Mickey Madison → Mikey Madison · person-name⟧. ⟦Mickey → Mikey · person-name⟧ is everything.`,
    "letter case stays": `
      # *Anora* (2024)

      ⟦MICKEY MADISON → MIKEY MADISON · person-name⟧ IS ANI`,
    "a possessive ending stays outside": `
      *Anora* (2024) is ⟦Mickey Madison → Mikey Madison · person-name⟧'s film, and ⟦Sean Bakers → Sean Baker · person-name⟧ too.`,
    "a name across markup and a line break": `
      *Anora* (2024): *⟦Mickey* Madison → Mikey Madison · person-name⟧ plays with ⟦Karen
      Karagulian → Karren Karagulian · person-name⟧.`,
    "signs inside a name": `
      ⟦Leonardo Dicaprio → Leonardo DiCaprio · person-name⟧ shouts; LEONARDO DICAPRIO, said the poster, and Leo DiCaprio his friends.`,
    "initials and hyphens are no slips": `
      *Pulp Fiction* (1994) has Samuel Jackson, Samuel L Jackson and Samuel L. Jackson.`,
    "out of focus, a famous full name with an unknown word": `
      Nobody else does what ⟦Phillip Seymour Hoffman → Philip Seymour Hoffman · person-name⟧ did.`,
    "a stranger with a common name is nobody's business": `
      Chris Evan, who bakes our bread, liked it. So did Mary Madison and Marek Baker.`,
    "a name that somebody bears is that person's": `
      *Persona* (1966) is not the film with Bibi Andersen.`,
    "code, links and comments are left alone": `
      *Anora* (2024) \`Mickey Madison\` [x](https://example.org/Mickey-Madison) <!-- Mickey Madison -->

      \`\`\`
      Mickey Madison
      \`\`\``,
    "a link's text is prose": `
      *Anora* (2024) with [⟦Mickey Madison → Mikey Madison · person-name⟧](https://example.org).`,
    "sic keeps a quotation as it was": `
      *Anora* (2024): "Mickey Madison [sic] was great," wrote the paper; Mickey Madison's [sic] fans agree.`,
  });
});

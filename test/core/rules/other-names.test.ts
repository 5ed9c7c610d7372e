import type { Pack } from "../../../src/core/index.js";
import { englishWords } from "../../../src/dataset/englishWords.js";
import { drafts } from "../../support/draft.js";
import { film, withPack } from "../../support/tinyPack.js";

describe("character-name", () => {
  drafts({
    "near its film, alone and in full": `
      *Anora* (2024): ⟦Anora Mikeeva → Anora Mikheeva · character-name⟧ marries ⟦Ivan Zacharov → Ivan Zakharov · character-name⟧.`,
    "forms that people use are right": `
      *Anora* (2024): Ani, Vanya, Ivan, Garnik, Garnick, Toros, Igor and Lulu.`,
    "plurals and adjectives are words of their own": `
      *Anora* (2024) has no Lulus and no Igorian mood.`,
  });
});

describe("film-title", () => {
  drafts({
    "set off and one word away": `
      It is no *⟦A Clokwork Orange → A Clockwork Orange · film-title⟧* (1971), nor “⟦The Florda Project → The Florida Project · film-title⟧” (2017).`,
    "with its year": `
      *⟦The Silence of the Lamb → The Silence of the Lambs · film-title⟧* (1991) has aged well.`,
    "another work is left alone": `
      The exhibition *A Clockwork Lemon* opens today; so does "Pulp Friction".`,
  });
});

// Titles of our own, in drafts about no film.
const titles = withPack(
  [film("The Lantern of Quillow", 2019), film("Mortens Bay and the Vrimhold", 2012), film("Pyar Jhukta Vrin", 1985)],
  englishWords(),
);

describe("film-title out of focus", () => {
  drafts(
    {
      "another small word, one more or one less": `
        We saw *⟦The Lantern in Quillow → The Lantern of Quillow · film-title⟧*, *⟦The Lantern of the Quillow → The Lantern of Quillow · film-title⟧* and *⟦The Lantern Quillow → The Lantern of Quillow · film-title⟧*.`,
      "two words as one, and one as two": `
        We saw *⟦Mortensbay and the Vrimhold → Mortens Bay and the Vrimhold · film-title⟧*, or was it *⟦Mortens Bay and the Vrim Hold → Mortens Bay and the Vrimhold · film-title⟧*?`,
      "a word more at the beginning or the end makes another title": `
        We saw *Lantern of Quillow At* or *As Lantern of Quillow*.`,
      "a long vowel out of another script": `
        We saw *Pyaar Jhukta Vrin*.`,
    },
    (): Pack => titles,
  );
});

// Parts that everybody cites, in drafts about no film.
const cited = withPack(
  [
    film("The Long Wire", 2002, {
      cited: ["Omar Vrimhold", "Queletta"],
      cast: [
        ["Odile Deakins", "Omar Vrimhold"],
        ["Bo Lindgren", "Queletta"],
        ["Cy Marsh", "Dom Vrostand"],
      ],
    }),
  ],
  englishWords(),
);

describe("character-name out of focus", () => {
  drafts(
    {
      "a much cited part, in full, alone, and wrong twice": `
        She is the new ⟦Omar Vrimhald → Omar Vrimhold · character-name⟧, colder than ⟦Quelleta → Queletta · character-name⟧.`,
      "a lone word of a part that nobody cites may be anybody's": `
        She is colder than Vrostend.`,
      "the lone word beside somebody else's name is that name's": `
        She is played by Emma Quelleta.`,
    },
    (): Pack => cited,
  );
});

describe("award-name", () => {
  drafts({
    "misspelled prizes and bodies": `
      *Anora* won the ⟦Palm d'Or → Palme d'Or · award-name⟧ and five ⟦Accademy Awards → Academy Awards · award-name⟧.`,
    "the writer's own apostrophe": `
      It won the ⟦Palm d’Or → Palme d’Or · award-name⟧.`,
    "capitals behind the apostrophe": `
      The ⟦Palme D'or → Palme d'Or · award-name⟧ went to *Anora*.`,
    "a category of two words": `
      The Oscar for ⟦Best Picure → Best Picture · award-name⟧.`,
    "a category of the Academy": `
      At the Oscars she won ⟦Best Actress in a Lead Role → Best Actress in a Leading Role · award-name⟧.`,
    "a prize with its article": `
      Then came the Palme d’Or, the Palme d'Or and the Palme, and the ⟦Palme dOr → Palme d'Or · award-name⟧.`,
    "a plural with the sign of a possessive, behind a number": `
      *Anora* won five ⟦Oscar's → Oscars · award-name⟧, or five ⟦Academy Award’s → Academy Awards · award-name⟧ and a palm.`,
    "possessives are right": `
      Oscar's night, the Academy Award's weight, two Oscar's winners, and in chapter five: Oscar's past.`,
    "a slip behind a right name": `
      Its second ⟦Best Film Edting → Best Film Editing · award-name⟧; the ⟦Cannes Film Festval → Cannes Film Festival · award-name⟧.`,
    "a slip behind the Academy's short name, and a last s that is missing": `
      The ⟦Academy Awarrd → Academy Award · award-name⟧ for ⟦Best Actres → Best Actress · award-name⟧ is hers.`,
    "a festival's prize, whatever bodies the draft names": `
      No Academy Awards, but the ⟦Palm d'Or → Palme d'Or · award-name⟧ is theirs.`,
    "the longest name counts": `
      The Oscar for ⟦Best Orignal Screenplay → Best Original Screenplay · award-name⟧.`,
    "another number is no slip": `
      Two Best Pictures, both Palmes d'Or, many Best Directors.`,
    "everyday forms are right": `
      The Oscars for Best Actress, Best Actress in a Leading Role, Best Director, Best Directing and Best Picture; the Palme d’Or; an Oscar.`,
  });
});

describe("diacritics", () => {
  drafts({
    "marks that are missing are a hint": `
      *⟦Amelie → Amélie · diacritics⟧* (2001) and ⟦Luna Sofia Miranda → Luna Sofía Miranda · diacritics⟧.`,
    "who writes them is right": `
      *Amélie* (2001) and Luna Sofía Miranda.`,
    "names without marks need none": `
      Penelope Cruise is not here, Mikey Madison is.`,
  });
});

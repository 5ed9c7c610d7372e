import { creditMessage, misspellings } from "./misspelling.js";
import { cutPossessives } from "./possessive.js";
import type { Rule } from "./rule.js";
import { strayLetters } from "./strayLetters.js";

export const characterName: Rule = {
  code: "character-name",
  summary: "A misspelled name of a character",
  severity: "warning",
  *check(passage) {
    yield* misspellings(passage, "character", creditMessage);
    yield* cutPossessives(passage, "character");
    yield* strayLetters(passage, "character");
  },
};

import { creditMessage, misspellings } from "./misspelling.js";
import { cutPossessives } from "./possessive.js";
import type { Rule } from "./rule.js";
import { strayLetters } from "./strayLetters.js";
import { wrongForms } from "./writtenForm.js";

export const personName: Rule = {
  code: "person-name",
  summary: "A misspelled name of a person",
  severity: "warning",
  *check(passage) {
    yield* misspellings(passage, "person", creditMessage);
    yield* wrongForms(passage, "person");
    yield* cutPossessives(passage, "person");
    yield* strayLetters(passage, "person");
  },
};

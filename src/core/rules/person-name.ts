import { creditMessage, misspellings } from "./misspelling.js";
import { cutPossessives } from "./possessive.js";
import type { Rule } from "./rule.js";
import { strayLetters } from "./strayLetters.js";
import { wrongForms } from "./writtenForm.js";

export const personName: Rule = {
  code: "person-name",
  summary: "A misspelled name of a person",
  severity: "warning",
  *check(model) {
    yield* misspellings(model, "person", creditMessage);
    yield* wrongForms(model, "person");
    yield* cutPossessives(model, "person");
    yield* strayLetters(model, "person");
  },
};

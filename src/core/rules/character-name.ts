import { creditMessage, misspellings } from "./misspelling.js";
import type { Rule } from "./rule.js";

export const characterName: Rule = {
  code: "character-name",
  summary: "A misspelled name of a character",
  severity: "warning",
  check: (model) => misspellings(model, "character", creditMessage),
};

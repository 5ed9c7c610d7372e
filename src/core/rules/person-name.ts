import { creditMessage, misspellings } from "./misspelling.js";
import type { Rule } from "./rule.js";

export const personName: Rule = {
  code: "person-name",
  summary: "A misspelled name of a person",
  severity: "warning",
  check: (model) => misspellings(model, "person", creditMessage),
};

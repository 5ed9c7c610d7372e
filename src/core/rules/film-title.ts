import { filmWithYear, misspellings } from "./misspelling.js";
import type { Rule } from "./rule.js";

export const filmTitle: Rule = {
  code: "film-title",
  summary: "A misspelled film title",
  severity: "warning",
  check: (model) =>
    misspellings(model, "film", (written, suspect, pack) => ({
      template: "“{0}” looks misspelled. Do you mean {1}?",
      args: [written, filmWithYear(pack, suspect.entity)],
    })),
};

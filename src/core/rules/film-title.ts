import { titleWithYear } from "../packs/titleWithYear.js";
import { misspellings } from "./misspelling.js";
import type { Rule } from "./rule.js";
import { strayLetters } from "./strayLetters.js";
import { wrongForms } from "./writtenForm.js";

export const filmTitle: Rule = {
  code: "film-title",
  summary: "A misspelled film title",
  severity: "warning",
  *check(passage) {
    yield* misspellings(passage, "film", (written, suspect, pack) => ({
      template: "“{0}” looks misspelled. Do you mean {1}?",
      args: [written, titleWithYear(pack, suspect.entity)],
    }));
    yield* wrongForms(passage, "film");
    yield* strayLetters(passage, "film");
  },
};

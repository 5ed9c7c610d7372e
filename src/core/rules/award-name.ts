import type { Pack } from "../packs/pack.js";
import type { Suspect } from "../spelling/suspect.js";
import { nameWords } from "../text/words.js";
import type { Message } from "./finding.js";
import { misspellings } from "./misspelling.js";
import type { Rule } from "./rule.js";
import { strayLetters } from "./strayLetters.js";

export const awardName: Rule = {
  code: "award-name",
  summary: "A misspelled or misremembered name of an award",
  severity: "warning",
  *check(passage) {
    yield* misspellings(passage, "award", awardMessage);
    yield* strayLetters(passage, "award");
  },
};

/** A category is misremembered when it has other words, misspelled when it has other letters. */
function awardMessage(written: string, suspect: Suspect, pack: Pack): Message {
  const other = nameWords(written).length !== nameWords(suspect.right).length || /^best /i.test(suspect.right);
  if (pack.awardKind(suspect.entity) === "category" && other) {
    return {
      template: "“{0}” is not the name of the category. {2}: “{1}”.",
      args: [written, suspect.right, pack.text(pack.bodyOf(suspect.entity))],
    };
  }
  return { template: "“{0}” looks misspelled. The name is “{1}”.", args: [written, suspect.right] };
}

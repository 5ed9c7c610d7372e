import { misspellings } from "./misspelling.js";
import type { Rule } from "./rule.js";

export const awardName: Rule = {
  code: "award-name",
  summary: "A misspelled or misremembered name of an award",
  severity: "warning",
  check: (model) =>
    misspellings(model, "award", (written, suspect, pack) =>
      pack.awardKind(suspect.entity) === "category"
        ? { template: "“{0}” is not what {2} calls it: “{1}”.", args: [written, suspect.right, pack.text(pack.bodyOf(suspect.entity))] }
        : { template: "“{0}” looks misspelled. The name is “{1}”.", args: [written, suspect.right] },
    ),
};

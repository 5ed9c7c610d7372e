import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { check, openDraft } from "../../../src/core/index.js";
import type { Detail, EvalSet } from "../evalSet.js";
import { describeDraft, describeFinding } from "../explain.js";
import { isAbout, isRight } from "../matching.js";
import { figuresOf, share } from "../table.js";

/** What the seeds get wrong, wherever it stands: forms only, no text of theirs. */
const slips = [{ pattern: /\bMickey(?:\s+Madison)?\b/gi, correct: (written: string) => written.replace(/mickey/i, "Mikey") }];

const folder = "seeds";

/** The drafts that began the project. */
export const seeds: EvalSet = {
  name: "seeds",
  says: "Every occurrence of a misspelled name in the three first drafts; whatever else is flagged is an alarm.",
  needs: [folder],
  run({ pack, shared }) {
    const details: Detail[] = [];
    let [cases, found, first, alarms, words] = [0, 0, 0, 0, 0];
    for (const file of readdirSync(path.join(shared, folder)).sort()) {
      const text = readFileSync(path.join(shared, folder, file), "utf8");
      const model = openDraft(text, pack, { path: file });
      const findings = check(model).filter(({ severity }) => severity !== "hint");
      words += text.split(/\s+/).length;
      const explained = new Set<unknown>();
      for (const { pattern, correct } of slips) {
        for (const match of text.matchAll(pattern)) {
          const label = { written: match[0], correct: correct(match[0]) };
          const finding = findings.find(({ range }) => range.start < match.index + match[0].length && range.end > match.index);
          cases++;
          if (finding === undefined)
            details.push({ what: "miss", row: "all", text: `${file}: ${label.written}; ${describeDraft(model, label.written)}` });
          else {
            found++;
            explained.add(finding);
            const flagged = text.slice(finding.range.start, finding.range.end);
            if (isAbout(label, flagged) && isRight(label, flagged, finding.fixes[0]?.replacement ?? "")) first++;
            else details.push({ what: "wrong fix", row: "all", text: `${file}: ${describeFinding(model, finding)}` });
          }
        }
      }
      for (const finding of findings) {
        if (explained.has(finding)) continue;
        alarms++;
        details.push({ what: "alarm", row: "all", text: `${file}: ${describeFinding(model, finding)}` });
      }
    }
    const figures = figuresOf({
      cases,
      found: share(found, cases),
      precision: share(found, found + alarms),
      first: share(first, found),
      words,
      alarms,
    });
    return { rows: [{ name: "all", figures }], details };
  },
};

import type { Mention } from "../mentions/mention.js";
import type { DraftModel } from "../model/draftModel.js";
import { inCaseOf, withoutMarks } from "../text/compare.js";
import { creditMessage, misspellings } from "./misspelling.js";
import type { Report, Rule } from "./rule.js";

export const personName: Rule = {
  code: "person-name",
  summary: "A misspelled name of a person",
  severity: "warning",
  *check(model) {
    yield* misspellings(model, "person", creditMessage);
    for (const mention of model.mentions) {
      const report = missingHyphen(mention, model);
      if (report !== undefined) yield report;
    }
  },
};

/** "Daniel Day Lewis": right words, a space for a hyphen. Names that are credited both ways are right both ways. */
function missingHyphen(mention: Mention, { text, pack }: DraftModel): Report | undefined {
  if (mention.kind !== "person" || mention.form !== "full") return undefined;
  const written = text.slice(mention.start, mention.end);
  const right = pack.text(mention.entity);
  // "Joon-ho" is a romanisation, and "Joon Ho" another one; "Day-Lewis" is a surname.
  if (!/-\p{Lu}/u.test(right) || !/ /.test(written) || !/^[\p{L}\p{M} .'’-]+$/u.test(written)) return undefined;
  const plain = (name: string): string => withoutMarks(name).toLowerCase().replace(/’/g, "'");
  if (plain(written).replace(/-/g, " ") !== plain(right).replace(/-/g, " ")) return undefined;
  const forms = [right, ...pack.aliases(mention.entity).map(({ name }) => pack.nameText(name))].map(plain);
  if (forms.includes(plain(written))) return undefined;
  const replacement = inCaseOf(written, right);
  const range = { start: mention.start, end: mention.end };
  return {
    range,
    severity: "information",
    message: { template: "“{0}” is written with a hyphen: “{1}”.", args: [written, replacement] },
    fixes: [{ replacement, edits: [{ range, newText: replacement }] }],
    meant: mention.entity,
  };
}

import type { LocalNames } from "../gazetteer/localNames.js";
import type { BlockMention } from "../mentions/findMentions.js";
import { isSetOff } from "../mentions/shape.js";
import type { ReadBlock } from "../model/draftModel.js";
import type { Pack } from "../packs/pack.js";
import { inStyleOf, withoutMarks } from "../text/compare.js";
import { mentionReports } from "./blockReports.js";
import type { Passage, Report } from "./rule.js";

/**
 * Names whose words are right but whose signs are not: a space for a hyphen ("Daniel Day Lewis"), a lost apostrophe
 * ("Oceans Eleven"), capitals inside a word ("Dicaprio"). A form that is credited somewhere is right.
 */
export const wrongForms = (passage: Passage, kind: "person" | "film"): Iterable<Report> =>
  mentionReports(passage, "forms", kind, wrongForm);

function wrongForm(mention: BlockMention, block: ReadBlock, pack: Pack, local: LocalNames): Report | undefined {
  const { kind, form, first, last } = mention;
  if (form !== "full" || !(kind === "film" || (kind === "person" && last > first))) return undefined;
  const written = block.reading.text.slice(mention.start, mention.end);
  const right = pack.text(mention.entity);
  if (written === right) return undefined;
  if (!/^[\p{L}\p{M}\p{N} .,:!?'’&-]+$/u.test(written) || written === written.toUpperCase()) return undefined;
  const plain = (name: string): string => withoutMarks(name).replace(/[’‘]/g, "'");
  const [own, other] = [plain(written), plain(right)];
  // Another title or alias of the same entity is meant: its form is not ours to judge.
  if (bare(own) !== bare(other)) return undefined;
  if (pack.aliases(mention.entity).some(({ name }) => plain(pack.nameText(name)) === own)) return undefined;
  const isReviewed = local.titles.some(({ entity }) => entity === mention.entity);
  const say = difference(own, other, mention.kind === "film") ?? (isReviewed ? commaTooMany(own, other) : undefined);
  if (say === undefined || (mention.kind === "film" && !isSetOff(block.reading.tokens, mention.first, mention.last))) return undefined;
  const replacement = inStyleOf(written, right);
  const range = { start: mention.start, end: mention.end };
  return {
    range,
    severity: "information",
    message: { template: say, args: [written, replacement] },
    fixes: [{ replacement, edits: [{ range, newText: replacement }] }],
    meant: mention.entity,
  };
}

const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

function difference(written: string, right: string, title: boolean): string | undefined {
  const [own, other] = [written.split(/[\s-]+/), right.split(/[\s-]+/)];
  if (own.length !== other.length) return undefined;
  // "Joon-ho" is a romanisation, and "Joon Ho" another one; "Day-Lewis" is a surname.
  if (!title && /-\p{Lu}/u.test(right) && !written.includes("-")) return "“{0}” is written with a hyphen: “{1}”.";
  for (let i = 0; i < own.length; i++) {
    const [word, model] = [own[i] as string, other[i] as string];
    if (word === model || word.toLowerCase() !== model.toLowerCase()) {
      if (model.includes("'") && !word.includes("'") && model.replace(/'/g, "").toLowerCase() === word.toLowerCase())
        return "“{0}” has lost its apostrophe: “{1}”.";
      if (title && !model.includes("'") && word.includes("'") && word.replace(/'/g, "").toLowerCase() === model.toLowerCase())
        return "“{0}” has an apostrophe too many: “{1}”.";
      if (
        word !== model &&
        model.includes("'") &&
        word.includes("'") &&
        word.replace(/'/g, "").toLowerCase() === model.replace(/'/g, "").toLowerCase()
      )
        return "“{0}” is written “{1}”.";
      continue;
    }
    const inner = /\p{Ll}\p{Lu}/u;
    // "LaKeith" beside our "Lakeith": who writes a capital inside a name knows why; in a title both must have some.
    if (word.slice(1) !== model.slice(1) && word[0] === model[0] && inner.test(model) && inner.test(word) === title)
      return "“{0}” has other capitals: “{1}”.";
  }
  return undefined;
}

/** Of the film under review, whose title is known for certain; elsewhere a comma is a matter of style. */
const commaTooMany = (written: string, right: string): string | undefined =>
  written.toLowerCase() !== right.toLowerCase() && written.replaceAll(",", "").toLowerCase() === right.toLowerCase()
    ? "“{0}” has a comma too many: “{1}”."
    : undefined;

import type { Mention } from "../mentions/mention.js";
import type { EntityId, Pack } from "../packs/pack.js";
import { remembered } from "../packs/remembered.js";
import { inStyleOf, sameApart, withoutMarks } from "../text/compare.js";
import { blockReports } from "./blockReports.js";
import type { Report, Rule } from "./rule.js";

export const diacritics: Rule = {
  code: "diacritics",
  summary: "The letters are right, the diacritics are missing",
  severity: "hint",
  check: (passage) =>
    blockReports(passage, "diacritics", (block, pack) =>
      block.mentions.flatMap((mention) => missingMarks(mention, block.reading.text, pack) ?? []),
    ),
};

function missingMarks(mention: Mention, text: string, pack: Pack): Report | undefined {
  // A word alone may be anybody's; a whole name is not.
  if (mention.form !== "full") return undefined;
  const written = text.slice(mention.start, mention.end);
  // As credited is right, and most names are.
  if (written === pack.text(mention.entity)) return undefined;
  // Who writes some marks has chosen them; a name across markup is left alone, its fix would take the markup away.
  if (/[*_[\]<\n\r]/.test(written) || written !== withoutMarks(written)) return undefined;
  const names = namesWithMarks(mention.entity, pack);
  if (names.length === 0) return undefined;
  const lower = written.toLowerCase();
  const forms = names.filter(({ bare }) => sameApart(bare.toLowerCase(), lower));
  // Of several right forms, the one in the writer's own capitals.
  const right = (forms.find(({ bare }) => sameApart(bare, written)) ?? forms[0])?.name;
  // One form without marks is enough: then both are right.
  if (right === undefined || forms.some(({ name, bare }) => name === bare)) return undefined;
  if (mention.kind === "award" && (hasOddCapitals(written, right) || isBareName(mention, text))) return undefined;
  const replacement = inStyleOf(written, right);
  return {
    range: { start: mention.start, end: mention.end },
    message: { template: "“{0}” is written “{1}”.", args: [written, replacement] },
    fixes: [{ replacement, edits: [{ range: { start: mention.start, end: mention.end }, newText: replacement }] }],
    meant: mention.entity,
  };
}

/** "Camera D'Or" is for award-name, whose fix has the marks too. */
const hasOddCapitals = (written: string, right: string): boolean =>
  /['’]/.test(written) &&
  !sameApart(withoutMarks(right), written) &&
  written !== written.toUpperCase() &&
  written !== written.toLowerCase();

/** "A Cesar", "the Cesars" are prizes; "Cesar" alone may be anybody's name. */
const isBareName = ({ start, end }: Mention, text: string): boolean =>
  !/\s/.test(text.slice(start, end)) &&
  !/\b(?:an?|the|th[ei]s|les?|his|her|its|their|first|second|third|\d+(?:st|nd|rd|th)|one|two|three|four|five)\s$/i.test(
    text.slice(0, start),
  );

const mostRemembered = 1_000;
/** Letters without marks, as in most names. */
const plainLetters = /^[\x20-\x7e’]*$/;

/** All names of an entity and what they are without their marks, if one of them has some. */
const namesWithMarks = remembered(mostRemembered, (entity: EntityId, pack): readonly { readonly name: string; readonly bare: string }[] => {
  const names = [pack.text(entity), ...pack.aliases(entity).map(({ name }) => pack.nameText(name))];
  return names.every((name) => plainLetters.test(name)) ? [] : names.map((name) => ({ name, bare: withoutMarks(name) }));
});

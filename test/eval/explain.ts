import { type DraftModel, type Finding, titleWithYear } from "../../src/core/index.js";

/** What the engine says of a finding: form, first fix, and the terms of the judgement as far as it gives them. */
export function describeFinding(model: DraftModel, finding: Finding): string {
  const written = model.text.slice(finding.range.start, finding.range.end);
  const fix = finding.fixes[0] === undefined ? "" : ` → ${finding.fixes[0].replacement}`;
  return `${written}${fix} [${finding.code}, ${finding.severity}${termsOf(model, finding)}]`;
}

function termsOf({ pack }: DraftModel, { score, meant }: Finding): string {
  const terms = score === undefined ? [] : Object.entries(score.terms).map(([name, bits]) => `${name} ${bits.toFixed(1)}`);
  if (meant !== undefined) terms.push(`prominence ${pack.prominence(meant)}`);
  return terms.map((term) => `, ${term}`).join("");
}

/** How the engine read a draft in which it found nothing: the films in focus, and what it took the form for. */
export function describeDraft(model: DraftModel, written: string): string {
  const { pack, focus, text, mentions } = model;
  const films = focus.films.slice(0, 2).map(({ film, weight }) => `${titleWithYear(pack, film)} ${weight.toFixed(2)}`);
  const at = text.lastIndexOf(written);
  const read = mentions
    .filter(({ start, end }) => start < at + written.length && end > at)
    .map(({ start, end, kind, entity }) => `“${text.slice(start, end)}” read as ${kind} ${pack.text(entity)}`);
  return [`focus ${films.join(", ") || "none"}`, ...read].join("; ");
}

import type { DraftModel } from "../model/draftModel.js";
import type { Finding } from "../rules/finding.js";
import type { Range } from "../text/range.js";
import { namedAt, occurrencesOf } from "./occurrences.js";

/**
 * Every place of the draft that names whom the offset names, in order: whole names, surnames, nicknames, and the
 * misspellings that mean the same one. Empty where no name is. UTF-16 offsets.
 */
export function highlights(model: DraftModel, offset: number, findings: readonly Finding[]): readonly Range[] {
  const named = namedAt(model, offset, findings);
  if (named === undefined) return [];
  const slips = findings.flatMap(({ meant, range }) => (meant === named.entity ? [range] : []));
  // A misspelled name holds its right part, and a name without its marks is a finding and a mention: one light for both.
  const places = occurrencesOf(model, named.entity).filter((place) => !slips.some((slip) => overlap(place, slip)));
  return [...places.map(({ start, end }) => ({ start, end })), ...slips].sort((a, b) => a.start - b.start);
}

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

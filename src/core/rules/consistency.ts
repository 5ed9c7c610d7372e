import type { DraftUse, Inconsistency, Side } from "../consistency/draftUse.js";
import { findInconsistencies } from "../consistency/findInconsistencies.js";
import type { DraftModel } from "../model/draftModel.js";
import { inStyleOf } from "../text/compare.js";
import type { Edit, Range } from "../text/range.js";
import type { Token } from "../tokens/token.js";
import type { Fix } from "./finding.js";
import type { Report, Rule } from "./rule.js";

export const consistency: Rule = {
  code: "consistency",
  summary: "One name spelled in two ways in one draft",
  severity: "warning",
  *checkWhole(model) {
    for (const inconsistency of findInconsistencies(model)) yield* reports(inconsistency, model);
  },
};

function* reports({ kind, slips, rights, shared }: Inconsistency, model: DraftModel): Iterable<Report> {
  const right = written(rights[0] as DraftUse, model);
  const shown = sharedName(rights, shared, model);
  const often = rights.length >= 2 * slips.length;
  const all = slips.map((slip) => edit(slip, right, model));
  const back = rights.map((use) => edit(use, written(slips[0] as DraftUse, model), model));
  for (const slip of slips) {
    const range = nameRange(slip, shared);
    const word = model.text.slice(...bounds(rangeOf(slip)));
    const own = edit(slip, right, model);
    const fixes: Fix[] = [{ replacement: own.newText, edits: [own] }];
    if (all.length > 1) fixes.push({ replacement: own.newText, edits: all, everywhere: word });
    fixes.push({ replacement: word, edits: back, everywhere: right });
    yield {
      range,
      severity: kind === "signs" ? "hint" : shared !== 0 && often ? "warning" : "information",
      message: {
        template: "“{0}” is spelled “{1}” elsewhere in this draft.",
        args: [model.text.slice(range.start, range.end), shown],
      },
      fixes,
    };
  }
}

const tokenAt = ({ block }: DraftUse, index: number): Token => block.reading.tokens[index] as Token;

function rangeOf(found: DraftUse): Range {
  const [first, last] = [tokenAt(found, found.use.index), tokenAt(found, found.use.last)];
  return { start: first.start + found.start, end: last.end + found.start };
}

/** The word with the one that it shares with the right form. */
function nameRange(found: DraftUse, shared: Side): Range {
  const { before, after, index } = found.use;
  const own = rangeOf(found);
  if (shared === -1 && before !== "") return { start: tokenAt(found, index - 1).start + found.start, end: own.end };
  if (shared === 1 && after !== "") return { start: own.start, end: tokenAt(found, index + 1).end + found.start };
  return own;
}

/** The right form as one of its uses writes it, with the shared word where there is one. */
function sharedName(rights: readonly DraftUse[], shared: Side, model: DraftModel): string {
  const full = rights.find(({ use }) => (shared === -1 ? use.before : use.after) !== "") ?? (rights[0] as DraftUse);
  const { start, end } = nameRange(full, shared);
  return model.text.slice(start, end);
}

const bounds = ({ start, end }: Range): [number, number] => [start, end];
const written = (found: DraftUse, model: DraftModel): string => model.text.slice(...bounds(rangeOf(found)));

function edit(found: DraftUse, right: string, model: DraftModel): Edit {
  return { range: rangeOf(found), newText: inStyleOf(written(found, model), right) };
}

import type { DraftModel } from "../model/draftModel.js";
import { none, type Pack } from "../packs/pack.js";
import { titleWithYear } from "../packs/titleWithYear.js";
import { findSuspects } from "../spelling/findSuspects.js";
import { type DraftSuspect, type Suspect, scoreOf } from "../spelling/suspect.js";
import { sureBits } from "../spelling/thresholds.js";
import { inStyleOf } from "../text/compare.js";
import type { Edit, Range } from "../text/range.js";
import { surfaceWords } from "../text/words.js";
import type { Token } from "../tokens/token.js";
import type { Fix, Message } from "./finding.js";
import type { Report } from "./rule.js";

/** What the name rules share: reports for the suspects of one kind, each with its message and up to three fixes. */
export function* misspellings(
  model: DraftModel,
  kind: Suspect["kind"],
  message: (written: string, suspect: Suspect, pack: Pack) => Message,
): Iterable<Report> {
  for (const found of findSuspects(model)) {
    if (found.suspect.kind !== kind) continue;
    const { suspect } = found;
    const range = rangeOf(found);
    const written = model.text.slice(range.start, range.end);
    const rights = [suspect.right, ...suspect.others.map((other) => other.right)].map((right) => inStyleOf(written, right));
    const fixes = [...new Set(rights)].filter((right) => right !== written).map((right) => fixOf(found, range, right));
    if (fixes.length === 0) continue;
    const { terms, needed } = suspect;
    const sum = scoreOf(terms);
    yield {
      range,
      ...(sum >= needed + sureBits ? {} : { severity: "information" as const }),
      message: message(written, suspect, model.pack),
      fixes,
      meant: suspect.entity,
      ...(Number.isFinite(needed) ? { score: { terms, sum, needed } } : {}),
    };
  }
}

function rangeOf({ block, suspect }: DraftSuspect): Range {
  const [first, last] = [block.reading.tokens[suspect.first] as Token, block.reading.tokens[suspect.last] as Token];
  return { start: first.start + block.start, end: (suspect.ending ? last.fullEnd : last.end) + block.start };
}

/** Touches the words that differ and nothing between them: markup, hyphens and line breaks inside a name stay. */
function fixOf(found: DraftSuspect, range: Range, right: string): Fix {
  const { block, suspect } = found;
  const words = surfaceWords(right);
  const tokens = block.reading.tokens.slice(suspect.first, suspect.last + 1);
  if (suspect.differing.length === 0 || words.length !== tokens.length) return { replacement: right, edits: [{ range, newText: right }] };
  const edits: Edit[] = [];
  tokens.forEach((token, index) => {
    const written = block.reading.text.slice(token.start, token.end);
    const word = words[index] as string;
    if (written !== word) edits.push({ range: { start: token.start + block.start, end: token.end + block.start }, newText: word });
  });
  return { replacement: right, edits };
}

/** “Mickey Madison” looks misspelled. Anora (2024) credits “Mikey Madison”. */
export function creditMessage(written: string, suspect: Suspect, pack: Pack): Message {
  if (suspect.film === none) return { template: "“{0}” looks misspelled. Do you mean “{1}”?", args: [written, suspect.right] };
  return { template: "“{0}” looks misspelled. {2} credits “{1}”.", args: [written, suspect.right, titleWithYear(pack, suspect.film)] };
}

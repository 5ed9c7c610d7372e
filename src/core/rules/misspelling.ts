import type { ReadBlock } from "../model/draftModel.js";
import { none, type Pack } from "../packs/pack.js";
import { titleWithYear } from "../packs/titleWithYear.js";
import { joinCost } from "../spelling/alignNames.js";
import { type DraftSuspect, type Suspect, scoreOf } from "../spelling/suspect.js";
import { sureBits } from "../spelling/thresholds.js";
import { inStyleOf } from "../text/compare.js";
import type { Edit, Range } from "../text/range.js";
import { surfaceWords } from "../text/words.js";
import type { Token } from "../tokens/token.js";
import { shifted } from "./blockReports.js";
import type { Fix, Message } from "./finding.js";
import type { Passage, Report } from "./rule.js";

type SuspectMessage = (written: string, suspect: Suspect, pack: Pack) => Message;

/** What the name rules share: reports for the suspects of one kind, each with its message and up to three fixes. */
export function* misspellings({ suspects, pack }: Passage, kind: Suspect["kind"], message: SuspectMessage): Iterable<Report> {
  for (const found of suspects) {
    if (found.value.kind !== kind) continue;
    const report = found.block.once(found.value, () => reportOf(found, message, pack));
    if (report.fixes.length > 0) yield shifted(report, found.start);
  }
}

/** With offsets within the block. */
function reportOf({ block, value: suspect }: DraftSuspect, message: SuspectMessage, pack: Pack): Report {
  const { text, tokens } = block.reading;
  const last = tokens[suspect.last] as Token;
  const range = { start: (tokens[suspect.first] as Token).start, end: suspect.ending ? last.fullEnd : last.end };
  const written = text.slice(range.start, range.end);
  const rights = [suspect.right, ...suspect.others.map((other) => other.right)].map((right) => inStyleOf(written, right));
  const fixes = [...new Set(rights)].filter((right) => right !== written).map((right) => fixOf(block, suspect, range, right));
  const { terms, needed } = suspect;
  const sum = scoreOf(terms);
  return {
    range,
    ...(sum >= needed + sureBits && !onlyJoined(suspect) ? {} : { severity: "information" as const }),
    message: message(written, suspect, pack),
    fixes,
    meant: suspect.entity,
    ...(Number.isFinite(needed) ? { score: { terms, sum, needed } } : {}),
  };
}

/** "Laketown" for "Lake-town": the letters are right. */
const onlyJoined = ({ cost, differing, kind }: Suspect): boolean => kind !== "award" && differing.length === 0 && cost === joinCost;

/** Touches the words that differ and nothing between them: markup, hyphens and line breaks inside a name stay. */
function fixOf({ reading }: ReadBlock, suspect: Suspect, range: Range, right: string): Fix {
  const words = surfaceWords(right);
  const tokens = reading.tokens.slice(suspect.first, suspect.last + 1);
  if (suspect.differing.length === 0 || words.length !== tokens.length) return { replacement: right, edits: [{ range, newText: right }] };
  const edits: Edit[] = [];
  tokens.forEach(({ start, end }, index) => {
    const word = words[index] as string;
    if (reading.text.slice(start, end) !== word) edits.push({ range: { start, end }, newText: word });
  });
  return { replacement: right, edits };
}

/** “Mickey Madison” looks misspelled. Anora (2024) credits “Mikey Madison”. */
export function creditMessage(written: string, suspect: Suspect, pack: Pack): Message {
  if (suspect.film === none) return { template: "“{0}” looks misspelled. Do you mean “{1}”?", args: [written, suspect.right] };
  return { template: "“{0}” looks misspelled. {2} credits “{1}”.", args: [written, suspect.right, titleWithYear(pack, suspect.film)] };
}

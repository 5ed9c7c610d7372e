import type { Directive } from "../markdown/directives.js";
import type { Range } from "../text/range.js";
import type { Finding } from "./finding.js";

interface Silence extends Range {
  /** Rule codes; empty for all. */
  readonly codes: readonly string[];
}

/** Whether directives, or a `[sic]` right behind it, silence a finding of the draft. */
export function suppression(text: string, directives: readonly Directive[]): (finding: Finding) => boolean {
  const silences = directives.length === 0 ? [] : silencesOf(text, directives);
  const ignored = new Set(directives.filter(({ kind }) => kind === "ignore").flatMap(({ args }) => args.map(plain)));
  return ({ range, code }) => {
    if (ignored.size > 0 && ignored.has(plain(text.slice(range.start, range.end)))) return true;
    if (isSic(text, range.end)) return true;
    return silences.some(
      ({ start, end, codes }) => start <= range.start && range.start < end && (codes.length === 0 || codes.includes(code)),
    );
  };
}

/** `[sic]` behind a name, its possessive ending and closing markup. */
function isSic(text: string, at: number): boolean {
  let bracket = at;
  while (bracket < at + 6 && text.charCodeAt(bracket) !== 91) bracket++;
  return bracket < at + 6 && /^['’]?s?[*_]{0,2}[ \u00A0]?\[sic\]/i.test(text.slice(at, at + 12));
}

const plain = (form: string): string => form.replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim();

function silencesOf(text: string, directives: readonly Directive[]): Silence[] {
  const silences: Silence[] = [];
  let open: { start: number; codes: readonly string[] }[] = [];
  for (const { kind, args, start, end } of directives) {
    if (kind === "disable") open.push({ start: end, codes: args });
    else if (kind === "enable") {
      const closed = (silence: { codes: readonly string[] }): boolean =>
        args.length === 0 || silence.codes.some((code) => args.includes(code));
      silences.push(...open.filter(closed).map((silence) => ({ ...silence, end: start })));
      open = open.filter((silence) => !closed(silence));
    } else if (kind === "disable-line") silences.push({ start: lineStart(text, start), end: lineEnd(text, end), codes: args });
    else if (kind === "disable-next-line") {
      const next = lineEnd(text, end);
      silences.push({ start: next, end: lineEnd(text, next), codes: args });
    }
  }
  return [...silences, ...open.map((silence) => ({ ...silence, end: text.length + 1 }))];
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== "\n" && text[at - 1] !== "\r") at--;
  return at;
}

/** Offset behind the line break that ends the line. */
function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at++;
  if (text[at] === "\r" && text[at + 1] === "\n") return at + 2;
  return Math.min(at + 1, text.length);
}

import { push } from "../gazetteer/nameIndex.js";
import type { Directive } from "../markdown/directives.js";
import type { Range } from "../text/range.js";
import type { Finding } from "./finding.js";

/** Where each rule is silent, by its code; `all` for every rule. In order of the text, without overlaps. */
type Silences = ReadonlyMap<string, readonly Range[]>;

const all = "";

/** Whether directives, or a `[sic]` right behind it, silence a finding of the draft. */
export function suppression(text: string, directives: readonly Directive[]): (finding: Finding) => boolean {
  const silences = silencesOf(text, directives);
  if (directives.length === 0) return ({ range }) => isSic(text, range.end);
  const ignored = new Set(directives.filter(({ kind }) => kind === "ignore").flatMap(({ args }) => args.map(plain)));
  const everywhere = silences.get(all);
  return ({ range, code }) => {
    if (ignored.size > 0 && ignored.has(plain(text.slice(range.start, range.end)))) return true;
    if (isSic(text, range.end)) return true;
    return isWithin(range.start, everywhere) || isWithin(range.start, silences.get(code));
  };
}

/** `[sic]` behind a name, its possessive ending and closing markup. */
function isSic(text: string, at: number): boolean {
  let bracket = at;
  while (bracket < at + 6 && text.charCodeAt(bracket) !== 91) bracket++;
  return bracket < at + 6 && /^['’]?s?[*_]{0,2}[ \u00A0]?\[sic\]/i.test(text.slice(at, at + 12));
}

const plain = (form: string): string => form.replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim();

function silencesOf(text: string, directives: readonly Directive[]): Silences {
  const silences = new Map<string, Range[]>();
  const open = new Map<string, number>();
  const add = (codes: Iterable<string>, start: number, end: number): void => {
    for (const code of codes) push(silences, code, { start, end });
  };
  let line: Range = { start: 0, end: 0 };
  for (const { kind, args, start, end } of directives) {
    const codes = args.length === 0 ? [all] : args;
    if (kind === "disable") for (const code of codes) open.set(code, open.get(code) ?? end);
    if (kind === "enable") {
      for (const code of args.length === 0 ? [...open.keys()] : args) {
        add(open.has(code) ? [code] : [], open.get(code) ?? 0, start);
        open.delete(code);
      }
    }
    if (kind !== "disable-line" && kind !== "disable-next-line") continue;
    // One line may hold many directives: it is looked over once.
    if (end > line.end) line = { start: lineStart(text, start), end: lineEnd(text, end) };
    if (kind === "disable-line") add(codes, line.start, line.end);
    else add(codes, line.end, lineEnd(text, line.end));
  }
  for (const [code, start] of open) add([code], start, text.length + 1);
  return new Map([...silences].map(([code, ranges]) => [code, joined(ranges)]));
}

function joined(ranges: Range[]): Range[] {
  const apart: Range[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last === undefined || range.start > last.end) apart.push(range);
    else if (range.end > last.end) apart[apart.length - 1] = { start: last.start, end: range.end };
  }
  return apart;
}

function isWithin(at: number, ranges: readonly Range[] = []): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).start <= at) low = middle + 1;
    else high = middle;
  }
  return low > 0 && at < (ranges[low - 1] as Range).end;
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== "\n" && text[at - 1] !== "\r") at--;
  return at;
}

/** Offset behind the line break that ends the line. */
function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  if (text[at] === "\r" && text[at + 1] === "\n") return at + 2;
  return Math.min(at + 1, text.length);
}

import { push } from "../gazetteer/nameIndex.js";
import type { Directive } from "../markdown/directives.js";
import type { Range } from "../text/range.js";
import type { Finding } from "./finding.js";

/** Where each rule is silent, by its code; `all` for every rule. In order of the text, without overlaps. */
type Silences = ReadonlyMap<string, readonly Range[]>;

const all = "";

/** What the directives of a draft silence. */
export interface Suppression {
  /** All of it that a passage meets, with offsets within the passage: while that is the same, the same findings in it are silenced. */
  keyOf(passage: Range): string;
  silences(finding: Finding): boolean;
}

export function suppression(text: string, directives: readonly Directive[]): Suppression {
  if (directives.length === 0) return nothing;
  const silences = silencesOf(text, directives);
  const ignored = new Set(directives.filter(({ kind }) => kind === "ignore").flatMap(({ args }) => args.map(plain)));
  const ignoredKey = [...ignored].join("\n");
  const everywhere = silences.get(all);
  return {
    keyOf(passage) {
      let key = ignoredKey;
      for (const [code, ranges] of silences) key += keyIn(passage, code, ranges);
      return key;
    },
    silences({ range, code }) {
      if (ignored.size > 0 && ignored.has(plain(text.slice(range.start, range.end)))) return true;
      return isWithin(range.start, everywhere) || isWithin(range.start, silences.get(code));
    },
  };
}

const nothing: Suppression = { keyOf: () => "", silences: () => false };

function keyIn({ start, end }: Range, code: string, ranges: readonly Range[]): string {
  let key = "";
  for (let i = Math.max(0, firstBehind(ranges, start) - 1); i < ranges.length; i++) {
    const range = ranges[i] as Range;
    if (range.start >= end) break;
    if (range.end > start) key += ` ${code}:${Math.max(0, range.start - start)}-${Math.min(end, range.end) - start}`;
  }
  return key;
}

/** Whether a `[sic]` stands right behind a name, its possessive ending and closing markup: on the same line, then. */
export function isSic(text: string, at: number): boolean {
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
  const behind = firstBehind(ranges, at);
  return behind > 0 && at < (ranges[behind - 1] as Range).end;
}

/** Index of the first range that starts behind the offset. */
function firstBehind(ranges: readonly Range[], at: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).start <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text.charCodeAt(at - 1) !== 10 && text.charCodeAt(at - 1) !== 13) at--;
  return at;
}

/** Offset behind the line break that ends the line. */
function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  if (text[at] === "\r" && text[at + 1] === "\n") return at + 2;
  return Math.min(at + 1, text.length);
}

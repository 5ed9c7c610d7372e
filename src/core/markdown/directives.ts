import type { Change } from "../text/change.js";
import type { Range } from "../text/range.js";

/** `<!-- dramatis-disable person-name -->` and its kin. The range is the whole comment. */
export interface Directive extends Range {
  readonly kind: "disable" | "enable" | "disable-line" | "disable-next-line" | "ignore" | "film" | "unknown";
  /**
   * Rule codes of a switch (none: all rules); for `ignore` the forms to leave alone, as written
   * (`<!-- dramatis-ignore Mickey Madison, Palm d'Or -->`); for `film` the text after the colon.
   */
  readonly args: readonly string[];
}

/**
 * Bounded, so that thousands of comments that never close stay cheap. No directive holds another's beginning: each is found
 * from where it begins, whatever stands before.
 */
const opening = "<!--";
const comment = /<!--[ \t]{0,8}dramatis([:\s-][^<>]{0,400}?)[ \t]{0,8}-->/iy;
const film = /^\s+film\s*:\s*(.+)$/is;
const switches = /^-(disable-next-line|disable-line|disable|enable|ignore)(?:\s+(.*))?$/is;

/** Longer than any directive. */
const longest = 500;

/** All directives of a draft, in order. What begins like one and is none is `unknown`. */
export function readDirectives(text: string): Directive[] {
  return readBetween(text, 0, text.length);
}

/** The directives of a new version of a draft: those that the change cannot have touched are taken over. */
export function updateDirectives(before: readonly Directive[], text: string, { start, oldEnd, newEnd }: Change): Directive[] {
  const from = Math.max(0, start - longest);
  const by = newEnd - oldEnd;
  const directives: Directive[] = [];
  let read = false;
  for (const directive of before) {
    if (directive.start < from) directives.push(directive);
    else if (directive.start >= oldEnd) {
      if (!read) directives.push(...readBetween(text, from, newEnd));
      read = true;
      const { kind, args, start: at, end } = directive;
      directives.push(by === 0 ? directive : { kind, args, start: at + by, end: end + by });
    }
  }
  if (!read) directives.push(...readBetween(text, from, newEnd));
  return directives;
}

/** The directives that begin from `from` to `to`. */
function readBetween(text: string, from: number, to: number): Directive[] {
  const directives: Directive[] = [];
  const part = text.slice(from, to + longest);
  let next = 0;
  // Leaping from comment to comment takes a tenth of the time of trying the pattern at every letter.
  for (let at = part.indexOf(opening); at >= 0 && from + at < to; at = part.indexOf(opening, next)) {
    comment.lastIndex = at;
    const match = comment.exec(part);
    next = at + (match?.[0] ?? opening).length;
    if (match === null) continue;
    const body = (match[1] as string).trimEnd();
    const range = { start: from + at, end: from + next };
    const title = film.exec(body)?.[1];
    const parts = switches.exec(body);
    if (title !== undefined) directives.push({ ...range, kind: "film", args: [title.trim()] });
    else if (parts === null) directives.push({ ...range, kind: "unknown", args: [body] });
    else {
      const kind = (parts[1] as string).toLowerCase() as Directive["kind"];
      const separator = kind === "ignore" ? /\s*,\s*/ : /[\s,]+/;
      directives.push({
        ...range,
        kind,
        args: (parts[2] ?? "")
          .trim()
          .split(separator)
          .filter((part) => part !== ""),
      });
    }
  }
  return directives;
}

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

/** Bounded, so that thousands of comments that never close stay cheap. */
const comment = /<!--[ \t]{0,8}dramatis([:\s-][^<>]{0,400}?)[ \t]{0,8}-->/gi;
const film = /^\s+film\s*:\s*(.+)$/is;
const switches = /^-(disable-next-line|disable-line|disable|enable|ignore)(?:\s+(.*))?$/is;

/** All directives of a draft, in order. What begins like one and is none is `unknown`. */
export function readDirectives(text: string): Directive[] {
  const directives: Directive[] = [];
  if (!text.includes("<!--")) return directives;
  for (const match of text.matchAll(comment)) {
    const body = (match[1] as string).trimEnd();
    const range = { start: match.index, end: match.index + match[0].length };
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

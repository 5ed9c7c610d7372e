import type { CastRow } from "../core/packs/records.js";
import type { Line, Problem } from "./load.js";

/** Traces of the pages that names came from. Each says what is wrong with a text, or nothing. */
const traces: readonly (readonly [pattern: RegExp, fault: string, notIn?: "title"])[] = [
  [/\[(?:\d+|[a-z]|note|citation)/i, "holds a footnote mark"],
  [/''|\[\[|\]\]|\{\{|<[a-z/]|&(?:amp|nbsp|quot|#\d+);|\|/i, "holds wiki or HTML markup"],
  [/\ba\.k\.a\b|\baka\b/i, "holds “a.k.a.”: list both names", "title"],
  [/[ÂÃ][\u0080-\u00bf]/, "has broken letters"],
  [/^\s|\s$|\s\s/, "has stray spaces"],
  [/[\u200b-\u200f\u202a-\u202e\ufeff]/, "holds invisible characters"],
];

const edges = /^[,;:)\]*^&/]|[,;:([*^&/]$/;
const job =
  /^(?:director|producer|writer|screenwriter|screenplay|composer|music|editor|editing|cinematographer|cinematography|executive producer|based on)$/i;
const shouting = /^(?=.*\p{Lu}{4})(?=.*\s)[\p{Lu}\s.'-]+$/u;

/** Text debris of one record's names. */
export function debrisOf(line: Line): Problem[] {
  return textsOf(line).flatMap(([what, text]) => {
    const found = faultsOf(text, what);
    return found === undefined
      ? []
      : [{ file: line.file, line: line.line, message: `${String(line.record["id"])}: ${what} “${text}” ${found}` }];
  });
}

function faultsOf(text: string, what: string): string | undefined {
  for (const [pattern, fault, where] of traces) if (pattern.test(text) && (where === undefined || where !== what)) return fault;
  if (((what === "title" ? text.replace(/\d"/g, "") : text).match(/"/g)?.length ?? 0) % 2 === 1)
    return "has a quotation mark without its partner";
  if (what !== "title" && edges.test(text)) return "begins or ends with punctuation";
  if (what === "name" && shouting.test(text)) return "is all capitals";
  if (what === "name" && /\(|\)/.test(text)) return "holds a note in brackets";
  if (what !== "title" && job.test(text)) return "is a job: are two columns swapped?";
  return undefined;
}

/** The names that a record holds, each with what it is. */
function textsOf({ kind, record }: Line): [what: string, text: string][] {
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  if (kind === "person")
    return [
      ["name", String(record["name"])],
      ...list(record["aliases"]).map((alias): [string, string] => ["name", String(list(alias)[0])]),
    ];
  if (kind !== "film") return [];
  const titles = [record["title"], ...list(record["titles"])].map((title): [string, string] => ["title", String(title)]);
  const cast = list(record["cast"]) as CastRow[];
  return [
    ...titles,
    ...cast.flatMap(([, ...forms]) => forms.flatMap((form): [string, string][] => (form === null ? [] : [["character", form]]))),
  ];
}

import { isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";
import type { Range } from "../text/range.js";
import { type FrontMatterValue, readSimpleYaml } from "./simpleYaml.js";

/** The fenced head of a draft (YAML, TOML) or Pelican's unfenced one. Empty range when there is none. */
export interface FrontMatter {
  readonly range: Range;
  readonly values: readonly FrontMatterValue[];
  /** What is wrong with it, for a log; the values that could be read are there all the same. */
  readonly problem?: string;
}

/** Longer heads are not read: nobody writes them by hand, and reading must not hold up a keystroke. */
const longest = 50_000;
/** Past this, YAML is read line by line: nesting on purpose would hold up the parser. */
const longestYaml = 10_000;

/** Reads the head of a draft. Broken YAML is read line by line instead. Never throws. */
export function readFrontMatter(text: string): FrontMatter {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const head = text.slice(bom, bom + longest);
  const fenced = !/^(?:---|\+\+\+)/.test(head)
    ? null
    : /^(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)(?:\1|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(head);
  if (fenced !== null && fenced.index === 0) {
    const [whole, fence, body] = fenced as unknown as [string, string, string];
    const range = { start: bom, end: bom + whole.length };
    const at = bom + whole.indexOf("\n") + 1;
    return fence === "---" ? readYaml(body, at, range) : { range, values: readLines(body, at, "=") };
  }
  const pelican = /^(?:[A-Z][A-Za-z_-]{1,20}:[^\r\n]*\r?\n){2,}(?=\r?\n|$)/.exec(head);
  if (pelican !== null) return { range: { start: bom, end: bom + pelican[0].length }, values: readLines(pelican[0], bom, ":") };
  return { range: { start: bom, end: bom }, values: [] };
}

function readYaml(body: string, at: number, range: Range): FrontMatter {
  if (body.length > longestYaml)
    return { range, values: readLines(body, at, ":"), problem: "the front matter is too long to be read as YAML" };
  const simple = readSimpleYaml(body, at);
  if (simple !== undefined) return { range, values: simple };
  try {
    const document = parseDocument(body, { logLevel: "silent", strict: false, uniqueKeys: false });
    const problem = document.errors[0]?.message.split("\n")[0];
    if (problem !== undefined || !isMap(document.contents)) {
      return { range, values: readLines(body, at, ":"), ...(problem === undefined ? {} : { problem }) };
    }
    const values: FrontMatterValue[] = [];
    collect(document.contents, "", at, values);
    return { range, values };
  } catch (error) {
    return { range, values: readLines(body, at, ":"), problem: String(error) };
  }
}

function collect(node: unknown, path: string, at: number, values: FrontMatterValue[]): void {
  if (isScalar(node)) {
    const [start, end] = node.range ?? [0, 0];
    if (node.value !== null) values.push({ key: path, value: String(node.value), start: at + start, end: at + end });
  } else if (isSeq(node)) {
    for (const entry of node.items) collect(entry as Node, path, at, values);
  } else if (isMap(node)) {
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : "";
      collect(pair.value as Node, path === "" ? key : `${path}.${key}`, at, values);
    }
  }
}

/** `key: value` or `key = "value"`, one a line, or a list in brackets: TOML's and Pelican's heads, and what is left of broken YAML. */
function readLines(body: string, at: number, separator: ":" | "="): FrontMatterValue[] {
  const values: FrontMatterValue[] = [];
  const pattern =
    separator === ":"
      ? /^[ \t]*([\w-]+)[ \t]*:[ \t]*(.*?)[ \t]*\r?$/gm
      : /^[ \t]*([\w-]+)[ \t]*=[ \t]*(\[(?:[^[\]"']|"[^"\n]*"|'[^'\n]*')*\]|.*?)[ \t]*\r?$/gm;
  for (const match of body.matchAll(pattern)) {
    const [whole, key, raw] = match as unknown as [string, string, string];
    const start = at + match.index + whole.lastIndexOf(raw);
    const entries = separator === "=" && raw.startsWith("[") ? raw.matchAll(/"([^"\n]+)"|'([^'\n]+)'/g) : [];
    for (const entry of entries) {
      const value = (entry[1] ?? entry[2]) as string;
      values.push({ key, value, start: start + entry.index + 1, end: start + entry.index + 1 + value.length });
    }
    const value = raw.replace(/^(["'])(.*)\1$/, "$2");
    if (value === "" || (separator === "=" && raw.startsWith("["))) continue;
    const from = start + raw.indexOf(value);
    values.push({ key, value, start: from, end: from + value.length });
  }
  return values;
}

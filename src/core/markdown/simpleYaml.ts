import type { Range } from "../text/range.js";

/** A scalar of the front matter with the path of keys to it ("subjectInfo.about.name") and where it stands. */
export interface FrontMatterValue extends Range {
  readonly key: string;
  readonly value: string;
}

const blank = /^(?:#.*)?\r?$/;
/** Indentation, then the dash of a list or a key, then what is left of the line. */
const yamlLine = /^( *)(?:(- +)|([A-Za-z_][\w-]*):(?: +|(?=\r?$)))(.*?) *\r?$/;

/** Text that YAML cannot read in another way, and what looks like it but is a number or a constant. */
const bare = /^[A-Za-z\d/À-ɏ](?:(?:[\w ,.()!?'’“”…$;&/–—%=~@+À-ɏ-]|:(?=\S))*[\w.)!?/À-ɏ])?$/;
const quoted = /^(?:"([^"\\]*)"|'([^']*)')$/;
const constant = /^(?:true|false|null|0[xo].*|[\d.]+(?:e[+-]?\d+)?)$/i;
const toldAsWritten = /^(?:true|false|0|[1-9]\d{0,8})$/;

const flowList = /^\[(.*)\]$/;
const flowItem = /^ *("[^"\\]*"|'[^']*'|[^,[\]{}"']+?) *(?:,|$)/;

interface Key {
  readonly path: string;
  readonly indent: number;
}

/**
 * Plain keys, nested or with lists of plain values: the heads of nearly all drafts, for which the YAML parser would be as dear as
 * the rest of the draft. Nothing where one line is not as plain.
 */
export function readSimpleYaml(body: string, at: number): FrontMatterValue[] | undefined {
  const values: FrontMatterValue[] = [];
  const maps: Key[] = [{ path: "", indent: 0 }];
  /** The last key that has no value on its line, and the indentation of its list's items, -1 before the first. */
  let open: Key | undefined;
  let items = -1;
  let start = at;
  for (const line of body.split("\n")) {
    const found = yamlLine.exec(line);
    if (found !== null) {
      const [, { length: indent }, dash, key, rest] = found as unknown as [string, string, string | undefined, string | undefined, string];
      const from = start + line.indexOf(rest, indent + (dash ?? `${key}:`).length);
      if (key === undefined) {
        if (open === undefined || indent < open.indent || (items >= 0 && items !== indent)) return undefined;
        items = indent;
        if (!addScalar(values, open.path, rest, from)) return undefined;
      } else {
        if (open !== undefined && items < 0 && indent > open.indent) maps.push({ path: open.path, indent });
        while ((maps.at(-1) as Key).indent > indent) maps.pop();
        const map = maps.at(-1) as Key;
        if (map.indent !== indent) return undefined;
        const path = map.path === "" ? key : `${map.path}.${key}`;
        [open, items] = [rest === "" ? { path, indent } : undefined, -1];
        if (rest !== "" && !addScalar(values, path, rest, from) && !addList(values, path, rest, from)) return undefined;
      }
    } else if (!blank.test(line)) return undefined;
    start += line.length + 1;
  }
  return values.length === 0 ? undefined : values;
}

/** Whether the text is a plain or quoted value, which it adds. */
function addScalar(values: FrontMatterValue[], key: string, text: string, start: number): boolean {
  const inQuotes = quoted.exec(text);
  if (inQuotes === null && (!bare.test(text) || (constant.test(text) && !toldAsWritten.test(text)))) return false;
  values.push({ key, value: inQuotes === null ? text : (inQuotes[1] ?? inQuotes[2] ?? ""), start, end: start + text.length });
  return true;
}

/** "[Oscars, 'Best Picture']" */
function addList(values: FrontMatterValue[], key: string, text: string, start: number): boolean {
  let rest = flowList.exec(text)?.[1];
  if (rest === undefined) return false;
  for (let at = start + 1; rest.trim() !== ""; ) {
    const [whole, item] = flowItem.exec(rest) ?? [];
    if (whole === undefined || item === undefined || !addScalar(values, key, item, at + whole.indexOf(item))) return false;
    at += whole.length;
    rest = rest.slice(whole.length);
  }
  return true;
}

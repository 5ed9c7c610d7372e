// Reads Markdown as VS Code does: with the grammars of its built-in extensions, and ours injected.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as oniguruma from "vscode-oniguruma";
import * as textmate from "vscode-textmate";
import { installHost } from "../support/host/install.js";

const repository = path.resolve(__dirname, "../..");

interface OwnContribution {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo: readonly string[];
}

const manifest = JSON.parse(readFileSync(path.join(repository, "package.json"), "utf8")) as {
  contributes: { grammars: OwnContribution[] };
};

/** A grammar file as far as we look into it. */
export interface Grammar {
  readonly scopeName: string;
  readonly patterns: readonly { readonly include: string }[];
  readonly repository: Readonly<Record<string, unknown>>;
}

export const ownGrammars: readonly Grammar[] = manifest.contributes.grammars.map(
  ({ path: file }) => JSON.parse(readFileSync(path.join(repository, file), "utf8")) as Grammar,
);

interface Contribution {
  readonly contributes?: { readonly grammars?: readonly { readonly scopeName: string; readonly path: string }[] };
}

async function builtInFiles(): Promise<Map<string, string>> {
  const { extensions } = await installHost();
  const files = new Map<string, string>();
  for (const name of readdirSync(extensions)) {
    const extension = path.join(extensions, name, "package.json");
    if (!existsSync(extension)) continue;
    const { contributes } = JSON.parse(readFileSync(extension, "utf8")) as Contribution;
    for (const { scopeName, path: file } of contributes?.grammars ?? []) files.set(scopeName, path.join(extensions, name, file));
  }
  return files;
}

async function onigLib(): Promise<textmate.IOnigLib> {
  await oniguruma.loadWASM(readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm")));
  return {
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  };
}

export interface Piece {
  readonly text: string;
  readonly scopes: readonly string[];
}

export type Tokenize = (draft: string) => readonly Piece[];

const engine = onigLib();

/** A reader of drafts with these grammars of ours beside VS Code's own. Installs VS Code's grammars on first use. */
export async function markdownTokenizer(own: readonly Grammar[]): Promise<Tokenize> {
  const builtIn = await builtInFiles();
  const registry = new textmate.Registry({
    onigLib: engine,
    loadGrammar: async (scope) => {
      const ours = own.find(({ scopeName }) => scopeName === scope);
      const file = builtIn.get(scope);
      if (ours !== undefined) return textmate.parseRawGrammar(JSON.stringify(ours), `${scope}.json`);
      // An include of a language that VS Code does not ship stays empty, there as here.
      return file === undefined ? null : textmate.parseRawGrammar(readFileSync(file, "utf8"), file);
    },
    getInjections: (scope) =>
      manifest.contributes.grammars.filter(({ injectTo }) => injectTo.includes(scope)).map(({ scopeName }) => scopeName),
  });
  const grammar = await registry.loadGrammar("text.html.markdown");
  if (grammar === null) throw new Error("VS Code's Markdown grammar is not where it was");
  return (draft) => {
    let state = textmate.INITIAL;
    return draft.split("\n").flatMap((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }));
    });
  };
}

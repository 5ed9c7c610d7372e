import * as vscode from "vscode";
import { colouredWords, type EntityKind } from "../../core/index.js";
import { toRange } from "../convert.js";
import type { Drafts } from "../drafts.js";
import type { Guard } from "../guard.js";
import { onDidChangeSettings, readSettings } from "../settings.js";

/** The types that `package.json` contributes; themes colour them by these names. */
const types: { readonly [kind in EntityKind]: string } = {
  person: "person",
  character: "character",
  film: "filmTitle",
  award: "award",
};

export const colouringLegend = new vscode.SemanticTokensLegend(Object.values(types));

export interface ColouringProvider extends vscode.DocumentSemanticTokensProvider, vscode.Disposable {}

/** A colour for each kind of name. */
export function colouringProvider(drafts: Drafts, guard: Guard): ColouringProvider {
  const changed = new vscode.EventEmitter<void>();
  const listener = onDidChangeSettings(() => changed.fire());
  const provideDocumentSemanticTokens = guard(
    "colouring",
    undefined,
    async (document: vscode.TextDocument, token: vscode.CancellationToken): Promise<vscode.SemanticTokens | undefined> => {
      if (!readSettings(document.uri).colouring) return undefined;
      const model = await drafts.model(document, token);
      if (model === undefined) return undefined;
      const builder = new vscode.SemanticTokensBuilder(colouringLegend);
      for (const word of colouredWords(model)) {
        const range = toRange(document, word);
        // Tokens end with their line; a word that does not is one of a kind (a soft hyphen before a line break).
        if (range.isSingleLine) builder.push(range, types[word.kind]);
      }
      return builder.build();
    },
  );
  return {
    onDidChangeSemanticTokens: changed.event,
    provideDocumentSemanticTokens,
    dispose: () => vscode.Disposable.from(listener, changed).dispose(),
  };
}

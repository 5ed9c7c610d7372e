import * as vscode from "vscode";
import { symbols } from "../../core/index.js";
import { toCardUri } from "../convert.js";
import { type Drafts, isDraft } from "../drafts.js";
import type { Guard } from "../guard.js";

/** Films and people, found by “Go to Symbol in Workspace”; each opens its card. */
export function symbolProvider(drafts: Drafts, guard: Guard): vscode.WorkspaceSymbolProvider {
  const provideWorkspaceSymbols = guard(
    "symbols",
    undefined,
    async (query: string, token: vscode.CancellationToken): Promise<vscode.SymbolInformation[] | undefined> => {
      // Whoever looks for a class in code does not want "The Controller".
      const document = vscode.window.activeTextEditor?.document;
      if (document === undefined || !isDraft(document)) return undefined;
      const model = await drafts.model(document, token);
      return model && symbols(model.pack, query, model.focus).map(toSymbol);
    },
  );
  return { provideWorkspaceSymbols };
}

const toSymbol = ({ kind, label, detail, address }: ReturnType<typeof symbols>[number]): vscode.SymbolInformation =>
  new vscode.SymbolInformation(
    label,
    // There is no kind for people.
    kind === "film" ? vscode.SymbolKind.File : vscode.SymbolKind.Object,
    detail,
    new vscode.Location(toCardUri(address), new vscode.Position(0, 0)),
  );

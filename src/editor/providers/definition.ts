import * as vscode from "vscode";
import { cardPage, definition } from "../../core/index.js";
import type { Checker } from "../checker.js";
import { fromCardUri, toCardUri, toRange } from "../convert.js";
import type { Drafts } from "../drafts.js";
import type { Guard } from "../guard.js";
import type { Packs } from "../packs.js";

const top = new vscode.Range(0, 0, 0, 0);

/** A name is defined by its card, which opens as a read-only document. */
export function definitionProvider(drafts: Drafts, checker: Checker, guard: Guard): vscode.DefinitionProvider {
  const provideDefinition = guard(
    "definition",
    undefined,
    async (
      document: vscode.TextDocument,
      position: vscode.Position,
      token: vscode.CancellationToken,
    ): Promise<vscode.LocationLink[] | undefined> => {
      const model = await drafts.model(document, token);
      const found = model && definition(model, document.offsetAt(position), checker.found(document) ?? []);
      if (found === undefined) return undefined;
      return [{ originSelectionRange: toRange(document, found.range), targetUri: toCardUri(found.address), targetRange: top }];
    },
  );
  return { provideDefinition };
}

/** The text of a card's document; VS Code keeps it read-only, since only a provider stands behind it. */
export function cardProvider(packs: Packs, guard: Guard): vscode.TextDocumentContentProvider {
  const provideTextDocumentContent = guard("card", "", async (uri: vscode.Uri): Promise<string> => {
    const address = fromCardUri(uri);
    const pack = address && (await packs.bundled());
    const page = address && pack && cardPage(pack, address);
    // A tab may outlive the dataset it was opened with.
    return page ?? `${vscode.l10n.t("The film data no longer has this card.")}\n`;
  });
  return { provideTextDocumentContent };
}

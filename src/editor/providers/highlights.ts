import * as vscode from "vscode";
import { namedAt, placesOf } from "../../core/index.js";
import type { Checker } from "../checker.js";
import { toRange } from "../convert.js";
import type { Drafts } from "../drafts.js";
import type { Guard } from "../guard.js";

export function highlightProvider(drafts: Drafts, checker: Checker, guard: Guard): vscode.DocumentHighlightProvider {
  const provideDocumentHighlights = guard(
    "highlights",
    undefined,
    async (
      document: vscode.TextDocument,
      position: vscode.Position,
      token: vscode.CancellationToken,
    ): Promise<vscode.DocumentHighlight[] | undefined> => {
      const model = await drafts.model(document, token);
      if (model === undefined) return undefined;
      const findings = checker.found(document) ?? [];
      const named = namedAt(model, document.offsetAt(position), findings);
      // On other words VS Code's own answer is wanted: the same word elsewhere.
      if (named === undefined) return undefined;
      return placesOf(model, named.entity, findings).map((place) => new vscode.DocumentHighlight(toRange(document, place)));
    },
  );
  return { provideDocumentHighlights };
}

import * as vscode from "vscode";
import { ghostText } from "../../core/index.js";
import { toRange } from "../convert.js";
import type { Drafts } from "../drafts.js";
import type { Guard } from "../guard.js";
import { readGhostText } from "../settings.js";

/** The rest of a name in grey behind the cursor, for those who have switched it on. */
export function ghostTextProvider(drafts: Drafts, guard: Guard): vscode.InlineCompletionItemProvider {
  const provideInlineCompletionItems = guard(
    "ghost text",
    undefined,
    async (
      document: vscode.TextDocument,
      position: vscode.Position,
      { selectedCompletionInfo }: vscode.InlineCompletionContext,
      token: vscode.CancellationToken,
    ): Promise<vscode.InlineCompletionItem[] | undefined> => {
      // While the list is open, what is chosen there is what the writer looks at.
      if (selectedCompletionInfo !== undefined || !readGhostText(document.uri)) return undefined;
      const offset = document.offsetAt(position);
      const model = await drafts.model(document, token);
      if (model === undefined || token.isCancellationRequested) return undefined;
      const ghost = ghostText(model, offset);
      return ghost && [new vscode.InlineCompletionItem(ghost.insertText, toRange(document, ghost.range))];
    },
  );
  return { provideInlineCompletionItems };
}

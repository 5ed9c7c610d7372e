import * as vscode from "vscode";
import { type CompletionEntry, cardMarkdown, cardOf, complete, type DraftModel, type EntityKind } from "../../core/index.js";
import { toMarkdown, toRange } from "../convert.js";
import type { Drafts } from "../drafts.js";
import type { Guard } from "../guard.js";

/** Never a space: a list after every word is no help in prose. */
export const completionTriggers = ["@", "("] as const;

const icons: { readonly [kind in EntityKind]: vscode.CompletionItemKind } = {
  person: vscode.CompletionItemKind.User,
  character: vscode.CompletionItemKind.Interface,
  film: vscode.CompletionItemKind.File,
  award: vscode.CompletionItemKind.Event,
};

/** An item remembers what its card is made from; the card is made when the writer looks at the item. */
class NameItem extends vscode.CompletionItem {
  constructor(
    document: vscode.TextDocument,
    readonly model: DraftModel,
    readonly entry: CompletionEntry,
  ) {
    // The icon says the kind already; who plays whom is for every row, not only for the one in focus.
    super({ label: entry.label, description: entry.detail.replace(`${entry.kind} · `, "") }, icons[entry.kind]);
    this.detail = entry.detail;
    this.insertText = entry.insertText;
    // Without marks, and with the "@" that the item replaces: VS Code compares it with all of the replaced text.
    this.filterText = entry.filterText;
    this.sortText = entry.sortText;
    this.range = toRange(document, entry.range);
  }
}

export function completionProvider(drafts: Drafts, guard: Guard): vscode.CompletionItemProvider {
  const provideCompletionItems = guard(
    "completion",
    undefined,
    async (
      document: vscode.TextDocument,
      position: vscode.Position,
      token: vscode.CancellationToken,
      { triggerCharacter }: vscode.CompletionContext,
    ): Promise<vscode.CompletionList | undefined> => {
      const offset = document.offsetAt(position);
      const model = await drafts.model(document, token);
      if (model === undefined) return undefined;
      const items = complete(model, offset, triggerCharacter).map((entry) => new NameItem(document, model, entry));
      // Each further letter may bring in more: the first ones open the films in focus, later ones the whole pack.
      return new vscode.CompletionList(items, true);
    },
  );
  const cardFor = guard("completion card", undefined, ({ model, entry }: NameItem): vscode.MarkdownString | undefined =>
    toMarkdown(cardMarkdown(cardOf(model.pack, entry.entity, model.focus))),
  );
  return {
    provideCompletionItems,
    async resolveCompletionItem(item) {
      const card = item instanceof NameItem ? await cardFor(item) : undefined;
      if (card !== undefined) item.documentation = card;
      return item;
    },
  };
}

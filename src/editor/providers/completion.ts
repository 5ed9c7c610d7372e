import * as vscode from "vscode";
import { type CompletionEntry, cardMarkdown, cardOf, complete, type DraftModel, type EntityKind } from "../../core/index.js";
import { source, toMarkdown, toRange } from "../convert.js";
import { type Drafts, draftSelector } from "../drafts.js";
import type { Guard } from "../guard.js";
import { type CompletionSettings, onDidChangeSettings, readCompletionSettings } from "../settings.js";

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
    // Among the items of other extensions a writer should see whose this is.
    this.detail = `${entry.detail} · ${source}`;
    this.insertText = entry.insertText;
    // Without marks, and with the "@" that the item replaces: VS Code compares it with all of the replaced text.
    this.filterText = entry.filterText;
    this.sortText = entry.sortText;
    this.range = toRange(document, entry.range);
  }
}

/** The characters that open the list by themselves; never a space: a list after every word is no help in prose. */
const triggersOf = ({ signs }: CompletionSettings): string[] => [...signs, "("];

/** Registers the list of names, and registers it anew when the settings name other characters. */
export function registerCompletion(drafts: Drafts, guard: Guard): vscode.Disposable {
  let settings = readCompletionSettings();
  const register = (): vscode.Disposable =>
    vscode.languages.registerCompletionItemProvider(
      draftSelector(),
      completionProvider(drafts, guard, settings.signs.join("")),
      ...triggersOf(settings),
    );
  let registered = register();
  const changes = onDidChangeSettings(() => {
    const [before, now] = [triggersOf(settings), readCompletionSettings()];
    settings = now;
    if (before.join() === triggersOf(now).join()) return;
    registered.dispose();
    registered = register();
  });
  return { dispose: () => vscode.Disposable.from(changes, registered).dispose() };
}

/** @param signs the characters that a name replaces */
export function completionProvider(drafts: Drafts, guard: Guard, signs: string): vscode.CompletionItemProvider {
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
      if (model === undefined || token.isCancellationRequested) return undefined;
      const entries = complete(model, offset, { signs, ...(triggerCharacter === undefined ? {} : { trigger: triggerCharacter }) });
      // Each further letter may bring in more: the first ones open the films in focus, later ones the whole pack.
      return new vscode.CompletionList(
        entries.map((entry) => new NameItem(document, model, entry)),
        true,
      );
    },
  );
  const cardFor = guard("completion card", undefined, ({ model, entry }: NameItem): vscode.MarkdownString | undefined =>
    toMarkdown(cardMarkdown(cardOf(model.pack, entry.entity, model.focus))),
  );
  return {
    provideCompletionItems,
    async resolveCompletionItem(item, token) {
      if (!(item instanceof NameItem) || token.isCancellationRequested) return item;
      const card = await cardFor(item);
      if (card !== undefined) item.documentation = card;
      return item;
    },
  };
}

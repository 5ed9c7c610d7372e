import * as vscode from "vscode";
import { complete } from "../core/index.js";
import { type Drafts, isDraft } from "./drafts.js";
import type { Guard } from "./guard.js";
import { readCompletionSettings } from "./settings.js";

/** Milliseconds without a further letter: who types faster than that is not looking for a name. */
const pause = 80;

/**
 * Opens the list of names in the middle of a name, for those who want it. VS Code passes over letters as trigger characters,
 * and its own suggestions while typing would come for every word.
 */
export function openListWhileTyping(drafts: Drafts, guard: Guard): vscode.Disposable {
  /** Where the list was opened last: once for each name, so that Escape keeps it away. */
  let opened: { readonly uri: string; readonly start: number } | undefined;

  const typed = guard(
    "list while typing",
    undefined,
    async ({ document, contentChanges }: vscode.TextDocumentChangeEvent): Promise<void> => {
      const [change] = contentChanges;
      const editor = vscode.window.activeTextEditor;
      if (change === undefined || contentChanges.length > 1 || editor?.document !== document || !isDraft(document)) return;
      if (change.rangeLength > 0 || !/^\p{L}$/u.test(change.text)) return;
      const { whileTyping, signs } = readCompletionSettings(document.uri);
      if (!whileTyping) return;
      const { version } = document;
      await new Promise<void>((resolve) => setTimeout(resolve, pause));
      const model = document.version === version ? await drafts.model(document) : undefined;
      // A further letter asks again; a list for a text that has moved on would hold other providers' words.
      if (model === undefined || document.version !== version) return;
      const [best] = complete(model, change.rangeOffset + change.text.length, { trigger: change.text, signs: signs.join("") });
      if (best === undefined) return;
      const here = { uri: document.uri.toString(), start: best.range.start };
      if (opened?.uri === here.uri && opened.start === here.start) return;
      opened = here;
      // "auto": nothing is said where the list stays empty.
      await vscode.commands.executeCommand("editor.action.triggerSuggest", { auto: true });
    },
  );
  return vscode.workspace.onDidChangeTextDocument(typed);
}

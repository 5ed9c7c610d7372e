import * as vscode from "vscode";
import type { Diagnostics } from "./diagnostics.js";
import { isDraft } from "./drafts.js";
import { onDidChangeSettings } from "./settings.js";

/** The draft that is being written: what a view beside it shows, and a command from the palette means. */
export interface FrontDraft extends vscode.Disposable {
  /** The editor of the draft in front; of the last one that was, while the writer looks at something else beside it. */
  editor(): vscode.TextEditor | undefined;
  /** Another draft is in front, or other findings of the one in front are shown. */
  readonly onDidChange: vscode.Event<void>;
}

export function createFrontDraft(diagnostics: Diagnostics): FrontDraft {
  const changed = new vscode.EventEmitter<void>();
  let last = vscode.window.activeTextEditor;

  function editor(): vscode.TextEditor | undefined {
    const active = vscode.window.activeTextEditor;
    if (active !== undefined && isDraft(active.document)) return active;
    return vscode.window.visibleTextEditors.find(({ document }) => document === last?.document && isDraft(document));
  }

  function look(): void {
    last = editor();
    // What the palette offers depends on it.
    void vscode.commands.executeCommand("setContext", "dramatis.draftInFront", last !== undefined);
    changed.fire();
  }

  const listeners = [
    vscode.window.onDidChangeActiveTextEditor(look),
    vscode.window.onDidChangeVisibleTextEditors(look),
    onDidChangeSettings(look),
    diagnostics.onDidShow((document) => {
      if (document === editor()?.document) changed.fire();
    }),
  ];
  look();
  return { editor, onDidChange: changed.event, dispose: () => vscode.Disposable.from(...listeners, changed).dispose() };
}

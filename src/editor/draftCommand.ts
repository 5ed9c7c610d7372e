import * as vscode from "vscode";
import type { DraftModel } from "../core/index.js";
import type { Drafts } from "./drafts.js";
import type { FrontDraft } from "./frontDraft.js";
import type { Guard } from "./guard.js";

/** How long the answer of a command stays in the status bar, in milliseconds. */
const answerTime = 5000;

/** What a command has to say goes to the status bar, where it is in nobody's way. */
export const answer = (text: string): vscode.Disposable => vscode.window.setStatusBarMessage(text, answerTime);

/** Registers a command for the draft in front. */
export type OnDraft = <Args extends readonly unknown[]>(
  command: string,
  run: (editor: vscode.TextEditor, model: DraftModel, ...args: Args) => unknown,
) => vscode.Disposable;

/** Commands get the draft as it is when they run; without one they say so. */
export function commandsOnDraft(front: FrontDraft, drafts: Drafts, guard: Guard): OnDraft {
  return <Args extends readonly unknown[]>(
    command: string,
    run: (editor: vscode.TextEditor, model: DraftModel, ...args: Args) => unknown,
  ): vscode.Disposable =>
    vscode.commands.registerCommand(
      command,
      guard(command, undefined, async (...args: Args): Promise<void> => {
        const editor = front.editor();
        const model = editor && (await drafts.model(editor.document));
        if (editor !== undefined && model !== undefined) await run(editor, model, ...args);
        else answer(vscode.l10n.t("Dramatis: no draft is open that it may read"));
      }),
    );
}

import * as vscode from "vscode";
import type { Checker } from "../checker.js";
import type { Diagnostics } from "../diagnostics.js";
import { isDraft } from "../drafts.js";

/** How long the answer of a command stays in the status bar, in milliseconds. */
const answerTime = 5000;

/** Registers the commands that `package.json` contributes. */
export function registerCommands(checker: Checker, diagnostics: Diagnostics, log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand("dramatis.check", () => checkDraftInFront(checker, diagnostics)),
    vscode.commands.registerCommand("dramatis.showLog", () => log.show()),
  );
}

/** Checks at once, shows what is held back for being typed, and answers in the status bar. */
async function checkDraftInFront(checker: Checker, diagnostics: Diagnostics): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || !isDraft(document)) return;
  const { length } = await checker.check(document);
  diagnostics.release(document);
  const answer = length === 0 ? vscode.l10n.t("Dramatis: nothing found") : vscode.l10n.t("Dramatis: {0} found", length);
  vscode.window.setStatusBarMessage(answer, answerTime);
}

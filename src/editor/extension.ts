import * as vscode from "vscode";
import { createChecker } from "./checker.js";
import { registerCommands } from "./commands/index.js";
import { createDiagnostics } from "./diagnostics.js";
import { createDrafts, draftSelector } from "./drafts.js";
import { createGuard } from "./guard.js";
import { createPacks } from "./packs.js";
import { codeActionKinds, codeActionProvider } from "./providers/codeActions.js";
import { registerCompletion } from "./providers/completion.js";
import { ghostTextProvider } from "./providers/ghostText.js";
import { hoverProvider } from "./providers/hover.js";
import { openListWhileTyping } from "./whileTyping.js";

/** What other extensions and our tests can ask. */
export interface DramatisApi {
  /** Resolves when the current version of an open draft has been checked and its findings are shown. */
  whenChecked(uri: vscode.Uri): Promise<void>;
}

/** Makes the parts, hands each what it needs, and registers them; the pack is read behind the first request. */
export function activate(context: vscode.ExtensionContext): DramatisApi {
  const log = vscode.window.createOutputChannel("Dramatis", { log: true });
  const guard = createGuard(log);
  const packs = createPacks({
    read: () => vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, "dist", "bundled.pack")),
    tell: (message) => tellWithLog(message, log),
    log,
  });
  const drafts = createDrafts(packs);
  const checker = createChecker(drafts, guard);
  const diagnostics = createDiagnostics(checker, vscode.Uri.joinPath(context.extensionUri, "README.md"));

  context.subscriptions.push(
    log,
    drafts,
    checker,
    diagnostics,
    vscode.languages.registerHoverProvider(draftSelector, hoverProvider(drafts, checker, guard)),
    registerCompletion(drafts, guard),
    openListWhileTyping(drafts, guard),
    vscode.languages.registerInlineCompletionItemProvider(draftSelector, ghostTextProvider(drafts, guard)),
    vscode.languages.registerCodeActionsProvider(draftSelector, codeActionProvider(drafts, checker, guard), codeActionKinds),
    registerCommands(checker, diagnostics, log),
  );
  return { whenChecked: checker.whenChecked };
}

async function tellWithLog(message: string, log: vscode.LogOutputChannel): Promise<void> {
  const showLog = vscode.l10n.t("Show Log");
  if ((await vscode.window.showErrorMessage(message, showLog)) === showLog) log.show();
}

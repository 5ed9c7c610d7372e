import * as vscode from "vscode";
import { createChecker } from "./checker.js";
import { registerCheckFiles } from "./commands/checkFiles.js";
import { registerCommands } from "./commands/index.js";
import { registerPackReport } from "./commands/packReport.js";
import { cardScheme } from "./convert.js";
import { createDiagnostics } from "./diagnostics.js";
import { commandsOnDraft } from "./draftCommand.js";
import { createDrafts } from "./drafts.js";
import { registerFilmDesk } from "./filmDesk/view.js";
import { createFrontDraft } from "./frontDraft.js";
import { createGuard } from "./guard.js";
import { createStatusItem, keepStatus } from "./languageStatus.js";
import { registerMentionPlot } from "./mentionPlot/panel.js";
import { createPacks } from "./packs.js";
import { cardProvider } from "./providers/definition.js";
import { registerProviders } from "./providers/index.js";
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
  const rules = vscode.Uri.joinPath(context.extensionUri, "README.md");
  const diagnostics = createDiagnostics(checker, rules);
  const front = createFrontDraft(diagnostics);

  context.subscriptions.push(
    log,
    drafts,
    checker,
    front,
    diagnostics,
    registerProviders(drafts, checker, diagnostics, guard),
    openListWhileTyping(drafts, guard),
    vscode.workspace.registerTextDocumentContentProvider(cardScheme, cardProvider(packs, guard)),
    registerFilmDesk(front, drafts, checker, diagnostics, guard),
    keepStatus(createStatusItem(), front, drafts, checker, diagnostics, guard),
    registerCommands(commandsOnDraft(front, drafts, guard), checker, diagnostics, log),
    registerMentionPlot(front, drafts, checker, guard),
    registerCheckFiles(packs, checker, guard, rules),
    registerPackReport(packs, guard),
  );
  return { whenChecked: checker.whenChecked };
}

async function tellWithLog(message: string, log: vscode.LogOutputChannel): Promise<void> {
  const showLog = vscode.l10n.t("Show Log");
  if ((await vscode.window.showErrorMessage(message, showLog)) === showLog) log.show();
}

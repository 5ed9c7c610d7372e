import * as vscode from "vscode";
import { createChecker } from "./checker.js";
import { registerCheckFiles } from "./commands/checkFiles.js";
import { registerCommands } from "./commands/index.js";
import { registerPackReport } from "./commands/packReport.js";
import { cardScheme } from "./convert.js";
import { createDiagnostics } from "./diagnostics.js";
import { commandsOnDraft } from "./draftCommand.js";
import { createDrafts, draftSelector } from "./drafts.js";
import { registerFilmDesk } from "./filmDesk/view.js";
import { createFrontDraft } from "./frontDraft.js";
import { createGuard } from "./guard.js";
import { createStatusItem, keepStatus } from "./languageStatus.js";
import { createPacks } from "./packs.js";
import { actorHintsProvider } from "./providers/actorHints.js";
import { codeActionKinds, codeActionProvider } from "./providers/codeActions.js";
import { colouringLegend, colouringProvider } from "./providers/colouring.js";
import { registerCompletion } from "./providers/completion.js";
import { cardProvider, definitionProvider } from "./providers/definition.js";
import { ghostTextProvider } from "./providers/ghostText.js";
import { highlightProvider } from "./providers/highlights.js";
import { hoverProvider } from "./providers/hover.js";
import { referenceProvider } from "./providers/references.js";
import { renameProvider } from "./providers/rename.js";
import { symbolProvider } from "./providers/symbols.js";
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
  const front = createFrontDraft(checker);
  const hints = actorHintsProvider(drafts, guard);
  const colouring = colouringProvider(drafts, guard);
  const diagnostics = createDiagnostics(checker, rules);

  context.subscriptions.push(
    log,
    drafts,
    checker,
    front,
    diagnostics,
    hints,
    colouring,
    vscode.languages.registerHoverProvider(draftSelector, hoverProvider(drafts, checker, guard)),
    registerCompletion(drafts, guard),
    openListWhileTyping(drafts, guard),
    vscode.languages.registerInlineCompletionItemProvider(draftSelector, ghostTextProvider(drafts, guard)),
    vscode.languages.registerCodeActionsProvider(draftSelector, codeActionProvider(drafts, checker, guard), codeActionKinds),
    vscode.languages.registerDocumentHighlightProvider(draftSelector, highlightProvider(drafts, checker, guard)),
    vscode.languages.registerDefinitionProvider(draftSelector, definitionProvider(drafts, checker, guard)),
    vscode.workspace.registerTextDocumentContentProvider(cardScheme, cardProvider(packs, guard)),
    vscode.languages.registerReferenceProvider(draftSelector, referenceProvider(drafts, checker, guard)),
    vscode.languages.registerRenameProvider(draftSelector, renameProvider(drafts, checker, guard)),
    vscode.languages.registerWorkspaceSymbolProvider(symbolProvider(drafts, guard)),
    vscode.languages.registerInlayHintsProvider(draftSelector, hints),
    vscode.languages.registerDocumentSemanticTokensProvider(draftSelector, colouring, colouringLegend),
    registerFilmDesk(front, drafts, checker, guard),
    keepStatus(createStatusItem(), front, drafts, checker, guard),
    registerCommands(commandsOnDraft(front, drafts, guard), checker, diagnostics, log),
    registerCheckFiles(packs, checker, guard, rules),
    registerPackReport(packs, guard),
  );
  return { whenChecked: checker.whenChecked };
}

async function tellWithLog(message: string, log: vscode.LogOutputChannel): Promise<void> {
  const showLog = vscode.l10n.t("Show Log");
  if ((await vscode.window.showErrorMessage(message, showLog)) === showLog) log.show();
}

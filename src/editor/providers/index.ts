import * as vscode from "vscode";
import type { Checker } from "../checker.js";
import type { Diagnostics } from "../diagnostics.js";
import { type Drafts, draftSelector } from "../drafts.js";
import type { Guard } from "../guard.js";
import { onDidChangeSettings, readLanguages } from "../settings.js";
import { actorHintsProvider } from "./actorHints.js";
import { codeActionKinds, codeActionProvider } from "./codeActions.js";
import { colouringLegend, colouringProvider } from "./colouring.js";
import { registerCompletion } from "./completion.js";
import { definitionProvider } from "./definition.js";
import { ghostTextProvider } from "./ghostText.js";
import { highlightProvider } from "./highlights.js";
import { hoverProvider } from "./hover.js";
import { referenceProvider } from "./references.js";
import { renameProvider } from "./rename.js";
import { symbolProvider } from "./symbols.js";

/** Registers all that answers VS Code about a draft, and registers it anew when drafts are of other languages. */
export function registerProviders(drafts: Drafts, checker: Checker, diagnostics: Diagnostics, guard: Guard): vscode.Disposable {
  const hints = actorHintsProvider(drafts, guard);
  const colouring = colouringProvider(drafts, guard);
  const { languages } = vscode;

  function register(): vscode.Disposable {
    const selector = draftSelector();
    return vscode.Disposable.from(
      languages.registerHoverProvider(selector, hoverProvider(drafts, checker, guard)),
      languages.registerInlineCompletionItemProvider(selector, ghostTextProvider(drafts, guard)),
      languages.registerCodeActionsProvider(selector, codeActionProvider(drafts, checker, diagnostics, guard), codeActionKinds),
      languages.registerDocumentHighlightProvider(selector, highlightProvider(drafts, checker, guard)),
      languages.registerDefinitionProvider(selector, definitionProvider(drafts, checker, guard)),
      languages.registerReferenceProvider(selector, referenceProvider(drafts, checker, guard)),
      languages.registerRenameProvider(selector, renameProvider(drafts, checker, guard)),
      languages.registerInlayHintsProvider(selector, hints),
      languages.registerDocumentSemanticTokensProvider(selector, colouring, colouringLegend),
      registerCompletion(drafts, guard),
    );
  }

  let known = readLanguages().join();
  let registered = register();
  const changes = onDidChangeSettings(() => {
    const now = readLanguages().join();
    if (now === known) return;
    known = now;
    registered.dispose();
    registered = register();
  });
  const symbols = languages.registerWorkspaceSymbolProvider(symbolProvider(drafts, guard));
  return { dispose: () => vscode.Disposable.from(hints, colouring, symbols, changes, registered).dispose() };
}

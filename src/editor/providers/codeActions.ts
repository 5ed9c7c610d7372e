import * as vscode from "vscode";
import type { DraftModel, Edit, Finding } from "../../core/index.js";
import type { Checker } from "../checker.js";
import { fromRange, shows, toWorkspaceEdit } from "../convert.js";
import type { Diagnostics } from "../diagnostics.js";
import type { Drafts } from "../drafts.js";
import type { Guard } from "../guard.js";
import { ignoreEdit, oneLine } from "./ignore.js";

const fixAll = vscode.CodeActionKind.SourceFixAll.append("dramatis");
const mostFixes = 3;
const mostActions = 6;

export const codeActionKinds: vscode.CodeActionProviderMetadata = {
  providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAll],
};

/** A checked draft that actions are asked for. */
interface Desk {
  readonly document: vscode.TextDocument;
  readonly model: DraftModel;
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly vscode.Diagnostic[];
}

export function codeActionProvider(drafts: Drafts, checker: Checker, diagnostics: Diagnostics, guard: Guard): vscode.CodeActionProvider {
  const provideCodeActions = guard(
    "code actions",
    [],
    async (
      document: vscode.TextDocument,
      range: vscode.Range,
      { only, diagnostics: squiggles, triggerKind }: vscode.CodeActionContext,
      token: vscode.CancellationToken,
    ): Promise<vscode.CodeAction[]> => {
      // The light bulb is for what is shown, and can wait for the next check; whoever asks for a fix, or saves, means the text as it is now.
      const automatic = triggerKind === vscode.CodeActionTriggerKind.Automatic;
      const findings = automatic ? diagnostics.shown(document) : await checker.check(document);
      const model = findings.length > 0 ? await drafts.model(document, token) : undefined;
      if (model === undefined) return [];

      const desk: Desk = { document, model, findings, diagnostics: squiggles };
      if (only?.contains(fixAll)) return fixAllActions(desk);
      if (only !== undefined && !only.intersects(vscode.CodeActionKind.QuickFix)) return [];
      const { start, end } = fromRange(document, range);
      const here = findings.filter((finding) => finding.range.start <= end && start <= finding.range.end);
      const menus = here.map((finding) => quickFixes(desk, finding));
      // One finding gets its whole menu; a selection over several gets the best of each.
      return (menus.length === 1 ? menus : menus.map((menu) => menu.slice(0, 1))).flat().slice(0, mostActions);
    },
  );
  return { provideCodeActions };
}

function quickFixes(desk: Desk, finding: Finding): vscode.CodeAction[] {
  const { model, findings } = desk;
  const written = writtenForm(model, finding);
  const actions = finding.fixes.slice(0, mostFixes).map(({ replacement, edits, everywhere }, index) => {
    const title =
      everywhere === undefined
        ? vscode.l10n.t("Change to “{0}”", replacement)
        : vscode.l10n.t("Change every “{0}” to “{1}”", everywhere, replacement);
    const action = quickFix(desk, finding, title, edits);
    action.isPreferred = index === 0;
    return action;
  });

  const alike = findings.filter((other) => isSameMistake(model, finding, other));
  const handled = finding.fixes.some(({ everywhere }) => everywhere !== undefined);
  if (alike.length > 1 && actions.length > 0 && !handled) {
    actions.push(quickFix(desk, finding, vscode.l10n.t("Change all “{0}” in this file", written), firstFixes(alike)));
  }
  const ignore = ignoreEdit(model, finding.range);
  if (ignore !== undefined) {
    actions.push(quickFix(desk, finding, vscode.l10n.t("Ignore “{0}” in this file", written), [ignore]));
  }
  return actions;
}

function quickFix({ document, diagnostics }: Desk, finding: Finding, title: string, edits: readonly Edit[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = toWorkspaceEdit(document, edits);
  action.diagnostics = diagnostics.filter((diagnostic) => shows(diagnostic, document, finding));
  return action;
}

/** Mends what is surely wrong; hints and questions are left to the writer. */
function fixAllActions({ document, findings }: Desk): vscode.CodeAction[] {
  const edits = firstFixes(findings.filter(({ severity }) => severity === "warning"));
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(vscode.l10n.t("Fix all misspelled film names"), fixAll);
  action.edit = toWorkspaceEdit(document, edits);
  return [action];
}

const firstFixes = (findings: readonly Finding[]): Edit[] => findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []);

const writtenForm = (model: DraftModel, { range }: Finding): string => oneLine(model.text.slice(range.start, range.end));

/** The same form, for the same name; capitals may differ, since a fix keeps them ("MICKEY" becomes "MIKEY"). */
const isSameMistake = (model: DraftModel, a: Finding, b: Finding): boolean =>
  a.code === b.code && a.meant === b.meant && writtenForm(model, a).toLowerCase() === writtenForm(model, b).toLowerCase();

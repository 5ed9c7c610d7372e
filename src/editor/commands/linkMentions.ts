import * as vscode from "vscode";
import { type DraftModel, type Finding, linkFirstMentions, type TemplateProblem, templateProblem } from "../../core/index.js";
import { answer } from "../draftCommand.js";
import { readLinkTemplate } from "../settings.js";
import { change } from "./insert.js";

const problems: { readonly [problem in TemplateProblem]: (template: string) => string } = {
  "no-placeholder": (template) => vscode.l10n.t("“{0}” has no placeholder, so that every name would lead to the same page.", template),
  "bad-address": (template) => vscode.l10n.t("“{0}” is no address of a page.", template),
};

export async function linkMentions(editor: vscode.TextEditor, model: DraftModel, findings: readonly Finding[]): Promise<void> {
  const template = readLinkTemplate(editor.document.uri);
  const problem = templateProblem(template);
  if (problem !== undefined) return tellProblem(problems[problem](template));
  const edits = linkFirstMentions(model, template, findings);
  if (edits.length > 0) await change(editor, edits);
  answer(edits.length === 0 ? vscode.l10n.t("Dramatis: no name to link") : vscode.l10n.t("Dramatis: {0} linked", edits.length));
}

async function tellProblem(message: string): Promise<void> {
  const openSettings = vscode.l10n.t("Open Settings");
  if ((await vscode.window.showWarningMessage(message, openSettings)) === openSettings)
    await vscode.commands.executeCommand("workbench.action.openSettings", "dramatis.linkTemplate");
}

import * as vscode from "vscode";
import { annotations, type DraftModel, reviewData } from "../../core/index.js";
import { answer } from "../draftCommand.js";

const formats = ["annotations", "review"] as const;
type Format = (typeof formats)[number];

const names: { readonly [format in Format]: () => vscode.QuickPickItem } = {
  annotations: () => ({
    label: vscode.l10n.t("Every name, as Web Annotations"),
    detail: vscode.l10n.t("JSON-LD of the W3C: who is meant, and where in the draft"),
  }),
  review: () => ({
    label: vscode.l10n.t("The review, for search engines"),
    detail: vscode.l10n.t("JSON-LD of schema.org: the film with its makers, and who else is named"),
  }),
};

/** Puts what the draft names into the clipboard, in the form that `args` or the writer chooses. */
export async function copyAnnotations(
  { document }: vscode.TextEditor,
  model: DraftModel,
  args: { readonly format?: unknown } = {},
): Promise<void> {
  const items = formats.map((format) => ({ format, ...names[format]() }));
  const format =
    formats.find((known) => known === args.format) ??
    (await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t("What to copy") }))?.format;
  if (format === undefined) return;
  const text = format === "review" ? reviewData(model) : annotations(model, vscode.workspace.asRelativePath(document.uri));
  if (text === undefined) return void answer(vscode.l10n.t("Dramatis: no film is recognised in this draft"));
  await vscode.env.clipboard.writeText(`${text}\n`);
  answer(vscode.l10n.t("Dramatis: copied"));
}

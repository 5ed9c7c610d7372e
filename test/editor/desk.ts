// A writer's desk in the real editor: drafts are opened, checked, looked at, mended and put away.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import * as vscode from "vscode";
import type { DramatisApi } from "../../src/editor/extension.js";

export interface Desk {
  readonly document: vscode.TextDocument;
  readonly editor: vscode.TextEditor;
  /** Offset of `$0` in the draft. */
  readonly cursor: number;
}

export async function dramatis(): Promise<DramatisApi> {
  const extension = vscode.extensions.getExtension<DramatisApi>("dramatis.dramatis");
  assert.ok(extension, "Dramatis is not installed in this host");
  return extension.activate();
}

export const whenChecked = async (document: vscode.TextDocument): Promise<void> => (await dramatis()).whenChecked(document.uri);

/** A file of the workspace's copy that no other test has seen (VS Code keeps documents for minutes); its name names no film. */
export async function newFile(text: string, extension = "md"): Promise<vscode.Uri> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, "no workspace folder is open");
  const uri = vscode.Uri.joinPath(folder.uri, `${randomUUID()}.${extension}`);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Opens a draft in the editor, the cursor at `$0` (else at the end), and waits until it has been checked. */
export async function openDraft(marked: string): Promise<Desk> {
  const at = marked.indexOf("$0");
  const text = marked.replace("$0", "");
  const uri = await newFile(text);
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  const cursor = at < 0 ? text.length : at;
  moveCursor(editor, cursor);
  await whenChecked(document);
  return { document, editor, cursor };
}

export function moveCursor(editor: vscode.TextEditor, offset: number): void {
  const position = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(position, position);
}

/** What Dramatis shows: [text, code, severity], in order of the text. */
export function shown({ document }: Pick<Desk, "document">): string[][] {
  return ourDiagnostics(document).map((diagnostic) => [
    document.getText(diagnostic.range),
    codeOf(diagnostic),
    vscode.DiagnosticSeverity[diagnostic.severity],
  ]);
}

export const ourDiagnostics = (document: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === "Dramatis")
    .sort((a, b) => a.range.start.compareTo(b.range.start));

export const codeOf = ({ code }: vscode.Diagnostic): string => String(typeof code === "object" ? code.value : code);

/** The actions that the editor offers at the first occurrence of `text`, in their order. */
export async function actionsAt({ document }: Desk, text: string, kind = vscode.CodeActionKind.QuickFix): Promise<vscode.CodeAction[]> {
  const at = document.positionAt(offsetOf(document, text) + 1);
  const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    new vscode.Range(at, at),
    kind.value,
  );
  return offered.filter(({ title }) => ownTitles.test(title));
}

const ownTitles = /^(?:Change |Ignore |Fix all misspelled film names)/;

/** Carries out the action with this title and waits until the outcome has been checked. */
export async function carryOut(desk: Desk, actions: readonly vscode.CodeAction[], title: string): Promise<void> {
  const action = actions.find((offered) => offered.title === title);
  assert.ok(action?.edit, `no “${title}” among: ${actions.map((offered) => offered.title).join(" | ")}`);
  assert.ok(await vscode.workspace.applyEdit(action.edit), "the edit was refused");
  await whenChecked(desk.document);
}

export function offsetOf(document: vscode.TextDocument, text: string): number {
  const offset = document.getText().indexOf(text);
  assert.ok(offset >= 0, `“${text}” is not in the draft`);
  return offset;
}

/** Saves and closes everything, so that no test finds what another left. */
export async function clearDesk(): Promise<void> {
  await vscode.workspace.saveAll(false);
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { actionsAt, carryOut, clearDesk, type Desk, newFile, offsetOf, openDraft, ourDiagnostics, shown, whenChecked } from "./desk.js";
import { until } from "./until.js";

const draft = "# Anora (2024)\n\nHere Mickey Madison dances.\n\nThere.\n";
const madison = ["Mickey Madison", "person-name", "Warning"];
const palm = ["Palm d'Or", "award-name", "Warning"];
const configuration = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration("dramatis");
const set = (name: string, value: unknown): Thenable<void> => configuration().update(name, value, vscode.ConfigurationTarget.Workspace);

async function write({ document, editor }: Desk, before: string, text: string): Promise<void> {
  await editor.edit((edit) => edit.insert(document.positionAt(offsetOf(document, before)), text));
  await whenChecked(document);
}

describe("dramatis.check", function () {
  this.timeout(60_000);
  afterEach(async () => {
    for (const name of ["check", "languages"]) await set(name, undefined);
    await clearDesk();
  });

  it("shows with onSave what the saved draft holds; what is mended goes, what is new waits", async () => {
    await set("check", "onSave");
    const desk = await openDraft(draft);
    assert.deepEqual(shown(desk), [madison]);
    await write(desk, "There.", "A Palm d'Or! ");
    assert.deepEqual(shown(desk), [madison]);
    await carryOut(desk, await actionsAt(desk, "Mickey Madison"), "Change to “Mikey Madison”");
    assert.deepEqual(shown(desk), []);
    await desk.document.save();
    await until("what the save brings", () => shown(desk).length === 1);
    assert.deepEqual(shown(desk), [palm]);
  });

  it("shows with manual what a command has found, and nothing before", async () => {
    await set("check", "manual");
    const desk = await openDraft(draft);
    assert.deepEqual(shown(desk), []);
    await desk.document.save();
    assert.deepEqual(shown(desk), []);
    await vscode.commands.executeCommand("dramatis.check");
    assert.deepEqual(shown(desk), [madison]);
    await write(desk, "There.", "A Palm d'Or! ");
    assert.deepEqual(shown(desk), [madison]);
    await vscode.commands.executeCommand("dramatis.check");
    assert.deepEqual(shown(desk), [madison, palm]);
  });

  it("helps on request all the same", async () => {
    await set("check", "manual");
    const desk = await openDraft(draft);
    const [change] = await actionsAt(desk, "Mickey Madison");
    assert.equal(change?.title, "Change to “Mikey Madison”");
  });

  it("takes what is no such word for the default, and changes in open drafts", async () => {
    await set("check", ["never"]);
    const desk = await openDraft(draft);
    assert.deepEqual(shown(desk), [madison]);
    await set("check", "manual");
    await whenChecked(desk.document);
    await until("silence", () => shown(desk).length === 0);
    await set("check", "onType");
    await whenChecked(desk.document);
    await until("the name", () => shown(desk).length === 1);
  });
});

describe("dramatis.languages", function () {
  this.timeout(60_000);
  afterEach(async () => {
    await set("languages", undefined);
    await clearDesk();
  });

  const hoverOn = ({ uri }: vscode.TextDocument): Thenable<vscode.Hover[]> =>
    vscode.commands.executeCommand("vscode.executeHoverProvider", uri, new vscode.Position(2, 8));

  it("are Markdown and its kin, and what the setting adds, in open files too", async () => {
    assert.deepEqual(configuration().get("languages"), ["markdown", "mdx", "quarto"]);
    const document = await vscode.workspace.openTextDocument(await newFile(draft, "txt"));
    await vscode.window.showTextDocument(document);
    assert.deepEqual(ourDiagnostics(document), []);
    await set("languages", ["markdown", "plaintext", 7]);
    await whenChecked(document);
    assert.deepEqual(shown({ document }), [madison]);
    assert.equal((await hoverOn(document)).length, 1);
    await set("languages", undefined);
    await until("silence", () => ourDiagnostics(document).length === 0);
    assert.deepEqual(await hoverOn(document), []);
  });

  it("are found in untitled drafts and in the Markdown cells of notebooks", async () => {
    const untitled = await vscode.workspace.openTextDocument({ language: "markdown", content: draft });
    await whenChecked(untitled);
    assert.deepEqual(shown({ document: untitled }), [madison]);
    const cells = [
      new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, draft, "markdown"),
      new vscode.NotebookCellData(vscode.NotebookCellKind.Code, "print('Mickey Madison in Anora')", "python"),
    ];
    const notebook = await vscode.workspace.openNotebookDocument("jupyter-notebook", new vscode.NotebookData(cells));
    const [markup, code] = notebook.getCells().map((cell) => cell.document);
    assert.ok(markup && code);
    await whenChecked(markup);
    assert.deepEqual(shown({ document: markup }), [madison]);
    assert.deepEqual(ourDiagnostics(code), []);
  });
});

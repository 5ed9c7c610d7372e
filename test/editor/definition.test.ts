import assert from "node:assert/strict";
import * as vscode from "vscode";
import { clearDesk, type Desk, offsetOf, openDraft, ourDiagnostics } from "./desk.js";

/** Where Dramatis leads from `text`. */
async function definitionAt({ document }: Desk, text: string): Promise<vscode.LocationLink[]> {
  const position = document.positionAt(offsetOf(document, text) + 1);
  const found = await vscode.commands.executeCommand<vscode.LocationLink[]>("vscode.executeDefinitionProvider", document.uri, position);
  return found.filter(({ targetUri }) => targetUri?.scheme === "dramatis-card");
}

describe("definition", () => {
  let desk: Desk;
  before(async () => {
    desk = await openDraft("# Anora (2024)\n\n*Anora* gives Mikey Madison a part; Mickey Madison is nobody.\n");
  });
  after(clearDesk);

  it("leads from a name to its card, a Markdown document", async () => {
    const [link, ...others] = await definitionAt(desk, "Mikey Madison");
    assert.ok(link?.originSelectionRange);
    assert.equal(others.length, 0);
    assert.equal(desk.document.getText(link.originSelectionRange), "Mikey Madison");
    assert.equal(link.targetUri.path, "/Mikey Madison.md");
    const card = await vscode.workspace.openTextDocument(link.targetUri);
    assert.equal(card.languageId, "markdown");
    assert.match(card.getText(), /^# Mikey Madison\n\n[^\n]*\*Anora\* \(2024\)/);
    assert.match(card.getText(), /\n## Films\n\n- /);
  });

  it("leads from a misspelling to whoever is meant", async () => {
    const [link] = await definitionAt(desk, "Mickey Madison");
    assert.equal(link?.targetUri.path, "/Mikey Madison.md");
  });

  it("leads nowhere from other words", async () => {
    assert.deepEqual(await definitionAt(desk, "gives"), []);
  });

  it("opens a card that can be read and previewed, not written, and is no draft", async () => {
    const [link] = await definitionAt(desk, "Anora* gives");
    assert.ok(link);
    const editor = await vscode.window.showTextDocument(link.targetUri);
    await vscode.commands.executeCommand("type", { text: "x" });
    assert.match(editor.document.getText(), /^# Anora \(2024\)\n/);
    assert.equal(editor.document.isDirty, false);
    assert.deepEqual(ourDiagnostics(editor.document), []);
    await vscode.commands.executeCommand("markdown.showPreview", link.targetUri);
  });

  it("says so in a card whose address means nothing", async () => {
    for (const query of ["", "{", "[]", '{"kind":"film","slug":"x","name":"x","focus":[]}', '{"kind":"film"}']) {
      const uri = vscode.Uri.from({ scheme: "dramatis-card", path: "/Nobody.md", query });
      const { lineCount } = await vscode.workspace.openTextDocument(uri);
      assert.equal(lineCount, 2, query);
    }
  });
});

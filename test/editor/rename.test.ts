import assert from "node:assert/strict";
import * as vscode from "vscode";
import { clearDesk, type Desk, offsetOf, openDraft, whenChecked } from "./desk.js";

const review = `---
film: Anora
cast: [Mikey Madison]
---

Mikey Madison is Ani, and Madison’s voice is low. *Anora* waits; Mickey Madison is nobody.
`;

const at = ({ document }: Desk, text: string): vscode.Position => document.positionAt(offsetOf(document, text) + 1);

/** Renames what stands at `text` and returns the draft. */
async function renamed(desk: Desk, text: string, newName: string): Promise<string> {
  const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    "vscode.executeDocumentRenameProvider",
    desk.document.uri,
    at(desk, text),
    newName,
  );
  assert.ok(await vscode.workspace.applyEdit(edit));
  return desk.document.getText();
}

const refused = (desk: Desk, text: string, newName: string, why: RegExp): Promise<void> =>
  assert.rejects(renamed(desk, text, newName), why);

describe("rename", () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDraft(review);
  });
  afterEach(clearDesk);

  it("begins with the written name", async () => {
    const found = await vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string }>(
      "vscode.prepareRename",
      desk.document.uri,
      at(desk, "Madison’s"),
    );
    assert.equal(desk.document.getText(found.range), "Madison");
    assert.equal(found.placeholder, "Madison");
  });

  it("changes all forms of a person, in one step of undo", async () => {
    assert.equal(
      await renamed(desk, "Madison’s", "Addison"),
      review.replaceAll("Madison", "Addison").replace("Mickey Addison", "Mickey Madison"),
    );
    await vscode.window.showTextDocument(desk.document);
    await vscode.commands.executeCommand("undo");
    assert.equal(desk.document.getText(), review);
    await whenChecked(desk.document);
  });

  it("says why it does nothing elsewhere", async () => {
    const none = vscode.commands.executeCommand("vscode.prepareRename", desk.document.uri, at(desk, "voice"));
    await assert.rejects(Promise.resolve(none), /No person or character that Dramatis knows is named here/);
    await refused(desk, "Anora* waits", "Tangerine", /people and characters only; “Anora”/);
    await refused(desk, "Mickey Madison", "Anna", /“Mickey Madison” looks misspelled/);
    await refused(desk, "Madison’s", " ", /cannot be empty/);
    await refused(desk, "Madison’s", "<b>", /cannot be written as a name/);
    assert.equal(desk.document.getText(), review);
  });
});

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { clearDesk, type Desk, openDraft, shown, whenChecked } from "./desk.js";

const draft = "# Anora (2024)\n\nFor Mickey Madison, Luna Sofia Miranda and the Palm d'Or.\n";
const configuration = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration("dramatis");

async function set({ document }: Desk, name: string, value: unknown): Promise<void> {
  await configuration().update(name, value, vscode.ConfigurationTarget.Workspace);
  await whenChecked(document);
}

describe("settings", () => {
  afterEach(async () => {
    for (const name of ["enable", "diacritics", "rules"])
      await configuration().update(name, undefined, vscode.ConfigurationTarget.Workspace);
    await clearDesk();
  });

  it("have quiet defaults", async () => {
    assert.deepEqual([configuration().get("enable"), configuration().get("diacritics"), configuration().get("rules")], [true, "hint", {}]);
    assert.deepEqual(shown(await openDraft(draft)), [
      ["Mickey Madison", "person-name", "Warning"],
      ["Luna Sofia Miranda", "diacritics", "Hint"],
      ["Palm d'Or", "award-name", "Warning"],
    ]);
  });

  it("dramatis.enable switches everything off, and on again, in open drafts", async () => {
    const desk = await openDraft(draft);
    await set(desk, "enable", false);
    assert.deepEqual(shown(desk), []);
    const at = new vscode.Position(0, 3);
    assert.deepEqual(await vscode.commands.executeCommand("vscode.executeHoverProvider", desk.document.uri, at), []);
    await set(desk, "enable", true);
    assert.equal(shown(desk).length, 3);
  });

  it("dramatis.diacritics leaves houses that drop marks in peace", async () => {
    const desk = await openDraft(draft);
    await set(desk, "diacritics", "off");
    assert.deepEqual(shown(desk), [
      ["Mickey Madison", "person-name", "Warning"],
      ["Palm d'Or", "award-name", "Warning"],
    ]);
  });

  it("dramatis.rules sets the level of each rule, and passes over what is none", async () => {
    const desk = await openDraft(draft);
    await set(desk, "rules", { "person-name": "information", "award-name": "off", "film-title": "loud" });
    assert.deepEqual(shown(desk), [
      ["Mickey Madison", "person-name", "Information"],
      ["Luna Sofia Miranda", "diacritics", "Hint"],
    ]);
  });
});

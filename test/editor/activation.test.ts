import assert from "node:assert/strict";
import * as vscode from "vscode";
import { until } from "./until.js";

describe("activation", () => {
  const dramatis = (): vscode.Extension<unknown> => {
    const extension = vscode.extensions.getExtension("dramatis.dramatis");
    assert.ok(extension, "Dramatis is not installed in this host");
    return extension;
  };

  it("listens to Markdown and its kin, and to nothing else", () => {
    assert.deepEqual(dramatis().packageJSON.activationEvents, ["onLanguage:markdown", "onLanguage:mdx", "onLanguage:quarto"]);
  });

  it("sleeps until a Markdown file is opened", async () => {
    const plain = await vscode.workspace.openTextDocument({ language: "plaintext", content: "Mickey Madison is in Anora." });
    await vscode.window.showTextDocument(plain);
    assert.equal(dramatis().isActive, false, "active although no Markdown was opened");

    await vscode.workspace.openTextDocument({ language: "markdown", content: "# Anora\n" });
    await until("activation on Markdown", () => dramatis().isActive);
  });

  after(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));
});

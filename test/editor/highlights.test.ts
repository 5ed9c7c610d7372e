import assert from "node:assert/strict";
import * as vscode from "vscode";
import { clearDesk, type Desk, offsetOf, openDraft } from "./desk.js";

/** What lights up when the cursor stands in `text`. */
async function lit({ document }: Desk, text: string): Promise<string[]> {
  const position = document.positionAt(offsetOf(document, text) + 1);
  const places = await vscode.commands.executeCommand<vscode.DocumentHighlight[] | undefined>(
    "vscode.executeDocumentHighlights",
    document.uri,
    position,
  );
  return (places ?? []).map(({ range }) => document.getText(range)).sort();
}

describe("highlights", () => {
  after(clearDesk);

  it("light up one person under all forms, the misspelled one too", async () => {
    const desk = await openDraft("# Anora (2024)\n\nMikey Madison is Ani. Madison’s voice is low; Mickey Madison is nobody.\n");
    const all = ["Madison", "Mickey Madison", "Mikey Madison"];
    assert.deepEqual(await lit(desk, "Madison’s"), all);
    assert.deepEqual(await lit(desk, "Mickey"), all);
  });

  it("leave other words to VS Code", async () => {
    const desk = await openDraft("# Anora (2024)\n\nMikey Madison is low; Madison’s voice is low.\n");
    assert.deepEqual(await lit(desk, "low"), ["low", "low"]);
  });
});

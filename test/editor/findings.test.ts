import assert from "node:assert/strict";
import * as vscode from "vscode";
import { clearDesk, codeOf, openDraft, ourDiagnostics, shown, whenChecked } from "./desk.js";

describe("findings", () => {
  afterEach(clearDesk);

  it("shows every kind of finding, each with its code and severity, and nothing else", async () => {
    const desk = await openDraft(`# Anora (2024)

*Anora* gives Mickey Madison, who plays Ani, a husband called Ivan Zakarov for a week; Vanya to his friends.
Her friend Lulu is Luna Sofia Miranda. Sean Baker made *The Florida Porject* (2017) before, and then came the Palm d'Or.
`);
    assert.deepEqual(shown(desk), [
      ["Mickey Madison", "person-name", "Warning"],
      ["Ivan Zakarov", "character-name", "Warning"],
      ["Luna Sofia Miranda", "diacritics", "Hint"],
      ["The Florida Porject", "film-title", "Warning"],
      ["Palm d'Or", "award-name", "Warning"],
    ]);
  });

  it("says what is wrong and where that is explained", async () => {
    const { document } = await openDraft("*Anora* (2024) made Mickey Madison known.\n");
    const [diagnostic] = ourDiagnostics(document);
    assert.ok(diagnostic);
    assert.equal(diagnostic.message, "“Mickey Madison” looks misspelled. Anora (2024) credits “Mikey Madison”.");
    assert.ok(typeof diagnostic.code === "object");
    assert.match(diagnostic.code.target.toString(), /\/README\.md#person-name$/);
  });

  it("is silent where the writer said so", async () => {
    const desk = await openDraft(`<!-- dramatis-ignore Toby, Yura Borisow -->

# Anora (2024)

Here Mickey Madison dances. <!-- dramatis-disable-line -->
Beside her Yura Borisow looks on.

<!-- dramatis-disable person-name -->

Then Karen Karagulian drives to the Palm d'Or.

<!-- dramatis-enable person-name -->

Behind them Yura Borissov waits for Mickey Madison [sic] to leave.
`);
    assert.deepEqual(shown(desk), [
      ["Palm d'Or", "award-name", "Warning"],
      ["Yura Borissov", "person-name", "Warning"],
    ]);
  });

  it("finds the same in a draft with Windows line endings", async () => {
    const desk = await openDraft("# Anora (2024)\r\n\r\nHere Mickey\r\nMadison dances.\r\n\r\n🎬 The Palm d'Or went to her film.\r\n");
    assert.equal(desk.document.eol, vscode.EndOfLine.CRLF);
    assert.deepEqual(shown(desk), [
      ["Mickey\r\nMadison", "person-name", "Warning"],
      ["Palm d'Or", "award-name", "Warning"],
    ]);
  });

  it("leaves other languages alone", async () => {
    const { document } = await openDraft("*Anora* (2024) made Mickey Madison known.\n");
    assert.deepEqual(ourDiagnostics(document).map(codeOf), ["person-name"]);
    const plain = await vscode.languages.setTextDocumentLanguage(document, "plaintext");
    await whenChecked(plain);
    assert.deepEqual(ourDiagnostics(plain), []);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      plain.uri,
      new vscode.Position(0, 3),
    );
    assert.deepEqual(hovers, []);
  });
});

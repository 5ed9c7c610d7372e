import assert from "node:assert/strict";
import * as vscode from "vscode";
import { type Pack, openDraft as readDraft } from "../../src/core/index.js";
import { createChecker } from "../../src/editor/checker.js";
import { createDiagnostics } from "../../src/editor/diagnostics.js";
import { createDrafts, type Drafts } from "../../src/editor/drafts.js";
import { createGuard } from "../../src/editor/guard.js";
import { clearDesk, moveCursor, newFile, offsetOf, openDraft, ourDiagnostics, shown, whenChecked } from "./desk.js";
import { bundledPack } from "./pack.js";
import { until } from "./until.js";

const mistake = "# Anora (2024)\n\nHere Mickey Madison dances.\n";
const found = [["Mickey Madison", "person-name", "Warning"]];

const insert = (editor: vscode.TextEditor, offset: number, text: string): Thenable<boolean> =>
  editor.edit((edit) => edit.insert(editor.document.positionAt(offset), text));

describe("checking", () => {
  afterEach(clearDesk);

  it("checks again what was changed", async () => {
    const desk = await openDraft("# Anora (2024)\n\nHere Mikey Madison dances.\n");
    assert.deepEqual(shown(desk), []);
    await insert(desk.editor, offsetOf(desk.document, "key"), "c");
    moveCursor(desk.editor, 0);
    await whenChecked(desk.document);
    assert.deepEqual(shown(desk), found);
  });

  it("forgets a draft that is closed", async () => {
    // Opened as a user opens it: a document opened by an extension lives on for minutes.
    const uri = await newFile(mistake);
    await vscode.commands.executeCommand("vscode.open", uri);
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.uri.toString() === uri.toString());
    await whenChecked(document);
    assert.deepEqual(shown({ document }), found);

    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    await until("the end of the document", () => document.isClosed);
    assert.deepEqual(vscode.languages.getDiagnostics(uri), []);
  });

  it("ends, after a burst of edits, with what a fresh check of the same text finds", async () => {
    const desk = await openDraft(mistake);
    for (let line = 0; line < 20; line += 1) {
      const end = desk.document.getText().length;
      await insert(desk.editor, end, line % 2 === 0 ? "Then Karen Karagulian drives, and " : "of course Mickey Madison\nsleeps.\n\n");
    }
    moveCursor(desk.editor, 0);
    await whenChecked(desk.document);
    const fresh = await openDraft(desk.document.getText());
    assert.equal(shown(desk).length, 21);
    assert.deepEqual(shown(desk), shown(fresh));
    assert.deepEqual(
      ourDiagnostics(desk.document).map(({ range }) => range),
      ourDiagnostics(fresh.document).map(({ range }) => range),
    );
  });

  it("publishes nothing for a text that has moved on during the check", async () => {
    const { document, editor } = await openDraft(mistake);
    const pack = await bundledPack();
    const slow = slowDrafts(pack, document);
    const checker = createChecker(slow.drafts, createGuard({ error: assert.fail }));
    const published: number[] = [];
    checker.onDidCheck((checked) => checked === document && published.push(checked.version));
    try {
      await until("the first check to begin", () => slow.asked.length === 1);
      const { version } = document;
      await insert(editor, 0, "A late line.\n\n");
      slow.answer();
      await checker.whenChecked(document.uri);
      assert.deepEqual(slow.asked, [version, version + 1]);
      assert.deepEqual(published, [version + 1]);
      const [finding] = checker.found(document) ?? [];
      assert.equal(finding?.range.start, offsetOf(document, "Mickey Madison"));
    } finally {
      checker.dispose();
    }
  });

  it("listens to nothing once it has been put away, and starts again", async () => {
    const desk = await openDraft(mistake);
    const pack = await bundledPack();
    let requests = 0;
    const bundled = async (): Promise<Pack> => {
      requests += 1;
      return pack;
    };
    for (let round = 0; round < 2; round += 1) {
      const drafts = createDrafts({ bundled });
      const checker = createChecker(drafts, createGuard({ error: assert.fail }));
      const diagnostics = createDiagnostics(checker, vscode.Uri.parse("test:rules"));
      try {
        for (const { uri } of vscode.workspace.textDocuments) await checker.whenChecked(uri);
        assert.deepEqual(shown(desk), [...found, ...found], "its own and the extension's");
      } finally {
        vscode.Disposable.from(diagnostics, checker, drafts).dispose();
      }
      assert.deepEqual(shown(desk), found, "the extension's only");
    }
    // Two changes: a check that somebody forgot to stop would have come between them.
    const before = requests;
    for (const text of ["Tonight:\n\n", "# Diary\n\n"]) {
      await insert(desk.editor, 0, text);
      await whenChecked(desk.document);
    }
    assert.equal(requests, before);
    assert.deepEqual(shown(desk), found);
  });
});

describe("typing", () => {
  afterEach(clearDesk);

  it("holds a name back while it is typed, and shows it when the cursor leaves", async () => {
    const desk = await openDraft("# Anora (2024)\n\nThe Palm d'Or and $0\n");
    for (const letter of "Mickey Madison") await vscode.commands.executeCommand("type", { text: letter });
    await whenChecked(desk.document);
    assert.deepEqual(shown(desk), [["Palm d'Or", "award-name", "Warning"]]);

    moveCursor(desk.editor, 0);
    await until("the name to be shown", () => shown(desk).length === 2);
    assert.deepEqual(shown(desk), [["Palm d'Or", "award-name", "Warning"], ...found]);
  });

  it("waits for the second word of a name, but not for the verb", async () => {
    const desk = await openDraft("# Anora (2024)\n\nHere Mickey Madison dances, and then $0\n");
    await vscode.commands.executeCommand("type", { text: "Mickey " });
    await whenChecked(desk.document);
    assert.deepEqual(shown(desk), found);
    await vscode.commands.executeCommand("type", { text: "da" });
    await whenChecked(desk.document);
    assert.deepEqual(shown(desk), [...found, ["Mickey", "person-name", "Warning"]]);
  });

  it("shows it too when the writer stops for a while", async () => {
    const desk = await openDraft("# Anora (2024)\n\nAnd $0\n");
    await vscode.commands.executeCommand("type", { text: "Mickey Madison" });
    await whenChecked(desk.document);
    assert.deepEqual(shown(desk), []);
    await until("the name to be shown", () => shown(desk).length === 1);
    assert.deepEqual(shown(desk), found);
  });

  it("shows it at once when a check is asked for", async () => {
    const desk = await openDraft("# Anora (2024)\n\nAnd $0\n");
    await vscode.commands.executeCommand("type", { text: "Mickey Madison" });
    await vscode.commands.executeCommand("dramatis.check");
    assert.deepEqual(shown(desk), found);
  });
});

/** Drafts whose model of `slow` comes only when the test lets it. */
function slowDrafts(pack: Pack, slow: vscode.TextDocument): { drafts: Drafts; asked: number[]; answer: () => void } {
  const asked: number[] = [];
  let answer = (): void => {};
  const gate = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const drafts: Drafts = {
    async model(document) {
      if (document !== slow) return undefined;
      // The text is read before the wait, as a check does that is overtaken half-way.
      const text = document.getText();
      asked.push(document.version);
      await gate;
      return readDraft(text, pack);
    },
    dispose: () => {},
  };
  return { drafts, asked, answer: () => answer() };
}

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { createChecker } from "../../src/editor/checker.js";
import { createDiagnostics } from "../../src/editor/diagnostics.js";
import { createDrafts } from "../../src/editor/drafts.js";
import { createGuard } from "../../src/editor/guard.js";
import { codeActionProvider } from "../../src/editor/providers/codeActions.js";
import { actionsAt, carryOut, clearDesk, offsetOf, openDraft, ourDiagnostics, shown } from "./desk.js";
import { bundledPack } from "./pack.js";

const titles = (actions: readonly vscode.CodeAction[]): string[] => actions.map(({ title }) => title);

describe("quick fixes", () => {
  afterEach(clearDesk);

  it("offers the change first, then all of them, then to ignore", async () => {
    const desk = await openDraft("# Anora (2024)\n\nHere Mickey Madison dances. Then Mickey Madison rests.\n");
    const actions = await actionsAt(desk, "Mickey Madison");
    assert.deepEqual(titles(actions), [
      "Change to “Mikey Madison”",
      "Change all “Mickey Madison” in this file",
      "Ignore “Mickey Madison” in this file",
    ]);
    assert.deepEqual(
      actions.map(({ isPreferred }) => isPreferred === true),
      [true, false, false],
    );
  });

  it("ties each action to the diagnostic that it mends", async () => {
    const { document } = await openDraft("# Anora (2024)\n\nFor Mickey Madison and the Palm d'Or.\n");
    const pack = await bundledPack();
    const guard = createGuard({ error: assert.fail });
    const drafts = createDrafts({ bundled: async () => pack });
    const checker = createChecker(drafts, guard);
    const shownApart = createDiagnostics(checker, vscode.Uri.parse("test:rules"));
    const { token } = new vscode.CancellationTokenSource();
    try {
      const diagnostics = ourDiagnostics(document);
      const context = { diagnostics, only: undefined, triggerKind: vscode.CodeActionTriggerKind.Invoke };
      const at = document.positionAt(offsetOf(document, "Palm") + 1);
      const actions = await codeActionProvider(drafts, checker, shownApart, guard).provideCodeActions(
        document,
        new vscode.Range(at, at),
        context,
        token,
      );
      const mended = actions?.map((action) => ("diagnostics" in action ? action.diagnostics : undefined));
      assert.deepEqual(mended, [[diagnostics[1]], [diagnostics[1]]]);
    } finally {
      vscode.Disposable.from(shownApart, checker, drafts).dispose();
    }
  });

  const changes: readonly (readonly [rule: string, draft: string, written: string, title: string, after: string])[] = [
    [
      "person-name",
      "# Anora (2024)\n\nHere is Mickey Madison’s best scene.\n",
      "Mickey Madison",
      "Change to “Mikey Madison”",
      "# Anora (2024)\n\nHere is Mikey Madison’s best scene.\n",
    ],
    [
      "character-name",
      "# Anora (2024)\n\nShe marries Ivan Zakarov in Las Vegas.\n",
      "Ivan Zakarov",
      "Change to “Ivan Zakharov”",
      "# Anora (2024)\n\nShe marries Ivan Zakharov in Las Vegas.\n",
    ],
    [
      "film-title",
      "# Anora (2024)\n\nSean Baker made *The Florida Porject* (2017) too.\n",
      "The Florida Porject",
      "Change to “The Florida Project”",
      "# Anora (2024)\n\nSean Baker made *The Florida Project* (2017) too.\n",
    ],
    [
      "award-name",
      "# Anora (2024)\n\nAt Cannes it won the Palm d'Or.\n",
      "Palm d'Or",
      "Change to “Palme d'Or”",
      "# Anora (2024)\n\nAt Cannes it won the Palme d'Or.\n",
    ],
    [
      "diacritics",
      "# Anora (2024)\n\nHere Luna Sofia Miranda is Lulu.\n",
      "Luna Sofia Miranda",
      "Change to “Luna Sofía Miranda”",
      "# Anora (2024)\n\nHere Luna Sofía Miranda is Lulu.\n",
    ],
  ];
  for (const [rule, draft, written, title, after] of changes) {
    it(`changes a finding of ${rule}`, async () => {
      const desk = await openDraft(draft);
      assert.deepEqual(
        shown(desk).map(([text, code]) => [text, code]),
        [[written, rule]],
      );
      await carryOut(desk, await actionsAt(desk, written), title);
      assert.equal(desk.document.getText(), after);
      assert.deepEqual(shown(desk), []);
    });
  }

  it("changes all of one misspelling, keeps their capitals, and undoes it in one step", async () => {
    const before = "# HERE MICKEY MADISON DANCES\n\n*Anora* (2024) is for Mickey Madison and the Palm d'Or. Then Mickey Madison again.\n";
    const desk = await openDraft(before);
    await carryOut(desk, await actionsAt(desk, "Mickey Madison"), "Change all “Mickey Madison” in this file");
    assert.equal(
      desk.document.getText(),
      "# HERE MIKEY MADISON DANCES\n\n*Anora* (2024) is for Mikey Madison and the Palm d'Or. Then Mikey Madison again.\n",
    );
    assert.deepEqual(shown(desk), [["Palm d'Or", "award-name", "Warning"]]);
    await vscode.commands.executeCommand("undo");
    assert.equal(desk.document.getText(), before);
  });

  it("ignores a name from then on, below the front matter", async () => {
    const desk = await openDraft("---\ntitle: A week in Brighton Beach\nfilm: Anora (2024)\n---\n\nHere Mickey Madison dances.\n");
    await carryOut(desk, await actionsAt(desk, "Mickey Madison"), "Ignore “Mickey Madison” in this file");
    assert.equal(
      desk.document.getText(),
      "---\ntitle: A week in Brighton Beach\nfilm: Anora (2024)\n---\n\n<!-- dramatis-ignore Mickey Madison -->\n\nHere Mickey Madison dances.\n",
    );
    assert.deepEqual(shown(desk), []);
  });

  it("adds to the names that are ignored already, in the draft's own line endings", async () => {
    const desk = await openDraft("# Anora (2024)\r\n\r\nHere Mickey\r\nMadison wins the Palm d'Or.\r\n");
    await carryOut(desk, await actionsAt(desk, "Mickey"), "Ignore “Mickey Madison” in this file");
    await carryOut(desk, await actionsAt(desk, "Palm d'Or"), "Ignore “Palm d'Or” in this file");
    assert.equal(
      desk.document.getText(),
      "<!-- dramatis-ignore Mickey Madison, Palm d'Or -->\r\n\r\n# Anora (2024)\r\n\r\nHere Mickey\r\nMadison wins the Palm d'Or.\r\n",
    );
    assert.deepEqual(shown(desk), []);
  });

  it("fixes all warnings at once and leaves hints alone", async () => {
    const desk = await openDraft("# Anora (2024)\n\nFor Mickey Madison, Luna Sofia Miranda and the Palm d'Or.\n");
    const actions = await actionsAt(desk, "Anora", vscode.CodeActionKind.SourceFixAll);
    assert.deepEqual(
      actions.map(({ kind }) => kind?.value),
      ["source.fixAll.dramatis"],
    );
    await carryOut(desk, actions, "Fix all misspelled film names");
    assert.equal(desk.document.getText(), "# Anora (2024)\n\nFor Mikey Madison, Luna Sofia Miranda and the Palme d'Or.\n");
    assert.deepEqual(shown(desk), [["Luna Sofia Miranda", "diacritics", "Hint"]]);
  });

  it("gives a selection over several names the best fix of each", async () => {
    const { document } = await openDraft("# Anora (2024)\n\nFor Mickey Madison and the Palm d'Or.\n");
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      all,
      "quickfix",
    );
    assert.deepEqual(titles(actions), ["Change to “Mikey Madison”", "Change to “Palme d'Or”"]);
  });

  it("mends the text as it is when asked before the next check", async () => {
    const desk = await openDraft("# Anora (2024)\n\n$0 Mickey Madison dances.\n");
    await desk.editor.edit((edit) => edit.insert(desk.document.positionAt(desk.cursor), "Tonight"));
    await carryOut(desk, await actionsAt(desk, "Mickey Madison"), "Change to “Mikey Madison”");
    assert.equal(desk.document.getText(), "# Anora (2024)\n\nTonight Mikey Madison dances.\n");
  });
});

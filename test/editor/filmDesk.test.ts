import assert from "node:assert/strict";
import * as vscode from "vscode";
import { createChecker } from "../../src/editor/checker.js";
import { createDiagnostics } from "../../src/editor/diagnostics.js";
import { createDrafts } from "../../src/editor/drafts.js";
import { type DeskProvider, type DeskState, deskProvider } from "../../src/editor/filmDesk/desk.js";
import type { DeskNode } from "../../src/editor/filmDesk/nodes.js";
import { createFrontDraft } from "../../src/editor/frontDraft.js";
import { createGuard } from "../../src/editor/guard.js";
import { createPacks } from "../../src/editor/packs.js";
import { clearDesk, moveCursor, newFile, offsetOf, openDraft, whenChecked } from "./desk.js";
import { packBytes } from "./pack.js";
import { until } from "./until.js";

const review = `# Anora (2024)

Mikey Madison is Ani, and Madison dances. Mickey Madison was a slip. Brad Pitt is not in it.
`;

/** "Cast: 1 of 9 named", with what stands below. */
function lines(node: DeskNode): string[] {
  const { label, description } = node.item;
  return [`${label}: ${description}`, ...node.children.flatMap(lines).map((line) => `  ${line}`)];
}

describe("Film Desk", () => {
  let provider: DeskProvider;
  let parts: vscode.Disposable;
  const states: DeskState[] = [];

  before(async () => {
    const guard = createGuard({ error: assert.fail });
    const packs = createPacks({ read: packBytes, tell: assert.fail, log: { info: () => {}, error: assert.fail } });
    await packs.bundled();
    const drafts = createDrafts(packs);
    const checker = createChecker(drafts, guard);
    const diagnostics = createDiagnostics(checker, vscode.Uri.parse("test:rules"));
    const front = createFrontDraft(diagnostics);
    provider = deskProvider(front, drafts, checker, diagnostics, guard);
    parts = vscode.Disposable.from(
      drafts,
      checker,
      diagnostics,
      front,
      provider,
      provider.onDidChangeState((state) => states.push(state)),
    );
  });
  after(() => parts.dispose());
  afterEach(clearDesk);

  const roots = (): DeskNode[] => provider.getChildren() as DeskNode[];
  const all = (nodes: readonly DeskNode[] = roots()): DeskNode[] => nodes.flatMap((node) => [node, ...all(node.children)]);
  const shown = (text: string): Promise<string[]> =>
    until(`a desk with “${text}”: ${roots().flatMap(lines).join("\n")}`, () => {
      const drawn = roots().flatMap(lines);
      return drawn.some((line) => line.includes(text)) && drawn;
    });
  const node = (label: string): DeskNode => {
    const found = all().find(({ item }) => item.label === label);
    assert.ok(found, `no line “${label}”`);
    return found;
  };
  const click = async (label: string): Promise<string> => {
    const { command } = node(label).item;
    assert.ok(command, `“${label}” leads nowhere`);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    return `${editor.selection.start.line}:${editor.selection.start.character} ${editor.document.getText(editor.selection)}`;
  };

  it("shows the film with its cast, ticked and counted, what is found and who else is named", async () => {
    await openDraft(review);
    const drawn = await shown("Mickey Madison");
    assert.match(drawn[0] ?? "", /^Anora: 2024 · \d+%$/);
    assert.ok(drawn.includes("    Mikey Madison: ×4  Ani"), drawn.join("\n"));
    assert.ok(drawn.some((line) => /^ {2}Cast: 1 of \d+ named$/.test(line)));
    assert.ok(drawn.some((line) => /^ {4}Sean Baker: director/.test(line)));
    assert.ok(drawn.some((line) => /^ {4}Best Actress: Oscars 2025, Mikey Madison · won$/.test(line)));
    assert.ok(drawn.includes("    “Mickey Madison”: → Mikey Madison"));
    assert.ok(drawn.some((line) => /^ {2}Brad Pitt: ×1 {2}person · /.test(line)));
    const icons = ["Mikey Madison", "Sean Baker"].map((label) => (node(label).item.iconPath as vscode.ThemeIcon).id);
    assert.deepEqual(icons, ["check", "circle-outline"]);
    assert.match(node("Mikey Madison").item.accessibilityInformation?.label ?? "", /^Mikey Madison, .*, named 4 times$/);
  });

  it("leads from mention to mention, and to what is found", async () => {
    const { editor } = await openDraft(review);
    await shown("Mickey Madison");
    moveCursor(editor, 0);
    assert.deepEqual(
      [await click("Mikey Madison"), await click("Mikey Madison"), await click("Mikey Madison"), await click("Mikey Madison")],
      ["2:0 Mikey Madison", "2:17 Ani", "2:26 Madison", "2:42 Mickey Madison"],
    );
    assert.equal(await click("Mikey Madison"), "2:0 Mikey Madison");
    assert.equal(await click("“Mickey Madison”"), "2:42 Mickey Madison");
    assert.equal(node("Mark Eydelshteyn").item.command, undefined);
  });

  it("gives a dragged name to the draft, a title in italics", async () => {
    await openDraft(review);
    await shown("Mickey Madison");
    const transfer = new vscode.DataTransfer();
    provider.handleDrag?.([node("Mikey Madison"), node("Anora"), node("Cast")], transfer, new vscode.CancellationTokenSource().token);
    assert.equal(await transfer.get("text/plain")?.asString(), "Mikey Madison, *Anora*");
  });

  it("inserts a name at the cursor, pins a film and lets it go, each in one step of undo", async () => {
    const { document, editor } = await openDraft(review);
    await shown("Mickey Madison");
    moveCursor(editor, offsetOf(document, " is not"));
    await vscode.commands.executeCommand("dramatis.insertName", node("Mark Eydelshteyn"));
    assert.match(document.getText(), /Brad PittMark Eydelshteyn is not/);
    await vscode.commands.executeCommand("undo");
    await vscode.commands.executeCommand("dramatis.pinFilm", node("Anora"));
    assert.equal(document.getText(), `<!-- dramatis film: Anora (2024) -->\n\n${review}`);
    await shown("Anora: 2024 · pinned");
    await vscode.commands.executeCommand("dramatis.unpinFilm", node("Anora"));
    assert.equal(document.getText(), review);
  });

  it("opens a card", async () => {
    await openDraft(review);
    await shown("Mickey Madison");
    await vscode.commands.executeCommand("dramatis.openCard", node("Sean Baker"));
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? "", /^# Sean Baker\n/);
  });

  it("is drawn anew only for what it would show", async () => {
    const { document } = await openDraft(review);
    await shown("Mickey Madison");
    let drawings = 0;
    const counting = provider.onDidChangeTreeData?.(() => drawings++);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(offsetOf(document, "dances")), "still ");
    await vscode.workspace.applyEdit(edit);
    await whenChecked(document);
    await until("time to draw", () => new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 300)));
    counting?.dispose();
    assert.equal(drawings, 0);
  });

  it("says why it is empty", async () => {
    await openDraft("The tram was late again.\n");
    await until("a draft without a film", () => states.at(-1) === "no-film");
    await vscode.workspace.getConfiguration("dramatis").update("enable", false, vscode.ConfigurationTarget.Workspace);
    try {
      await until("a draft that is left alone", () => states.at(-1) === "off");
      assert.deepEqual(roots(), []);
    } finally {
      await vscode.workspace.getConfiguration("dramatis").update("enable", undefined, vscode.ConfigurationTarget.Workspace);
    }
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await vscode.window.showTextDocument(await newFile("class Anora {}", "txt"));
    await until("no draft", () => states.at(-1) === "none");
  });
});

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { clearDesk, type Desk, moveCursor, openDraft } from "./desk.js";
import { until } from "./until.js";

/** The names that Dramatis offers at `$0`, in the order of the list. */
async function offered({ document, cursor }: Desk, trigger?: string): Promise<vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    document.uri,
    document.positionAt(cursor),
    trigger,
    3,
  );
  return items
    .filter(({ sortText, detail }) => sortText !== undefined && detail !== undefined)
    .sort((a, b) => compare(a.sortText, b.sortText));
}

const compare = (a = "", b = ""): number => (a < b ? -1 : a > b ? 1 : 0);

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === "string" ? label : label.label);

/** The draft after the item has been chosen. */
async function choose(desk: Desk, items: readonly vscode.CompletionItem[], label: string): Promise<string> {
  const item = items.find((candidate) => labelOf(candidate) === label);
  assert.ok(item, `no “${label}” among: ${items.map(labelOf).join(" | ")}`);
  const range = item.range instanceof vscode.Range ? item.range : item.range?.replacing;
  assert.ok(range);
  const insert = typeof item.insertText === "string" ? item.insertText : labelOf(item);
  await desk.editor.edit((edit) => edit.replace(range, insert));
  return desk.document.getText();
}

const configuration = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration("dramatis");
const set = (name: string, value: unknown): Thenable<void> => configuration().update(name, value, vscode.ConfigurationTarget.Workspace);

describe("completion", () => {
  afterEach(async () => {
    for (const name of ["completion.triggers", "completion.whileTyping"]) await set(name, undefined);
    await clearDesk();
  });

  it("completes a name in plain prose, with what she is in the film", async () => {
    const desk = await openDraft("# Anora (2024)\n\nNobody saw Mikey Mad$0 coming.\n");
    const items = await offered(desk);
    assert.equal(items[0] && labelOf(items[0]), "Mikey Madison");
    assert.deepEqual(items[0]?.label, { label: "Mikey Madison", description: "Ani in Anora (2024)" });
    assert.equal(items[0]?.detail, "person · Ani in Anora (2024) · Dramatis");
    assert.equal(items[0]?.kind, vscode.CompletionItemKind.User);
    assert.equal(await choose(desk, items, "Mikey Madison"), "# Anora (2024)\n\nNobody saw Mikey Madison coming.\n");
  });

  it("offers the performer after a character and “(”", async () => {
    const desk = await openDraft("# Anora (2024)\n\nToros ($0\n");
    const items = await offered(desk, "(");
    assert.equal(items[0] && labelOf(items[0]), "Karren Karagulian");
    assert.equal(await choose(desk, items, "Karren Karagulian"), "# Anora (2024)\n\nToros (Karren Karagulian\n");
  });

  it("completes inside emphasis", async () => {
    const desk = await openDraft("# Anora (2024)\n\nWatch *Mik$0*.\n");
    assert.equal(await choose(desk, await offered(desk), "Mikey Madison"), "# Anora (2024)\n\nWatch *Mikey Madison*.\n");
  });

  it("completes a film in the front matter", async () => {
    const desk = await openDraft("---\nfilm: Anor$0\n---\n\nA week in Brighton Beach.\n");
    const items = await offered(desk);
    const film = items.find(({ kind }) => kind === vscode.CompletionItemKind.File);
    assert.ok(film, "no film is offered");
    assert.match(await choose(desk, items, labelOf(film)), /^---\nfilm: Anora(?: \(2024\))?\n---\n/);
  });

  it("replaces the “@” that asked for it", async () => {
    const desk = await openDraft("# Anora (2024)\n\nThen @mikey$0 dances.\n");
    const items = await offered(desk);
    assert.ok(items.length > 0, "nothing is offered");
    assert.ok(
      items.every(({ filterText }) => filterText?.startsWith("@")),
      "the editor would filter it away",
    );
    assert.equal(await choose(desk, items, "Mikey Madison"), "# Anora (2024)\n\nThen Mikey Madison dances.\n");
  });

  it("works from “@” in the real list", async () => {
    const { document } = await openDraft("# Anora (2024)\n\nThen $0 dances.\n");
    await vscode.commands.executeCommand("type", { text: "@" });
    await vscode.commands.executeCommand("type", { text: "karren" });
    await until("the chosen name", async () => {
      await vscode.commands.executeCommand("editor.action.triggerSuggest");
      await vscode.commands.executeCommand("acceptSelectedSuggestion");
      return document.getText() === "# Anora (2024)\n\nThen Karren Karagulian dances.\n";
    });
  });

  it("opens at the signs that are set, and at no others", async () => {
    await set("completion.triggers", ["+", "@@", " ", 7]);
    const { document } = await openDraft("# Anora (2024)\n\nThen $0 dances.\n");
    await vscode.commands.executeCommand("type", { text: "+karren" });
    await until("the chosen name", async () => {
      await vscode.commands.executeCommand("editor.action.triggerSuggest");
      await vscode.commands.executeCommand("acceptSelectedSuggestion");
      return document.getText() === "# Anora (2024)\n\nThen Karren Karagulian dances.\n";
    });
  });

  it("opens by itself while a name is typed, where that is set", async () => {
    await set("completion.whileTyping", true);
    const { document } = await openDraft("# Anora (2024)\n\nThen $0 dances.\n");
    for (const letter of "Karr") await vscode.commands.executeCommand("type", { text: letter });
    await until("the chosen name", async () => {
      await vscode.commands.executeCommand("acceptSelectedSuggestion");
      return document.getText() === "# Anora (2024)\n\nThen Karren Karagulian dances.\n";
    });
  });

  it("shows the card of the name that is looked at", async () => {
    const desk = await openDraft("# Anora (2024)\n\nNobody saw Mikey Mad$0 coming.\n");
    const [item] = await offered(desk);
    assert.ok(item?.documentation instanceof vscode.MarkdownString);
    assert.match(item.documentation.value, /^\*\*Mikey Madison\*\*/);
  });

  it("keeps out of code", async () => {
    const desk = await openDraft("# Anora (2024)\n\nType `Mikey Mad$0` here.\n");
    assert.deepEqual((await offered(desk)).map(labelOf), []);
  });
});

describe("ghost text", () => {
  afterEach(async () => {
    await set("completion.ghostText", undefined);
    await clearDesk();
  });

  const draft = "# Anora (2024)\n\nThen $0 came.\n";
  const typeAndAccept = async (): Promise<void> => {
    await vscode.commands.executeCommand("type", { text: "Karr" });
    await vscode.commands.executeCommand("editor.action.inlineSuggest.trigger");
    await vscode.commands.executeCommand("editor.action.inlineSuggest.commit");
  };

  it("goes on with the name, where it is switched on", async () => {
    await set("completion.ghostText", true);
    const { document, editor } = await openDraft(draft);
    await until("the whole name", async () => {
      await editor.edit((edit) => edit.replace(new vscode.Range(2, 5, 2, document.lineAt(2).text.length - 6), ""));
      moveCursor(editor, document.offsetAt(new vscode.Position(2, 5)));
      await typeAndAccept();
      return document.lineAt(2).text === "Then Karren Karagulian came.";
    });
  });

  it("is off by default", async () => {
    assert.equal(configuration().get("completion.ghostText"), false);
    const { document } = await openDraft(draft);
    await typeAndAccept();
    assert.equal(document.lineAt(2).text, "Then Karr came.");
  });
});

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { clearDesk, newFile, openDraft, ourDiagnostics, shown, whenChecked } from "./desk.js";
import { until } from "./until.js";

const run = (command: string, args?: object): Thenable<unknown> => vscode.commands.executeCommand(`dramatis.${command}`, args);

/** What the command makes of the draft, the cursor at `$0`; one undo must bring the draft back. */
async function outcome(command: string, marked: string, args?: object): Promise<string> {
  const { document } = await openDraft(marked);
  const before = document.getText();
  await run(command, args);
  const text = document.getText();
  if (text !== before) {
    await vscode.commands.executeCommand("undo");
    // Nor may other tests find the names in the files that are left.
    assert.equal(document.getText(), before, "more than one step of undo");
  }
  return text;
}

describe("commands", function () {
  // Each opens drafts by the half dozen.
  this.timeout(60_000);
  afterEach(clearDesk);

  it("insert the credits of the film in focus at the cursor", async () => {
    assert.match(
      await outcome("insertCredits", "# Anora (2024)\n\nCredits: $0\n"),
      /\nCredits: \*Anora\* \(2024\)\. Written and directed by Sean Baker\. With Mikey Madison, Mark Eydelshteyn, Yura Borisov, .*\.\n$/,
    );
  });

  it("insert the cast in the form that is wanted", async () => {
    const draft = "# Anora (2024)\n\nCast: $0\n";
    assert.match(
      await outcome("insertCastList", draft, { form: "inline" }),
      /\nCast: Mikey Madison \(Anora .*Mikheeva\), Mark Eydelshteyn \(/,
    );
    assert.match(await outcome("insertCastList", draft, { form: "list" }), /\nCast: \n\n- Mikey Madison as Anora .*Mikheeva\n- /);
    assert.match(
      await outcome("insertCastList", draft, { form: "table" }),
      /\n\| Performer \| Part \|\n\| --- \| --- \|\n\| Mikey Madison \| /,
    );
  });

  it("insert the awards as a table", async () => {
    assert.match(
      await outcome("insertAwardsTable", "# Anora (2024)\n\n$0"),
      /^# Anora \(2024\)\n\n\| Award \| Category \| Recipient \| Result \|\n(?:\|.*\|\n)+$/,
    );
  });

  it("ask for the film where the draft is about none, and take it from a keybinding", async () => {
    assert.match(await outcome("insertCredits", "$0", { film: "Tangerine (2015)" }), /^\*Tangerine\* \(2015\)\. /);
    assert.equal(await outcome("insertCredits", "Text.$0", { film: "No such film at all" }), "Text.");
  });

  it("set the film under review in the front matter", async () => {
    assert.equal(
      await outcome("setFilm", "---\ntitle: Snow\n---\n\nText.\n", { film: "Anora (2024)" }),
      "---\ntitle: Snow\nfilm: Anora (2024)\n---\n\nText.\n",
    );
  });

  it("let a film be chosen by typing", async () => {
    const { document } = await openDraft("Text.\n");
    const done = run("setFilm");
    await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
    await done;
    assert.equal(document.getText(), "Text.\n");
  });

  it("link first mentions, by the template of the setting", async () => {
    const draft = "# Anora (2024)\n\n*Anora* has Mikey Madison. Mikey Madison!\n";
    assert.match(
      await outcome("linkMentions", draft),
      /\n\*\[Anora\]\(https:\/\/en\.wikipedia\.org\/wiki\/Anora\)\* has \[Mikey Madison\]\(https:\/\/www\.imdb\.com\/name\/nm5700898\/\)\. Mikey Madison!\n$/,
    );
    const configuration = vscode.workspace.getConfiguration("dramatis");
    try {
      await configuration.update("linkTemplate", "/people/{slug}/", vscode.ConfigurationTarget.Workspace);
      assert.match(await outcome("linkMentions", draft), /has \[Mikey Madison\]\(\/people\/mikey-madison\/\)/);
      await configuration.update("linkTemplate", "javascript:alert('{name}')", vscode.ConfigurationTarget.Workspace);
      const { document } = await openDraft(draft);
      // It ends when its message is answered, which nobody does here.
      void run("linkMentions");
      await until("time to do harm", () => new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 500)));
      assert.equal(document.getText(), draft);
    } finally {
      await configuration.update("linkTemplate", undefined, vscode.ConfigurationTarget.Workspace);
      await vscode.commands.executeCommand("notifications.clearAll");
    }
  });

  it("copy what the draft names", async () => {
    await openDraft("# Anora (2024)\n\nMikey Madison dances.\n");
    await run("copyAnnotations", { format: "annotations" });
    const page = JSON.parse(await vscode.env.clipboard.readText());
    assert.equal(page.type, "AnnotationPage");
    assert.match(page.items[0].target.source, /^[\w-]+\.md$/);
    await run("copyAnnotations", { format: "review" });
    assert.equal(JSON.parse(await vscode.env.clipboard.readText()).itemReviewed.name, "Anora");
  });

  it("show what the facts are, in a document that is no draft", async () => {
    await run("showPackReport");
    const document = vscode.window.activeTextEditor?.document;
    assert.match(document?.getText() ?? "", /^# The facts of Dramatis\n/);
    assert.match(document?.getText() ?? "", /\| Oscars \| 1929 \| /);
    assert.deepEqual(document && ourDiagnostics(document), []);
  });

  it("check all Markdown files, and hand one over when it is opened", async () => {
    const closed = await newFile("# Anora (2024)\n\nMickey Madison dances.\n");
    const { document } = await openDraft("# Anora (2024)\n\nSee Mark Edelshteyn dance.\n");
    await run("checkFiles");
    const found = vscode.languages.getDiagnostics(closed);
    assert.deepEqual(
      found.map(({ source, range }) => [source, range.start.line, range.start.character, range.end.character]),
      [["Dramatis", 2, 0, 14]],
    );
    assert.deepEqual(shown({ document }).length, 1);
    const opened = await vscode.workspace.openTextDocument(closed);
    await whenChecked(opened);
    await until("one squiggle of the opened file", () => ourDiagnostics(opened).length === 1);
    await vscode.workspace.fs.delete(closed);
  });

  it("do nothing without a draft, and nothing worse", async () => {
    await vscode.window.showTextDocument(await newFile("plain text", "txt"));
    for (const command of ["insertCredits", "setFilm", "linkMentions", "copyAnnotations", "check"]) await run(command);
    assert.equal(vscode.window.activeTextEditor?.document.getText(), "plain text");
  });
});

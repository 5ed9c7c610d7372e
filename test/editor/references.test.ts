import assert from "node:assert/strict";
import * as vscode from "vscode";
import { excludePattern, findDraftFiles, readDraftFiles } from "../../src/editor/draftFiles.js";
import { clearDesk, type Desk, newFile, offsetOf, openDraft, whenChecked } from "./desk.js";

/** A file of the workspace that is not opened. */
async function fileIn(folder: string, text: string): Promise<vscode.Uri> {
  const uri = await newFile(text);
  const moved = vscode.Uri.joinPath(uri, "..", folder, uri.path.slice(uri.path.lastIndexOf("/") + 1));
  await vscode.workspace.fs.rename(uri, moved);
  return moved;
}

/** File, line and text range of each reference that Dramatis finds from `text`. */
async function referencesFrom({ document }: Desk, text: string): Promise<string[]> {
  const position = document.positionAt(offsetOf(document, text) + 1);
  const found = await vscode.commands.executeCommand<vscode.Location[]>("vscode.executeReferenceProvider", document.uri, position);
  return found.map(({ uri, range: { start, end } }) => `${uri.path} ${start.line}:${start.character}-${end.character}`).sort();
}

const everything = (): vscode.CancellationToken => new vscode.CancellationTokenSource().token;

describe("references", () => {
  afterEach(clearDesk);

  it("are found in the draft, in open drafts as they are now, and in files that stay closed", async () => {
    const closed = await newFile(
      "\uFEFF# Anora (2024)\r\n\r\nPavel Suslov saw it. Darya Ekamasova’s mother\r\nis Ekamasova’s best part.\r\n",
    );
    const unrelated = await newFile("<!-- dramatis film: Anora -->\nNobody of ours.\n");
    const hidden = await fileIn("node_modules", "# Anora (2024)\n\nDarya Ekamasova again.\n");
    const other = await openDraft("# Anora (2024)\n\nNobody.\n");
    await other.editor.edit((edit) => edit.insert(other.document.positionAt(16), "Ekamasova! "));
    const desk = await openDraft("# Anora (2024)\n\nDarya Ekamasova lands, and Darya Ekamasov is nobody.\n");
    await whenChecked(desk.document);
    const expected = [
      `${closed.path} 2:21-36`,
      `${closed.path} 3:3-12`,
      `${other.document.uri.path} 2:0-9`,
      `${desk.document.uri.path} 2:0-15`,
      `${desk.document.uri.path} 2:27-41`,
    ].sort();
    assert.deepEqual(await referencesFrom(desk, "Darya Ekamasova"), expected);
    const open = vscode.workspace.textDocuments.map(({ uri }) => uri.path);
    for (const { path } of [closed, unrelated, hidden]) assert.ok(!open.includes(path), "a file was opened to be read");
  });

  it("are none where no name is", async () => {
    assert.deepEqual(await referencesFrom(await openDraft("# Anora (2024)\n\nMikey Madison dances.\n"), "dances"), []);
  });

  it("leave out what search.exclude hides", async () => {
    const hidden = await fileIn("attic", "Ekamasova.\n");
    const paths = async (): Promise<string[]> => (await findDraftFiles(everything())).map(({ path }) => path);
    assert.ok((await paths()).includes(hidden.path));
    const search = vscode.workspace.getConfiguration("search");
    await search.update("exclude", { "**/{attic,cellar}": true }, vscode.ConfigurationTarget.Workspace);
    try {
      assert.ok(!(await paths()).includes(hidden.path));
    } finally {
      await search.update("exclude", undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it("take exclusions that nobody can mean for none", () => {
    assert.equal(excludePattern({ "a/**": true, "*.{b,c}": true, "d,e": true, f: false, g: { when: "x" } }), "{a/**,*.b,*.c,d[,]e}");
    for (const setting of [undefined, null, 3, "x", {}, []]) assert.equal(excludePattern(setting), undefined);
  });

  it("end when they are cancelled, and pass over what cannot be read", async () => {
    const here = await newFile("Ekamasova.\n");
    const gone = vscode.Uri.joinPath(here, "..", "nothing-of-this-name.md");
    const source = new vscode.CancellationTokenSource();
    const read: string[] = [];
    const uris = [gone, ...Array.from({ length: 40 }, () => here)];
    for await (const { text } of readDraftFiles(uris, source.token)) {
      read.push(text);
      source.cancel();
    }
    assert.ok(read.length > 0 && read.length < 40, `${read.length} read`);
    assert.deepEqual(await findDraftFiles(source.token), []);
  });
});

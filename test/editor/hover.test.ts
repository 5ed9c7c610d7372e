import assert from "node:assert/strict";
import * as vscode from "vscode";
import { clearDesk, type Desk, offsetOf, openDraft } from "./desk.js";

const review = `# Anora (2024)

*Anora* gives Mikey Madison a part like Ani, and the Palme d’Or was its first prize.
The last look is left to Mickey Madison.
`;

/** The card at the start of `text`: its lines, and the part of the draft it stands for. */
async function cardAt({ document }: Desk, text: string): Promise<{ lines: string[]; on: string }> {
  const position = document.positionAt(offsetOf(document, text) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, position);
  assert.equal(hovers.length, 1, `${hovers.length} hovers on “${text}”`);
  const [{ contents, range } = { contents: [], range: undefined }] = hovers;
  const [content] = contents;
  assert.ok(content instanceof vscode.MarkdownString && range, "a card with a range");
  assert.notEqual(content.isTrusted, true, "a card must not run commands");
  assert.notEqual(content.supportHtml, true, "a card must not hold HTML");
  return { lines: content.value.split("  \n"), on: document.getText(range) };
}

describe("hover", () => {
  let desk: Desk;
  before(async () => {
    desk = await openDraft(review);
  });
  after(clearDesk);

  it("tells who a person is in the film", async () => {
    const { lines, on } = await cardAt(desk, "Mikey Madison");
    assert.equal(on, "Mikey Madison");
    assert.equal(lines[0], "**Mikey Madison**");
    assert.match(lines[1] ?? "", /Ani/);
  });

  it("tells who plays a character", async () => {
    const { lines, on } = await cardAt(desk, "Ani,");
    assert.equal(on, "Ani");
    assert.match(lines[0] ?? "", /^\*\*Anora "Ani" Mikheeva\*\*$/);
    assert.match(lines.join("\n"), /Mikey Madison/);
  });

  it("tells who made a film", async () => {
    const { lines, on } = await cardAt(desk, "Anora* gives");
    assert.equal(on, "Anora");
    assert.equal(lines[0], "**Anora (2024)**");
    assert.match(lines.join("\n"), /Sean Baker/);
  });

  it("tells what an award is, and that this film won it", async () => {
    const { lines, on } = await cardAt(desk, "Palme d’Or");
    assert.equal(on, "Palme d’Or");
    assert.match(lines[0] ?? "", /^\*\*Palme d'Or\*\*$/i);
    assert.match(lines.join("\n"), /\*Anora\*/);
  });

  it("shows on a misspelled name whom the writer means", async () => {
    const { lines, on } = await cardAt(desk, "Mickey Madison");
    assert.equal(on, "Mickey Madison");
    assert.equal(lines[0], "**Mikey Madison**");
  });

  it("shows the cast in billing order, and links only where they lead out", async () => {
    const { lines } = await cardAt(desk, "Anora* gives");
    const text = lines.join("\n");
    assert.match(text, /\nMikey Madison as .*\nMark Eydelshteyn as /);
    assert.deepEqual(
      [...text.matchAll(/\]\((\w+):/g)].map(([, scheme]) => scheme).filter((scheme) => scheme !== "https"),
      [],
    );
  });

  it("tells as much as the setting wants", async () => {
    const configuration = vscode.workspace.getConfiguration("dramatis");
    try {
      await configuration.update("hover", "short", vscode.ConfigurationTarget.Workspace);
      const { lines } = await cardAt(desk, "Anora* gives");
      assert.equal(lines.length, 3);
      await configuration.update("hover", "off", vscode.ConfigurationTarget.Workspace);
      const position = desk.document.positionAt(offsetOf(desk.document, "Mikey Madison") + 1);
      assert.deepEqual(await vscode.commands.executeCommand("vscode.executeHoverProvider", desk.document.uri, position), []);
      await configuration.update("hover", ["?"], vscode.ConfigurationTarget.Workspace);
      assert.match((await cardAt(desk, "Anora* gives")).lines.join("\n"), /Mark Eydelshteyn as /);
    } finally {
      await configuration.update("hover", undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it("shows the film and the people of the front matter", async () => {
    const headed = await openDraft("---\nfilm: Anora (2024)\ndirector: Sean Baker\n---\n\nIt runs.\n");
    assert.equal((await cardAt(headed, "Anora (")).lines[0], "**Anora (2024)**");
    assert.equal((await cardAt(headed, "Sean Baker")).on, "Sean Baker");
  });

  it("says nothing on other words", async () => {
    const position = desk.document.positionAt(offsetOf(desk.document, "gives") + 1);
    assert.deepEqual(await vscode.commands.executeCommand("vscode.executeHoverProvider", desk.document.uri, position), []);
  });
});

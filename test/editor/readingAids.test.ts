// Aids that are off until the writer wants them: actors behind characters, colours for names.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { createDrafts } from "../../src/editor/drafts.js";
import { createGuard } from "../../src/editor/guard.js";
import { createPacks } from "../../src/editor/packs.js";
import { actorHintsProvider } from "../../src/editor/providers/actorHints.js";
import { clearDesk, type Desk, openDraft } from "./desk.js";
import { packBytes } from "./pack.js";

const review = `# Anora (2024)

Toros comes, Toros goes. Igor (Yura Borisov) stays with Mikey
Madison; the Palme d’Or came.
`;

const set = (name: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration("dramatis").update(name, value, vscode.ConfigurationTarget.Workspace);

/** Hints as [what stands before them, label]. */
async function hintsIn({ document }: Desk): Promise<string[][]> {
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>("vscode.executeInlayHintProvider", document.uri, all);
  return hints.map(({ position, label }) => [
    document.getText(new vscode.Range(position.with({ character: 0 }), position)),
    typeof label === "string" ? label : label.map(({ value }) => value).join(""),
  ]);
}

/** Every coloured word with its type. */
async function coloursIn({ document }: Desk): Promise<string[][]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    "vscode.provideDocumentSemanticTokensLegend",
    document.uri,
  );
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    "vscode.provideDocumentSemanticTokens",
    document.uri,
  );
  const data = tokens?.data ?? new Uint32Array();
  const words: string[][] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines, characters, length, type] = Array.from(data.slice(at, at + 4)) as [number, number, number, number];
    character = lines === 0 ? character + characters : characters;
    line += lines;
    words.push([document.getText(new vscode.Range(line, character, line, character + length)), legend?.tokenTypes[type] ?? ""]);
  }
  return words;
}

describe("reading aids", () => {
  afterEach(async () => {
    for (const name of ["actorHints", "colouring", "enable"]) await set(name, undefined);
    await clearDesk();
  });

  it("are off at first, and for values that mean nothing", async () => {
    const desk = await openDraft(review);
    for (const value of [undefined, "yes", 1]) {
      await set("actorHints", value);
      await set("colouring", value);
      assert.deepEqual(await hintsIn(desk), []);
      assert.deepEqual(await coloursIn(desk), []);
    }
  });

  it("dramatis.actorHints shows who plays a character, once", async () => {
    const desk = await openDraft(review);
    await set("actorHints", true);
    assert.deepEqual(await hintsIn(desk), [["Toros", "(Karren Karagulian)"]]);
    await set("enable", false);
    assert.deepEqual(await hintsIn(desk), []);
  });

  it("shows an actor's card when the mouse rests on the hint", async () => {
    const { document } = await openDraft(review);
    await set("actorHints", true);
    const guard = createGuard({ error: assert.fail });
    const packs = createPacks({ read: packBytes, tell: assert.fail, log: { info: () => {}, error: assert.fail } });
    const drafts = createDrafts(packs);
    const provider = actorHintsProvider(drafts, guard);
    try {
      const { token } = new vscode.CancellationTokenSource();
      const [hint] = (await provider.provideInlayHints(document, new vscode.Range(0, 0, 5, 0), token)) ?? [];
      assert.ok(hint);
      const { tooltip } = (await provider.resolveInlayHint?.(hint, token)) ?? hint;
      assert.ok(tooltip instanceof vscode.MarkdownString);
      assert.match(tooltip.value, /^\*\*Karren Karagulian\*\*/);
    } finally {
      vscode.Disposable.from(provider, drafts).dispose();
    }
  });

  it("dramatis.colouring colours the words of names, by kind", async () => {
    const desk = await openDraft(review);
    await set("colouring", true);
    assert.deepEqual(await coloursIn(desk), [
      ["Anora", "filmTitle"],
      ["Toros", "character"],
      ["Toros", "character"],
      ["Igor", "character"],
      ["Yura", "person"],
      ["Borisov", "person"],
      ["Mikey", "person"],
      ["Madison", "person"],
      ["Palme", "award"],
      ["d’Or", "award"],
    ]);
  });
});

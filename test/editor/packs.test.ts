import assert from "node:assert/strict";
import * as vscode from "vscode";
import { createChecker } from "../../src/editor/checker.js";
import { createDrafts } from "../../src/editor/drafts.js";
import { createGuard } from "../../src/editor/guard.js";
import { createPacks, type Packs } from "../../src/editor/packs.js";
import { completionProvider } from "../../src/editor/providers/completion.js";
import { definitionProvider } from "../../src/editor/providers/definition.js";
import { highlightProvider } from "../../src/editor/providers/highlights.js";
import { hoverProvider } from "../../src/editor/providers/hover.js";
import { renameProvider } from "../../src/editor/providers/rename.js";
import { symbolProvider } from "../../src/editor/providers/symbols.js";
import { clearDesk, openDraft } from "./desk.js";
import { packBytes } from "./pack.js";

/** Packs that read what `read` gives, with what they told the user and the log. */
function packsFrom(read: () => Thenable<Uint8Array>): { packs: Packs; told: string[]; logged: string[]; reads: () => number } {
  const told: string[] = [];
  const logged: string[] = [];
  let reads = 0;
  const packs = createPacks({
    read: () => {
      reads += 1;
      return read();
    },
    tell: (message) => told.push(message),
    log: { info: () => {}, error: (message: string | Error) => void logged.push(String(message)) },
  });
  return { packs, told, logged, reads: () => reads };
}

const broken: { readonly [what: string]: () => Promise<Uint8Array> } = {
  "is missing": () => Promise.reject(vscode.FileSystemError.FileNotFound("bundled.pack")),
  "is empty": async () => new Uint8Array(),
  "is something else": async () => new TextEncoder().encode("This is no pack, but it is longer than any header of a pack could be."),
  "was cut off": async () => (await packBytes()).slice(0, 100_000),
};

describe("the bundled pack", () => {
  afterEach(clearDesk);

  it("is read once, however often it is asked for", async () => {
    const { packs, told, logged, reads } = packsFrom(packBytes);
    const [first, second] = await Promise.all([packs.bundled(), packs.bundled()]);
    assert.ok(first !== undefined && first === second && first === (await packs.bundled()));
    assert.equal(reads(), 1);
    assert.deepEqual([told, logged], [[], []]);
  });

  for (const [what, read] of Object.entries(broken)) {
    it(`costs one message and nothing else when it ${what}`, async () => {
      const { document } = await openDraft("# Anora (2024)\n\nHere Mickey Madison dances.\n");
      const { packs, told, logged, reads } = packsFrom(read);
      const guard = createGuard({ error: assert.fail });
      const drafts = createDrafts(packs);
      const checker = createChecker(drafts, guard);
      const { token } = new vscode.CancellationTokenSource();
      const at = new vscode.Position(2, 9);
      try {
        await checker.whenChecked(document.uri);
        assert.deepEqual(checker.found(document), []);
        assert.equal(await hoverProvider(drafts, checker, guard).provideHover(document, at, token), undefined);
        const context = { triggerKind: vscode.CompletionTriggerKind.Invoke, triggerCharacter: undefined };
        assert.equal(await completionProvider(drafts, guard, "@").provideCompletionItems(document, at, token, context), undefined);
        assert.equal(await highlightProvider(drafts, checker, guard).provideDocumentHighlights(document, at, token), undefined);
        assert.equal(await definitionProvider(drafts, checker, guard).provideDefinition(document, at, token), undefined);
        assert.equal(await renameProvider(drafts, checker, guard).prepareRename?.(document, at, token), undefined);
        assert.equal(await symbolProvider(drafts, guard).provideWorkspaceSymbols("madison", token), undefined);
      } finally {
        vscode.Disposable.from(checker, drafts).dispose();
      }
      assert.equal(told.length, 1);
      assert.equal(logged.length, 1);
      assert.equal(reads(), 1);
    });
  }
});

describe("guard", () => {
  it("answers empty for a provider that throws, and logs each message once", async () => {
    const logged: string[] = [];
    const guard = createGuard({ error: (message: string | Error) => void logged.push(String(message)) });
    const fails = guard("hover", undefined, async (what: string): Promise<string | undefined> => {
      throw new Error(what);
    });
    assert.equal(await fails("no pack"), undefined);
    assert.equal(await fails("no pack"), undefined);
    assert.equal(await fails("no draft"), undefined);
    assert.deepEqual(
      logged.map((line) => line.split("\n")[0]),
      ["hover: no pack", "hover: no draft"],
    );
  });

  it("passes on what a sound provider answers", async () => {
    const guard = createGuard({ error: assert.fail });
    assert.equal(await guard("hover", "", (what: string) => `card of ${what}`)("Ani"), "card of Ani");
  });
});

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { createChecker } from "../../src/editor/checker.js";
import { createDiagnostics } from "../../src/editor/diagnostics.js";
import { createDrafts } from "../../src/editor/drafts.js";
import { createFrontDraft } from "../../src/editor/frontDraft.js";
import { createGuard } from "../../src/editor/guard.js";
import { keepStatus } from "../../src/editor/languageStatus.js";
import { createPacks } from "../../src/editor/packs.js";
import { clearDesk, openDraft } from "./desk.js";
import { packBytes } from "./pack.js";
import { until } from "./until.js";

describe("language status", () => {
  /** VS Code lets nobody read the items that it shows. */
  const item: Pick<vscode.LanguageStatusItem, "selector" | "name" | "text" | "detail" | "command" | "dispose"> = {
    selector: "",
    name: undefined,
    text: "",
    detail: "",
    command: undefined,
    dispose: () => {},
  };
  let parts: vscode.Disposable;

  before(() => {
    const guard = createGuard({ error: assert.fail });
    const drafts = createDrafts(createPacks({ read: packBytes, tell: assert.fail, log: { info: () => {}, error: assert.fail } }));
    const checker = createChecker(drafts, guard);
    const diagnostics = createDiagnostics(checker, vscode.Uri.parse("test:rules"));
    const front = createFrontDraft(diagnostics);
    parts = vscode.Disposable.from(drafts, checker, diagnostics, front, keepStatus(item, front, drafts, checker, diagnostics, guard));
  });
  after(() => parts.dispose());
  afterEach(clearDesk);

  const says = (text: RegExp, detail: RegExp): Promise<boolean> =>
    until(`${item.text} | ${item.detail}`, () => text.test(item.text) && detail.test(item.detail ?? ""));

  it("tells the film in focus, what is found, and how old the facts are", async () => {
    await openDraft("# Anora (2024)\n\nMickey Madison dances.\n");
    await says(/^Anora \(2024\)$/, /^1 found, facts to 20\d\d-\d\d-\d\d$/);
    await openDraft("The tram was late again.\n");
    await says(/^No film recognised$/, /^nothing found, facts to /);
    assert.equal(typeof item.command === "object" && item.command.command, "dramatis.filmDesk.focus");
  });

  it("tells that Dramatis is off", async () => {
    await openDraft("# Anora (2024)\n");
    const configuration = vscode.workspace.getConfiguration("dramatis");
    await configuration.update("enable", false, vscode.ConfigurationTarget.Workspace);
    try {
      await says(/^Dramatis is off$/, /^$/);
    } finally {
      await configuration.update("enable", undefined, vscode.ConfigurationTarget.Workspace);
    }
    await says(/^Anora \(2024\)$/, /facts to/);
  });
});

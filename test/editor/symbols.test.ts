import assert from "node:assert/strict";
import * as vscode from "vscode";
import { clearDesk, newFile, openDraft } from "./desk.js";

/** Ours: VS Code's Markdown lists the headings of open cards too. */
const found = async (query: string): Promise<vscode.SymbolInformation[]> =>
  (await vscode.commands.executeCommand<vscode.SymbolInformation[]>("vscode.executeWorkspaceSymbolProvider", query)).filter(
    ({ name, location }) => location.uri.scheme === "dramatis-card" && !name.startsWith("#"),
  );

describe("workspace symbols", () => {
  afterEach(clearDesk);

  it("are people and films, which open their cards", async () => {
    await openDraft("# Anora (2024)\n\nMikey Madison dances.\n");
    const [madison] = await found("mikey madis");
    assert.ok(madison);
    assert.equal(madison.name, "Mikey Madison");
    assert.match(madison.containerName, /^person · Ani in Anora \(2024\)$/);
    assert.match((await vscode.workspace.openTextDocument(madison.location.uri)).getText(), /^# Mikey Madison\n/);
    const eydelshteyn = (await found("eydelsh")).map(({ name }) => name);
    assert.ok(eydelshteyn.includes("Mark Eydelshteyn"), eydelshteyn.join());
    const films = (await found("anora")).filter(({ kind }) => kind === vscode.SymbolKind.File);
    assert.ok(films.some(({ name }) => name === "Anora (2024)"));
  });

  it("are at most fifty, and none for a letter", async () => {
    await openDraft("# Anora (2024)\n\nMikey Madison dances.\n");
    assert.equal((await found("jo")).length, 50);
    assert.equal((await found("j")).length, 0);
  });

  it("stay out of other languages' way", async () => {
    await vscode.window.showTextDocument(await newFile("class Anora {}", "txt"));
    assert.deepEqual(await found("anora"), []);
  });
});

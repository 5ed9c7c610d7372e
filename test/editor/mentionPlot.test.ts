import assert from "node:assert/strict";
import * as vscode from "vscode";
import { mentionPlot, openDraft as readDraft } from "../../src/core/index.js";
import { isPlotChoice, plotBody, plotFrame } from "../../src/editor/mentionPlot/page.js";
import { clearDesk, openDraft } from "./desk.js";
import { bundledPack } from "./pack.js";
import { until } from "./until.js";

describe("mention plot", () => {
  afterEach(clearDesk);

  it("has a row and a line of the table for everybody, each mention with its line", async () => {
    const model = readDraft("# Anora (2024)\n\nMikey Madison is Ani.\n\nMadison dances.\n", await bundledPack());
    const body = plotBody(mentionPlot(model, []), "Anora <2024>", (offset) => model.text.slice(0, offset).split("\n").length);
    assert.match(body, /^<h1>Anora &#60;2024&#62;<\/h1>/);
    assert.match(body, /<button class="name" id="row-0" data-row="0" data-places="2" title="[^"]*">Mikey Madison<\/button>/);
    assert.equal(body.match(/<line class="mark person" data-row="0"/g)?.length, 2);
    assert.match(body, /<line class="mark character" data-row="1" data-place="0" [^>]*><title>[^<]*Mikheeva, line 3<\/title>/);
    assert.match(
      body,
      /<th scope="row">Mikey Madison<\/th><td>[^<]*<\/td><td><button [^>]*aria-label="Mikey Madison, line 3">3<\/button><button/,
    );
    assert.match(body, /<span class="name forgotten" title="[^"]*">Mark Eydelshteyn<\/span>/);
    // The page may neither run nor style anything in its body.
    assert.doesNotMatch(body, /<script|style=|\son\w+=|https?:/);
  });

  it("says so where nobody is named", async () => {
    const model = readDraft("The tram was late again.\n", await bundledPack());
    assert.match(
      plotBody(mentionPlot(model, []), "Mention Plot", () => 1),
      /<p>Nobody is named in this draft yet\.<\/p>$/,
    );
  });

  it("loads nothing, and runs its own script only", () => {
    const page = plotFrame("abc123");
    assert.match(page, /content="default-src 'none'; style-src 'nonce-abc123'; script-src 'nonce-abc123';"/);
    assert.doesNotMatch(page, /\b(?:src|href)=|url\(|https?:/);
  });

  it("takes no other message for a choice", () => {
    assert.ok(isPlotChoice({ row: 1, place: 0 }));
    for (const message of [undefined, null, "ready", {}, { row: "1", place: 0 }]) assert.ok(!isPlotChoice(message));
  });

  it("opens once, beside the draft, which stays in front", async () => {
    const { document } = await openDraft("# Anora (2024)\n\nMikey Madison is Ani.\n");
    const plots = (): vscode.Tab[] =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("dramatis.mentionPlot"));
    await vscode.commands.executeCommand("dramatis.showMentionPlot");
    await vscode.commands.executeCommand("dramatis.showMentionPlot");
    await until("the tab of the plot", () => plots().length > 0);
    assert.equal(plots().length, 1);
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });
});

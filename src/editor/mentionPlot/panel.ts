import * as vscode from "vscode";
import { type MentionPlot, mentionPlot, titleWithYear } from "../../core/index.js";
import type { Checker } from "../checker.js";
import { toRange } from "../convert.js";
import { commandsOnDraft } from "../draftCommand.js";
import type { Drafts } from "../drafts.js";
import type { FrontDraft } from "../frontDraft.js";
import type { Guard } from "../guard.js";
import { isPlotChoice, plotBody, plotFrame } from "./page.js";

/** Who appears where in the draft in front: one panel beside it, which follows what is written. */
export function registerMentionPlot(front: FrontDraft, drafts: Drafts, checker: Checker, guard: Guard): vscode.Disposable {
  let panel: vscode.WebviewPanel | undefined;

  async function plotOf(document: vscode.TextDocument): Promise<{ plot: MentionPlot; title: string } | undefined> {
    const model = await drafts.model(document);
    const findings = checker.found(document);
    if (model === undefined || findings === undefined) return undefined;
    const [film] = model.focus.films;
    return {
      plot: mentionPlot(model, findings),
      title: film === undefined ? vscode.l10n.t("Mention Plot") : titleWithYear(model.pack, film.film),
    };
  }

  const draw = guard("mention plot", undefined, async (): Promise<void> => {
    const document = front.editor()?.document;
    // A hidden page is drawn when it comes to light.
    if (panel?.visible !== true || document === undefined) return;
    const drawn = await plotOf(document);
    if (drawn === undefined) return;
    await panel?.webview.postMessage(plotBody(drawn.plot, drawn.title, (offset) => document.positionAt(offset).line + 1));
  });

  const choose = guard("mention plot", undefined, async (message: unknown): Promise<void> => {
    const editor = front.editor();
    if (message === "ready") return draw();
    if (editor === undefined || !isPlotChoice(message)) return;
    const place = (await plotOf(editor.document))?.plot.rows[message.row]?.places[message.place];
    if (place === undefined) return;
    const { document, viewColumn = vscode.ViewColumn.One } = editor;
    await vscode.window.showTextDocument(document, { viewColumn, selection: toRange(document, place) });
  });

  function open(): void {
    if (panel === undefined) create();
    else panel.reveal(undefined, true);
  }

  function create(): void {
    const options = { enableScripts: true, localResourceRoots: [] };
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    panel = vscode.window.createWebviewPanel("dramatis.mentionPlot", vscode.l10n.t("Mention Plot"), column, options);
    panel.onDidDispose(() => {
      panel = undefined;
    });
    panel.onDidChangeViewState(draw);
    panel.webview.onDidReceiveMessage(choose);
    panel.webview.html = plotFrame(nonceOf());
  }

  return vscode.Disposable.from(commandsOnDraft(front, drafts, guard)("dramatis.showMentionPlot", open), front.onDidChange(draw), {
    dispose: () => panel?.dispose(),
  });
}

/** Nobody but our own page may know it in advance; 16 letters and digits are enough for that. */
const nonceOf = (): string => Array.from({ length: 16 }, () => Math.floor(Math.random() * 36).toString(36)).join("");

import * as vscode from "vscode";
import { type FilmDesk, filmDesk } from "../../core/index.js";
import type { Checker } from "../checker.js";
import type { Diagnostics } from "../diagnostics.js";
import { type Drafts, isDraft } from "../drafts.js";
import type { FrontDraft } from "../frontDraft.js";
import type { Guard } from "../guard.js";
import { readSettings } from "../settings.js";
import { type DeskNode, nodesOf } from "./nodes.js";

/** What the desk has to show: nothing since no draft is in front (`none`) or Dramatis is switched off for it, no film, or one. */
export type DeskState = "none" | "off" | "no-film" | "film";

export interface DeskProvider extends vscode.TreeDataProvider<DeskNode>, vscode.TreeDragAndDropController<DeskNode>, vscode.Disposable {
  /** Fires with what the tree shows from now on. */
  readonly onDidChangeState: vscode.Event<DeskState>;
}

/** The tree of the draft in front. It is drawn anew only when it would show something else, so that typing does not make it flicker. */
export function deskProvider(front: FrontDraft, drafts: Drafts, checker: Checker, diagnostics: Diagnostics, guard: Guard): DeskProvider {
  const changed = new vscode.EventEmitter<void>();
  const stateChanged = new vscode.EventEmitter<DeskState>();
  let nodes: readonly DeskNode[] = [];
  let drawn = "";

  /** `undefined` where there is nothing to show, `unchecked` where the draft is about to be checked. */
  async function deskOf(document: vscode.TextDocument): Promise<FilmDesk | "unchecked" | undefined> {
    const model = await drafts.model(document);
    if (model === undefined) return undefined;
    const findings = checker.found(document);
    return findings === undefined ? "unchecked" : filmDesk(model, findings, diagnostics.shown(document));
  }

  const draw = guard("film desk", undefined, async (): Promise<void> => {
    const document = front.editor()?.document;
    const desk = document === undefined ? undefined : await deskOf(document);
    if (document !== front.editor()?.document || desk === "unchecked") return;
    const state = stateOf(document, desk);
    const next = JSON.stringify([state, document?.uri, desk], withoutPlaces);
    if (next === drawn) return;
    drawn = next;
    nodes = desk === undefined ? [] : nodesOf(desk);
    stateChanged.fire(state);
    changed.fire();
  });
  const listener = front.onDidChange(draw);
  void draw();

  return {
    onDidChangeTreeData: changed.event,
    onDidChangeState: stateChanged.event,
    getTreeItem: ({ item }) => item,
    getChildren: (node) => [...(node?.children ?? nodes)],
    dropMimeTypes: [],
    dragMimeTypes: ["text/plain"],
    handleDrag(dragged, transfer) {
      const names = dragged.flatMap(({ row }) => (row === undefined ? [] : [row.text]));
      if (names.length > 0) transfer.set("text/plain", new vscode.DataTransferItem(names.join(", ")));
    },
    dispose: () => vscode.Disposable.from(listener, changed, stateChanged).dispose(),
  };
}

/** Places move with every keystroke; a line is asked for its place when it is clicked. */
const withoutPlaces = (key: string, value: unknown): unknown => (key === "range" || key === "edits" || key === "score" ? undefined : value);

function stateOf(document: vscode.TextDocument | undefined, desk: FilmDesk | undefined): DeskState {
  if (document === undefined || !isDraft(document)) return "none";
  if (!readSettings(document.uri).enabled) return "off";
  return desk === undefined || desk.films.length === 0 ? "no-film" : "film";
}

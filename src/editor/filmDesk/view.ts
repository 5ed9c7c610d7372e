import * as vscode from "vscode";
import {
  cardAddress,
  type DraftModel,
  type Edit,
  type EntityId,
  namedInText,
  pinFilm,
  type RuleCode,
  unpinFilm,
} from "../../core/index.js";
import type { Checker } from "../checker.js";
import { toCardUri, toRange, toWorkspaceEdit } from "../convert.js";
import type { Diagnostics } from "../diagnostics.js";
import { commandsOnDraft } from "../draftCommand.js";
import type { Drafts } from "../drafts.js";
import type { FrontDraft } from "../frontDraft.js";
import type { Guard } from "../guard.js";
import { type DeskState, deskProvider } from "./desk.js";
import { type DeskNode, goToFindingCommand, goToMentionCommand } from "./nodes.js";

const viewId = "dramatis.filmDesk";

/** The Film Desk in its container, and what its lines do. */
export function registerFilmDesk(
  front: FrontDraft,
  drafts: Drafts,
  checker: Checker,
  diagnostics: Diagnostics,
  guard: Guard,
): vscode.Disposable {
  const provider = deskProvider(front, drafts, checker, diagnostics, guard);
  const onDraft = commandsOnDraft(front, drafts, guard);
  const view = vscode.window.createTreeView(viewId, { treeDataProvider: provider, dragAndDropController: provider, canSelectMany: true });
  const show = (state: DeskState): void => {
    // The texts of an empty desk are chosen by this key; where lines are shown all the same, the message says why no film is among them.
    void vscode.commands.executeCommand("setContext", "dramatis.desk", state);
    const lines = provider.getChildren();
    const named = state === "no-film" && Array.isArray(lines) && lines.length > 0;
    view.message = named ? vscode.l10n.t("No film is recognised in this draft.") : "";
  };

  return vscode.Disposable.from(
    provider,
    view,
    provider.onDidChangeState(show),
    onDraft(goToMentionCommand, async (editor, model, entities: readonly EntityId[]) => {
      const places = namedInText(model, await checker.check(editor.document));
      const starts = entities.flatMap((entity) => places.get(entity) ?? []).sort((a, b) => a.start - b.start);
      const cursor = editor.document.offsetAt(editor.selection.active);
      const next = starts.find(({ start }) => start >= cursor) ?? starts[0];
      if (next !== undefined) await select(editor, toRange(editor.document, next));
    }),
    onDraft(goToFindingCommand, async (editor, _, code: RuleCode, index: number) => {
      const finding = diagnostics.shown(editor.document).filter((shown) => shown.code === code)[index];
      if (finding !== undefined) await select(editor, toRange(editor.document, finding.range));
    }),
    onDraft("dramatis.pinFilm", ({ document }, model, node: DeskNode) => changeFilm(document, model, node, pinFilm)),
    onDraft("dramatis.unpinFilm", ({ document }, model, node: DeskNode) => changeFilm(document, model, node, unpinFilm)),
    onDraft("dramatis.insertName", async (editor, _, node: DeskNode) => {
      const { row } = node;
      if (row === undefined) return;
      await editor.edit((edit) => {
        for (const selection of editor.selections) edit.replace(selection, row.text);
      });
      await vscode.window.showTextDocument(editor.document, columnOf(editor));
    }),
    onDraft("dramatis.openCard", async (_, { pack, focus }, node: DeskNode) => {
      if (node.row === undefined) return;
      const films = focus.films.map(({ film }) => film);
      await vscode.window.showTextDocument(toCardUri(cardAddress(pack, node.row.entities[0], films)), { preview: true });
    }),
  );
}

/** The editor moves to the range, and the writer can type on from there. */
async function select(editor: vscode.TextEditor, selection: vscode.Range): Promise<void> {
  await vscode.window.showTextDocument(editor.document, { ...columnOf(editor), selection });
}

/** The column that the editor is in; a peeked editor is in none. */
const columnOf = ({ viewColumn }: vscode.TextEditor): vscode.TextDocumentShowOptions => (viewColumn === undefined ? {} : { viewColumn });

async function changeFilm(
  document: vscode.TextDocument,
  model: DraftModel,
  { row }: DeskNode,
  change: (model: DraftModel, film: EntityId) => readonly Edit[],
): Promise<void> {
  if (row?.kind === "film") await vscode.workspace.applyEdit(toWorkspaceEdit(document, change(model, row.entities[0])));
}

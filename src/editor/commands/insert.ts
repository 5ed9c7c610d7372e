import * as vscode from "vscode";
import { awardsTable, blockEdit, type CastForm, castForms, castList, creditsLine, type DraftModel, type Edit } from "../../core/index.js";
import { fromRange, toRange } from "../convert.js";
import { answer } from "../draftCommand.js";
import { type FilmArgs, filmOfDraft } from "./chooseFilm.js";

export async function insertCredits(editor: vscode.TextEditor, model: DraftModel, args?: FilmArgs): Promise<void> {
  const film = await filmOfDraft(model, args);
  if (film !== undefined) await insert(editor, creditsLine(model.pack, film), "inside a line");
}

export async function insertCastList(
  editor: vscode.TextEditor,
  model: DraftModel,
  args: FilmArgs & { readonly form?: unknown } = {},
): Promise<void> {
  const film = await filmOfDraft(model, args);
  if (film === undefined) return;
  if (castList(model.pack, film, "list") === "") return void answer(vscode.l10n.t("Dramatis: no cast of this film is known"));
  const form = castForms.find((known) => known === args.form) ?? (await chooseForm((known) => castList(model.pack, film, known)));
  if (form !== undefined) await insert(editor, castList(model.pack, film, form), form === "inline" ? "inside a line" : "as a block");
}

export async function insertAwardsTable(editor: vscode.TextEditor, model: DraftModel, args?: FilmArgs): Promise<void> {
  const film = await filmOfDraft(model, args);
  if (film === undefined) return;
  const table = awardsTable(model.pack, film);
  if (table === "") answer(vscode.l10n.t("Dramatis: no award of this film is known"));
  else await insert(editor, table, "as a block");
}

const formNames: { readonly [form in CastForm]: () => string } = {
  inline: () => vscode.l10n.t("In a sentence"),
  list: () => vscode.l10n.t("As a list"),
  table: () => vscode.l10n.t("As a table"),
};

async function chooseForm(preview: (form: CastForm) => string): Promise<CastForm | undefined> {
  const items = castForms.map((form) => ({ form, label: formNames[form](), detail: preview(form).replace(/\n/g, "  ").slice(0, 120) }));
  return (await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t("Form of the cast list") }))?.form;
}

/** Writes the text at the cursor, instead of what is selected; one step of undo. */
async function insert(editor: vscode.TextEditor, text: string, how: "inside a line" | "as a block"): Promise<void> {
  const { document, selection } = editor;
  const range = fromRange(document, selection);
  await change(editor, [how === "as a block" ? blockEdit(document.getText(), range, text) : { range, newText: text }]);
  // The cursor stands behind a table that may be longer than the window.
  editor.revealRange(new vscode.Range(selection.start, editor.selection.active));
}

/** Applies edits to the draft; says so when it cannot be changed. */
export async function change(editor: vscode.TextEditor, edits: readonly Edit[]): Promise<void> {
  const { document } = editor;
  const done = await editor.edit((builder) => {
    for (const { range, newText } of edits) builder.replace(toRange(document, range), newText);
  });
  if (!done) answer(vscode.l10n.t("Dramatis: the draft could not be changed"));
}

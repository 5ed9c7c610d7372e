import * as vscode from "vscode";
import { setFilm } from "../../core/index.js";
import type { Checker } from "../checker.js";
import type { Diagnostics } from "../diagnostics.js";
import { answer, type OnDraft } from "../draftCommand.js";
import { chooseFilm, type FilmArgs, filmOfDraft } from "./chooseFilm.js";
import { copyAnnotations } from "./copyAnnotations.js";
import { change, insertAwardsTable, insertCastList, insertCredits } from "./insert.js";
import { linkMentions } from "./linkMentions.js";

/** Registers the commands that `package.json` contributes for the draft in front. */
export function registerCommands(
  onDraft: OnDraft,
  checker: Checker,
  diagnostics: Diagnostics,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  return vscode.Disposable.from(
    onDraft("dramatis.check", ({ document }) => checkNow(document, checker, diagnostics)),
    onDraft("dramatis.setFilm", async (editor, model, args: FilmArgs = {}) => {
      const film = await (args.film === undefined ? chooseFilm(model) : filmOfDraft(model, args));
      if (film !== undefined) await change(editor, setFilm(model, film));
    }),
    onDraft("dramatis.insertCredits", insertCredits),
    onDraft("dramatis.insertCastList", insertCastList),
    onDraft("dramatis.insertAwardsTable", insertAwardsTable),
    onDraft("dramatis.linkMentions", async (editor, model) => linkMentions(editor, model, await checker.check(editor.document))),
    onDraft("dramatis.copyAnnotations", copyAnnotations),
    vscode.commands.registerCommand("dramatis.showLog", () => log.show()),
  );
}

/** Checks at once, shows what is held back for being typed, and answers in the status bar. */
async function checkNow(document: vscode.TextDocument, checker: Checker, diagnostics: Diagnostics): Promise<void> {
  const { length } = await checker.check(document);
  diagnostics.release(document);
  answer(length === 0 ? vscode.l10n.t("Dramatis: nothing found") : vscode.l10n.t("Dramatis: {0} found", length));
}

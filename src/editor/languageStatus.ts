import * as vscode from "vscode";
import { titleWithYear } from "../core/index.js";
import type { Checker } from "./checker.js";
import type { Diagnostics } from "./diagnostics.js";
import { type Drafts, draftSelector } from "./drafts.js";
import type { FrontDraft } from "./frontDraft.js";
import type { Guard } from "./guard.js";

/** The item that `package.json` need not know; VS Code shows it for drafts only. */
export const createStatusItem = (): vscode.LanguageStatusItem => vscode.languages.createLanguageStatusItem("dramatis", draftSelector());

/** The film in focus, how much is found, and how old the facts are: behind the braces of the status bar, or pinned beside them. */
export function keepStatus(
  status: Pick<vscode.LanguageStatusItem, "selector" | "name" | "text" | "detail" | "command" | "dispose">,
  front: FrontDraft,
  drafts: Drafts,
  checker: Checker,
  diagnostics: Diagnostics,
  guard: Guard,
): vscode.Disposable {
  status.name = "Dramatis";
  status.command = { command: "dramatis.filmDesk.focus", title: vscode.l10n.t("Film Desk") };
  status.text = "Dramatis";

  const show = guard("language status", undefined, async (): Promise<void> => {
    const document = front.editor()?.document;
    if (document === undefined) return;
    status.selector = draftSelector();
    const model = await drafts.model(document);
    if (document !== front.editor()?.document) return;
    if (model === undefined) {
      status.text = vscode.l10n.t("Dramatis is off");
      status.detail = "";
      return;
    }
    const { pack, focus } = model;
    const [first, ...others] = focus.films;
    const title = first === undefined ? vscode.l10n.t("No film recognised") : titleWithYear(pack, first.film);
    status.text = others.length === 0 ? title : `${title} +${others.length}`;
    const age = vscode.l10n.t("facts to {0}", pack.date);
    const count = diagnostics.shown(document).length;
    const found = count === 0 ? vscode.l10n.t("nothing found") : vscode.l10n.t("{0} found", count);
    // Before the first check nothing is known of what is wrong.
    status.detail = checker.found(document) === undefined ? age : `${found}, ${age}`;
  });
  const listener = front.onDidChange(show);
  void show();
  return vscode.Disposable.from(status, listener);
}

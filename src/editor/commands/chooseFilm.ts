import * as vscode from "vscode";
import { type DraftModel, type EntityId, type FilmChoice, filmChoices, focusWeight } from "../../core/index.js";

/** What a keybinding or another extension may pass, so that nothing is asked. */
export interface FilmArgs {
  /** "Anora (2024)" */
  readonly film?: unknown;
}

/** The film that the draft is about; asked for where it is about several or none. */
export async function filmOfDraft(model: DraftModel, { film }: FilmArgs = {}): Promise<EntityId | undefined> {
  if (typeof film === "string") return filmChoices(model, film)[0]?.film;
  const [only, ...others] = model.focus.films.filter(({ weight }) => weight >= focusWeight);
  return only !== undefined && others.length === 0 ? only.film : chooseFilm(model);
}

interface FilmItem extends vscode.QuickPickItem {
  readonly film: EntityId;
}

const toItem = ({ film, title, directors }: FilmChoice): FilmItem => ({
  film,
  label: title,
  description: directors,
  // What was typed without marks is not in the title, and VS Code would leave it out.
  alwaysShow: true,
});

/** A list of films that is searched while one types; `undefined` when it is closed. */
export function chooseFilm(model: DraftModel): Promise<EntityId | undefined> {
  const pick = vscode.window.createQuickPick<FilmItem>();
  pick.placeholder = vscode.l10n.t("Title of the film");
  const list = (query: string): void => {
    pick.items = filmChoices(model, query).map(toItem);
  };
  list("");
  return new Promise((resolve) => {
    pick.onDidChangeValue(list);
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.film);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

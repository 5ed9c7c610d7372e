import * as vscode from "vscode";
import { type RenameRefusal, type RenameTarget, rename, renameTarget } from "../../core/index.js";
import type { Checker } from "../checker.js";
import { toRange, toWorkspaceEdit } from "../convert.js";
import type { Drafts } from "../drafts.js";
import type { Guard } from "../guard.js";

type Refused = Extract<RenameTarget, { refused: unknown }>;

export function renameProvider(drafts: Drafts, checker: Checker, guard: Guard): vscode.RenameProvider {
  const target = guard(
    "rename",
    undefined,
    async (document: vscode.TextDocument, position: vscode.Position, token: vscode.CancellationToken) => {
      const model = await drafts.model(document, token);
      if (model === undefined) return undefined;
      const answer = renameTarget(model, document.offsetAt(position), await checker.check(document));
      return "refused" in answer ? answer : { range: toRange(document, answer.range), placeholder: answer.written };
    },
  );
  const edits = guard(
    "rename",
    undefined,
    async (document: vscode.TextDocument, position: vscode.Position, newName: string, token: vscode.CancellationToken) => {
      const model = await drafts.model(document, token);
      if (model === undefined) return undefined;
      const answer = rename(model, document.offsetAt(position), newName, await checker.check(document));
      return "refused" in answer ? answer : toWorkspaceEdit(document, answer.edits);
    },
  );
  return {
    prepareRename: async (document, position, token) => orRefuse(await target(document, position, token)),
    provideRenameEdits: async (document, position, newName, token) => orRefuse(await edits(document, position, newName, token)),
  };
}

/** VS Code shows why nothing is renamed only when it is thrown; this is no failure. */
function orRefuse<Answer extends object>(answer: Answer | Refused | undefined): Answer | undefined {
  if (answer !== undefined && "refused" in answer) throw new Error(messages[answer.refused](answer.written));
  return answer;
}

const messages: { readonly [refusal in RenameRefusal]: (written: string) => string } = {
  "no-name": () => vscode.l10n.t("No person or character that Dramatis knows is named here."),
  "other-kind": (written) => vscode.l10n.t("Dramatis renames people and characters only; “{0}” is neither.", written),
  misspelled: (written) => vscode.l10n.t("“{0}” looks misspelled. Correct it with a quick fix before it is renamed.", written),
  "bad-name": (written) =>
    written === "" ? vscode.l10n.t("A name cannot be empty.") : vscode.l10n.t("“{0}” cannot be written as a name.", written),
};

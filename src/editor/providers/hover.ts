import * as vscode from "vscode";
import { cardMarkdown, cardOf, type DraftModel, type Finding, type HoverCard, hover } from "../../core/index.js";
import type { Checker } from "../checker.js";
import { toMarkdown, toRange } from "../convert.js";
import type { Drafts } from "../drafts.js";
import type { Guard } from "../guard.js";

export function hoverProvider(drafts: Drafts, checker: Checker, guard: Guard): vscode.HoverProvider {
  const provideHover = guard(
    "hover",
    undefined,
    async (
      document: vscode.TextDocument,
      position: vscode.Position,
      token: vscode.CancellationToken,
    ): Promise<vscode.Hover | undefined> => {
      const offset = document.offsetAt(position);
      const model = await drafts.model(document, token);
      if (model === undefined) return undefined;
      const card = cardOfMeant(model, checker.found(document) ?? [], offset) ?? hover(model, offset);
      return card && new vscode.Hover(toMarkdown(cardMarkdown(card)), toRange(document, card.range));
    },
  );
  return { provideHover };
}

/** On a misspelled name: the card of whom the writer meant. */
function cardOfMeant(model: DraftModel, findings: readonly Finding[], offset: number): HoverCard | undefined {
  const finding = findings.find(({ range }) => range.start <= offset && offset <= range.end);
  if (finding?.meant === undefined) return undefined;
  return { ...cardOf(model.pack, finding.meant, model.focus), range: finding.range };
}

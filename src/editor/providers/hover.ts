import * as vscode from "vscode";
import { cardMarkdown, hover, shortened } from "../../core/index.js";
import type { Checker } from "../checker.js";
import { toMarkdown, toRange } from "../convert.js";
import type { Drafts } from "../drafts.js";
import type { Guard } from "../guard.js";
import { readHover } from "../settings.js";

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
      const length = readHover(document.uri);
      const model = length === "off" ? undefined : await drafts.model(document, token);
      if (model === undefined || token.isCancellationRequested) return undefined;
      const card = hover(model, offset, checker.found(document) ?? []);
      if (card === undefined) return undefined;
      return new vscode.Hover(toMarkdown(cardMarkdown(length === "short" ? shortened(card) : card)), toRange(document, card.range));
    },
  );
  return { provideHover };
}

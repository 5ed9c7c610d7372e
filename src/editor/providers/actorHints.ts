import * as vscode from "vscode";
import { type ActorHint, actorHints, cardMarkdown, cardOf, type DraftModel } from "../../core/index.js";
import { fromRange, toMarkdown } from "../convert.js";
import type { Drafts } from "../drafts.js";
import type { Guard } from "../guard.js";
import { onDidChangeSettings, readSettings } from "../settings.js";

/** A hint remembers what its card is made from; the card is made when the mouse rests on the hint. */
class ActorInlayHint extends vscode.InlayHint {
  constructor(
    document: vscode.TextDocument,
    readonly model: DraftModel,
    readonly hint: ActorHint,
  ) {
    super(document.positionAt(hint.offset), `(${hint.text})`);
    this.paddingLeft = true;
  }
}

export interface ActorHintsProvider extends vscode.InlayHintsProvider, vscode.Disposable {}

/** Who plays a character, behind its first mention. */
export function actorHintsProvider(drafts: Drafts, guard: Guard): ActorHintsProvider {
  const changed = new vscode.EventEmitter<void>();
  const listener = onDidChangeSettings(() => changed.fire());
  const provideInlayHints = guard(
    "actor hints",
    undefined,
    async (
      document: vscode.TextDocument,
      range: vscode.Range,
      token: vscode.CancellationToken,
    ): Promise<vscode.InlayHint[] | undefined> => {
      if (!readSettings(document.uri).actorHints) return undefined;
      const model = await drafts.model(document, token);
      return model && actorHints(model, fromRange(document, range)).map((hint) => new ActorInlayHint(document, model, hint));
    },
  );
  const cardsFor = guard("actor hint", undefined, ({ model, hint }: ActorInlayHint): vscode.MarkdownString | undefined =>
    toMarkdown(hint.actors.map((actor) => cardMarkdown(cardOf(model.pack, actor, model.focus))).join("\n\n---\n\n")),
  );
  return {
    onDidChangeInlayHints: changed.event,
    provideInlayHints,
    async resolveInlayHint(hint) {
      const cards = hint instanceof ActorInlayHint ? await cardsFor(hint) : undefined;
      if (cards !== undefined) hint.tooltip = cards;
      return hint;
    },
    dispose: () => vscode.Disposable.from(listener, changed).dispose(),
  };
}

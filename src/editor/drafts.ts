import * as vscode from "vscode";
import { type DraftModel, openDraft } from "../core/index.js";
import { cardScheme, reportScheme } from "./convert.js";
import type { Packs } from "./packs.js";
import { readLanguages, readSettings } from "./settings.js";

/** Which documents every provider is registered for. */
export const draftSelector = (): vscode.DocumentSelector => readLanguages().map((language) => ({ language }));

/** Schemes of texts that nobody is writing; read-only file systems are recognised by themselves. */
const unwritten: ReadonlySet<string> = new Set(["git", "output", "comment", "vscode-local-history", cardScheme, reportScheme]);

/** Whether the document is somebody's draft: Markdown or its kin, of any scheme but the old side of a diff, output and the like. */
export const isDraft = ({ languageId, uri }: vscode.TextDocument): boolean =>
  readLanguages().includes(languageId) && !unwritten.has(uri.scheme) && vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false;

/** The model of each open draft, made when it is asked for and kept until the text changes. */
export interface Drafts extends vscode.Disposable {
  /**
   * The model of the version that the document has now; `undefined` when it is no draft, Dramatis is switched off for
   * it, there is no pack, or the document moved on or the request was cancelled while the pack was loading.
   */
  model(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<DraftModel | undefined>;
}

export function createDrafts(packs: Packs): Drafts {
  const models = new Map<vscode.TextDocument, { readonly version: number; readonly model: DraftModel }>();
  const closing = vscode.workspace.onDidCloseTextDocument((document) => models.delete(document));

  return {
    async model(document, token) {
      if (!isDraft(document) || !readSettings(document.uri).enabled) return undefined;
      const { version } = document;
      const pack = await packs.bundled();
      const stale = document.isClosed || document.version !== version || token?.isCancellationRequested === true;
      if (pack === undefined || stale) return undefined;

      const known = models.get(document);
      if (known?.version === version) return known.model;
      const model = openDraft(document.getText(), pack, {
        // An untitled document's "path" is made up by the editor and says nothing about its film.
        ...(document.isUntitled ? {} : { path: document.uri.path }),
        ...(known === undefined ? {} : { previous: known.model }),
      });
      models.set(document, { version, model });
      return model;
    },
    dispose() {
      closing.dispose();
      models.clear();
    },
  };
}

import * as vscode from "vscode";
import { check, type Finding } from "../core/index.js";
import { type Drafts, isDraft } from "./drafts.js";
import type { Guard } from "./guard.js";
import { applySettings, onDidChangeSettings, readSettings } from "./settings.js";

/** How long a draft is left alone after a change, in milliseconds: long enough to type on, short enough to feel live. */
const pause = 250;

/** Decides when a draft is checked, and keeps the findings of its current version. */
export interface Checker extends vscode.Disposable {
  /** The findings of the document's current version; none yet (`undefined`) while its check is due. */
  found(document: vscode.TextDocument): readonly Finding[] | undefined;
  /** The same without waiting for the pause to pass: what is due is done now. */
  check(document: vscode.TextDocument): Promise<readonly Finding[]>;
  /** Resolves when the current version of the draft has been checked by its own schedule, and published. */
  whenChecked(uri: vscode.Uri): Promise<void>;
  /** A draft was checked, or is one no longer. */
  readonly onDidCheck: vscode.Event<vscode.TextDocument>;
}

export function createChecker(drafts: Drafts, guard: Guard): Checker {
  const kept = new Map<vscode.TextDocument, { readonly version: number; readonly findings: readonly Finding[] }>();
  const pauses = new Map<vscode.TextDocument, Timer>();
  const due = new Set<vscode.TextDocument>();
  const checked = new vscode.EventEmitter<vscode.TextDocument>();
  let wake: Timer | undefined;

  const found = (document: vscode.TextDocument): readonly Finding[] | undefined => {
    const latest = kept.get(document);
    return latest?.version === document.version ? latest.findings : undefined;
  };

  const judge = guard<[vscode.TextDocument], readonly Finding[]>("check", [], async (document) => {
    const model = await drafts.model(document);
    if (model === undefined) return [];
    const findings = check(model, ({ code, error }) => guard.failed(code, error));
    return applySettings(findings, readSettings(document.uri));
  });

  async function run(document: vscode.TextDocument): Promise<readonly Finding[]> {
    const { version } = document;
    forget(document);
    const findings = await judge(document);
    // Findings for a text that has moved on are dropped: its own change has put it on the schedule again.
    if (document.isClosed || document.version !== version) return [];
    kept.set(document, { version, findings });
    checked.fire(document);
    return findings;
  }

  /** One draft a task, so that the extension host stays free for keystrokes; those on the screen come first. */
  async function next(): Promise<void> {
    const onScreen = vscode.window.visibleTextEditors.find((editor) => due.has(editor.document))?.document;
    const [document] = onScreen === undefined ? due : [onScreen];
    if (document !== undefined) await run(document);
    wake = due.size > 0 ? setTimeout(next, 0) : undefined;
  }

  function enqueue(document: vscode.TextDocument): void {
    if (!isDraft(document)) return;
    due.add(document);
    wake ??= setTimeout(next, 0);
  }

  function forget(document: vscode.TextDocument): void {
    clearTimeout(pauses.get(document));
    pauses.delete(document);
    due.delete(document);
  }

  const listeners = [
    vscode.workspace.onDidOpenTextDocument(enqueue),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      // Saving fires this event too, without a change.
      if (contentChanges.length === 0 || !isDraft(document)) return;
      forget(document);
      pauses.set(
        document,
        setTimeout(() => enqueue(document), pause),
      );
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      forget(document);
      kept.delete(document);
      checked.fire(document);
    }),
    onDidChangeSettings(() => {
      const known = [...kept.keys()];
      kept.clear();
      // The settings may have taken a language from those of drafts.
      for (const document of known) if (!isDraft(document)) checked.fire(document);
      vscode.workspace.textDocuments.forEach(enqueue);
    }),
  ];
  vscode.workspace.textDocuments.forEach(enqueue);

  return {
    found,
    check: async (document) => found(document) ?? run(document),
    async whenChecked(uri) {
      const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
      while (document !== undefined && isDraft(document) && !document.isClosed && found(document) === undefined) {
        await new Promise<void>((resolve) => once(checked.event, resolve));
      }
    },
    onDidCheck: checked.event,
    dispose() {
      for (const document of pauses.keys()) clearTimeout(pauses.get(document));
      clearTimeout(wake);
      due.clear();
      vscode.Disposable.from(...listeners, checked).dispose();
    },
  };
}

function once<T>(event: vscode.Event<T>, run: () => void): void {
  const listener = event(() => {
    listener.dispose();
    run();
  });
}

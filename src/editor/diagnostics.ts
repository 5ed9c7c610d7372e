import * as vscode from "vscode";
import type { Finding } from "../core/index.js";
import type { Checker } from "./checker.js";
import { toDiagnostic, toRange } from "./convert.js";

/** How long after the last keystroke a name at the cursor counts as being typed, in milliseconds. */
const typingTime = 1500;

export interface Diagnostics extends vscode.Disposable {
  /** Shows what is held back because it is being typed. */
  release(document: vscode.TextDocument): void;
}

/** Shows the findings of every checked draft; `rules` is the page that explains the rules. */
export function createDiagnostics(checker: Checker, rules: vscode.Uri): Diagnostics {
  const collection = vscode.languages.createDiagnosticCollection("dramatis");
  const typing = new Map<vscode.TextDocument, Timer>();

  function publish(document: vscode.TextDocument): void {
    const findings = checker.found(document);
    // Between a change and its check VS Code itself moves what is shown along with the text.
    if (findings === undefined) return;
    const cursors = typing.has(document) ? cursorsIn(document) : [];
    const shown = findings.filter((finding) => !cursors.some((cursor) => isBeingTyped(document, finding, cursor)));
    collection.set(
      document.uri,
      shown.map((finding) => toDiagnostic(toRange(document, finding.range), finding, rules)),
    );
  }

  function stopTyping(document: vscode.TextDocument): void {
    clearTimeout(typing.get(document));
    typing.delete(document);
  }

  function release(document: vscode.TextDocument): void {
    stopTyping(document);
    publish(document);
  }

  const listeners = [
    checker.onDidCheck(publish),
    vscode.workspace.onDidCloseTextDocument((document) => {
      stopTyping(document);
      collection.delete(document.uri);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      // Undo and redo bring text back that was typed before.
      if (contentChanges.length === 0 || reason !== undefined) return;
      stopTyping(document);
      typing.set(
        document,
        setTimeout(() => release(document), typingTime),
      );
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (typing.has(textEditor.document)) publish(textEditor.document);
    }),
  ];

  return {
    release,
    dispose() {
      for (const document of typing.keys()) clearTimeout(typing.get(document));
      vscode.Disposable.from(...listeners, collection).dispose();
    },
  };
}

function cursorsIn(document: vscode.TextDocument): readonly number[] {
  const editor = vscode.window.activeTextEditor;
  return editor?.document === document ? editor.selections.map(({ active }) => document.offsetAt(active)) : [];
}

/** From a name to the cursor: the space after it, or the beginning of what may be its next word. */
const nextWord = /^[ \u00A0-](?:\p{Lu}[\p{L}\p{M}'’]*)?$/u;
const longestNextWord = 20;

/** A name at the cursor may be half of a longer one: "Mickey Mad|", and "Mickey |" as well. */
function isBeingTyped(document: vscode.TextDocument, { range }: Finding, cursor: number): boolean {
  if (range.start <= cursor && cursor <= range.end) return true;
  const follows = range.end < cursor && cursor <= range.end + longestNextWord;
  return follows && nextWord.test(document.getText(toRange(document, { start: range.end, end: cursor })));
}

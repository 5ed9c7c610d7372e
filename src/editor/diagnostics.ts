import * as vscode from "vscode";
import type { Finding } from "../core/index.js";
import type { Checker } from "./checker.js";
import { toDiagnostic, toRange } from "./convert.js";
import { isDraft } from "./drafts.js";
import { readCheck } from "./settings.js";

/** How long after the last keystroke a name at the cursor counts as being typed, in milliseconds. */
const typingTime = 1500;

export interface Diagnostics extends vscode.Disposable {
  /** Shows what is held back: because it is being typed, or because the draft is judged only when it is saved or on request. */
  release(document: vscode.TextDocument): void;
  /** What is shown of the draft's current version; nothing while its check is due. */
  shown(document: vscode.TextDocument): readonly Finding[];
  /** Something else may be shown of the draft than before. */
  readonly onDidShow: vscode.Event<vscode.TextDocument>;
}

/** Shows the findings of every checked draft; `rules` is the page that explains the rules. */
export function createDiagnostics(checker: Checker, rules: vscode.Uri): Diagnostics {
  const collection = vscode.languages.createDiagnosticCollection("dramatis");
  const typing = new Map<vscode.TextDocument, Timer>();
  const published = new Map<vscode.TextDocument, { readonly version: number; readonly findings: readonly Finding[] }>();
  /** Of drafts that are not judged while they are typed: what was found when they were judged last. */
  const judged = new Map<vscode.TextDocument, ReadonlySet<string> | "now">();
  const didShow = new vscode.EventEmitter<vscode.TextDocument>();

  function publish(document: vscode.TextDocument): void {
    const findings = checker.found(document);
    if (!isDraft(document)) forget(document);
    // Between a change and its check VS Code itself moves what is shown along with the text.
    else if (findings !== undefined) show(document, findings);
  }

  function show(document: vscode.TextDocument, findings: readonly Finding[]): void {
    const cursors = typing.has(document) ? cursorsIn(document) : [];
    const shown = timely(document, findings).filter((finding) => !cursors.some((cursor) => isBeingTyped(document, finding, cursor)));
    published.set(document, { version: document.version, findings: shown });
    collection.set(
      document.uri,
      shown.map((finding) => toDiagnostic(toRange(document, finding.range), finding, rules)),
    );
    didShow.fire(document);
  }

  /** In a draft that is judged only now and then: what was found then and still stands in the text. What is mended goes, nothing new comes. */
  function timely(document: vscode.TextDocument, findings: readonly Finding[]): readonly Finding[] {
    const when = readCheck(document.uri);
    if (when === "onType") {
      judged.delete(document);
      return findings;
    }
    const keyOf = ({ code, range }: Finding): string => `${code} ${document.getText(toRange(document, range))}`;
    const asSaved = when === "onSave" && !document.isDirty;
    const last = judged.get(document) ?? (asSaved ? "now" : new Set<string>());
    const known = last === "now" ? new Set(findings.map(keyOf)) : last;
    judged.set(document, known);
    return findings.filter((finding) => known.has(keyOf(finding)));
  }

  function forget(document: vscode.TextDocument): void {
    published.delete(document);
    judged.delete(document);
    collection.delete(document.uri);
    didShow.fire(document);
  }

  function stopTyping(document: vscode.TextDocument): void {
    clearTimeout(typing.get(document));
    typing.delete(document);
  }

  function release(document: vscode.TextDocument): void {
    judged.set(document, "now");
    endTyping(document);
  }

  function endTyping(document: vscode.TextDocument): void {
    stopTyping(document);
    publish(document);
  }

  const listeners = [
    checker.onDidCheck(publish),
    vscode.workspace.onDidCloseTextDocument((document) => {
      stopTyping(document);
      forget(document);
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      if (!isDraft(document) || readCheck(document.uri) !== "onSave") return;
      release(document);
      // What was typed just before is not checked yet.
      void checker.check(document);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      // Undo and redo bring text back that was typed before.
      if (contentChanges.length === 0 || reason !== undefined) return;
      stopTyping(document);
      typing.set(
        document,
        setTimeout(() => endTyping(document), typingTime),
      );
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (typing.has(textEditor.document)) publish(textEditor.document);
    }),
  ];

  return {
    release,
    shown(document) {
      const latest = published.get(document);
      return latest?.version === document.version ? latest.findings : [];
    },
    onDidShow: didShow.event,
    dispose() {
      for (const document of typing.keys()) clearTimeout(typing.get(document));
      vscode.Disposable.from(...listeners, collection, didShow).dispose();
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

import * as vscode from "vscode";
import { check, type Finding, openDraft } from "../../core/index.js";
import type { Checker } from "../checker.js";
import { positionsIn, toDiagnostic } from "../convert.js";
import { answer } from "../draftCommand.js";
import { type DraftFile, findDraftFiles, readDraftFiles } from "../draftFiles.js";
import { isDraft } from "../drafts.js";
import type { Guard } from "../guard.js";
import type { Packs } from "../packs.js";
import { applySettings, onDidChangeSettings, readSettings } from "../settings.js";

/** Checks the workspace's Markdown files, opened or not; what is found in closed ones stays in Problems until they are opened or changed. */
export function registerCheckFiles(packs: Packs, checker: Checker, guard: Guard, rules: vscode.Uri): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection("dramatis-files");
  const forget = (uris: readonly vscode.Uri[]): void => {
    for (const uri of uris) collection.delete(uri);
  };
  const openDocument = (uri: vscode.Uri): vscode.TextDocument | undefined =>
    vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString() && isDraft(document));

  async function findingsIn({ uri, text }: DraftFile): Promise<readonly Finding[]> {
    const open = openDocument(uri);
    // An open draft has its own squiggles, of the text as it is now.
    if (open !== undefined) return checker.check(open);
    const settings = readSettings(uri);
    const pack = settings.enabled ? await packs.bundled() : undefined;
    if (pack === undefined) return [];
    const model = openDraft(text, pack, { path: uri.path });
    const findings = applySettings(
      check(model, ({ code, error }) => guard.failed(code, error)),
      settings,
    );
    const toRange = positionsIn(text);
    collection.set(
      uri,
      findings.map((finding) => toDiagnostic(toRange(finding.range), finding, rules)),
    );
    return findings;
  }

  const run = guard("check all files", undefined, async (): Promise<void> => {
    collection.clear();
    await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, cancellable: true, title: vscode.l10n.t("Dramatis: checking Markdown files") },
      async (progress, token) => {
        const files = await findDraftFiles(token);
        let [read, found, marked] = [0, 0, 0];
        for await (const file of readDraftFiles(files, token)) {
          const { length } = await findingsIn(file);
          read += 1;
          found += length;
          marked += length > 0 ? 1 : 0;
          progress.report({ increment: 100 / files.length, message: `${read} / ${files.length}` });
        }
        answer(vscode.l10n.t("Dramatis: {0} found, in {1} of {2} files", found, marked, read));
        if (found > 0) await vscode.commands.executeCommand("workbench.actions.view.problems");
      },
    );
  });

  return vscode.Disposable.from(
    collection,
    vscode.commands.registerCommand("dramatis.checkFiles", run),
    vscode.workspace.onDidOpenTextDocument(({ uri }) => forget([uri])),
    vscode.workspace.onDidDeleteFiles(({ files }) => forget(files)),
    vscode.workspace.onDidRenameFiles(({ files }) => forget(files.map(({ oldUri }) => oldUri))),
    onDidChangeSettings(() => collection.clear()),
  );
}

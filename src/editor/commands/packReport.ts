import * as vscode from "vscode";
import { packReport } from "../../core/index.js";
import { reportScheme } from "../convert.js";
import type { Guard } from "../guard.js";
import type { Packs } from "../packs.js";

const report = vscode.Uri.from({ scheme: reportScheme, path: "/Dramatis.md" });

/** The report of the pack is a read-only document, like a card. */
export function registerPackReport(packs: Packs, guard: Guard): vscode.Disposable {
  const provideTextDocumentContent = guard("report", "", async (): Promise<string> => {
    const pack = await packs.bundled();
    return pack === undefined ? "" : packReport(pack);
  });
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(reportScheme, { provideTextDocumentContent }),
    vscode.commands.registerCommand(
      "dramatis.showPackReport",
      guard("report", undefined, async (): Promise<void> => {
        await vscode.window.showTextDocument(report);
      }),
    ),
  );
}

import * as vscode from "vscode";
import { type EntityId, mayName, namedAt, openDraft, type Pack, placesOf } from "../../core/index.js";
import type { Checker } from "../checker.js";
import { positionsIn, toRange } from "../convert.js";
import { findDraftFiles, readDraftFiles } from "../draftFiles.js";
import { type Drafts, isDraft } from "../drafts.js";
import type { Guard } from "../guard.js";
import { readSettings } from "../settings.js";

/** Every place that names an entity: in the draft, in other open drafts as they are now, and in the workspace's other files. */
export function referenceProvider(drafts: Drafts, checker: Checker, guard: Guard): vscode.ReferenceProvider {
  const provideReferences = guard(
    "references",
    undefined,
    async (
      document: vscode.TextDocument,
      position: vscode.Position,
      _: vscode.ReferenceContext,
      token: vscode.CancellationToken,
    ): Promise<vscode.Location[] | undefined> => {
      const model = await drafts.model(document, token);
      const named = model && namedAt(model, document.offsetAt(position), checker.found(document) ?? []);
      if (model === undefined || named === undefined) return undefined;
      const { entity } = named;
      const files = await findDraftFiles(token);
      const wanted = new Set([document.uri, ...files].map(String));
      const open = vscode.workspace.textDocuments.filter((other) => isDraft(other) && wanted.has(String(other.uri)));
      const inOpen = new Set(open.map(({ uri }) => String(uri)));
      const closed = files.filter((uri) => !inOpen.has(String(uri)));
      return [...(await inOpenDrafts(drafts, checker, open, entity, token)), ...(await inFiles(closed, model.pack, entity, token))];
    },
  );
  return { provideReferences };
}

async function inOpenDrafts(
  drafts: Drafts,
  checker: Checker,
  open: readonly vscode.TextDocument[],
  entity: EntityId,
  token: vscode.CancellationToken,
): Promise<vscode.Location[]> {
  const found: vscode.Location[] = [];
  for (const document of open) {
    const model = await drafts.model(document, token);
    const places = model === undefined ? [] : placesOf(model, entity, checker.found(document) ?? []);
    found.push(...places.map((place) => new vscode.Location(document.uri, toRange(document, place))));
  }
  return found;
}

async function inFiles(
  files: readonly vscode.Uri[],
  pack: Pack,
  entity: EntityId,
  token: vscode.CancellationToken,
): Promise<vscode.Location[]> {
  const found: vscode.Location[] = [];
  for await (const { uri, text } of readDraftFiles(files, token)) {
    if (!mayName(text, pack, entity) || !readSettings(uri).enabled) continue;
    const places = placesOf(openDraft(text, pack, { path: uri.path }), entity);
    const toRangeOf = positionsIn(text);
    found.push(...places.map((place) => new vscode.Location(uri, toRangeOf(place))));
    // A draft a task: keystrokes come between.
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
  }
  return found;
}

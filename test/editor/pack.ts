import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Pack } from "../../src/core/index.js";
import { createPacks } from "../../src/editor/packs.js";

/** The bytes of the pack that the extension under test ships. */
export function packBytes(): Thenable<Uint8Array> {
  const extension = vscode.extensions.getExtension("dramatis.dramatis");
  assert.ok(extension, "Dramatis is not installed in this host");
  return vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension.extensionUri, "dist", "bundled.pack"));
}

export async function bundledPack(): Promise<Pack> {
  const pack = await createPacks({ read: packBytes, tell: assert.fail, log: { info: () => {}, error: assert.fail } }).bundled();
  assert.ok(pack);
  return pack;
}

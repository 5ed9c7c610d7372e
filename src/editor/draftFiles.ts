import * as vscode from "vscode";

/** The Markdown files of the workspace, read one after the other and not opened. */

/** So many files are looked through; a blog of twenty years has fewer posts. */
const mostFiles = 5000;
/** Reading in a row is slow where files are far away. */
const readAtOnce = 16;
/** A larger file is no draft. */
const longestFile = 2_000_000;
/** What VS Code takes for Markdown. */
const drafts = "**/*.{md,mkd,mdwn,mdown,markdown,markdn,mdtxt,mdtext}";

export interface DraftFile {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/**
 * Addresses of the workspace's Markdown files, without those that `files.exclude` and `search.exclude` hide; at most 5,000.
 * Fewer when the request is cancelled.
 */
export async function findDraftFiles(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const left = mostFiles - found.length;
    if (left <= 0 || token.isCancellationRequested) break;
    const hidden = vscode.workspace.getConfiguration("search", folder.uri).get<unknown>("exclude");
    found.push(...(await vscode.workspace.findFiles(new vscode.RelativePattern(folder, drafts), excludePattern(hidden), left, token)));
  }
  return found;
}

/** The texts of the files, some at a time; what cannot be read is passed over. */
export async function* readDraftFiles(uris: readonly vscode.Uri[], token: vscode.CancellationToken): AsyncGenerator<DraftFile> {
  for (let at = 0; at < uris.length && !token.isCancellationRequested; at += readAtOnce) {
    const texts = await Promise.all(uris.slice(at, at + readAtOnce).map(textOf));
    for (const [index, text] of texts.entries()) {
      if (text !== undefined) yield { uri: uris[at + index] as vscode.Uri, text };
    }
  }
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return bytes.length > longestFile ? undefined : new TextDecoder().decode(bytes);
  } catch {
    // Gone since it was found, or not for us to read.
    return undefined;
  }
}

/** One pattern for all that a setting like `search.exclude` hides; VS Code adds `files.exclude` by itself. */
export function excludePattern(hidden: unknown): string | undefined {
  if (typeof hidden !== "object" || hidden === null) return undefined;
  const patterns = Object.entries(hidden).flatMap(([pattern, on]) => (on === true ? withoutBraces(pattern) : []));
  return patterns.length < 2 ? patterns[0] : `{${patterns.join(",")}}`;
}

/** "*.{a,b}" → "*.a", "*.b", since braces cannot stand in braces. */
function withoutBraces(pattern: string): string[] {
  const inner = /\{([^{}]*)\}/.exec(pattern);
  if (inner === null) return [pattern.replace(/,/g, "[,]")];
  const [before, after] = [pattern.slice(0, inner.index), pattern.slice(inner.index + inner[0].length)];
  return (inner[1] ?? "").split(",").flatMap((choice) => withoutBraces(before + choice + after));
}

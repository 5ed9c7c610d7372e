import * as vscode from "vscode";
import type { CardAddress, Edit, EntityKind, Finding, Range, Severity } from "../core/index.js";

/** The only place that knows both sides: offsets and plain data of the core, positions and classes of VS Code. */

export const source = "Dramatis";

const severities: { readonly [severity in Severity]: vscode.DiagnosticSeverity } = {
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

export const toRange = (document: vscode.TextDocument, { start, end }: Range): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));

export const fromRange = (document: vscode.TextDocument, range: vscode.Range): Range => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

/** Positions in the text of a file that is not open; lines end as in VS Code. */
export function positionsIn(text: string): (range: Range) => vscode.Range {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length)];
  const position = (offset: number): vscode.Position => {
    const line = starts.findLastIndex((start) => start <= offset);
    return new vscode.Position(line, offset - (starts[line] ?? 0));
  };
  return ({ start, end }) => new vscode.Range(position(start), position(end));
}

/** `rules` is the page that explains the rules, with an anchor for each code. */
export function toDiagnostic(range: vscode.Range, finding: Finding, rules: vscode.Uri): vscode.Diagnostic {
  const { template, args } = finding.message;
  const diagnostic = new vscode.Diagnostic(range, vscode.l10n.t(template, ...args), severities[finding.severity]);
  diagnostic.source = source;
  diagnostic.code = { value: finding.code, target: rules.with({ fragment: finding.code }) };
  return diagnostic;
}

/** Whether the diagnostic is the one that shows the finding; told by range and code, never by the message. */
export function shows(diagnostic: vscode.Diagnostic, document: vscode.TextDocument, finding: Finding): boolean {
  const code = typeof diagnostic.code === "object" ? diagnostic.code.value : diagnostic.code;
  return diagnostic.source === source && code === finding.code && diagnostic.range.isEqual(toRange(document, finding.range));
}

export function toWorkspaceEdit(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(document.uri, toRange(document, range), newText);
  return edit;
}

/** Markdown from the core; neither commands nor HTML in it are run, whatever a pack may hold. */
export function toMarkdown(text: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(text);
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  return markdown;
}

const icons: { readonly [kind in EntityKind]: string } = {
  person: "person",
  character: "smiley",
  film: "device-camera-video",
  award: "star-full",
};

export const iconOf = (kind: EntityKind): vscode.ThemeIcon => new vscode.ThemeIcon(icons[kind]);

/** Our own read-only pages about an entity; Markdown to VS Code, for their ending. */
export const cardScheme = "dramatis-card";
/** What is known of the facts themselves, read-only as well. */
export const reportScheme = "dramatis-report";

/** The document of a page; its tab carries the name. */
export const toCardUri = (address: CardAddress): vscode.Uri =>
  // A slash in a title ("Frost/Nixon") would make a folder of what stands before it.
  vscode.Uri.from({ scheme: cardScheme, path: `/${address.name.replace(/[/\\]/g, "∕")}.md`, query: JSON.stringify(address) });

/** The page that an address means, which anybody may have written; `undefined` when it means none. */
export function fromCardUri({ query }: vscode.Uri): CardAddress | undefined {
  try {
    const address: unknown = JSON.parse(query);
    return isCardAddress(address) ? address : undefined;
  } catch {
    return undefined;
  }
}

function isCardAddress(value: unknown): value is CardAddress {
  return isEntityAddress(value) && "focus" in value && Array.isArray(value.focus) && value.focus.every(isEntityAddress);
}

const isEntityAddress = (value: unknown): value is object =>
  typeof value === "object" &&
  value !== null &&
  ["kind", "slug", "name"].every((key) => typeof (value as Readonly<Record<string, unknown>>)[key] === "string");

import * as vscode from "vscode";
import { type Finding, type RuleCode, ruleCodes, type Severity } from "../core/index.js";

const section = "dramatis";
const levels: ReadonlySet<unknown> = new Set(["warning", "information", "hint", "off"]);

type Level = Severity | "off";

/** What the user set for one draft. */
export interface Settings {
  readonly enabled: boolean;
  /** Whether the actor is shown behind a character's first mention. */
  readonly actorHints: boolean;
  /** Whether names are coloured by kind. */
  readonly colouring: boolean;
  /** Only the rules whose level differs from their own default. */
  readonly levels: ReadonlyMap<RuleCode, Level>;
}

/** The only place that reads the configuration. Values that settings.json cannot mean are passed over. */
export function readSettings(draft: vscode.Uri): Settings {
  const configuration = vscode.workspace.getConfiguration(section, draft);
  const rules = configuration.get<Readonly<Record<string, unknown>>>("rules") ?? {};
  const wanted = new Map<RuleCode, Level>();
  for (const code of ruleCodes) {
    // Marks are a matter of house style rather than of right and wrong, so they have a setting of their own.
    const level = code === "diacritics" ? configuration.get("diacritics") : rules[code];
    if (isLevel(level)) wanted.set(code, level);
  }
  return {
    enabled: configuration.get("enable") !== false,
    actorHints: configuration.get("actorHints") === true,
    colouring: configuration.get("colouring") === true,
    levels: wanted,
  };
}

/** When the list of names opens by itself. */
export interface CompletionSettings {
  /** The characters that ask for a name and are replaced by it; registered with VS Code, and so the same for a whole window. */
  readonly signs: readonly string[];
  readonly whileTyping: boolean;
}

export function readCompletionSettings(draft?: vscode.Uri): CompletionSettings {
  const configuration = vscode.workspace.getConfiguration(section, draft);
  const triggers: unknown = configuration.get("completion.triggers");
  const signs = Array.isArray(triggers) ? triggers.filter(isSign) : [];
  return { signs: [...new Set(signs)], whileTyping: configuration.get("completion.whileTyping") === true };
}

export const readGhostText = (draft: vscode.Uri): boolean =>
  vscode.workspace.getConfiguration(section, draft).get("completion.ghostText") === true;

/** When what is found is shown; anything that is no such word means the default. */
export function readCheck(draft: vscode.Uri): "onType" | "onSave" | "manual" {
  const when: unknown = vscode.workspace.getConfiguration(section, draft).get("check");
  return when === "onSave" || when === "manual" ? when : "onType";
}

/** The language ids of drafts; providers are registered for them, so that they are the same for a whole window. */
export function readLanguages(): readonly string[] {
  const languages: unknown = vscode.workspace.getConfiguration(section).get("languages");
  return Array.isArray(languages) ? [...new Set(languages.filter((id) => typeof id === "string" && id !== ""))] : ["markdown"];
}

/** Where links lead; what is no text is no template either. */
export function readLinkTemplate(draft: vscode.Uri): string {
  const template: unknown = vscode.workspace.getConfiguration(section, draft).get("linkTemplate");
  return typeof template === "string" ? template : "";
}

/** How much a card tells; anything that is no such word means the default. */
export function readHover(draft: vscode.Uri): "full" | "short" | "off" {
  const length: unknown = vscode.workspace.getConfiguration(section, draft).get("hover");
  return length === "short" || length === "off" ? length : "full";
}

/** One character that is no part of a word and no blank: a list must not open after every word of prose. */
const isSign = (value: unknown): value is string =>
  typeof value === "string" && /^[^\s\p{L}\p{N}\p{M}]$/u.test(value) && value.length === 1;

/** The findings that the settings leave, at the level they ask for. */
export function applySettings(findings: readonly Finding[], { levels: wanted }: Settings): readonly Finding[] {
  return findings.flatMap((finding) => {
    const level = wanted.get(finding.code) ?? finding.severity;
    return level === "off" ? [] : [{ ...finding, severity: level }];
  });
}

export const onDidChangeSettings = (changed: () => void): vscode.Disposable =>
  vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(section)) changed();
  });

const isLevel = (value: unknown): value is Level => levels.has(value);

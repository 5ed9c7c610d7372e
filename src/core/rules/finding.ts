import type { EntityId } from "../packs/pack.js";
import type { Edit, Range } from "../text/range.js";

export const ruleCodes = ["person-name", "character-name", "film-title", "award-name", "consistency", "diacritics"] as const;
export type RuleCode = (typeof ruleCodes)[number];

export type Severity = "warning" | "information" | "hint";

/** A message as data: `{0}` in the template stands for the first argument. Translated and filled in at the rim. */
export interface Message {
  readonly template: string;
  readonly args: readonly string[];
}

export interface Fix {
  /** What the fix writes, for titles and lists: "Mikey Madison". */
  readonly replacement: string;
  /** Set where the fix changes other places of the draft too. */
  readonly everywhere?: true;
  readonly edits: readonly Edit[];
}

/** Something to tell the writer. Plain, frozen, serialisable. */
export interface Finding {
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly range: Range;
  readonly message: Message;
  /** Best first; at most three. */
  readonly fixes: readonly Fix[];
  /** The entity that the writer meant, for the hover card. */
  readonly meant?: EntityId;
}

/** Fills the arguments into the template; the English text of a message. */
export function messageText(message: Message): string {
  return message.template.replace(/\{(\d)\}/g, (whole, index: string) => message.args[Number(index)] ?? whole);
}

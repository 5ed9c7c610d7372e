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
  /** The word that the fix changes wherever the draft has it; absent where it changes this place alone. */
  readonly everywhere?: string;
  readonly edits: readonly Edit[];
}

/** Why a form is taken for a slip: terms in bits, their sum, and what it takes; see `spelling/odds.ts`. */
export interface Score {
  readonly terms: Readonly<Record<string, number>>;
  readonly sum: number;
  readonly needed: number;
}

/** Something to tell the writer. Plain, frozen, serialisable. */
export interface Finding {
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly range: Range;
  readonly message: Message;
  /** Best first; at most three. */
  readonly fixes: readonly Fix[];
  /** Only where likelihoods were weighed. */
  readonly score?: Score;
  /** The entity that the writer meant, for the hover card. */
  readonly meant?: EntityId;
}

/** Fills the arguments into the template; the English text of a message. */
export function messageText(message: Message): string {
  return message.template.replace(/\{(\d)\}/g, (whole, index: string) => message.args[Number(index)] ?? whole);
}

/** A misspelling that a draft is known to hold. */
export interface Label {
  readonly written: string;
  readonly correct: string;
}

/** A form without markup, line breaks and kinds of quotes. */
const plain = (form: string): string =>
  form
    .normalize("NFC")
    .replace(/[*_[\]]/g, "")
    .replace(/[’‘`]/g, "'")
    .replace(/\s+/g, " ")
    .trim();

export const withoutMarks = (form: string): string =>
  form
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[øØ]/g, (letter) => (letter === "ø" ? "o" : "O"))
    .replace(/[łŁ]/g, (letter) => (letter === "ł" ? "l" : "L"))
    .normalize("NFC");

const folded = (form: string): string => withoutMarks(plain(form)).toLowerCase();

/** Whether `form` holds `part` as whole words. */
function holds(form: string, part: string): boolean {
  const at = ` ${form} `.search(new RegExp(`[\\s'-]${part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}[\\s'.,-]`));
  return part !== "" && at >= 0;
}

/** Whether a finding on `flagged` is about the label: the same words, or one within the other ("McClain" in "John McClain"). */
export function isAbout({ written }: Label, flagged: string): boolean {
  const [label, own] = [folded(written), folded(flagged)];
  return label === own || holds(label, own) || holds(own, label);
}

/**
 * Whether a fix puts the label right. Capitals and marks count only where the slip lies in them: a draft that drops all
 * marks, or shouts, is answered in its own style. A surname may stay one, and a title of honour may be added.
 */
export function isRight({ written, correct }: Label, flagged: string, replacement: string): boolean {
  const form = folded(written) === folded(correct) ? plain : folded;
  const [label, right, own, fix] = [form(written), form(correct), form(flagged), form(replacement)];
  if (own.includes(label)) return own.replace(label, right) === fix || (own === label && (holds(right, fix) || holds(fix, right)));
  return label.replace(own, fix) === right;
}

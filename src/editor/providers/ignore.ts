import { type DraftModel, type Edit, headComment, type Range } from "../../core/index.js";

/** What would end the comment, or begin the next form in it. */
const unspeakable = /[,<>]|--/;

/** A name as one line: it may run across a line break of the draft. */
export const oneLine = (written: string): string => written.replace(/\s+/g, " ");

/**
 * The edit that makes the draft say that the form in `range` is right: it extends the draft's `dramatis-ignore`
 * comment, or writes one after the front matter. `undefined` when the form cannot stand in such a comment. Line breaks
 * are "\n"; VS Code writes the draft's own.
 */
export function ignoreEdit(model: DraftModel, range: Range): Edit | undefined {
  const { text, directives } = model;
  const form = oneLine(text.slice(range.start, range.end));
  if (unspeakable.test(form)) return undefined;

  const comment = directives.find(({ kind, args }) => kind === "ignore" && args.length > 0);
  if (comment !== undefined) {
    const close = comment.end - "-->".length;
    const end = text.slice(0, close).trimEnd().length;
    return { range: { start: end, end: close }, newText: `, ${form} ` };
  }
  return headComment(model, `<!-- dramatis-ignore ${form} -->`);
}

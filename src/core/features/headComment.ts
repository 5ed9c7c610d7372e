import type { DraftModel } from "../model/draftModel.js";
import type { Edit } from "../text/range.js";

/** The edit that writes a comment on a line of its own below the front matter. Line breaks are "\n"; an editor writes the draft's own. */
export function headComment({ text, frontMatter }: DraftModel, comment: string): Edit {
  const at = frontMatter.range.end;
  const hasFrontMatter = at > frontMatter.range.start;
  const before = hasFrontMatter ? (text[at - 1] === "\n" ? "\n" : "\n\n") : "";
  const after = at === text.length || /^\r?\n/.test(text.slice(at, at + 2)) ? "\n" : "\n\n";
  return { range: { start: at, end: at }, newText: `${before}${comment}${after}` };
}

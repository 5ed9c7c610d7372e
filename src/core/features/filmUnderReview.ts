import { filmOfDirective } from "../focus/focus.js";
import { namesFilm } from "../focus/headEvidence.js";
import { asScalar } from "../markdown/asScalar.js";
import type { Directive } from "../markdown/directives.js";
import type { DraftModel } from "../model/draftModel.js";
import { openDraft } from "../model/openDraft.js";
import type { EntityId } from "../packs/pack.js";
import { titleWithYear } from "../packs/titleWithYear.js";
import type { Edit, Range } from "../text/range.js";
import { headComment } from "./headComment.js";

/**
 * Makes the draft say that it is about the film: in `film:` of its front matter, or in a directive, where it has no front
 * matter, says it in directives already, or is so full of another film that the front matter alone would not decide.
 */
export function setFilm(model: DraftModel, film: EntityId): readonly Edit[] {
  const [first, ...others] = filmDirectives(model);
  if (first !== undefined) {
    const edit = { range: rangeOf(first), newText: directiveFor(model, film) };
    return [edit, ...others.map((directive) => removal(model.text, directive))];
  }
  const inHead = headEdit(model, film);
  return inHead !== undefined && decides(model, inHead, film) ? [inHead] : pinFilm(model, film);
}

/** Adds the directive that puts the film into focus, beside others that are pinned; nothing where it is pinned. */
export function pinFilm(model: DraftModel, film: EntityId): readonly Edit[] {
  const directives = filmDirectives(model);
  if (directives.some((directive) => filmOfDirective(directive, model.pack) === film)) return [];
  const last = directives.at(-1);
  const comment = directiveFor(model, film);
  return [last === undefined ? headComment(model, comment) : { range: { start: last.end, end: last.end }, newText: `\n${comment}` }];
}

/** Takes the film's directives out of the draft. */
export const unpinFilm = (model: DraftModel, film: EntityId): readonly Edit[] =>
  filmDirectives(model)
    .filter((directive) => filmOfDirective(directive, model.pack) === film)
    .map((directive) => removal(model.text, directive));

const filmDirectives = ({ directives }: DraftModel): readonly Directive[] => directives.filter(({ kind }) => kind === "film");

/** What would end the comment is left out of the title, which is found without it. */
const directiveFor = ({ pack }: DraftModel, film: EntityId): string =>
  `<!-- dramatis film: ${titleWithYear(pack, film).replace(/[<>]|-{2,}/g, " ")} -->`;

const rangeOf = ({ start, end }: Range): Range => ({ start, end });

/** With its line, and the blank line below, where nothing else stands on it. */
function removal(text: string, { start, end }: Range): Edit {
  const before = /(?:^|\n)[ \t]*$/.test(text.slice(0, start));
  const after = /^[ \t]*(?:\r?\n(?:[ \t]*\r?\n)?|$)/.exec(text.slice(end));
  const line = before && after !== null ? { start: text.lastIndexOf("\n", start - 1) + 1, end: end + after[0].length } : { start, end };
  return { range: line, newText: "" };
}

/** `film:` of the front matter with the title as its value; undefined without front matter. */
function headEdit({ text, frontMatter, pack }: DraftModel, film: EntityId): Edit | undefined {
  const head = text.slice(frontMatter.range.start, frontMatter.range.end);
  if (head.trim() === "") return undefined;
  const toml = head.startsWith("+++");
  const title = titleWithYear(pack, film);
  const value = toml ? JSON.stringify(title) : asScalar(title);
  const known = frontMatter.values.find(({ key }) => namesFilm(key));
  if (known !== undefined) {
    const quoted = /["']/.test(text[known.start - 1] ?? "") && text[known.end] === text[known.start - 1];
    const by = quoted ? 1 : 0;
    return { range: { start: known.start - by, end: known.end + by }, newText: value };
  }
  const empty = /^[ \t]*(?:film|movie)[ \t]*[:=][ \t]*(?=\r?$)/im.exec(head);
  if (empty !== null) {
    const range = { start: frontMatter.range.start + empty.index, end: frontMatter.range.start + empty.index + empty[0].length };
    return { range, newText: `${empty[0].trimEnd()} ${value}` };
  }
  // Before the closing fence; the unfenced head of Pelican ends with its last line.
  const fence = /(?:---|\+\+\+|\.\.\.)[ \t]*(?:\r?\n)?$/.exec(head);
  const at = frontMatter.range.start + (fence?.index ?? head.length);
  const key = fence === null ? "Film: " : toml ? "film = " : "film: ";
  return { range: { start: at, end: at }, newText: `${key}${value}\n` };
}

/** Whether the draft would be about the film with this edit; a head loses against a text full of another film's people. */
function decides({ text, pack }: DraftModel, { range, newText }: Edit, film: EntityId): boolean {
  const edited = openDraft(text.slice(0, range.start) + newText + text.slice(range.end), pack);
  return edited.focus.films[0]?.film === film;
}

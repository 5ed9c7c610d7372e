import assert from "node:assert/strict";
import { check, type DraftModel, type Finding, openDraft, type Pack } from "../../src/core/index.js";
import { tinyPack } from "./tinyPack.js";

/**
 * A draft with marks: `⟦written → first fix · code⟧` is a finding, `⟦written · code⟧` one without a fix. What carries no
 * mark must stay silent.
 */
export interface MarkedDraft {
  readonly text: string;
  readonly expected: readonly string[];
}

/** Reads the marks. Throws for a bracket that is not closed or lacks its code. */
export function readMarks(marked: string): MarkedDraft {
  const expected: string[] = [];
  const text = marked.replace(/⟦([^⟦⟧]*)⟧/g, (_, inside: string) => {
    const [body, code] = splitLast(inside, " · ");
    const [written] = splitFirst(body, " → ");
    if (code === undefined) throw new Error(`a mark without a code: ⟦${inside}⟧`);
    expected.push(inside);
    return written;
  });
  if (/[⟦⟧]/.test(text)) throw new Error(`an unclosed mark in: ${text}`);
  return { text, expected };
}

function splitLast(text: string, separator: string): [string, string | undefined] {
  const at = text.lastIndexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}

function splitFirst(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** The draft with its findings as marks. */
export function writeMarks(text: string, findings: readonly Finding[]): string {
  let marked = "";
  let at = 0;
  for (const { range, fixes, code } of findings) {
    const fix = fixes[0] === undefined ? "" : ` → ${fixes[0].replacement}`;
    marked += `${text.slice(at, range.start)}⟦${text.slice(range.start, range.end)}${fix} · ${code}⟧`;
    at = range.end;
  }
  return marked + text.slice(at);
}

/** Applies the first fix of every finding that has one. */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []).sort((a, b) => b.range.start - a.range.start);
  return edits.reduce((fixed, { range, newText }) => fixed.slice(0, range.start) + newText + fixed.slice(range.end), text);
}

/** Takes the indentation of a template literal away. */
export const unindent = (text: string): string => {
  const lines = text
    .replace(/^\n/, "")
    .replace(/\n[ \t]*$/, "")
    .split("\n");
  const depth = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(depth)).join("\n");
};

/**
 * A test for each draft. Compares all findings with the marks, then: the same with CRLF and behind a line of emoji; after
 * all first fixes only findings without a fix are left; and typed in block by block the model finds what a fresh one finds.
 */
export function drafts(cases: { readonly [name: string]: string }, pack: () => Pack = tinyPack): void {
  for (const [name, written] of Object.entries(cases)) {
    it(name, () => assertDraft(unindent(written), pack()));
  }
}

export function assertDraft(marked: string, pack: Pack): void {
  const { text } = readMarks(marked);
  const findings = check(openDraft(text, pack), fail);
  assert.equal(writeMarks(text, findings), marked);

  const crlf = readMarks(marked.replace(/\n/g, "\r\n"));
  assert.equal(writeMarks(crlf.text, check(openDraft(crlf.text, pack), fail)), marked.replace(/\n/g, "\r\n"), "with CRLF");
  if (!marked.startsWith("---")) {
    const shifted = `🎬🎬🎬\n\n${text}`;
    assert.equal(writeMarks(shifted, check(openDraft(shifted, pack), fail)), `🎬🎬🎬\n\n${marked}`, "behind emoji");
  }

  const fixed = applyFixes(text, findings);
  assert.deepEqual(
    check(openDraft(fixed, pack))
      .filter(({ fixes }) => fixes.length > 0)
      .map(({ message }) => message),
    [],
    "after all fixes",
  );

  let model: DraftModel | undefined;
  for (const part of text.split(/(?<=\n\n)/).map((_, index, parts) => parts.slice(0, index + 1).join(""))) {
    model = openDraft(part, pack, model === undefined ? {} : { previous: model });
    check(model);
  }
  if (model !== undefined) assert.equal(writeMarks(text, check(model)), marked, "typed in block by block");
}

const fail = (failure: { readonly error: unknown }): void => {
  throw failure.error;
};

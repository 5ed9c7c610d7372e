import { normalForm } from "./normalForm.js";

/** Lone initials ("J. J.", "K. P. A. C.") are one word, as people write them either way. */
const initials = /(?<![\p{L}\p{N}\p{M}])(?:\p{Lu}\.[ \u00A0]?)+\p{Lu}\.(?![\p{L}\p{N}\p{M}])/u;
/** A word: letters, digits and marks, apostrophes inside; a hyphen or a dash ends it. */
const word = /[\p{L}\p{N}\p{M}\uD800-\uDFFF]+(?:['’‘ʼ`´][\p{L}\p{N}\p{M}]+)*/u;

/** Matches every word of a text; shared by drafts and names so that both are cut the same way. */
export const wordPattern = (): RegExp => new RegExp(`${initials.source}|${word.source}`, "gu");

/** The normal forms of a name's words, as they stand in the gazetteer: "Park Chan-wook" → park, chan, wook. */
export function nameWords(name: string): string[] {
  const forms: string[] = [];
  for (const match of name.matchAll(wordPattern())) {
    const form = normalForm(match[0].replace(/[ \u00A0]/g, ""));
    if (form !== "") forms.push(form);
  }
  return forms;
}

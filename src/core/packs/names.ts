import { cutWords, wordForm } from "../text/words.js";

/** A name cut into its words; `gaps` has one entry more than the words: what stands before, between and after them. */
export interface CutName {
  readonly text: string;
  readonly forms: readonly string[];
  readonly surfaces: readonly string[];
  readonly gaps: readonly string[];
}

/** Cuts a name exactly as `nameWords` does, and keeps every character: gaps and surfaces in turn make the text again. */
export function cutName(text: string): CutName {
  const forms: string[] = [];
  const surfaces: string[] = [];
  const gaps: string[] = [];
  let end = 0;
  const spans = cutWords(text);
  for (let i = 0; i < spans.length; i += 2) {
    const start = spans[i]!;
    const wordEnd = spans[i + 1]!;
    const surface = text.slice(start, wordEnd);
    const form = wordForm(surface);
    if (form === "") continue;
    forms.push(form);
    surfaces.push(surface);
    gaps.push(text.slice(end, start));
    end = wordEnd;
  }
  gaps.push(text.slice(end));
  return { text, forms, surfaces, gaps };
}

export interface DraftedName {
  readonly text: string;
  readonly tokens: readonly number[];
  readonly surfaces: readonly string[];
  readonly gaps: readonly string[];
}

/** Cuts names into words and numbers both: ids in the order in which the tables will hold them. */
export class NameDraft {
  readonly names: readonly DraftedName[];
  readonly tokens: readonly string[];
  private readonly ids: ReadonlyMap<string, number>;

  constructor(texts: ReadonlySet<string>, words: ReadonlySet<string>) {
    const forms = new Set(words);
    const cut = Array.from(texts, cutName);
    for (const name of cut) for (const form of name.forms) forms.add(form);
    this.tokens = [...forms].sort();
    const tokenIds = new Map(this.tokens.map((token, id) => [token, id]));
    this.names = cut
      .map(({ text, forms: own, surfaces, gaps }) => ({ text, tokens: own.map((form) => tokenIds.get(form)!), surfaces, gaps }))
      .sort((a, b) => compareNumbers(a.tokens, b.tokens) || compareTexts(a.text, b.text));
    this.ids = new Map(this.names.map(({ text }, id) => [text, id]));
  }

  id(text: string): number {
    const id = this.ids.get(text);
    if (id === undefined) throw new Error(`the name "${text}" was not collected`);
    return id;
  }
}

export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index++) if (a[index] !== b[index]) return a[index]! - b[index]!;
  return a.length - b.length;
}

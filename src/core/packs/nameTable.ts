import type { Column } from "./columns.js";
import type { PackWriter, Sections } from "./format.js";
import { LaterNames, writeLaterNames } from "./laterNames.js";
import { compareTexts, type DraftedName, type NameDraft } from "./names.js";
import { markShift, marksOf, Runs, writeRuns } from "./runs.js";
import { StringList, writeStrings } from "./strings.js";
import type { TokenTable } from "./tokenTable.js";

/**
 * A name is a *shape* (the gaps before, between and after its words: "", " ", "" for most) and, for each word, a token
 * and the number of the token's *variant* ("Sofía" of "sofia"; the most common one is 0). Names are sorted by their
 * tokens, so all names that begin alike are one run. First words, second words and the rest have columns of their own:
 * sorted as they are, that deflates to two thirds of one column for all.
 */
const capitalised = 0;
const asFolded = 1;
const allCapitals = 2;
const spelledOut = 3;

/** Of names and of first words; a draft has some hundreds. */
const mostKept = 5_000;

/** Shapes are numbered by how many names have them. */
const keptShapes = 64;

const capitalise = (token: string): string => token.charAt(0).toUpperCase() + token.slice(1);

export function writeNames(writer: PackWriter, { names, tokens }: NameDraft): void {
  const shapeTexts = names.map(({ gaps }) => JSON.stringify(gaps));
  const shapes = ranked(shapeTexts);
  const shapeGaps = [...shapes.keys()].map((shape) => JSON.parse(shape) as string[]);
  writeRuns(
    writer,
    "shape",
    shapeGaps.map((gaps) => gaps.length),
  );
  writeStrings(writer, "gap", shapeGaps.flat());
  writer.put(
    "nameShapes",
    shapeTexts.map((shape) => shapes.get(shape)!),
  );
  // A second word is its token and one more: 0 says that there is none.
  writer.put(
    "firstTokens",
    names.map((name) => name.tokens[0] ?? 0),
  );
  writer.put(
    "secondTokens",
    names.map((name) => (name.tokens[1] ?? -1) + 1),
  );
  writer.put(
    "furtherTokens",
    names.flatMap((name) => name.tokens.slice(2)),
  );
  writer.put("furtherMarks", marksOf(names.map((name) => Math.max(0, name.tokens.length - 2))));
  writer.put("firstNameMarks", firstNameMarks(names, tokens.length));
  writeVariants(writer, names, tokens);
  writeLaterNames(writer, names, tokens.length);
}

/** For every sixteenth token the first name that does not begin with a token before it. */
function firstNameMarks(names: readonly DraftedName[], tokenCount: number): number[] {
  const marks: number[] = [];
  let name = 0;
  for (let token = 0; token <= tokenCount + (1 << markShift); token += 1 << markShift) {
    while (name < names.length && (names[name]!.tokens[0] ?? -1) < token) name++;
    marks.push(name);
  }
  return marks;
}

function writeVariants(writer: PackWriter, names: readonly DraftedName[], tokens: readonly string[]): void {
  const surfaces: string[][] = tokens.map(() => []);
  for (const name of names) for (const [index, token] of name.tokens.entries()) surfaces[token]!.push(name.surfaces[index]!);
  const variants = surfaces.map(ranked);
  const words = names.map((name) => name.tokens.map((token, index) => variants[token]!.get(name.surfaces[index]!)!));
  writer.put(
    "firstVariants",
    words.map(([first]) => first ?? 0),
  );
  writer.put(
    "secondVariants",
    words.map(([, second]) => second ?? 0),
  );
  writer.put(
    "furtherVariants",
    words.flatMap((ofName) => ofName.slice(2)),
  );
  const flat = variants.flatMap((ofToken, token) =>
    [...ofToken.keys()].map((surface) => ({ surface, kind: variantKind(tokens[token]!, surface) })),
  );
  writeRuns(
    writer,
    "variant",
    variants.map((ofToken) => ofToken.size),
  );
  writer.put(
    "variantKinds",
    flat.map(({ kind }) => kind),
  );
  writeStrings(
    writer,
    "variantText",
    flat.map(({ surface, kind }) => (kind === spelledOut ? surface : "")),
  );
}

function variantKind(token: string, surface: string): number {
  if (surface === capitalise(token)) return capitalised;
  if (surface === token) return asFolded;
  return surface === token.toUpperCase() ? allCapitals : spelledOut;
}

/** Distinct texts numbered from the most frequent one on. */
function ranked(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const order = [...counts].sort(([a, countA], [b, countB]) => countB - countA || compareTexts(a, b));
  return new Map(order.map(([text], rank) => [text, rank]));
}

/** The distinct names of a pack, read in place. */
export class NameTable {
  readonly length: number;
  private readonly shapes: Column;
  /** The gaps of a shape: one more than its words. */
  private readonly shapeGaps: Runs;
  private readonly gaps: StringList;
  private readonly firstTokens: Column;
  private readonly secondTokens: Column;
  private readonly furtherTokens: Column;
  private readonly furtherMarks: Column;
  private readonly firstNameMarks: Column;
  private readonly firstVariants: Column;
  private readonly secondVariants: Column;
  private readonly furtherVariants: Column;
  private readonly variants: Runs;
  private readonly variantKinds: Column;
  private readonly variantTexts: StringList;
  private readonly laterNames: LaterNames;
  private readonly keptTexts = new Map<number, string>();
  private readonly keptRuns = new Map<number, { readonly from: number; readonly to: number }>();
  private readonly keptGaps: (readonly string[])[] = [];

  constructor(
    sections: Sections,
    private readonly tokens: TokenTable,
  ) {
    this.shapes = sections.column("nameShapes");
    this.shapeGaps = new Runs(sections, "shape");
    this.gaps = new StringList(sections, "gap");
    this.firstTokens = sections.column("firstTokens");
    this.secondTokens = sections.column("secondTokens");
    this.furtherTokens = sections.column("furtherTokens");
    this.furtherMarks = sections.column("furtherMarks");
    this.firstNameMarks = sections.column("firstNameMarks");
    this.firstVariants = sections.column("firstVariants");
    this.secondVariants = sections.column("secondVariants");
    this.furtherVariants = sections.column("furtherVariants");
    this.variants = new Runs(sections, "variant");
    this.variantKinds = sections.column("variantKinds");
    this.variantTexts = new StringList(sections, "variantText");
    this.length = this.shapes.length;
    this.laterNames = new LaterNames(sections, this.length, (name) => this.wordCount(name));
  }

  /** Remembered, since a draft's names come back. */
  text(name: number): string {
    let text = this.keptTexts.get(name);
    if (text === undefined) {
      text = this.makeText(name);
      if (this.keptTexts.size >= mostKept) this.keptTexts.clear();
      this.keptTexts.set(name, text);
    }
    return text;
  }

  private makeText(name: number): string {
    const gaps = this.gapsOf(this.shapes.at(name));
    let text = gaps[0] ?? "";
    for (let index = 1; index < gaps.length; index++) text += this.surface(name, index - 1) + gaps[index]!;
    return text;
  }

  wordCount(name: number): number {
    return this.shapeGaps.size(this.shapes.at(name)) - 1;
  }

  token(name: number, index: number): number {
    if (index === 0) return this.firstTokens.at(name);
    return index === 1 ? this.secondTokens.at(name) - 1 : this.furtherTokens.at(this.furtherStart(name) + index - 2);
  }

  /** First name that begins with `token`, or with one after it. */
  firstName(token: number): number {
    const mark = token >>> markShift;
    return this.firstTokens.lowerBound(token, this.firstNameMarks.at(mark), this.firstNameMarks.at(mark + 1));
  }

  /** The names that begin with the token. Remembered: this is the first question about every capitalised word of a draft. */
  beginningWith(token: number): { readonly from: number; readonly to: number } {
    let run = this.keptRuns.get(token);
    if (run === undefined) {
      run = { from: this.firstName(token), to: this.firstName(token + 1) };
      if (this.keptRuns.size >= mostKept) this.keptRuns.clear();
      this.keptRuns.set(token, run);
    }
    return run;
  }

  /** The names of a run whose token number `index` is `token`; they share the tokens before it. */
  narrow({ from, to }: { readonly from: number; readonly to: number }, index: number, token: number): { from: number; to: number } {
    const start = this.lowerBound(from, to, index, token);
    // Most words go on with no name.
    if (start === to || this.token(start, index) !== token) return { from: start, to: start };
    return { from: start, to: this.lowerBound(start + 1, to, index, token + 1) };
  }

  /** First name from `from` to `to` whose token number `index` is not below `token`; they share the tokens before it. */
  lowerBound(from: number, to: number, index: number, token: number): number {
    if (index === 1) return this.secondTokens.lowerBound(token + 1, from, to);
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.wordCount(middle) <= index || this.token(middle, index) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  countWithToken(token: number): number {
    const { from, to } = this.beginningWith(token);
    return this.laterNames.count(token) + to - from;
  }

  /** Names that hold the token, ascending. */
  withToken(token: number): Uint32Array {
    const later = this.laterNames.of(token);
    const { from, to } = this.beginningWith(token);
    if (to <= from) return Uint32Array.from(later);
    const before = later.filter((name) => name < from);
    const after = later.filter((name) => name >= to);
    const names = new Uint32Array(before.length + to - from + after.length);
    names.set(before);
    for (let name = from; name < to; name++) names[before.length + name - from] = name;
    names.set(after, before.length + to - from);
    return names;
  }

  /** Most names share a few shapes, so their texts are kept. */
  private gapsOf(shape: number): readonly string[] {
    const kept = this.keptGaps[shape];
    if (kept !== undefined) return kept;
    const start = this.shapeGaps.start(shape);
    const gaps = Array.from({ length: this.shapeGaps.size(shape) }, (_, index) => this.gaps.at(start + index));
    if (shape < keptShapes) this.keptGaps[shape] = gaps;
    return gaps;
  }

  private surface(name: number, index: number): string {
    const token = this.token(name, index);
    const variant = this.variants.start(token) + this.variantNumber(name, index);
    const kind = this.variantKinds.at(variant);
    if (kind === spelledOut) return this.variantTexts.at(variant);
    const folded = this.tokens.text(token);
    if (kind === capitalised) return capitalise(folded);
    return kind === asFolded ? folded : folded.toUpperCase();
  }

  private variantNumber(name: number, index: number): number {
    if (index === 0) return this.firstVariants.at(name);
    return index === 1 ? this.secondVariants.at(name) : this.furtherVariants.at(this.furtherStart(name) + index - 2);
  }

  /** Where the third words and later ones of a name begin. */
  private furtherStart(name: number): number {
    let start = this.furtherMarks.at(name >>> markShift);
    for (let before = (name >>> markShift) << markShift; before < name; before++) start += Math.max(0, this.wordCount(before) - 2);
    return start;
  }
}

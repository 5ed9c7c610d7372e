import { nameWords } from "../text/words.js";
import type { Column } from "./columns.js";
import type { EntityDraft } from "./entityTable.js";
import type { PackWriter, Sections } from "./format.js";
import type { NameDraft } from "./names.js";
import { Runs, writeRuns } from "./runs.js";
import { StringList, writeStrings } from "./strings.js";

/** Words that lead to hundreds of names and tell none apart; names of two words have no other. */
const anywhereWords = ["the", "of", "for", "in", "a", "an", "and", "de", "best"];

/** What the first word of a wrong form is known by before the form is read: its first and last letters and its length. */
export const beginningOf = (word: string): number =>
  ((word.charCodeAt(0) & 31) << 10) | ((word.charCodeAt(word.length - 1) & 31) << 5) | (word.length & 31);

/** One above all beginnings. */
export const beginningCount = 1 << 15;

/** The vocabulary of awards by its words: names of two words or more that hold one, with all their words at hand. */
export function writeAwardWords(
  writer: PackWriter,
  awards: readonly EntityDraft[],
  wrong: readonly string[],
  { names, tokens }: NameDraft,
): void {
  const anywhere = new Set(anywhereWords);
  const known = awards.flatMap(({ name: canonical, aliases }, award) =>
    [canonical, ...aliases.map((alias) => alias.name)].flatMap((name) => (names[name]!.tokens.length < 2 ? [] : [{ award, name }])),
  );
  const places = new Map<number, number[]>();
  for (const [place, { name }] of known.entries()) {
    const own = names[name]!.tokens;
    for (const token of new Set(own)) {
      if (own.length > 2 && anywhere.has(tokens[token]!)) continue;
      const run = places.get(token);
      if (run === undefined) places.set(token, [place]);
      else run.push(place);
    }
  }
  const leads = [...places.keys()].sort((a, b) => a - b);
  const runs = leads.map((token) => places.get(token)!);
  writer.put("awardLeadTokens", leads);
  writeRuns(
    writer,
    "awardLead",
    runs.map((run) => run.length),
  );
  writer.put("awardLeadPlaces", runs.flat());
  writer.put(
    "awardNameOwners",
    known.map(({ award }) => award),
  );
  writer.put(
    "awardNameIds",
    known.map(({ name }) => name),
  );
  writeStrings(
    writer,
    "awardName",
    known.map(({ name }) => names[name]!.tokens.map((token) => tokens[token]!).join(" ")),
  );
  writer.put(
    "wrongBeginnings",
    wrong.map((form) => beginningOf(nameWords(form)[0] ?? "")),
  );
}

export class AwardWords {
  readonly tokens: Column;
  readonly beginnings: Column;
  private readonly runs: Runs;
  private readonly places: Column;
  private readonly owners: Column;
  private readonly ids: Column;
  private readonly names: StringList;

  constructor(sections: Sections) {
    this.tokens = sections.column("awardLeadTokens");
    this.beginnings = sections.column("wrongBeginnings");
    this.runs = new Runs(sections, "awardLead");
    this.places = sections.column("awardLeadPlaces");
    this.owners = sections.column("awardNameOwners");
    this.ids = sections.column("awardNameIds");
    this.names = new StringList(sections, "awardName");
  }

  /** The names that hold the token, in the order of the awards. */
  namesWith(token: number): { readonly award: number; readonly name: number; readonly words: readonly string[] }[] {
    const lead = this.tokens.lowerBound(token);
    if (lead === this.tokens.length || this.tokens.at(lead) !== token) return [];
    const start = this.runs.start(lead);
    return Array.from({ length: this.runs.size(lead) }, (_, index) => {
      const place = this.places.at(start + index);
      return { award: this.owners.at(place), name: this.ids.at(place), words: this.names.at(place).split(" ") };
    });
  }
}

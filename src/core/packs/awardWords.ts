import { nameWords } from "../text/words.js";
import type { Column } from "./columns.js";
import type { EntityDraft } from "./entityTable.js";
import type { PackWriter, Sections } from "./format.js";
import type { NameDraft } from "./names.js";
import { Runs, writeRuns } from "./runs.js";

/** Words that lead to hundreds of names and tell none apart; names of two words have no other. */
const anywhereWords = ["the", "of", "for", "in", "a", "an", "and", "de", "best"];

/** What the first word of a wrong form is known by before the form is read: its first letter and its length. */
export const beginningOf = (word: string): number => ((word.charCodeAt(0) & 31) << 5) | (word.length & 31);

/** One above all beginnings. */
export const beginningCount = 1 << 10;

/** The vocabulary of awards by its words: names of two words or more that hold one. @param awards among the entities, from `base` on */
export function writeAwardWords(
  writer: PackWriter,
  awards: readonly EntityDraft[],
  wrong: readonly string[],
  { names, tokens }: NameDraft,
): void {
  const anywhere = new Set(anywhereWords);
  const places = new Map<number, { readonly award: number; readonly name: number }[]>();
  for (const [award, { name: canonical, aliases }] of awards.entries()) {
    for (const name of [canonical, ...aliases.map((alias) => alias.name)]) {
      const own = names[name]!.tokens;
      if (own.length < 2) continue;
      for (const token of new Set(own)) {
        if (own.length > 2 && anywhere.has(tokens[token]!)) continue;
        const known = places.get(token);
        if (known === undefined) places.set(token, [{ award, name }]);
        else known.push({ award, name });
      }
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
  writer.put(
    "awardLeadAwards",
    runs.flatMap((run) => run.map(({ award }) => award)),
  );
  writer.put(
    "awardLeadNames",
    runs.flatMap((run) => run.map(({ name }) => name)),
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
  private readonly awards: Column;
  private readonly names: Column;

  constructor(sections: Sections) {
    this.tokens = sections.column("awardLeadTokens");
    this.beginnings = sections.column("wrongBeginnings");
    this.runs = new Runs(sections, "awardLead");
    this.awards = sections.column("awardLeadAwards");
    this.names = sections.column("awardLeadNames");
  }

  /** The names that hold the token, in the order of the awards. */
  namesWith(token: number): { readonly award: number; readonly name: number }[] {
    const lead = this.tokens.lowerBound(token);
    if (lead === this.tokens.length || this.tokens.at(lead) !== token) return [];
    const start = this.runs.start(lead);
    return Array.from({ length: this.runs.size(lead) }, (_, index) => ({
      award: this.awards.at(start + index),
      name: this.names.at(start + index),
    }));
  }
}

import type { Column } from "./columns.js";
import type { PackWriter, Sections } from "./format.js";
import { Lists, writeLists } from "./lists.js";
import type { DraftedName } from "./names.js";
import { markShift } from "./runs.js";

/**
 * Names by the words behind their first: those that begin with a word are a run, only the others need a list. Its head is
 * how many they are. Few names are listed as the runs of 256 that hold one, where a search among their words finds it: of
 * entropy a third less. Many stand near each other, so that runs save little and the searches cost.
 */
const runShift = 8;
const few = 64;

export function writeLaterNames(writer: PackWriter, names: readonly DraftedName[], tokenCount: number): void {
  const lists: number[][] = Array.from({ length: tokenCount }, () => []);
  for (const [name, { tokens }] of names.entries()) {
    // "New York, New York" is to stand once in the list of "york".
    for (const token of new Set(tokens.slice(1))) if (token !== tokens[0]) lists[token]!.push(name);
  }
  writeLists(
    writer,
    "laterName",
    lists.map((list) => (list.length > few ? list : [...new Set(list.map((name) => name >>> runShift))])),
    lists.map((list) => list.length),
  );
}

export class LaterNames {
  private readonly lists: Lists;
  private readonly secondTokens: Column;
  private readonly furtherTokens: Column;
  private readonly furtherMarks: Column;

  constructor(
    sections: Sections,
    private readonly nameCount: number,
    private readonly wordCount: (name: number) => number,
  ) {
    this.lists = new Lists(sections, "laterName", nameCount, true);
    this.secondTokens = sections.column("secondTokens");
    this.furtherTokens = sections.column("furtherTokens");
    this.furtherMarks = sections.column("furtherMarks");
  }

  /** How many names hold the token, but for those that begin with it. */
  count(token: number): number {
    return Math.min(this.lists.head(token), this.nameCount);
  }

  /** Names that hold the token behind another, ascending. Few may begin with it too. */
  of(token: number): number[] {
    const listed = this.lists.of(token);
    return this.count(token) > few ? listed : listed.flatMap((run) => this.namesIn(run, token));
  }

  private namesIn(run: number, token: number): number[] {
    const from = Math.min(this.nameCount, run << runShift);
    const to = Math.min(this.nameCount, from + (1 << runShift));
    const second = this.secondTokens.indexesOf(token + 1, from, to);
    const further = this.furtherIn(from, to, token);
    return further.length === 0 ? second : [...new Set([...second, ...further])].sort((a, b) => a - b);
  }

  private furtherIn(from: number, to: number, token: number): number[] {
    const { furtherTokens, furtherMarks } = this;
    const end = to < this.nameCount ? furtherMarks.at(to >>> markShift) : furtherTokens.length;
    const places = furtherTokens.indexesOf(token, furtherMarks.at(from >>> markShift), end);
    return places.map((place) => {
      const first = from >>> markShift;
      const mark = Math.max(first, furtherMarks.lowerBound(place + 1, first, to >>> markShift) - 1);
      let name = mark << markShift;
      let after = furtherMarks.at(mark);
      while (name < to - 1 && (after += Math.max(0, this.wordCount(name) - 2)) <= place) name++;
      return name;
    });
  }
}

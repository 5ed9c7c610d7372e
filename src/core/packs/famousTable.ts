import type { Column } from "./columns.js";
import type { EntityDraft } from "./entityTable.js";
import type { PackWriter, Sections } from "./format.js";
import type { NameDraft } from "./names.js";
import { prominent } from "./prominence.js";
import { StringList, writeStrings } from "./strings.js";
import type { Words } from "./tokenTable.js";

/** People who may bear a surname that tells its bearer, names that may hold a character's word, and the letters of both. */
const mostBearers = 4;
const mostNames = 60;
const shortestLone = 6;

/**
 * The people and characters whom everybody knows, with the words of their names side by side: a draft looks at all of them,
 * and would otherwise gather them from all over the pack.
 */
export function writeFamous(
  writer: PackWriter,
  { people, characters }: { readonly people: readonly number[]; readonly characters: readonly number[] },
  entities: readonly EntityDraft[],
  prominences: readonly number[],
  { names, tokens }: NameDraft,
  { surnames, words }: { readonly surnames: Uint32Array; readonly words: Words },
): void {
  const holders = new Uint32Array(tokens.length);
  for (const name of names) for (const token of new Set(name.tokens)) holders[token]!++;
  const tokensOf = (entity: number): readonly number[] => names[entities[entity]!.name]!.tokens;
  writer.put("famousPeople", people);
  writer.put("citedCharacters", characters);
  writeStrings(
    writer,
    "famousName",
    [...people, ...characters].map((entity) =>
      tokensOf(entity)
        .map((token) => tokens[token]!)
        .join(" "),
    ),
  );
  const tellsPerson = (person: number, token: number): boolean =>
    prominences[person]! >= prominent.surname && tokens[token]!.length >= shortestLone && surnames[token]! <= mostBearers;
  const tellsCharacter = (token: number): boolean =>
    tokens[token]!.length >= shortestLone && !words.ordinary.has(tokens[token]!) && holders[token]! <= mostNames;
  writer.put("famousLone", [
    ...people.map((person) => {
      const own = tokensOf(person);
      return own.length > 1 && tellsPerson(person, own.at(-1)!) ? 2 ** (own.length - 1) : 0;
    }),
    ...characters.map((character) => tokensOf(character).reduce((sum, token, index) => sum + (tellsCharacter(token) ? 2 ** index : 0), 0)),
  ]);
}

export interface FamousRow {
  readonly entity: number;
  readonly words: readonly string[];
  readonly lone: readonly number[];
}

export class FamousTable {
  private readonly people: Column;
  private readonly characters: Column;
  private readonly names: StringList;
  private readonly lone: Column;

  constructor(sections: Sections) {
    this.people = sections.column("famousPeople");
    this.characters = sections.column("citedCharacters");
    this.names = new StringList(sections, "famousName");
    this.lone = sections.column("famousLone");
  }

  isCited(character: number): boolean {
    return this.characters.at(this.characters.lowerBound(character)) === character;
  }

  /** People first, both ascending. */
  rows(): FamousRow[] {
    const lone = this.lone.values();
    const entities = [...this.people.values(), ...this.characters.values()];
    return this.names.all().map((name, index) => {
      const words = name.split(" ");
      const telling = lone[index]!;
      return {
        entity: entities[index]!,
        words,
        lone: telling === 0 ? noWords : words.flatMap((_, word) => ((telling >>> word) & 1 ? [word] : [])),
      };
    });
  }
}

const noWords: readonly number[] = [];

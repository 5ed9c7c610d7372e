import type { CeremonyRecord, FilmRecord, HonourRecord, PersonRecord } from "../core/packs/records.js";
import { crewJobs } from "../core/packs/records.js";
import type { Line } from "./load.js";
import { shuffled } from "./random.js";

/** One statement of the data for a person to check. */
interface Fact {
  readonly line: Line;
  readonly sentence: string;
}

const kinds = ["credit", "character", "honour"] as const;
type FactKind = (typeof kinds)[number];

/**
 * Draws facts for a person to check: a third credits, a third characters, a third honours; within a kind every source has
 * its turn, so that a small one is seen too. The same data, count and seed give the same facts.
 *
 * @param lines checked lines of `data/`
 * @returns lines of text: the fact, its file:line, its sources
 */
export function audit(lines: readonly Line[], count: number, seed: number): string[] {
  const facts = factsOf(lines);
  const drawn = kinds.flatMap((kind, index) => {
    const share = Math.floor(count / 3) + (index < count % 3 ? 1 : 0);
    return drawBySource(facts[kind], share, seed + index).map(({ line, sentence }) => {
      const { source, seen } = line.record as unknown as FilmRecord;
      return `${kind.padEnd(9)}  ${sentence}\n           data/${line.file}:${line.line}  ${source.join(", ")}${(seen ?? []).map((address) => ` ${address}`).join("")}`;
    });
  });
  return [`${drawn.length} facts, seed ${seed}`, ...drawn];
}

/** Takes a fact of each source in turn until there are enough or none is left. */
function drawBySource(facts: readonly (() => Fact)[][], count: number, seed: number): Fact[] {
  const pools = facts.map((pool, index) => shuffled(pool, seed * 1000 + index));
  const drawn: Fact[] = [];
  const seen = new Set<string>();
  while (drawn.length < count && pools.some((pool) => pool.length > 0)) {
    for (const pool of pools) {
      const fact = drawn.length < count ? pool.pop()?.() : undefined;
      if (fact === undefined || seen.has(fact.sentence)) continue;
      seen.add(fact.sentence);
      drawn.push(fact);
    }
  }
  return drawn;
}

/** All facts by kind, then by source of the record; a sentence is only made for what is drawn. */
function factsOf(lines: readonly Line[]): { readonly [kind in FactKind]: readonly (() => Fact)[][] } {
  const pools = { credit: new Map(), character: new Map(), honour: new Map() } as Record<FactKind, Map<string, (() => Fact)[]>>;
  const names = namesOf(lines);
  const put = (kind: FactKind, line: Line, say: () => string): void => {
    for (const source of (line.record as unknown as FilmRecord).source) {
      const pool = pools[kind].get(source) ?? [];
      pools[kind].set(source, pool);
      pool.push(() => ({ line, sentence: say() }));
    }
  };
  for (const line of lines) {
    if (line.kind === "honour") put("honour", line, () => honourSentence(line.record as unknown as HonourRecord, names));
    if (line.kind !== "film") continue;
    const film = line.record as unknown as FilmRecord;
    const called = titled(film);
    for (const job of crewJobs)
      for (const person of film.crew?.[job] ?? []) put("credit", line, () => `${names("person", person)}: ${job} of ${called}`);
    for (const [person, character, ...forms] of film.cast ?? []) {
      const actor = (): string => (person === null ? "somebody" : names("person", person));
      if (character === null) put("credit", line, () => `${actor()} acts in ${called}`);
      else {
        const also = forms.length === 0 ? "" : ` (also ${forms.join(", ")})`;
        put("character", line, () => `${actor()} plays ${character}${also} in ${called}`);
      }
    }
  }
  const sorted = (kind: FactKind): (() => Fact)[][] => [...pools[kind]].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pool]) => pool);
  return { credit: sorted("credit"), character: sorted("character"), honour: sorted("honour") };
}

/** A festival's year is said to be one: the release may have been in the next. */
function titled({ title, year, premiere }: FilmRecord): string {
  return `${title} (${year ?? (premiere === undefined ? "no year" : `shown in ${premiere}`)})`;
}

type Names = (kind: Line["kind"], id: string) => string;

function namesOf(lines: readonly Line[]): Names {
  const names = new Map<string, string>();
  for (const { kind, record } of lines) {
    const film = record as unknown as FilmRecord;
    const ceremony = record as unknown as CeremonyRecord;
    if (kind === "film") names.set(`film ${film.id}`, titled(film));
    else if (kind === "ceremony") names.set(`ceremony ${ceremony.id}`, `${ceremony.id} of ${ceremony.date ?? ceremony.year}`);
    else if (kind !== "honour") names.set(`${kind} ${film.id}`, (record as unknown as PersonRecord).name);
  }
  return (kind, id) => names.get(`${kind} ${id}`) ?? id;
}

function honourSentence({ category, ceremony, films = [], people = [], result }: HonourRecord, names: Names): string {
  const who = people.map((id) => names("person", id)).join(", ");
  const what = films.map((id) => names("film", id)).join(", ");
  const subject = [who, what].filter((text) => text !== "").join(" for ");
  return `${subject}: ${result} ${names("award", category)}, ${names("ceremony", ceremony)}`;
}

import type { AwardRecord, CeremonyRecord, FilmRecord, HonourRecord } from "../core/packs/records.js";
import { isByHand } from "./additions.js";
import type { Line, Problem, RecordKind } from "./load.js";

/**
 * Duplicate ids within a kind, two spellings of one id, external ids claimed twice, and references to records that do not
 * exist. `lines` are all that were read, `good` those of the right shape: a record of a wrong shape exists, and is not
 * reported once more as missing.
 */
export function referenceProblems(lines: readonly Line[], good: readonly Line[]): Problem[] {
  const problems: Problem[] = [];
  const spellings = new Map<string, Line>();
  const ids: { readonly [kind in RecordKind]: Map<string, Line> } = {
    person: new Map(),
    film: new Map(),
    award: new Map(),
    ceremony: new Map(),
    honour: new Map(),
  };
  const external = new Map<string, Line>();
  for (const line of lines) {
    if (line.kind === "honour") continue;
    const id = String(line.record["id"]);
    const known = ids[line.kind].get(id);
    if (known !== undefined && !addsTo(line, known))
      problems.push(
        at(line, `${line.kind} ${id}: the id is taken by ${known.file}:${known.line}; merge the two or give this one another id`),
      );
    if (known === undefined) ids[line.kind].set(id, line);
    const folded = `${line.kind} ${foldedId(id)}`;
    const spelled = spellings.get(folded) ?? line;
    if (spelled.record["id"] !== id)
      problems.push(
        at(
          line,
          `${line.kind} ${id}: the same id as ${String(spelled.record["id"])} in another spelling (${spelled.file}:${spelled.line}); merge the two or rename one`,
        ),
      );
    spellings.set(folded, spelled);
    for (const key of ["imdb", "wikidata"]) {
      const value = line.record[key];
      if (typeof value !== "string") continue;
      const claim = external.get(`${line.kind} ${value}`);
      if (claim !== undefined && claim.record["id"] !== id)
        problems.push(
          at(
            line,
            `${line.kind} ${id}: ${key} ${value} is also that of ${String(claim.record["id"])} (${claim.file}:${claim.line}); they are one, or one is wrong`,
          ),
        );
      else external.set(`${line.kind} ${value}`, line);
    }
  }
  for (const line of good) {
    for (const [kind, id] of referencesOf(line)) {
      if (ids[kind].has(id)) continue;
      problems.push(at(line, `${String(line.record["id"] ?? line.kind)}: no ${kind} has the id "${id}"; add the record or correct the id`));
    }
  }
  return problems;
}

/** A film or person written by hand may bear the id of an imported one: it adds to it. */
const addsTo = (line: Line, other: Line): boolean =>
  (line.kind === "film" || line.kind === "person") && isByHand(line.file) !== isByHand(other.file);

/** An id as somebody else might spell it: capitals, accents and other signs between the words make no other id. */
const foldedId = (id: string): string =>
  id
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, "-");

/** Every id that a record points to, with the kind it means. */
function referencesOf(line: Line): [RecordKind, string][] {
  if (line.kind === "film") {
    const film = line.record as unknown as FilmRecord;
    const crew = Object.values(film.crew ?? {}).flat();
    const cast = (film.cast ?? []).flatMap(([person]) => person ?? []);
    return [...crew, ...cast].map((id) => ["person", id]);
  }
  if (line.kind === "honour") {
    const honour = line.record as unknown as HonourRecord;
    return [
      ["award", honour.category],
      ["ceremony", honour.ceremony],
      ...(honour.films ?? []).map((id): [RecordKind, string] => ["film", id]),
      ...(honour.people ?? []).map((id): [RecordKind, string] => ["person", id]),
    ];
  }
  if (line.kind === "ceremony") return [["award", (line.record as unknown as CeremonyRecord).body]];
  const award = line.record as unknown as AwardRecord;
  return line.kind === "award" && award.kind === "category" ? [["award", award.id.replace(/\/.*$/, "")]] : [];
}

/** Shards are sorted by id in code-unit order, so that a diff shows what changed and nothing else. */
export function orderProblems(lines: readonly Line[]): Problem[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || before.file !== line.file || orderKey(before) <= orderKey(line)) return [];
    return [
      at(line, `${orderKey(line).replaceAll("\t", " ")}: stands after ${orderKey(before).replaceAll("\t", " ")}; sort the file by id`),
    ];
  });
}

/** What a shard is sorted by; honours, which have no id, by ceremony, category, result, films and people. */
export function orderKey({ kind, record }: Line): string {
  if (kind !== "honour") return String(record["id"]);
  return [record["ceremony"], record["category"], record["result"], ...list(record["films"]), ...list(record["people"])]
    .map(String)
    .join("\t");
}

export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

export const at = (line: Line, message: string): Problem => ({ file: line.file, line: line.line, message });

import type { AwardRecord, CeremonyRecord, FilmRecord, HonourRecord } from "../../../core/packs/records.js";
import type { FilmDraft, PersonMention } from "../drafts.js";
import { groupBy } from "../groupBy.js";
import { slugOf } from "../slugs.js";
import type { Nomination } from "../sources/oscars.js";
import { readTsv } from "../tables.js";

const smallWords = new Set(["in", "a", "of", "and", "or", "the", "for"]);

/** "ACTRESS IN A LEADING ROLE" → "Actress in a Leading Role"; what the Academy writes in small letters stays. */
export function categoryName(official: string): string {
  return official
    .replace(/\p{Lu}{2,}|(?<=\s)[A](?=\s)/gu, (word, at: number) => {
      if (/^I+$/.test(word)) return word; // "Class III"
      return at > 0 && smallWords.has(word.toLowerCase()) ? word.toLowerCase() : `${word[0] ?? ""}${word.slice(1).toLowerCase()}`;
    })
    .replaceAll("--", "—");
}

export const categoryId = (official: string): string => `oscars/${slugOf(categoryName(official))}`;

/**
 * The Academy's categories, each official name a record with the years of its use; forms of `known` records are kept. What is
 * curated stays as it is: that an award was not given of late (Thalberg) does not end it.
 */
export function oscarCategories(
  folder: string,
  nominations: readonly Nomination[],
  ceremonies: readonly CeremonyRecord[],
  known: readonly AwardRecord[],
): AwardRecord[] {
  const yearOf = new Map(ceremonies.map((ceremony) => [ceremony.number ?? 0, ceremony.year]));
  const latest = Math.max(...nominations.map((nomination) => nomination.ceremony));
  const spans = new Map<string, Span>();
  for (const { category, ceremony } of nominations) {
    const span = spans.get(category) ?? { first: ceremony, last: ceremony };
    spans.set(category, { first: Math.min(span.first, ceremony), last: Math.max(span.last, ceremony) });
  }
  for (const row of readTsv(folder, "oscar-categories.tsv")) {
    spans.set(row["official_name"] ?? "", {
      first: Number(row["first_ceremony"]),
      last: Number(row["last_ceremony"]),
      common: row["common_name"] ?? "",
    });
  }
  const byId = new Map(known.map((record) => [record.id, record]));
  return joinedSpans(spans).map(([official, span]): AwardRecord => {
    const id = categoryId(official);
    const record = byId.get(id);
    if (record?.source.includes("curated")) return record;
    const name = categoryName(official);
    const forms = [...new Set([...(record?.forms ?? []), span.common ?? ""])].filter((form) => form !== "" && form !== name);
    const to = span.last === latest ? undefined : yearOf.get(span.last);
    return {
      id,
      kind: "category",
      name,
      ...(forms.length === 0 ? {} : { forms }),
      ...(record?.wrong === undefined ? {} : { wrong: record.wrong }),
      from: yearOf.get(span.first) ?? 0,
      ...(to === undefined ? {} : { to }),
      source: [...new Set(["od", ...(span.common === undefined ? [] : ["oscy"]), ...(record?.source ?? [])])].sort(),
    };
  });
}

interface Span {
  first: number;
  last: number;
  common?: string;
}

/** Official names that differ in capitals alone are one category; the later spelling stays. */
function joinedSpans(spans: ReadonlyMap<string, Span>): [string, Span][] {
  return [...groupBy(spans, ([official]) => categoryId(official)).values()].map((same) => {
    const [official, latest] = same.reduce((a, b) => (b[1].last > a[1].last ? b : a));
    return [official, { ...latest, first: Math.min(...same.map(([, span]) => span.first)) }];
  });
}

/** The 98 ceremonies and on, with their dates. */
export function oscarCeremonies(folder: string): CeremonyRecord[] {
  return readTsv(folder, "oscar-ceremonies.tsv").map((row) => ({
    id: `oscars/${row["ceremony"] ?? ""}`,
    body: "oscars",
    number: Number(row["ceremony"]),
    year: Number((row["date"] ?? "").slice(0, 4)),
    date: row["date"] ?? "",
    source: ["oscy"],
  }));
}

/** Nominations as honours; those of companies alone, and for no film, say nothing that a record can hold. */
export function oscarHonours(
  nominations: readonly Nomination[],
  filmOf: (draft: FilmDraft) => FilmRecord["id"] | undefined,
  idOf: (mention: PersonMention) => string | undefined,
): HonourRecord[] {
  return nominations.flatMap((nomination): HonourRecord[] => {
    const films = [...new Set(nomination.films.flatMap((draft) => filmOf(draft) ?? []))];
    const people = [...new Set(nomination.people.flatMap((mention) => idOf(mention) ?? []))];
    if (films.length + people.length === 0) return [];
    return [
      {
        category: categoryId(nomination.category),
        ceremony: `oscars/${nomination.ceremony}`,
        ...(films.length === 0 ? {} : { films }),
        ...(people.length === 0 ? {} : { people }),
        result: nomination.won ? "won" : "nominated",
        source: ["od"],
      },
    ];
  });
}

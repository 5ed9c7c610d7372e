import type { AwardRecord, CeremonyRecord, PackRecords } from "../../core/packs/records.js";
import { nameWords } from "../../core/text/words.js";

/** Something found, or what is wrong with its name. */
export type Found<T> = { readonly found: T } | { readonly problem: string };

/** Bodies, categories and ceremonies by what people call them. */
export class AwardNames {
  constructor(readonly records: Pick<PackRecords, "awards" | "ceremonies">) {}

  body(written: string): Found<AwardRecord> {
    const bodies = this.records.awards.filter(({ kind }) => kind !== "category");
    const [only, ...others] = called(written, bodies, ({ id }) => id);
    if (only !== undefined && others.length === 0) return { found: only };
    if (only !== undefined) return { problem: `“${written}” may be ${ids([only, ...others])}; write the id` };
    return { problem: `no body is called “${written}”; write one of ${bodies.map(({ id }) => id).join(", ")}` };
  }

  category(written: string, body: AwardRecord, year: number): Found<AwardRecord> {
    const own = this.records.awards.filter(({ kind, id }) => kind === "category" && id.startsWith(`${body.id}/`));
    const named = called(written, own, ({ id }) => id.slice(body.id.length + 1));
    const given = named.filter(({ from = 0, to = 9999 }) => from <= year && year <= to);
    const [only, ...others] = given;
    if (only !== undefined && others.length === 0) return { found: only };
    if (only !== undefined) return { problem: `“${written}” of ${body.id} may be ${ids(given)}; write the id` };
    if (named.length > 0)
      return {
        problem: `${named.map(({ id, from, to }) => `${id} was given ${from ?? ""}–${to ?? ""}`).join(", ")}, not in ${year}; correct the year, the category or its record in awards/categories.jsonl`,
      };
    return {
      problem: `${body.id} has no category “${written}”; write one of ${own.map(({ id }) => id.slice(body.id.length + 1)).join(", ")}, or add it to awards/categories.jsonl`,
    };
  }

  /** The ceremony of a year ("2017"), id ("oscars/97") or number ("2016#21"); made where it is not there. */
  ceremony(written: string, body: AwardRecord, seen: readonly string[]): Found<CeremonyRecord> {
    const own = this.records.ceremonies.filter((ceremony) => ceremony.body === body.id);
    const [year = "", number] = written.split("#");
    const held = own.filter(
      (each) => each.id === written || (String(each.year) === year && (number === undefined || String(each.number) === number)),
    );
    const [only, ...others] = held;
    if (only !== undefined && others.length === 0) return { found: only };
    if (only !== undefined) return { problem: `${body.id} had ${ids(held)} in ${written}; write the id instead of the year` };
    if (!/^\d+$/.test(year)) return { problem: `no ceremony has the id ${written}; write the year` };
    if (number !== undefined)
      return {
        found: { id: `${body.id}/${number}`, body: body.id, number: Number(number), year: Number(year), source: ["curated"], seen },
      };
    if (own.some((each) => each.number !== undefined))
      return {
        problem: `${body.id} counts its ceremonies, and none of ${year} is known; correct the year, or write its number behind it: ${year}#21`,
      };
    return { found: { id: `${body.id}/${year}`, body: body.id, year: Number(year), source: ["curated"], seen } };
  }
}

/** The awards of an id, else of a name, else of another form, else those that only lack "Best". */
function called(written: string, awards: readonly AwardRecord[], idOf: (award: AwardRecord) => string): AwardRecord[] {
  const key = nameWords(written).join(" ");
  const bare = (text: string): string =>
    nameWords(text)
      .filter((word) => word !== "best")
      .join(" ");
  const ways: ((award: AwardRecord) => boolean)[] = [
    (award) => idOf(award) === written || award.id === written,
    ({ name }) => nameWords(name).join(" ") === key,
    ({ forms = [] }) => forms.some((form) => nameWords(form).join(" ") === key),
    ({ name, forms = [] }) => [name, ...forms].some((form) => bare(form) === bare(written)),
  ];
  return ways.map((way) => awards.filter(way)).find((found) => found.length > 0) ?? [];
}

const ids = (records: readonly { readonly id: string }[]): string => records.map(({ id }) => id).join(" or ");

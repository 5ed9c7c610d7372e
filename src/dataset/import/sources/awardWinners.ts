import type { SourceKey } from "../../sourceKeys.js";
import { awardCategory, bodyId } from "../honours/awardCategories.js";
import type { AwardRow } from "../honours/awardRow.js";
import { honouredTitles } from "../honours/titles.js";
import { readTsv } from "../tables.js";
import { filmTitle } from "../text/filmTitle.js";

type Row = { readonly [column: string]: string };

/** Lists with an open licence, by the name under which a row cites them. */
const licensed: readonly (readonly [cited: string, key: SourceKey])[] = [
  ["nikwalia/film-festival-visualization", "fv"],
  ["kineticloom/plydb-fun-oscars-2026", "fo"],
  ["eugenerbl/animated-film-awards", "aa"],
  ["dfp25/web-scraping-UOC", "goya"],
  ["Dataninja/j-r-p", "jrp"],
  ["damianjerry/stremio-film-festivals", "sf"],
];
/** A list made from Wikipedia's pages without a licence of its own: a fact of it ships when a second list has it too. */
const fromWikipedia = "RC0002/Season_Awards";

/** Bodies whose prizes go to films before or at their release. */
const festivals = new Set(["cannes", "venice", "berlin", "locarno", "san-sebastian", "karlovy-vary", "rotterdam", "sundance", "tiff"]);

export interface AwardWinners {
  readonly rows: readonly AwardRow[];
  /** How many rows were left out, by reason. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/** The prizes of the list that a licensed list, a page or two lists vouch for, in categories that `data/` knows. */
export function awardWinners(folder: string): AwardWinners {
  return winnerRows(readTsv(folder, "award-winners.tsv"));
}

/** The same of rows already read. */
export function winnerRows(all: readonly Row[]): AwardWinners {
  const leftOut = new Map<string, number>();
  const skip = (reason: string): AwardRow[] => {
    leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
    return [];
  };
  const rows = all.flatMap((row): AwardRow[] => {
    const sources = vouchers(row);
    if (sources.length === 0) return skip("no licensed list, page or second list vouches");
    if ((row["film"] ?? "") === "") return skip("no film in the row");
    const body = bodyId(row["body"] ?? "");
    const category = awardCategory(body, row["category"] ?? "");
    if (category === undefined) return skip("category not clear or not kept");
    // Two ceremonies were held in 2016, and the list does not tell them apart.
    if (body === "critics-choice" && row["year"] === "2016") return skip("ceremony not clear");
    return [awardRow(row, body, category, sources)];
  });
  return { rows, leftOut };
}

function awardRow(
  row: Row,
  body: string,
  [category, gives]: NonNullable<ReturnType<typeof awardCategory>>,
  sources: SourceKey[],
): AwardRow {
  const year = Number(row["year"]);
  return {
    category,
    gives,
    ceremony: `${body}/${ceremonyNumber(body, year) ?? year}`,
    year,
    festival: festivals.has(body),
    titles: [...new Set([...honouredTitles(row["film"] ?? ""), ...honouredTitles(row["original_title"] ?? "")])],
    ...((row["original_title"] ?? "") === "" ? {} : { original: filmTitle(row["original_title"] ?? "") }),
    people: (row["persons"] ?? "").split("|").filter((name) => name !== ""),
    won: row["result"] === "won",
    list: "winners",
    sources,
    seen: [...new Set([...(row["source"] ?? "").matchAll(/https?:\/\/[^\s;)]+/g)].map(([address]) => address))].sort(),
  };
}

/** Number of a ceremony whose id is its number; see `goldenGlobes`. The Critics Choice Awards skipped 2017. */
const ceremonyNumber = (body: string, year: number): number | undefined =>
  body === "golden-globes" ? year - 1943 : body === "critics-choice" ? year - 1995 : undefined;

/** The keys of what vouches for a row; none when it may not ship. */
function vouchers(row: Row): SourceKey[] {
  const cited = row["source"] ?? "";
  const keys = licensed.filter(([name]) => cited.includes(name)).map(([, key]) => key);
  if (/https?:|berlinale\.de/.test(cited)) keys.push("ap");
  if (row["check"] === "two" && cited.includes(fromWikipedia)) keys.push("wa");
  return keys.sort();
}

import { groupBy } from "../groupBy.js";
import type { AwardRow, Gives } from "../honours/awardRow.js";
import { honouredTitles } from "../honours/titles.js";
import { readCsv } from "../tables.js";
import { plainText } from "../text/plainText.js";

type Row = { readonly [column: string]: string };

const leading = "golden-globes/best-performance-by-a";
/** The film categories of the list; television and what was given for a life's work are left out. */
const categories: { readonly [name: string]: readonly [id: string, gives: Gives] } = {
  "Actor In A Leading Role": ["golden-globes/actor-in-a-leading-role", "people"],
  "Actress In A Leading Role": ["golden-globes/actress-in-a-leading-role", "people"],
  "Actress In A Leading Role - Musical Or Comedy": [`${leading}-female-actor-in-a-motion-picture-musical-or-comedy`, "people"],
  "Best Director - Motion Picture": ["golden-globes/best-director", "people"],
  "Best Motion Picture - Animated": ["golden-globes/best-motion-picture-animated", "film"],
  "Best Motion Picture - Drama": ["golden-globes/best-motion-picture-drama", "film"],
  "Best Motion Picture - Foreign Language": ["golden-globes/best-motion-picture-foreign-language", "film"],
  "Best Motion Picture - Musical or Comedy": ["golden-globes/best-motion-picture-musical-or-comedy", "film"],
  "Best Original Score - Motion Picture": ["golden-globes/best-original-score", "people"],
  "Best Original Song - Motion Picture": ["golden-globes/best-original-song", "song"],
  "Best Performance by an Actor in a Motion Picture - Drama": [`${leading}-male-actor-in-a-motion-picture-drama`, "people"],
  "Best Performance by an Actor in a Motion Picture - Musical or Comedy": [
    `${leading}-male-actor-in-a-motion-picture-musical-or-comedy`,
    "people",
  ],
  "Best Performance by an Actor in a Supporting Role in any Motion Picture": [
    `${leading}-male-actor-in-a-supporting-role-in-any-motion-picture`,
    "people",
  ],
  "Best Performance by an Actress in a Motion Picture - Drama": [`${leading}-female-actor-in-a-motion-picture-drama`, "people"],
  "Best Performance by an Actress in a Motion Picture - Musical or Comedy": [
    `${leading}-female-actor-in-a-motion-picture-musical-or-comedy`,
    "people",
  ],
  "Best Performance by an Actress in a Supporting Role in any Motion Picture": [
    `${leading}-female-actor-in-a-supporting-role-in-any-motion-picture`,
    "people",
  ],
  "Best Screenplay - Motion Picture": ["golden-globes/best-screenplay", "people"],
  Cinematography: ["golden-globes/cinematography", "people"],
  "Cinematography - Black And White": ["golden-globes/cinematography-black-and-white", "people"],
  "Cinematography - Color": ["golden-globes/cinematography-color", "people"],
  Documentary: ["golden-globes/documentary", "film"],
  "Foreign Film - English Language": ["golden-globes/foreign-film-english-language", "film"],
  "Foreign Film - Foreign Language": ["golden-globes/foreign-film-foreign-language", "film"],
  "Juvenile Performance": ["golden-globes/juvenile-performance", "people"],
  "New Star Of The Year - Actor": ["golden-globes/new-star-of-the-year-actor", "people"],
  "New Star Of The Year - Actress": ["golden-globes/new-star-of-the-year-actress", "people"],
  Picture: ["golden-globes/picture", "film"],
  "Picture - Comedy": ["golden-globes/picture-comedy", "film"],
  "Picture - Musical": ["golden-globes/picture-musical", "film"],
  "Promoting International Understanding": ["golden-globes/promoting-international-understanding", "film"],
  "Samuel Goldwyn International Award": ["golden-globes/samuel-goldwyn-international-award", "film"],
};

/**
 * Nominees and winners of the Golden Globes' film categories, 1944–2020. A category of a year in which the list marks no
 * winner is left out: its winner stands among the losers (Ingrid Bergman in 1957).
 */
export function goldenGlobes(folder: string): AwardRow[] {
  return globeRows(readCsv(folder, "golden-globes-1944-2020.csv"));
}

/** The same of rows already read. */
export function globeRows(rows: readonly Row[]): AwardRow[] {
  const film = rows.filter((row) => categories[row["category"] ?? ""] !== undefined);
  return [...groupBy(film, (row) => `${row["category"] ?? ""} ${row["ceremony"] ?? ""}`).values()]
    .filter((same) => same.some(won))
    .flat()
    .map(awardRow);
}

const won = (row: Row): boolean => row["win"] === "True";

function awardRow(row: Row): AwardRow {
  const category = row["category"] ?? "";
  const [id = "", gives = "film"] = categories[category] ?? [];
  const nominee = plainText(row["nominee"] ?? "");
  const film = plainText(row["film"] ?? "");
  // Which column holds the film depends on the category; in these the other one is empty or "Country, Director".
  const swapped = /^(?:Picture|Best Motion Picture|Documentary)/.test(category);
  const countryFirst = /Foreign|Goldwyn/.test(category);
  return {
    category: id,
    gives,
    ceremony: `golden-globes/${row["ceremony"] ?? ""}`,
    year: Number(row["year_award"]),
    festival: false,
    titles: honouredTitles(swapped ? nominee : film),
    people: names(swapped ? film : nominee, gives === "song" || countryFirst),
    won: won(row),
    list: "globes",
    sources: ["gl"],
    seen: [],
  };
}

/** The people in a cell; the first part of some cells is a song or a country. */
function names(cell: string, skipFirst: boolean): string[] {
  const rest = skipFirst ? cell.replace(/^(?:"[^"]*"|[^,]*),?\s*/, "") : cell;
  return rest
    .split(/\s*(?:,|;| & )\s*(?!(?:Jr|Sr)\.?(?:,|$))/)
    .map((name) => name.replace(/^and /, ""))
    .filter((name) => name !== "");
}

import { titleKey } from "../text/filmTitle.js";
import type { AwardRow } from "./awardRow.js";

/**
 * Rows found wrong against a second list or by reading, by ceremony, category and title: nominees put into the category of
 * their Oscar nomination, a performance under another film, and a title that names another film than the one in `data/`.
 */
const refuted = new Set(
  [
    ["berlin/1984", "berlin/silver-bear-for-best-director", "Rembetiko"],
    ["bafta/2016", "bafta/supporting-actress", "The Danish Girl"],
    [
      "golden-globes/78",
      "golden-globes/best-performance-by-a-female-actor-in-a-supporting-role-in-any-motion-picture",
      "Borat Subsequent Moviefilm",
    ],
    ["locarno/1971", "locarno/golden-leopard", "Friends"],
    ["sag/2002", "sag/outstanding-performance-by-a-female-actor-in-a-supporting-role", "A Beautiful Mind"],
    ["sag/2004", "sag/outstanding-performance-by-a-female-actor-in-a-leading-role", "Whale Rider"],
    ["venice/1954", "venice/golden-lion", "Romeo and Juliet"],
  ].map(([ceremony, category, title = ""]) => `${ceremony} ${category} ${titleKey(title)}`),
);

/** Whether somebody has found the row to be wrong. */
export const isRefuted = (row: AwardRow): boolean =>
  row.titles.some((title) => refuted.has(`${row.ceremony} ${row.category} ${titleKey(title)}`));

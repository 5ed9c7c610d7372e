import type { FilmDraft } from "../drafts.js";
import { readCsv } from "../tables.js";
import { filmTitle } from "../text/filmTitle.js";
import { people } from "./usFilms.js";

/** Films in competition at Cannes: title, original title, director; the year is that of the festival. */
export function cannesFilms(folder: string): FilmDraft[] {
  return readCsv(folder, "cannes-competition-1946-2025.csv").map((row) => {
    const imdb = /tt\d+/.exec(row["imdb_url"] ?? "")?.[0];
    const original = filmTitle(row["original_title"] ?? "");
    return {
      sources: ["pgt"],
      title: filmTitle(row["title"] ?? ""),
      titles: original === "" ? [] : [original],
      year: Number(row["year"]),
      festival: true,
      countries: (row["countries_of_origin"] ?? "").split(/, ?/).filter((code) => code !== ""),
      ...(imdb === undefined ? {} : { imdb }),
      crew: { director: people((row["director"] ?? "").split(",")) },
      cast: [],
    };
  });
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { CrewJob } from "../../../core/packs/records.js";
import type { CastMention, CreditedName, FilmDraft, PersonMention } from "../drafts.js";
import { groupBy } from "../groupBy.js";
import { readTsv } from "../tables.js";
import { characterNames } from "../text/characterName.js";
import { filmTitle, titleKey } from "../text/filmTitle.js";
import { personName } from "../text/personName.js";
import { plainText, properCase } from "../text/plainText.js";

/** A row of the list of nominations; films point into the drafts made from the same rows. */
export interface Nomination {
  readonly ceremony: number;
  /** Official name of the category at that ceremony, as the Academy writes it. */
  readonly category: string;
  readonly films: readonly FilmDraft[];
  readonly people: readonly PersonMention[];
  readonly won: boolean;
}

export interface Oscars {
  readonly films: readonly FilmDraft[];
  readonly nominations: readonly Nomination[];
  readonly credited: readonly CreditedName[];
}

interface Entry {
  imdb: string | undefined;
  title: string;
  year: number;
  rows: { row: Row; place: number }[];
}
interface Row {
  readonly [column: string]: string;
}

/** Every Academy Award nomination, and the films and credits that they vouch for. */
export function oscars(folder: string, given: ReadonlySet<string>): Oscars {
  const rows = readTsv(folder, "oscars.tsv");
  const entries = new Map<string, Entry>();
  const keysOfRow = rows.map((row) =>
    filmsOf(row).map((film, place) => {
      const key = `${film.imdb ?? ""} ${titleKey(film.title)}`;
      const entry = entries.get(key) ?? { imdb: film.imdb, title: film.title, year: yearOf(row), rows: [] };
      entry.rows.push({ row, place });
      entries.set(key, entry);
      return key;
    }),
  );
  const aliases = filmAliases(folder);
  const homes = settleIds([...entries], aliases);
  const drafts = new Map(
    [...entries]
      .filter(([key]) => homes.get(key) === key)
      .map(([key, entry]) => {
        const others = [...homes].filter(([other, home]) => home === key && other !== key).map(([other]) => entries.get(other));
        return [
          key,
          draftOf(
            entry,
            others.flatMap((other) => other ?? []),
            aliases.get(entry.imdb ?? "") ?? [],
            given,
          ),
        ];
      }),
  );
  const nominations = rows.map(
    (row, index): Nomination => ({
      ceremony: Number(row["Ceremony"]),
      category: row["Category"] ?? "",
      films: (keysOfRow[index] ?? []).flatMap((key) => drafts.get(homes.get(key) ?? "") ?? []),
      people: nominees(row),
      won: row["Winner"] === "True",
    }),
  );
  return { films: [...drafts.values()], nominations, credited: creditedNames(folder) };
}

const cells = (text: string | undefined): string[] => (text === undefined || text === "" ? [] : text.split("|"));

function filmsOf(row: Row): { title: string; imdb: string | undefined }[] {
  const ids = cells(row["FilmId"]);
  return cells(row["Film"])
    .map((title, place) => {
      const imdb = /^tt\d+$/.exec(ids[place] ?? "")?.[0];
      return { title: properCase(filmTitle(title)), imdb };
    })
    .filter((film) => film.title !== "");
}

/** "1927/28" spans two years; the later one, as a check allows a year of slack. */
function yearOf(row: Row): number {
  const [first = "", second] = (row["Year"] ?? "").split("/");
  return second === undefined ? Number(first) : Math.floor(Number(first) / 100) * 100 + Number(second);
}

/**
 * Which entry an entry belongs to. One id under two titles is one film under another title if the years agree and the
 * alias file says so or the words overlap; else the id slipped from a neighbouring row, and the rarer title loses it.
 */
function settleIds(entries: readonly (readonly [string, Entry])[], aliases: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const homes = new Map(entries.map(([key]) => [key, key]));
  const byId = groupBy(
    entries.filter(([, entry]) => entry.imdb !== undefined),
    ([, entry]) => entry.imdb ?? "",
  );
  for (const [imdb, same] of byId) {
    if (same.length < 2) continue;
    const [main, ...others] = [...same].sort((a, b) => b[1].rows.length - a[1].rows.length);
    if (main === undefined) continue;
    for (const [key, entry] of others) {
      const known = (aliases.get(imdb) ?? []).some(
        (title) => titleKey(title) === titleKey(entry.title) || titleKey(title) === titleKey(main[1].title),
      );
      const words = new Set(titleKey(main[1].title).split(" "));
      const overlaps = titleKey(entry.title)
        .split(" ")
        .some((word) => word.length > 3 && words.has(word));
      if (Math.abs(entry.year - main[1].year) <= 3 && (known || overlaps)) homes.set(key, main[0]);
      else entry.imdb = undefined;
    }
  }
  return homes;
}

function draftOf(entry: Entry, others: readonly Entry[], aliases: readonly string[], given: ReadonlySet<string>): FilmDraft {
  const rows = [entry, ...others].flatMap((each) => each.rows);
  const short = rows.every(({ row }) => /\bSHORT\b/i.test(row["CanonicalCategory"] ?? ""));
  const crew: { [job in CrewJob]?: PersonMention[] } = {};
  const cast: CastMention[] = [];
  for (const { row, place } of rows) {
    const job = jobOf(row);
    if (job !== undefined) crew[job] = [...(crew[job] ?? []), ...nominees(row)];
    if (row["Class"] === "Acting") cast.push(...performance(row, place, given));
  }
  return {
    sources: ["od"],
    title: entry.title,
    titles: [
      ...others.map((other) => other.title),
      ...aliases.map((alias) => filmTitle(alias)),
      ...(short ? [] : [entry.title, ...aliases].flatMap((alias) => bracketed(filmTitle(alias)))),
    ],
    year: entry.year,
    ...(short ? { short } : {}),
    ...(entry.imdb === undefined ? {} : { imdb: entry.imdb }),
    crew,
    cast,
  };
}

/** "Keeper of Promises (The Given Word)" → both titles. A bracket that goes on with the title is no title of its own. */
function bracketed(title: string): string[] {
  const [, before = "", within = ""] = /^(.+?) \(([^()]+)\)$/.exec(title) ?? [];
  if (before === "" || / or$/.test(before)) return [];
  const other = within.replace(/^'(.*)'$/, "$1");
  return /^\p{Lu}/u.test(other) ? [before, other] : [before];
}

/** The job that a nomination in a category proves; undefined where it does not. */
function jobOf(row: Row): CrewJob | undefined {
  const category = row["CanonicalCategory"] ?? "";
  const ceremony = Number(row["Ceremony"]);
  if (category.startsWith("DIRECTING")) return "director";
  if (/^WRITING \((?:Adapted|Original) Screenplay\)|^WRITING \(Original Story\)/.test(category)) return "writer";
  if (category.startsWith("CINEMATOGRAPHY")) return "cinematographer";
  if (category === "FILM EDITING") return "editor";
  // Before the 11th ceremony the head of the studio's music department was named.
  if (category === "MUSIC (Original Score)") return ceremony >= 11 ? "composer" : undefined;
  // Until the 24th the company was named.
  return category === "BEST PICTURE" && ceremony >= 24 ? "producer" : undefined;
}

function nominees(row: Row): PersonMention[] {
  const ids = cells(row["NomineeIds"]);
  return cells(row["Nominees"])
    .flatMap((cell, place): PersonMention[] => {
      const id = ids[place] ?? "";
      if (id.startsWith("co")) return [];
      const name = personName(properCase(plainText(cell)));
      if (name === undefined || (!/^nm\d+$/.test(id) && !/ /.test(name))) return [];
      return [/^nm\d+$/.test(id) ? { name, imdb: id } : { name }];
    })
    .filter((person) => person.imdb !== undefined || row["Class"] !== "SciTech");
}

function performance(row: Row, place: number, given: ReadonlySet<string>): CastMention[] {
  const films = cells(row["Film"]);
  const details = cells(row["Detail"]);
  const [person] = nominees(row);
  if (person === undefined) return [];
  const detail = films.length === details.length ? (details[place] ?? "") : films.length === 1 ? details.join("/") : "";
  // "Lena Yakushova (Ninotchka)" names the part twice; "(age 18)" and "(alias, …)" do not.
  const both = detail.replace(/\s*[[(](\p{Lu}[\p{L}' ]{2,24})[\])]$/u, "/$1");
  const forms = characterNames(both, person.name, given);
  // What sounds like an occupation is a name where it won a nomination: "Olive Chancellor", "Mother Abbess".
  return [{ person, forms: forms.length === 0 && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(detail) ? [detail] : forms }];
}

function filmAliases(folder: string): Map<string, string[]> {
  const file = parse(readFileSync(join(folder, "oscars-film-aliases.yaml"), "utf8")) as { [imdb: string]: string | string[] };
  return new Map(Object.entries(file).map(([imdb, titles]) => [imdb, [titles].flat().map((title) => properCase(title))]));
}

function creditedNames(folder: string): CreditedName[] {
  const yaml = parse(readFileSync(join(folder, "oscars-name-aliases.yaml"), "utf8")) as { [imdb: string]: string | string[] };
  const aliases = Object.entries(yaml).flatMap(([imdb, names]) => [names].flat().map((raw) => ({ imdb, raw, source: "od" as const })));
  const variants = readTsv(folder, "oscar-name-variants.tsv").map((row) => ({
    imdb: row["imdb"] ?? "",
    raw: row["as_credited"] ?? "",
    source: "oscy" as const,
  }));
  return [...aliases, ...variants].flatMap(({ imdb, raw, source }) => {
    const name = personName(properCase(raw.replace(/^(?:Sir|Dame|Dr\.|Col\.|Professor|Lord|Madame|Capt\.) (?=\S+ \S)/i, "")));
    return name === undefined ? [] : [{ imdb, name, source }];
  });
}

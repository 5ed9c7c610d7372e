import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { AwardRecord, CeremonyRecord, FilmRecord, HonourRecord, PersonRecord } from "../../core/packs/records.js";
import { withFilms, withPeople } from "../additions.js";
import { recordOf } from "../recordLine.js";
import { buildRecords } from "./buildRecords.js";
import { withTitles } from "./films/mergeFilm.js";
import { awardHonours } from "./honours/awardHonours.js";
import { oscarCategories, oscarCeremonies } from "./honours/oscarAwards.js";
import { withPremieres } from "./honours/premieres.js";
import { withCredit } from "./people/credited.js";
import { writeShards } from "./shards.js";
import { awardWinners } from "./sources/awardWinners.js";
import { goldenGlobes } from "./sources/goldenGlobes.js";
import { readSources } from "./sources/readSources.js";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write("usage: tsx src/dataset/import/main.ts <folder of source files>\n");
  process.exit(2);
}
const data = resolve("data");
const lines = <T>(file: string): T[] =>
  existsSync(join(data, file))
    ? readFileSync(join(data, file), "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => recordOf(line) as T)
    : [];

const step = (text: string): void => void process.stderr.write(`${(performance.now() / 1000).toFixed(1).padStart(6)} s  ${text}\n`);
step("reading the sources");
const sources = readSources(folder, data);
step(`${sources.drafts.length} lines about films, ${sources.oscars.nominations.length} nominations`);
const built = buildRecords(folder, sources, data, step);
const known = lines<AwardRecord>("awards/categories.jsonl");
const ceremonies = oscarCeremonies(folder);
const categories = oscarCategories(folder, sources.oscars.nominations, ceremonies, known);
const winners = awardWinners(folder);
const films = withFilms(built.films, lines<FilmRecord>("films/curated.jsonl"));
const honours = [...built.honours, ...lines<HonourRecord>("honours/curated.jsonl")];
const others = awardHonours([...winners.rows, ...goldenGlobes(folder)], {
  films,
  people: withPeople(built.people, lines<PersonRecord>("people/curated.jsonl")),
  honours,
});
const people = withCredit(
  [...built.people, ...others.people],
  [...built.films, ...films, ...others.films],
  [...honours, ...others.honours],
);
for (const [reason, count] of [...winners.leftOut, ...others.leftOut]) step(`${count} rows of awards left out: ${reason}`);
const written = lines<CeremonyRecord>("awards/ceremonies.jsonl").filter(({ source }) => source.includes("curated"));
const kept = <T extends { readonly id: string }>(records: readonly T[], fresh: readonly T[]): T[] => [
  ...fresh,
  ...records.filter((record) => !fresh.some((other) => other.id === record.id)),
];
writeShards(data, {
  films: withPremieres(
    [...built.films.map((film) => withTitles(film, others.titles.get(film.id) ?? [])), ...others.films],
    [...honours, ...others.honours],
    built.datedByFestival,
  ),
  people,
  honours: [...built.honours, ...others.honours],
  categories: kept(known, categories),
  ceremonies: kept(written, [...ceremonies, ...others.ceremonies]),
});
step(`${built.films.length} films, ${people.length} people, ${built.honours.length + others.honours.length} honours written`);

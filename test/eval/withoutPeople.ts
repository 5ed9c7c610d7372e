import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type CastRow, compilePack, type EntityId, openPack, type Pack, type PackRecords } from "../../src/core/index.js";
import { englishWords } from "../../src/dataset/englishWords.js";
import { load } from "../../src/dataset/load.js";
import { seededRandom } from "../support/seededRandom.js";
import { entitiesOf } from "./names.js";
import { root } from "./options.js";

const folder = path.join(root, "dist", "eval");

/** A random share of the people of the pack, the same for the same seed. */
export function drawPeople(pack: Pack, share: number, seed: number): Set<EntityId> {
  const random = seededRandom(seed);
  return new Set(entitiesOf(pack, "person").filter(() => random() < share));
}

/**
 * The pack as it would be if nobody had ever recorded these people: compiled anew, so that every count, list and
 * prominence is true, and kept in `dist/eval`, since that takes half a minute.
 */
export function packWithout(people: ReadonlySet<EntityId>, pack: Pack, packFile: string): Pack {
  const slugs = new Set([...people].map((person) => pack.slug(person)));
  const key = createHash("sha1")
    .update(readFileSync(packFile))
    .update([...slugs].sort().join())
    .digest("hex")
    .slice(0, 16);
  const file = path.join(folder, `strangers-${key}.pack`);
  if (!existsSync(file)) {
    console.log(`Compiling the pack without ${slugs.size} people (once for these facts and this seed; half a minute) …`);
    mkdirSync(folder, { recursive: true });
    for (const old of readdirSync(folder)) if (/^strangers-.*\.pack$/.test(old)) rmSync(path.join(folder, old));
    const { records } = load(path.join(root, "data"));
    writeFileSync(file, compilePack(withoutRecords(records, slugs), { name: pack.name, date: pack.date }, englishWords()));
  }
  const opened = openPack(readFileSync(file));
  if ("problem" in opened) throw new Error(opened.problem.message);
  return opened.pack;
}

/** The records without these people; their parts stay as parts whose performer is not known. */
export function withoutRecords(records: PackRecords, slugs: ReadonlySet<string>): PackRecords {
  const isKept = (id: string): boolean => !slugs.has(id);
  return {
    ...records,
    people: records.people.filter(({ id }) => isKept(id)),
    films: records.films.map((film) => ({
      ...film,
      ...(film.crew === undefined
        ? {}
        : { crew: Object.fromEntries(Object.entries(film.crew).map(([job, ids]) => [job, ids.filter(isKept)])) }),
      ...(film.cast === undefined ? {} : { cast: film.cast.flatMap((row) => castRow(row, isKept)) }),
    })),
    honours: records.honours.map((honour) => (honour.people === undefined ? honour : { ...honour, people: honour.people.filter(isKept) })),
  };
}

function castRow(row: CastRow, isKept: (id: string) => boolean): CastRow[] {
  const [performer, character, ...forms] = row;
  if (performer === null || isKept(performer)) return [row];
  return character === null ? [] : [[null, character, ...forms]];
}

import type { FilmRecord } from "../../../core/packs/records.js";

/** What is known of a film; what is not may stand there as undefined or empty. */
type FilmFields = { readonly [field in keyof FilmRecord]: FilmRecord[field] | undefined };

/** The fields of a film in the order in which a line of `data/films` has them. */
const order: { readonly [field in keyof Required<FilmRecord>]: true } = {
  id: true,
  title: true,
  titles: true,
  year: true,
  premiere: true,
  later: true,
  imdb: true,
  wikidata: true,
  wiki: true,
  crew: true,
  cast: true,
  series: true,
  cited: true,
  source: true,
  seen: true,
};
const fields = Object.keys(order) as (keyof FilmRecord)[];

/** The record of a film: its fields in one order, and none that is empty. */
export const filmRecord = (film: FilmFields): FilmRecord =>
  Object.fromEntries(fields.flatMap((field) => (isEmpty(film[field]) ? [] : [[field, film[field]]]))) as unknown as FilmRecord;

const isEmpty = (value: unknown): boolean => value === undefined || (typeof value === "object" && Object.keys(value ?? {}).length === 0);

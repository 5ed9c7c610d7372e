import type { DraftModel } from "../../model/draftModel.js";
import { type EntityId, none, type Pack } from "../../packs/pack.js";
import { lineStart } from "./typed.js";

const filmsConsidered = 3;

/** Everybody and everything of the films in focus: cast in billing order, characters, crew, the film, its awards. */
export function entitiesInFocus({ pack, focus }: DraftModel): readonly EntityId[] {
  const entities = focus.films.slice(0, filmsConsidered).flatMap(({ film }) => entitiesOfFilm(pack, film));
  return [...new Set(entities)];
}

function entitiesOfFilm(pack: Pack, film: EntityId): readonly EntityId[] {
  const credits = pack.creditsOfFilm(film);
  const cast = credits.filter(({ job }) => job === "cast");
  const crew = credits.filter(({ job }) => job !== "cast");
  const honours = pack.honoursOfFilm(film);
  const found = [
    ...cast.map(({ person }) => person),
    ...cast.map(({ character }) => character),
    ...crew.map(({ person }) => person),
    film,
    ...honours.map(({ category }) => category),
    ...honours.map(({ body }) => body),
  ];
  return found.filter((entity): entity is EntityId => entity !== none);
}

/** What the draft names elsewhere, in order of its text. */
export function entitiesMentioned({ mentions }: DraftModel, offset: number): readonly EntityId[] {
  const elsewhere = mentions.filter(({ start, end }) => offset <= start || end < offset);
  return [...new Set(elsewhere.map(({ entity }) => entity))];
}

/** Bodies that the draft names, by themselves or by a category: the last before the cursor first. */
export function bodiesNamed({ pack, mentions }: DraftModel, offset: number): readonly EntityId[] {
  const named = mentions.filter(({ kind }) => kind === "award");
  const [before, behind] = [named.filter(({ end }) => end < offset).reverse(), named.filter(({ start }) => start >= offset)];
  return [...new Set([...before, ...behind].map(({ entity }) => pack.bodyOf(entity)))];
}

/** The bodies that the line of the cursor names before it, the last first. */
export function bodiesOfLine(model: DraftModel, offset: number): readonly EntityId[] {
  const from = lineStart(model.text, offset);
  const line = model.mentions.filter(({ kind, start, end }) => kind === "award" && from <= start && end < offset).reverse();
  return [...new Set(line.map(({ entity }) => model.pack.bodyOf(entity)))];
}

/** Bodies that honoured the films in focus. */
export const bodiesHonouring = ({ pack, focus }: DraftModel): readonly EntityId[] => [
  ...new Set(focus.films.flatMap(({ film }) => pack.honoursOfFilm(film).map(({ body }) => body))),
];

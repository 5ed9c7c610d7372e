import { focusWeight } from "../focus/focus.js";
import type { DraftModel } from "../model/draftModel.js";
import { type EntityId, none } from "../packs/pack.js";
import type { Finding } from "../rules/finding.js";
import type { Range } from "../text/range.js";
import { detailOf } from "./detail.js";
import { namedInText } from "./occurrences.js";

/** A person or character over the length of the draft. */
export interface PlotRow {
  readonly entity: EntityId;
  readonly kind: "person" | "character";
  readonly name: string;
  readonly detail: string;
  /** In order of the text; empty for somebody of the cast whom it does not name. */
  readonly places: readonly Range[];
}

/** Who is named where between the front matter and the end of the draft. */
export interface MentionPlot {
  readonly range: Range;
  readonly rows: readonly PlotRow[];
}

/** So many of the first of a cast are missed when the text does not name them or their part. */
const leads = 6;

/** In order of the first mention; then whom the draft has forgotten. A misspelled name among the findings counts. */
export function mentionPlot(model: DraftModel, findings: readonly Finding[]): MentionPlot {
  const { pack, focus, text, frontMatter } = model;
  const row = (entity: EntityId, places: readonly Range[]): PlotRow[] => {
    const kind = pack.kind(entity);
    return kind === "person" || kind === "character"
      ? [{ entity, kind, name: pack.text(entity), detail: detailOf(pack, entity, focus), places }]
      : [];
  };
  const places = namedInText(model, findings);
  const named = [...places].flatMap(([entity, own]) => row(entity, own));
  const forgotten = focus.films
    .filter(({ weight }) => weight >= focusWeight)
    .flatMap(({ film }) =>
      pack
        .creditsOfFilm(film)
        .filter(({ job }) => job === "cast")
        .slice(0, leads),
    )
    .filter(({ person, character }) => ![person, character].some((entity) => entity !== none && places.has(entity)))
    .flatMap(({ person }) => (person === none ? [] : row(person, [])));
  return { range: { start: frontMatter.range.end, end: text.length }, rows: [...named, ...forgotten] };
}

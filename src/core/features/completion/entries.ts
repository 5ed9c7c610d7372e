import { wordsOf } from "../../gazetteer/exact.js";
import { asScalar } from "../../markdown/asScalar.js";
import type { DraftModel } from "../../model/draftModel.js";
import type { EntityId, EntityKind, NameId, Pack } from "../../packs/pack.js";
import { titleWithYear } from "../../packs/titleWithYear.js";
import type { Range } from "../../text/range.js";
import { detailOf } from "../detail.js";
import type { Candidate } from "./candidate.js";
import type { Occasion } from "./occasion.js";
import { replacedBy } from "./replaced.js";

export interface CompletionEntry {
  readonly label: string;
  readonly insertText: string;
  /** What an editor matches against the text of `range` up to the cursor: begins with what is typed there, or with its normal form. */
  readonly filterText: string;
  /** Kind, film and role: "person · Ani in Anora (2024)". */
  readonly detail: string;
  readonly kind: EntityKind;
  /**
   * Replaced by `insertText`: the words of the name that stand there already with their "@", before the cursor and behind
   * it. UTF-16 offsets.
   */
  readonly range: Range;
  readonly sortText: string;
  /** For its card, when the editor wants the documentation. */
  readonly entity: EntityId;
  /** Of the films in focus, or named elsewhere in the draft. */
  readonly near: boolean;
}

/** A list of this length may have been cut off: ask again when more is typed. */
export const completionLimit = 50;

/** The candidates as a list to show: nothing twice, and nothing that stands there already. */
export function entriesOf(
  model: DraftModel,
  { field, job, typed: cuts }: Occasion,
  candidates: readonly Candidate[],
): readonly CompletionEntry[] {
  const { pack, focus, text } = model;
  const seen = new Set<string>();
  const starts = new Map<EntityId, number>();
  const list: CompletionEntry[] = [];
  for (const found of candidates) {
    const { entity, near } = found;
    const kind = pack.kind(entity);
    const { candidate, range } = replacedBy(pack, text, found, cuts);
    const name = kind === "person" ? pack.canonicalName(entity) : candidate.name;
    const label = field?.dated === true ? dated(pack, entity, name) : pack.nameText(name);
    // Every body has a Best Actress; one of them is enough to write it.
    const key = kind === "award" ? label : `${entity} ${label}`;
    // Found by all of its words, a name is not offered again for the last of them: "Karren Karren Karagulian".
    if ((starts.get(entity) ?? range.start) !== range.start) continue;
    starts.set(entity, range.start);
    const insertText = field?.bare === true ? asScalar(label) : label;
    if (seen.has(key) || insertText === text.slice(range.start, range.end)) continue;
    seen.add(key);
    const sortText = String(list.length).padStart(3, "0");
    const detail = detailOf(pack, entity, focus, job);
    list.push({ label, insertText, filterText: filterText(pack, candidate), detail, kind, range, sortText, entity, near });
    if (list.length === completionLimit) break;
  }
  return list;
}

/** "Suspiria (1977)": two films may share a title, and only the year says which is under review. */
function dated(pack: Pack, film: EntityId, name: NameId): string {
  const title = pack.nameText(name);
  return titleWithYear(pack, film).replace(pack.text(film), () => title);
}

/** The name's tokens from the one that was typed on, the earlier ones behind: "eydelshteyn mark" for "Eydel". */
function filterText(pack: Pack, { name, at, typed, slip }: Candidate): string {
  const tokens = wordsOf(pack, name);
  const folded = `${typed.sign}${[...tokens.slice(at), ...tokens.slice(0, at)].join(" ")}`;
  // Marks, hyphens and slips are not in the folded name, and an editor drops what does not match its text.
  return slip || !folded.startsWith(typed.written.toLowerCase()) ? `${typed.written} ${folded}` : folded;
}

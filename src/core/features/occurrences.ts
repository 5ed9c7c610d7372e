import { namesFilm, namesPeople } from "../focus/headEvidence.js";
import { entitiesNamed, filmsTitled, wordsOf } from "../gazetteer/exact.js";
import type { BlockMention } from "../mentions/findMentions.js";
import type { DraftModel } from "../model/draftModel.js";
import type { EntityId, Pack } from "../packs/pack.js";
import type { Finding } from "../rules/finding.js";
import { normalForm } from "../text/normalForm.js";
import type { Range } from "../text/range.js";
import { cutWords, wordForm } from "../text/words.js";
import type { Token } from "../tokens/token.js";

/** A word of a name where it stands, a possessive ending left out. */
export interface NameWord extends Range {
  /** Normal form, as in the gazetteer. */
  readonly form: string;
}

/** A place of the draft that names an entity. */
export interface Occurrence extends Range {
  readonly words: readonly NameWord[];
}

/** Whom the offset names: on a misspelling whoever is meant, else the mention there. The range is that of the written name. */
export function namedAt(
  model: DraftModel,
  offset: number,
  findings: readonly Finding[] = [],
): { readonly entity: EntityId; readonly range: Range; readonly misspelled: boolean } | undefined {
  const slip = findings.find(({ range, meant }) => meant !== undefined && range.start <= offset && offset <= range.end);
  const mention = model.mentionAt(offset);
  // In "Mickey Madison" the surname alone is right; a name that only lacks its marks is a mention as a whole.
  if (slip?.meant !== undefined && !(mention !== undefined && mention.entity === slip.meant && covers(mention, slip.range)))
    return { entity: slip.meant, range: slip.range, misspelled: true };
  if (mention !== undefined) return { entity: mention.entity, range: { start: mention.start, end: mention.end }, misspelled: false };
  const head = inHead(model).find(({ start, end }) => start <= offset && offset <= end);
  return head && { entity: head.entity, range: { start: head.start, end: head.end }, misspelled: false };
}

export const covers = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Every place of the draft that names the entity, in order: its right forms, and the misspellings among the findings that mean it. */
export function placesOf(model: DraftModel, entity: EntityId, findings: readonly Finding[] = []): readonly Range[] {
  const slips = findings.flatMap(({ meant, range }) => (meant === entity ? [range] : []));
  // A misspelled name holds its right part, and a name without its marks is a finding and a mention: one place each.
  const places = occurrencesOf(model, entity).filter((place) => !slips.some((slip) => overlaps(place, slip)));
  return [...places.map(({ start, end }) => ({ start, end })), ...slips].sort((a, b) => a.start - b.start);
}

/**
 * Who is named where below the front matter, in order of the text: right forms and the misspellings among the findings, as in
 * `placesOf`.
 */
export function namedInText(model: DraftModel, findings: readonly Finding[]): ReadonlyMap<EntityId, readonly Range[]> {
  const slips = findings.flatMap(({ meant, range }) => (meant === undefined ? [] : [{ entity: meant, range }]));
  const rights = model.mentions
    .filter((mention) => !slips.some(({ entity, range }) => entity === mention.entity && overlaps(mention, range)))
    .map(({ entity, start, end }) => ({ entity, range: { start, end } }));
  const places = new Map<EntityId, Range[]>();
  for (const { entity, range } of [...rights, ...slips].sort((a, b) => a.range.start - b.range.start)) {
    const known = places.get(entity);
    if (known === undefined) places.set(entity, [range]);
    else known.push(range);
  }
  return places;
}

/**
 * Whether it is worth reading the text for the entity: it holds a word of one of its names, as every mention does. For
 * files that nobody has opened: a twentieth of the time of reading them, or less.
 */
export function mayName(text: string, pack: Pack, entity: EntityId): boolean {
  const letters = normalForm(text.replace(/[*_]/g, ""));
  const names = [pack.canonicalName(entity), ...pack.aliases(entity).map(({ name }) => name)];
  return names.some((name) => wordsOf(pack, name).some((word) => letters.includes(word)));
}

/** Every right form of the entity in the draft, in order: names in full, parts of them, nicknames, people and film of the front matter. */
export function occurrencesOf(model: DraftModel, entity: EntityId): readonly Occurrence[] {
  const head = inHead(model).filter((place) => place.entity === entity);
  const body = model.blocks.flatMap(({ start, reading, mentions }) =>
    mentions
      .filter((mention) => mention.entity === entity)
      .map((mention) => ({
        start: mention.start + start,
        end: mention.end + start,
        words: wordsIn(mention, reading.tokens, start),
      })),
  );
  return [...head, ...body];
}

function wordsIn({ first, last, end }: BlockMention, tokens: readonly Token[], by: number): NameWord[] {
  return tokens.slice(first, last + 1).map((token, index) => {
    const stem = first + index === last && token.end === end;
    return { start: token.start + by, end: (stem ? token.end : token.fullEnd) + by, form: stem ? token.stem : token.full };
  });
}

interface HeadName extends Occurrence {
  readonly entity: EntityId;
}

/** Names in the front matter: `cast:` and the like hold whole names, alone or in a row; `film:` holds a title. */
function inHead(model: DraftModel): readonly HeadName[] {
  return model.once("names in the front matter", () =>
    model.frontMatter.values.flatMap((value) =>
      namesPeople(value.key) ? peopleIn(model, value) : namesFilm(value.key) ? filmIn(model, value) : [],
    ),
  );
}

/** The year behind a title is no part of it; "film: 12" counts the posts of a blog. */
function filmIn(model: DraftModel, value: Range): HeadName[] {
  const title = model.text.slice(value.start, value.end).replace(/\s*\(\d{4}\)\W*$/, "");
  const films = /^\W*\d+\W*$/.test(title) ? [] : filmsTitled(model.pack, title);
  const entity = films.find((film) => model.focus.films.some((inFocus) => inFocus.film === film)) ?? films[0];
  return headName(entity, wordsAt(title, value.start));
}

function peopleIn(model: DraftModel, value: Range): HeadName[] {
  const raw = model.text.slice(value.start, value.end);
  return [...raw.matchAll(/[^,;&[\]"\r\n]+/g)].flatMap(({ 0: part, index }) => {
    const people = entitiesNamed(model.pack, part, "person");
    // Of namesakes, whom the draft's film credits.
    const entity = people.find((person) => model.local.people.has(person)) ?? people[0];
    return headName(entity, wordsAt(part, value.start + index));
  });
}

function headName(entity: EntityId | undefined, words: readonly NameWord[]): HeadName[] {
  const [first, last] = [words[0], words.at(-1)];
  return entity === undefined || first === undefined || last === undefined ? [] : [{ entity, start: first.start, end: last.end, words }];
}

function wordsAt(text: string, at: number): NameWord[] {
  const spans = cutWords(text);
  const words: NameWord[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const [from, to] = [spans[i] as number, spans[i + 1] as number];
    words.push({ start: at + from, end: at + to, form: wordForm(text.slice(from, to)) });
  }
  return words;
}

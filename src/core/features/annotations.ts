import { focusWeight } from "../focus/focus.js";
import type { DraftModel } from "../model/draftModel.js";
import { type EntityId, none, type Pack } from "../packs/pack.js";
import { linksOf } from "./cards/links.js";

/** So much of the text stands around a quotation, for whoever looks it up in a changed draft. */
const context = 24;
const actorsNamed = 8;

/**
 * Every name of the draft as a page of W3C Web Annotations (JSON-LD): who is meant, and where, by quotation and by position,
 * which that standard counts in code points. `source` is how the draft is called.
 */
export function annotations(model: DraftModel, source: string): string {
  const { pack, text } = model;
  const place = codePoints(text);
  const items = model.mentions.map(({ entity, start, end }, index) => ({
    id: `${source}#name-${index + 1}`,
    type: "Annotation",
    motivation: "identifying",
    body: [
      { type: "TextualBody", value: pack.text(entity), purpose: "tagging" },
      ...linksOf(pack, entity).map(({ url }) => ({ type: "SpecificResource", source: url, purpose: "identifying" })),
    ],
    target: {
      source,
      selector: [
        {
          type: "TextQuoteSelector",
          exact: text.slice(start, end),
          prefix: wellFormed(text.slice(Math.max(0, start - context), start)),
          suffix: wellFormed(text.slice(end, end + context)),
        },
        { type: "TextPositionSelector", start: place(start), end: place(end) },
      ],
    },
  }));
  return json({ "@context": "http://www.w3.org/ns/anno.jsonld", id: `${source}#names`, type: "AnnotationPage", items });
}

/** What a search engine wants to know of the review (schema.org, JSON-LD); undefined where no film is in focus. */
export function reviewData({ pack, focus, frontMatter, mentions }: DraftModel): string | undefined {
  const reviewed = focus.films.filter(({ weight }) => weight >= focusWeight).map(({ film }) => film);
  if (reviewed.length === 0) return undefined;
  const value = (name: string): string | undefined => frontMatter.values.find(({ key }) => key.toLowerCase() === name)?.value;
  const [title, date, author] = [value("title"), value("date"), value("author")];
  const others = [...new Set(mentions.map(({ entity }) => entity))].filter(
    (entity) => !reviewed.includes(entity) && (pack.kind(entity) === "person" || pack.kind(entity) === "film"),
  );
  const [only, ...more] = reviewed.map((film) => movie(pack, film));
  return json({
    "@context": "https://schema.org",
    "@type": "Review",
    ...(title === undefined ? {} : { name: title }),
    ...(author === undefined ? {} : { author: { "@type": "Person", name: author } }),
    ...(date === undefined ? {} : { datePublished: date }),
    itemReviewed: more.length === 0 ? only : [only, ...more],
    mentions: others.map((entity) => (pack.kind(entity) === "film" ? work(pack, entity) : person(pack, entity))),
  });
}

const json = (value: unknown): string => JSON.stringify(value, undefined, 2);

const sameAs = (pack: Pack, entity: EntityId): object => {
  const urls = linksOf(pack, entity).map(({ url }) => url);
  return urls.length === 0 ? {} : { sameAs: urls };
};

const person = (pack: Pack, entity: EntityId): object => ({ "@type": "Person", name: pack.text(entity), ...sameAs(pack, entity) });

const work = (pack: Pack, film: EntityId): object => ({
  "@type": pack.isSeries(film) ? "TVSeries" : "Movie",
  name: pack.text(film),
  ...(pack.year(film) === 0 ? {} : { datePublished: String(pack.year(film)) }),
  ...sameAs(pack, film),
});

function movie(pack: Pack, film: EntityId): object {
  const people = (wanted: "director" | "cast", most: number): object[] => {
    const found = pack.creditsOfFilm(film).flatMap((credit) => (credit.job === wanted && credit.person !== none ? [credit.person] : []));
    return [...new Set(found)].slice(0, most).map((entity) => person(pack, entity));
  };
  return { ...work(pack, film), director: people("director", actorsNamed), actor: people("cast", actorsNamed) };
}

/** Half of a pair at the border of an excerpt is no text. */
const wellFormed = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");

/** From UTF-16 offsets, asked for in ascending order or not, to code points. */
function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) pairs.push(index);
  return (offset) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

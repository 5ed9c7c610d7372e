import type { EntityId, Pack } from "../../packs/pack.js";
import type { CardLink } from "../card.js";

/** Links to the outside, only from ids that look like ids: an address is never taken from the pack. */
export function linksOf(pack: Pack, entity: EntityId): readonly CardLink[] {
  const links: CardLink[] = [];
  const [imdb, wikidata, wiki] = [pack.imdb(entity), pack.wikidata(entity), pack.wiki(entity)];
  if (imdb !== undefined && /^(?:nm|tt)\d+$/.test(imdb)) {
    links.push({ label: "IMDb", url: `https://www.imdb.com/${imdb.startsWith("nm") ? "name" : "title"}/${imdb}/` });
  }
  if (wikidata !== undefined && /^Q\d+$/.test(wikidata)) {
    links.push({ label: "Wikidata", url: `https://www.wikidata.org/wiki/${wikidata}` });
  }
  if (wiki !== undefined && wiki !== "") links.push({ label: "Wikipedia", url: `https://en.wikipedia.org/wiki/${pathPart(wiki)}` });
  return links;
}

/** Percent-encodes a page title; parentheses too, since they would end a Markdown link. */
function pathPart(title: string): string {
  const wellFormed = title.replace(/\p{Cs}/gu, "\uFFFD");
  return encodeURIComponent(wellFormed).replace(/[()'!*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

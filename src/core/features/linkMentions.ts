import type { BlockMention } from "../mentions/findMentions.js";
import type { DraftBlock, DraftModel } from "../model/draftModel.js";
import type { EntityId, Pack } from "../packs/pack.js";
import type { Finding } from "../rules/finding.js";
import type { Edit } from "../text/range.js";
import { Style } from "../tokens/token.js";
import { linksOf } from "./cards/links.js";
import { overlaps } from "./occurrences.js";

export type TemplateProblem = "no-placeholder" | "bad-address";

/** Addresses of the person or film elsewhere, or parts of one on the writer's own site; of several the first that is known. */
const placeholder = /\{((?:\|?\b(?:wikipedia|imdb|wikidata|slug|name|kind|year)\b)+)\}/g;
const pages = { wikipedia: "Wikipedia", imdb: "IMDb", wikidata: "Wikidata" } as const;

/** What is wrong with a template for links: it would lead everybody to one page, or somewhere that is no page. */
export function templateProblem(template: string): TemplateProblem | undefined {
  if (template.search(placeholder) < 0) return "no-placeholder";
  const rest = template.replace(placeholder, "");
  const scheme = /^\s*([^/?#]*?):/.exec(rest)?.[1];
  return /[\s<>()[\]{}\\\p{Cc}]/u.test(rest) || (scheme !== undefined && !/^https?$/i.test(scheme)) ? "bad-address" : undefined;
}

/**
 * Makes a link of the first mention of every person and film, outside of headings and misspelled names. Who is linked
 * somewhere already, or has no such page, gets none. The template must be sound; see `templateProblem`.
 */
export function linkFirstMentions(model: DraftModel, template: string, findings: readonly Finding[]): readonly Edit[] {
  const { pack, text } = model;
  const places = model.blocks.flatMap((block) => block.mentions.map((mention) => ({ block, mention, ...placeOf(block, mention) })));
  const wanted = places.filter(({ mention }) => mention.kind === "person" || mention.kind === "film");
  const done = new Set(
    wanted.filter(({ block, mention, start }) => isLinked(block, mention, text, start)).map(({ mention }) => mention.entity),
  );
  const edits: Edit[] = [];
  for (const { block, mention, start, end } of wanted) {
    const written = text.slice(start, end);
    const fits = written.length >= shortest && !/[[\]*_<>`\n]/.test(written) && !isSetApart(block, mention);
    if (done.has(mention.entity) || !fits || findings.some(({ range }) => overlaps(range, { start, end }))) continue;
    done.add(mention.entity);
    const address = addressOf(pack, mention.entity, template);
    if (address !== undefined) edits.push({ range: { start, end }, newText: `[${written}](${address})` });
  }
  return edits;
}

/** "Ed" alone is no text for a link. */
const shortest = 3;

const placeOf = ({ start }: DraftBlock, mention: BlockMention): { start: number; end: number } => ({
  start: mention.start + start,
  end: mention.end + start,
});

const styleOf = ({ reading }: DraftBlock, { first }: BlockMention): number => reading.tokens[first]?.style ?? Style.plain;

/** Whether a link cannot begin here: a heading, or a link or picture that has the name in its text. */
const isSetApart = (block: DraftBlock, mention: BlockMention): boolean => (styleOf(block, mention) & (Style.heading | Style.link)) !== 0;

function isLinked(block: DraftBlock, mention: BlockMention, text: string, start: number): boolean {
  if (/<a\s[^<>]*>[*_]*$/i.test(text.slice(Math.max(0, start - 500), start))) return true;
  if ((styleOf(block, mention) & Style.link) === 0) return false;
  // The text of a picture links nowhere.
  const around = block.reading.prose.styles.filter(
    ({ style, ...range }) => style === Style.link && range.start <= mention.start && mention.end <= range.end,
  );
  return around.some((range) => text[block.start + range.start] !== "!");
}

/** Undefined where the person or film has no page of the kind that the template asks for. */
function addressOf(pack: Pack, entity: EntityId, template: string): string | undefined {
  const links = linksOf(pack, entity);
  const wordFor = (name: string): string =>
    name in pages ? (links.find(({ label }) => label === pages[name as keyof typeof pages])?.url ?? "") : partOf(pack, entity, name);
  let missing = false;
  const address = template.trim().replace(placeholder, (_, names: string) => {
    const value = names
      .split("|")
      .map(wordFor)
      .find((known) => known !== "");
    missing ||= value === undefined;
    return value ?? "";
  });
  return missing ? undefined : address;
}

function partOf(pack: Pack, entity: EntityId, name: string): string {
  const year = pack.kind(entity) === "film" ? pack.year(entity) : 0;
  const part =
    { slug: pack.slug(entity), name: pack.text(entity), kind: pack.kind(entity), year: year === 0 ? "" : String(year) }[name] ?? "";
  return encodeURIComponent(part).replace(/[()'!*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

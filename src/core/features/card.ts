import type { EntityId, EntityKind } from "../packs/pack.js";

/** A piece of a line; titles of works are set apart, so that Markdown and a terminal can each do it their way. */
export type Span = string | { readonly title: string };

export interface CardLine {
  readonly spans: readonly Span[];
}

/** Who plays whom; either may be unknown, and empty then. */
export interface CardRow {
  readonly performer: string;
  readonly part: string;
}

export interface CardLink {
  readonly label: "IMDb" | "Wikidata" | "Wikipedia";
  readonly url: string;
}

/** What is known of an entity, to be read in two seconds. Text as in the pack, nothing escaped. */
export interface Card {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  readonly title: string;
  readonly lines: readonly CardLine[];
  /** Of a film only. */
  readonly cast: readonly CardRow[];
  readonly links: readonly CardLink[];
}

/** A list below the card. */
export interface CardSection {
  readonly title: string;
  readonly lines: readonly CardLine[];
}

export const line = (...spans: readonly Span[]): CardLine => ({ spans });

/** Puts `separator` between groups of spans: names in a list, bodies in a line of honours. */
export function joined(groups: readonly (readonly Span[])[], separator: string): Span[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [separator, ...group]));
}

/** Whether the card tells more than the name that stands in the draft anyway. */
export const saysSomething = ({ lines, cast, links }: Card): boolean => lines.length + cast.length + links.length > 0;

/** The card for who wants less: what the name is to the film, without cast and links. */
export const shortened = <T extends Card>(card: T): T => ({ ...card, lines: card.lines.slice(0, 2), cast: [], links: [] });

/**
 * The card as Markdown: bold title, a line each, links last. Text of the pack cannot become markup. The cast is no table,
 * of which an editor's hover shows four rows; and "as" and commas are read aloud well, which dashes and dots are not.
 */
export function cardMarkdown(card: Card): string {
  return [`**${escaped(card.title)}**`, ...bodyLines(card)].join(lineBreak);
}

/** The card as a page of its own: its title as a heading, its lines, then sections that hold what a card has no room for. */
export function cardPageMarkdown(card: Card, sections: readonly CardSection[]): string {
  const parts = sections.map(({ title, lines }) => `## ${title}\n\n${lines.map((row) => `- ${lineMarkdown(row)}`).join("\n")}`);
  return `${[`# ${escaped(card.title)}`, bodyLines(card).join(lineBreak), ...parts].filter((part) => part !== "").join("\n\n")}\n`;
}

/** Two spaces at the end break a line without the gap of a paragraph. */
const lineBreak = "  \n";

const bodyLines = ({ lines, cast, links }: Card): string[] => [
  ...lines.map(lineMarkdown),
  ...cast.map((row) => lineMarkdown(rowLine(row))),
  ...(links.length > 0 ? [links.map(({ label, url }) => `[${label}](${url})`).join(", ")] : []),
];

/** "Mikey Madison as Ani", or the one of the two that is known. */
export const rowLine = ({ performer, part }: CardRow): CardLine => line([performer, part].filter((name) => name !== "").join(" as "));

const lineMarkdown = ({ spans }: CardLine): string => escapedStart(spans.map(spanMarkdown).join(""));

/** The text of a line without any markup. */
export const lineText = ({ spans }: CardLine): string => spans.map((span) => (typeof span === "string" ? span : span.title)).join("");

const spanMarkdown = (span: Span): string => (typeof span === "string" ? escaped(span) : `*${escaped(span.title)}*`);

/** Everything that Markdown, HTML, bare links ("www.", "https:") or the editor's `$(icon)` could read as more than text. */
const markup = /[\\`*_{}[\]<>#!|~&$@]|:(?=\/\/)|(?<=www)\./gi;
const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

const escaped = (text: string): string => text.replace(controls, " ").replace(markup, (found) => `\\${found}`);

/** A line must not open a list ("- ", "1. ") or a heading's underline. */
const escapedStart = (text: string): string => text.trim().replace(/^(\d*)([-+=.)])/, "$1\\$2");

import * as vscode from "vscode";
import type { MentionPlot, PlotRow, Range } from "../../core/index.js";

/** What the page sends when somebody is chosen: the row, and which of its places. */
export interface PlotChoice {
  readonly row: number;
  readonly place: number;
}

export function isPlotChoice(value: unknown): value is PlotChoice {
  if (typeof value !== "object" || value === null) return false;
  const { row, place } = value as Readonly<Record<string, unknown>>;
  return typeof row === "number" && typeof place === "number";
}

/** Width of the drawing in units of its own; it is stretched to that of the window. */
const width = 1000;
/** So far from either border, so that no mark is cut in half. */
const margin = 4;

/** The frame: nothing is loaded from anywhere, and nothing runs but the script below. The rows come in a message. */
export const plotFrame = (nonce: string): string => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}';">
<title>Dramatis</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main id="plot"></main>
<script nonce="${nonce}">${script}</script>
</body>
</html>`;

const style = `
body { color: var(--vscode-foreground); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); padding: 12px 20px; }
h1 { font-size: 1.2em; font-weight: 600; margin: 0 0 4px; }
p { color: var(--vscode-descriptionForeground); margin: 0 0 12px; }
.row { display: grid; grid-template-columns: 15em 3em 1fr; align-items: center; min-height: 24px; }
.row:hover { background: var(--vscode-list-hoverBackground); }
.count { color: var(--vscode-descriptionForeground); text-align: right; padding-right: 10px; font-variant-numeric: tabular-nums; }
.forgotten { color: var(--vscode-descriptionForeground); font-style: italic; }
.name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; padding: 2px 4px; }
button { background: none; border: none; color: inherit; font: inherit; text-align: left; cursor: pointer; }
button:hover { text-decoration: underline; }
button:focus-visible, summary:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: -1px; }
svg { width: 100%; height: 20px; display: block; }
.line { stroke: var(--vscode-editorIndentGuide-background1, var(--vscode-panel-border)); stroke-width: 1; vector-effect: non-scaling-stroke; }
.mark { cursor: pointer; stroke-width: 4; vector-effect: non-scaling-stroke; }
.person { stroke: var(--vscode-charts-blue); }
.character { stroke: var(--vscode-charts-purple); }
.mark:hover { stroke: var(--vscode-foreground); }
details { margin-top: 16px; }
summary { cursor: pointer; }
table { border-collapse: collapse; margin-top: 8px; }
th, td { border: 1px solid var(--vscode-panel-border); padding: 3px 8px; text-align: left; vertical-align: top; }
td button { padding: 0 4px; color: var(--vscode-textLink-foreground); }
`;

/** Draws what comes, keeps the table open and the focus where it was, and reports what is chosen. A row's name leads from place to place. */
const script = `
const vscode = acquireVsCodeApi();
const plot = document.getElementById("plot");
const next = new Map();
addEventListener("message", ({ data }) => {
  const open = plot.querySelector("details")?.open === true;
  const focused = document.activeElement?.id;
  plot.innerHTML = data;
  const details = plot.querySelector("details");
  if (details) details.open = open;
  if (focused) document.getElementById(focused)?.focus();
});
addEventListener("click", ({ target }) => {
  const chosen = target.closest("[data-row]");
  if (!chosen) return;
  const row = Number(chosen.dataset.row);
  const place = chosen.dataset.place === undefined ? (next.get(row) ?? 0) % Number(chosen.dataset.places) : Number(chosen.dataset.place);
  next.set(row, place + 1);
  vscode.postMessage({ row, place });
});
vscode.postMessage("ready");
`;

/** The rows as a drawing, and again as a table for whoever cannot see or point. */
export function plotBody({ range, rows }: MentionPlot, title: string, lineOf: (offset: number) => number): string {
  const heading = `<h1>${escaped(title)}</h1>`;
  if (rows.length === 0) return `${heading}<p>${escaped(vscode.l10n.t("Nobody is named in this draft yet."))}</p>`;
  const length = Math.max(1, range.end - range.start);
  const at = ({ start }: Range): number => Math.round(margin + ((start - range.start) / length) * (width - 2 * margin));
  const label = (row: PlotRow, place: Range): string => vscode.l10n.t("{0}, line {1}", row.name, lineOf(place.start));
  return [
    heading,
    `<p>${escaped(vscode.l10n.t("The draft from left to right. Tall marks are people, short ones characters; a click leads to the place."))}</p>`,
    ...rows.map((row, index) => rowOf(row, index, at, label)),
    `<details><summary id="as-table">${escaped(vscode.l10n.t("As a table"))}</summary>${tableOf(rows, lineOf, label)}</details>`,
  ].join("\n");
}

function rowOf(row: PlotRow, index: number, at: (place: Range) => number, label: (row: PlotRow, place: Range) => string): string {
  const { name, detail, places, kind } = row;
  const title = `title="${escaped(detail)}"`;
  const head =
    places.length === 0
      ? `<span class="name forgotten" ${title}>${escaped(name)}</span>`
      : `<button class="name" id="row-${index}" data-row="${index}" data-places="${places.length}" ${title}>${escaped(name)}</button>`;
  const [top, bottom] = kind === "person" ? [1, 19] : [6, 14];
  const marks = places.map(
    (place, nth) =>
      `<line class="mark ${kind}" data-row="${index}" data-place="${nth}" x1="${at(place)}" x2="${at(place)}" y1="${top}" y2="${bottom}"><title>${escaped(label(row, place))}</title></line>`,
  );
  return `<div class="row">${head}<span class="count">${places.length === 0 ? "–" : places.length}</span><svg viewBox="0 0 ${width} 20" preserveAspectRatio="none" aria-hidden="true"><line class="line" x1="0" y1="10" x2="${width}" y2="10"/>${marks.join("")}</svg></div>`;
}

function tableOf(rows: readonly PlotRow[], lineOf: (offset: number) => number, label: (row: PlotRow, place: Range) => string): string {
  const heads = [vscode.l10n.t("Name"), vscode.l10n.t("What is known"), vscode.l10n.t("Lines")];
  const lines = (row: PlotRow, index: number): string =>
    row.places.length === 0
      ? escaped(vscode.l10n.t("not named"))
      : row.places
          .map(
            (place, nth) =>
              `<button id="cell-${index}-${nth}" data-row="${index}" data-place="${nth}" aria-label="${escaped(label(row, place))}">${lineOf(place.start)}</button>`,
          )
          .join("");
  const body = rows.map(
    (row, index) => `<tr><th scope="row">${escaped(row.name)}</th><td>${escaped(row.detail)}</td><td>${lines(row, index)}</td></tr>`,
  );
  return `<table><thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

/** A name of the pack or of the draft is text, whatever is in it. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

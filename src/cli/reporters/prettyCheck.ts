import { type Finding, messageText, type Score, type Severity, titleWithYear } from "../../core/index.js";
import type { World } from "../command.js";
import { Lines } from "../positions.js";
import { excerpt } from "./excerpt.js";
import type { CheckReport } from "./report.js";
import { padded, paint, printable, width, wrapped } from "./terminal.js";

const widest = 100;
const filmsShown = 3;
const severities: readonly Severity[] = ["warning", "information", "hint"];

/** Findings by file, each with its line of the draft, the slip underlined, and the first fix; then a line of sums. */
export function checkAsText(world: World, explain: boolean): CheckReport {
  const colors = paint(world);
  const columns = Math.min(world.columns, widest);
  const counts: Record<Severity, number> = { warning: 0, information: 0, hint: 0 };
  let files = 0;
  const films = new Map<string, number>();
  return {
    file({ path, model }, findings) {
      files++;
      for (const { film } of model.focus.films.slice(0, 1)) count(films, titleWithYear(model.pack, film));
      if (findings.length === 0) return;
      const lines = new Lines(model.text);
      world.out.write(`${colors.strong(printable(path))}\n`);
      const table = {
        place: Math.max(...findings.map(({ range }) => placeText(lines, range.start).length)),
        severity: Math.max(...findings.map(({ severity }) => severity.length)),
      };
      for (const finding of findings) {
        counts[finding.severity]++;
        world.out.write(findingText(finding, lines, table));
      }
      world.out.write("\n");
    },
    end() {
      const found = severities.flatMap((severity) =>
        counts[severity] === 0 ? [] : [colors[severity](summed(counts[severity], severity))],
      );
      const sums = found.length === 0 ? colors.good("Nothing to mend") : found.join(", ");
      world.out.write(`${sums} in ${files} ${files === 1 ? "file" : "files"}${focusText(films)}\n`);
    },
  };

  function findingText({ code, severity, range, message, fixes, score }: Finding, lines: Lines, table: Table): string {
    const { line, column } = lines.position(range.start);
    const indent = " ".repeat(table.place + table.severity + 6);
    const said = wrapped(`${printable(messageText(message))}  ${code}`, columns - indent.length).join(`\n${indent}`);
    const head = `  ${colors.dim(padded(placeText(lines, range.start), table.place))}  ${colors[severity](padded(severity, table.severity))}  `;
    const gutter = `${line} │`.padStart(8);
    const source = lines.lineText(line);
    const seen = excerpt(source, column - 1, Math.min(source.length, column - 1 + range.end - range.start), columns - 10);
    const margin = colors.dim("│".padStart(8));
    const under = `${margin} ${" ".repeat(seen.indent)}${colors[severity]("^".repeat(Math.max(1, seen.length)))}`;
    const advice = printable(fixes[0]?.replacement ?? "");
    const fits = seen.indent + seen.length + 1 + width(advice) <= columns - 10;
    const below = `\n${margin} ${" ".repeat(Math.max(0, Math.min(seen.indent, columns - 10 - width(advice))))}`;
    return `${head}${said.slice(0, -code.length)}${colors.dim(code)}
${colors.dim(gutter)} ${seen.text}
${under}${advice === "" ? "" : `${fits ? " " : below}${colors.good(advice)}`}
${explain && score !== undefined ? `${margin} ${colors.dim(scoreText(score))}\n` : ""}`;
  }
}

/** "named -2.0 + slip -7.5 + stranger 30.2 = 20.7, needed 4.0" */
function scoreText({ terms, sum, needed }: Score): string {
  const parts = Object.entries(terms).map(([term, bits]) => `${term} ${bits.toFixed(1)}`);
  return `${parts.join(" + ")} = ${sum.toFixed(1)}, needed ${needed.toFixed(1)}`;
}

/** Widths of the first two columns. */
interface Table {
  readonly place: number;
  readonly severity: number;
}

function placeText(lines: Lines, offset: number): string {
  const { line, column } = lines.position(offset);
  return `${line}:${column}`;
}

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** "1 warning", "3 hints"; "information" has no plural. */
const summed = (number: number, severity: Severity): string =>
  `${number} ${severity}${number === 1 || severity === "information" ? "" : "s"}`;

function focusText(films: ReadonlyMap<string, number>): string {
  if (films.size === 0) return "";
  const names = [...films].sort(([, a], [, b]) => b - a).map(([name]) => printable(name));
  const more = names.length - filmsShown;
  return ` · in focus: ${names.slice(0, filmsShown).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

import { type Finding, type LookupResult, messageText } from "../../core/index.js";
import type { Sink } from "../command.js";
import { Lines } from "../positions.js";
import type { CheckReport, MentionsReport } from "./report.js";

/** `{"version":1,"files":[…]}`, written file by file: a site's report is never held as a whole. */
function filesAsJson(out: Sink): { file(file: object): void; end(): void } {
  let before = '{"version":1,"files":[\n';
  return {
    file(file) {
      out.write(before + JSON.stringify(file));
      before = ",\n";
    },
    end: () => out.write(`${before === ",\n" ? "\n" : before}]}\n`),
  };
}

export function checkAsJson(out: Sink, explain: boolean): CheckReport {
  const report = filesAsJson(out);
  return {
    file({ path, model }, findings) {
      const lines = new Lines(model.text);
      report.file({ path, findings: findings.map((finding) => findingJson(finding, model.text, lines, explain)) });
    },
    end: () => report.end(),
  };
}

function findingJson(finding: Finding, text: string, lines: Lines, explain: boolean): object {
  const { code, severity, range, message, fixes, score } = finding;
  const { start, end } = range;
  return {
    rule: code,
    severity,
    start,
    end,
    ...lines.position(start),
    text: text.slice(start, end),
    message: messageText(message),
    suggestions: fixes.map(({ replacement }) => replacement),
    ...(explain && score !== undefined ? { score } : {}),
  };
}

export function mentionsAsJson(out: Sink): MentionsReport {
  const report = filesAsJson(out);
  return {
    file({ path, model }) {
      const { pack, focus, mentions, text } = model;
      report.file({
        path,
        focus: focus.films.map(({ film, weight }) => ({ film: pack.text(film), year: pack.year(film) || null, weight })),
        mentions: mentions.map(({ start, end, kind, entity }) => {
          const film = kind === "film" ? entity : kind === "character" ? pack.filmOfCharacter(entity) : undefined;
          const work = film === undefined ? {} : { film: pack.text(film), ...(pack.year(film) === 0 ? {} : { year: pack.year(film) }) };
          return { start, end, text: text.slice(start, end), kind, name: pack.text(entity), ...work };
        }),
      });
    },
    end: () => report.end(),
  };
}

/** A result whose entities are only near the query is told from one that bears the name by the names themselves. */
export function lookupJson(results: readonly LookupResult[]): string {
  return `${JSON.stringify({ version: 1, results: results.map(({ query, entities }) => ({ query, entities })) })}\n`;
}

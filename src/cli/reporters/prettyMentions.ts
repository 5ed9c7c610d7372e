import type { World } from "../command.js";
import { Lines } from "../positions.js";
import type { MentionsReport } from "./report.js";
import { padded, paint, printable, width } from "./terminal.js";

/** A table for each file: place, what is written, kind, who or what it is. */
export function mentionsAsText(world: World): MentionsReport {
  const colors = paint(world);
  return {
    file({ path, model: { text, pack, focus, mentions } }) {
      const lines = new Lines(text);
      const rows = mentions.map(({ start, end, kind, entity }) => {
        const { line, column } = lines.position(start);
        const film =
          kind === "character"
            ? `, ${pack.text(pack.filmOfCharacter(entity))}`
            : kind === "film" && pack.year(entity) !== 0
              ? ` (${pack.year(entity)})`
              : "";
        const written = printable(text.slice(start, end).replace(/\s+/g, " "));
        return { place: `${line}:${column}`, written, kind, name: printable(pack.text(entity) + film) };
      });
      const films = focus.films.map(
        ({ film, weight }) => `${printable(pack.text(film))} (${pack.year(film) || "year unknown"}), ${Math.round(weight * 100)} %`,
      );
      const columns = { place: widest(rows.map(({ place }) => place)), written: Math.min(34, widest(rows.map(({ written }) => written))) };
      world.out.write(`${colors.strong(printable(path))}\n`);
      world.out.write(`  ${films.length === 0 ? "no film in focus" : `in focus: ${films.join("; ")}`}\n`);
      for (const { place, written, kind, name } of rows) {
        const cells = [colors.dim(padded(place, columns.place)), padded(written, columns.written), colors.hint(padded(kind, 9)), name];
        world.out.write(`  ${cells.join("  ")}\n`);
      }
      world.out.write(`  ${rows.length} ${rows.length === 1 ? "mention" : "mentions"}\n\n`);
    },
    end() {},
  };
}

const widest = (cells: readonly string[]): number => cells.reduce((most, cell) => Math.max(most, width(cell)), 0);

import { cardOf, type LookupResult, lineText, noFocus, type Pack } from "../../core/index.js";
import type { World } from "../command.js";
import { paint, printable, wrapped } from "./terminal.js";

const entitiesShown = 5;

/** The cards of what was found, as the editor shows them. */
export function lookupText(results: readonly LookupResult[], pack: Pack, world: World): string {
  const colors = paint(world);
  const columns = Math.min(world.columns, 100) - 4;
  return results.map(resultText).join("");

  function resultText({ query, exact, ids }: LookupResult): string {
    const asked = `“${printable(query)}”`;
    if (ids.length === 0) return `${asked}: nothing known, and nothing near.\n\n`;
    const heading = exact ? "" : `${asked}: nothing known. The nearest:\n\n`;
    const more = ids.length - entitiesShown;
    const rest = more > 0 ? `${colors.dim(`and ${more} more of this name`)}\n\n` : "";
    return heading + ids.slice(0, entitiesShown).map(cardText).join("") + rest;
  }

  function cardText(entity: LookupResult["ids"][number]): string {
    const card = cardOf(pack, entity, noFocus);
    const lines = card.lines.flatMap((line) =>
      wrapped(printable(lineText(line)), columns).map((part, index) => (index === 0 ? part : `  ${part}`)),
    );
    const cast = card.cast.map(({ performer, part }) => printable([performer, part].filter((name) => name !== "").join(" – ")));
    const links = card.links.map(({ url }) => colors.dim(printable(url)));
    return `${colors.strong(printable(card.title))}  ${colors.hint(card.kind)}\n${[...lines, ...cast, ...links].map((line) => `  ${line}\n`).join("")}\n`;
  }
}

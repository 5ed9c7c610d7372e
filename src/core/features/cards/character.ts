import type { EntityId, Pack } from "../../packs/pack.js";
import { type CardLine, line } from "../card.js";
import { otherNames } from "./names.js";

export function characterLines(pack: Pack, character: EntityId): readonly CardLine[] {
  const film = pack.filmOfCharacter(character);
  const year = pack.year(film);
  const lines = [line("Character in ", { title: pack.text(film) }, year === 0 ? "" : ` (${year})`)];
  const performers = pack.performersOf(character).map((performer) => pack.text(performer));
  if (performers.length > 0) lines.push(line(`Played by ${performers.join(", ")}`));
  const others = otherNames(pack, character);
  if (others !== "") lines.push(line(`Also ${others}`));
  return lines;
}

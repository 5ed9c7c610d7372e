import type { EntityId, Pack } from "../../packs/pack.js";
import { type CardLine, line } from "../card.js";
import { otherNames } from "./names.js";
import { inBrackets } from "./years.js";

export function characterLines(pack: Pack, character: EntityId): readonly CardLine[] {
  const film = pack.filmOfCharacter(character);
  const lines = [line(`Character in ${pack.isSeries(film) ? "the series " : ""}`, { title: pack.text(film) }, inBrackets(pack, film))];
  const performers = pack.performersOf(character).map((performer) => pack.text(performer));
  if (performers.length > 0) lines.push(line(`Played by ${performers.join(", ")}`));
  const others = otherNames(pack, character);
  if (others !== "") lines.push(line(`Also ${others}`));
  return lines;
}

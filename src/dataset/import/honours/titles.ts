import { filmTitle } from "../text/filmTitle.js";
import { plainText } from "../text/plainText.js";

const inverted = /^(.*?),\s+(The|A|An|La|Le|Les|El|Los|Las|Il|Das|Der|Die|Un|Une)$/;

/**
 * The titles in a list's cell: "Two Popes, The" is turned round, "Star is Born, A (1954)" loses its year, and what
 * stands in brackets behind a title is a second title ("A Prophet (Un Prophete)").
 */
export function honouredTitles(cell: string): string[] {
  const text = plainText(cell);
  const whole = filmTitle(text.replace(/\s*\(\d{4}\)|\s+- \d{4}$/, "").replace(/\s*\(Vol\. (\d)\)/, ": Volume $1"));
  const bracketed = /^(.+?)\s*\(([^()]*)\)$/.exec(whole);
  const parts = bracketed === null ? [whole] : [whole, bracketed[1] ?? "", bracketed[2] ?? ""];
  return [...new Set(parts.map((title) => title.trim().replace(inverted, "$2 $1")).filter((title) => title !== ""))];
}

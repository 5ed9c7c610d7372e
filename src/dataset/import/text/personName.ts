import { nameWords } from "../../../core/text/words.js";
import { isOccupation } from "./genericParts.js";
import { creditedAs, notPeople } from "./notPeople.js";
import { plainText, properCase } from "./plainText.js";

/** One list has "Sir Cedric Hardwicke", the other no title. One word behind it is a stage name: "Sir Lancelot". */
const honorific = /^(?:Sir|Dame) (?=\S+ \S)/;
/** "Frenchman Henri Verneuil", "Edison's John H. Collins", "Austrian-American John H. Auer": a sentence introduces him. */
const introduced = /^(?:(?:Frenchman|Englishman)|\p{Lu}\p{L}+'s|\p{Lu}\p{L}+-American) (?=\p{Lu}\S* \p{Lu})/u;
const suffix = /,? (?:(Jr|Sr|Snr|Jnr)\.?|(II|III|IV))$/;

/**
 * One person's name out of a source's cell, or undefined where the cell is a group, an animal of a cartoon, a
 * description or debris. "Robert Downey, Jr." → "Robert Downey Jr."; "Sam Sneade (uncredited)" → "Sam Sneade".
 */
export function personName(raw: string): string | undefined {
  let name = plainText(raw)
    .replace(/\s*[({[][^)}\]]*[)}\]]?/g, " ")
    .replace(/\s+[–—-]\s.*$/, "")
    .replace(/(^|\s)'([^' ][^']*)'(?=\s)/g, '$1"$2"')
    .replace(/^[\s,;:.*^&"'-]+(?=[^"]*$)|^[\s,;:*^&-]+/, "")
    .replace(/[\s,;:*^&)\]}-]+$/, "")
    .replace(/\s+/g, " ")
    .trim();
  // "George Tillman Jr. The": the next column's title has begun. "Harrison Ford stars": a sentence has.
  name = name
    .replace(/ (?:The|It|stars)$/, "")
    .replace(honorific, "")
    .replace(introduced, "");
  name = name.replace(/,? (?:A\.?S\.?C|B\.?S\.?C|A\.?C\.?E|F\.?R\.?P\.?S)\.?$/, "");
  name = properCase(withSuffix(name.replace(/(\p{L}\.)(?=\p{Lu}\p{Ll})/gu, "$1 ")));
  if ((name.match(/"/g)?.length ?? 0) % 2 === 1) name = name.replaceAll('"', "");
  const credited = creditedAs.get(name) ?? name;
  return credited !== name || isPerson(name) ? credited : undefined;
}

/** The names in a cell that may hold several ("Robert Altman, Jerry Weintraub"), each cleaned. */
export function personNames(raw: string): string[] {
  const text = plainText(raw).replace(/\s*\([^)]*\)?/g, " ");
  const parts = text.replace(/,? (Jr|Sr)\.?(?=,|;|$| and| &)/g, " $1.").split(/\s*(?:;|,| and | & )\s*/);
  // "Stills & Nash" is a group, not two people; "Walter Matthau," is one.
  const full = parts.filter((part) => part !== "");
  if (full.length > 1 && full.some((part) => !part.includes(" "))) return [];
  return full.flatMap((part) => personName(part) ?? []);
}

/** Key under which mentions of one person meet: folded words without a quoted nickname. */
export function personKey(name: string): string {
  const plain = nameWords(name.replace(/\s*"[^"]*"\s*/g, " "));
  return (plain.length > 1 ? plain : nameWords(name)).join(" ");
}

function withSuffix(name: string): string {
  const match = suffix.exec(name);
  if (match === null) return name;
  const kind = match[2] ?? `${(match[1] ?? "").replace("Snr", "Sr").replace("Jnr", "Jr")}.`;
  return `${name.slice(0, match.index).replace(/,$/, "")} ${kind}`;
}

function isPerson(name: string): boolean {
  if (
    name.length < 2 ||
    name.length > 48 ||
    !/\p{Script=Latin}{2}|^\p{L}\.\p{L}/u.test(name) ||
    /^(?:\p{Ll}{1,3}|Jr|Sr|\p{Lu})\.?$/u.test(name)
  )
    return false;
  if (
    /[:/?;,!=<>|]|\d{3,}[a-z]|^\d+$|^\d\d? \d|\b(?:and|with|who|whose|credited|uncredited|himself|herself|unknown)\b/i.test(name) ||
    / & /.test(name)
  )
    return false;
  const words = name.split(" ");
  if (words.length > 7) return false;
  // "Perry's", "Norris'", "Shanghai-born", "Italian-American": what stood before a director's name in a sentence.
  if (words.length === 1 && /['’]s?$|-(?:born|based|nominated|winning|American|Brazilian|Canadian|British|émigré)$/.test(name))
    return false;
  // A description starts small; of names, those with a particle, a full stop or a capital inside do ("k.d. lang", "iOTA").
  if (
    /^\p{Ll}/u.test(name) &&
    !/^(?:de|di|du|da|van|von|ter|ten|af|el|al|la|le|d'\p{L}+) \p{Lu}|^\p{Ll}\.|\p{L}\.\p{L}|^\p{Ll}\p{Lu}/u.test(name)
  )
    return false;
  if (
    /^\d+(?:st|nd|rd|th)\b|\b(?:Department|Bureau|Agency|Association|Ministry|Cooperative|Massacre|massacre|Corps|Unit|Bee|States|Nations|University|Committee|Institute|Council|appears|starring|Starring|winner|Attorney|Senator)\b/.test(
      name,
    )
  )
    return false;
  if (/^(?:the|a|an) \p{Ll}/iu.test(name)) return false;
  // "German di(rector)", "Regardt van de(n Bergh)": cut off within a word.
  if (/ (?:di|de)$/.test(name)) return false;
  // Rows of prizes and companies that slid into the column of performers.
  if (
    /^(?:Best (?:Actor|Actress|Supporting|Picture|Director)|Academy Award|Various )|\b(?:Productions of|Line Cinema|Associates|Films du)\b/.test(
      name,
    )
  )
    return false;
  // "Taxi driver", "Priest": a part stands in the performer's column. A capital says surname (Jack Warden).
  if (words.some((word) => isOccupation(word) && (words.length === 1 || /^\p{Ll}/u.test(word)))) return false;
  return (
    !notPeople.has(name) &&
    !/^The .*s$|(?:Brothers|Sisters|Orchestra|Choir|Symphony|Band|Kids|Girls|Stooges|Quartet|Ensemble|Philharmonic|Theatre|Productions|Pictures|Studios?|Films?|Department|Company|Corporation|Inc|Ltd|GmbH)\.?$/.test(
      name,
    )
  );
}

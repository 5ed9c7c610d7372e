import { nameWords } from "../../../core/text/words.js";
import { plainText } from "./plainText.js";

const numerals: { readonly [roman: string]: string } = {
  ii: "2",
  iii: "3",
  iv: "4",
  v: "5",
  vi: "6",
  vii: "7",
  viii: "8",
  ix: "9",
  two: "2",
  three: "3",
};
const articles = new Set(["the", "a", "an"]);

/**
 * What a disc or an upload puts around the title: "Gene Autry Collection: The Strawberry Roan", "Network: Special
 * Edition", "The Monster - Lon Chaney's Uncut Horror Classic!", "Donnie Darko (Director's Cut) (re-release)".
 */
const packaging =
  /^.+ Collection: (?!Volume \d|\w+ Feature$)(?=\S)|: (?:Special|Collector's|Limited|Anniversary|Platinum|Diamond) Edition$| - (?:A \S.* Classic From \d{4}|.*\bUncut\b.* Classic!?)$|(?: \((?:Director's Cut|re-?release|remastered|uncut|unrated)\))+$/gi;

/** A disc beside a film, which is none: "Rent: Bonus Material", "The Very Best of Cher DVD Edition". */
export const isDisc = (title: string): boolean =>
  /: Bonus Material$| Collection: (?:Volume \d+|\w+ Feature)$|\bDVD (?:Edition|Collection)$|: The (?:Ultimate|Complete|Video) (?:Video )?Collection$/.test(
    title,
  );

/** A title without footnotes, and without "(film)" or "(1949 film)" behind it. */
export function filmTitle(raw: string): string {
  return plainText(raw)
    .replace(packaging, "")
    .replace(/\[\[|\]\]|\s*\[[^\]]*(?:\]|$)|\\+$/g, "")
    .replace(/\s*\((?:\d{4} )?(?:[\p{L}-]+ )?(?:film|movie|silent film|short|serial|TV special)\)$/iu, "")
    .replace(/^["']([^"']*)["']$|^"([^"]*)$/, "$1$2")
    .replace(/[\s,;:]+$/, "")
    .trim();
}

/** Words of a title for comparing: folded, without articles, numbers in one form, "&" as "and". */
export function titleWords(title: string): string[] {
  const words = nameWords(title.replaceAll("&", " and ")).map((word) => numerals[word] ?? word);
  const bare = words.filter((word) => !articles.has(word));
  return bare.length > 0 ? bare : words;
}

/** "Suspect X aka Yôgisha X no kenshin" → both titles, the first one first. */
export function filmTitles(raw: string): string[] {
  const [first = "", ...others] = filmTitle(raw)
    .split(/\s*\(?\b(?:aka|a\.k\.a\.|AKA)\s+(?=\S)|(?<=")\/(?=")/)
    .map((title) => filmTitle(withoutLooseBracket(title).replace(/^'(.*)'$/, "$1")));
  return first === "" ? [filmTitle(raw)] : [first, ...others];
}

/** The bracket around "(aka …)" has lost its other half; one that has not belongs to the title. */
const withoutLooseBracket = (title: string): string => (title.includes("(") ? title : title.replace(/\)$/, ""));

export const titleKey = (title: string): string => titleWords(title).join(" ");

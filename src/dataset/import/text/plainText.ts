import { asSeen } from "../../../core/text/lookAlikes.js";

/** What every text of a source gets first: one form of letters, no escapes, footnotes, markup or stray spaces. */
export function plainText(raw: string): string {
  return asSeen(mended(raw))
    .replaceAll('\\"', '"')
    .replaceAll("&amp;", "&")
    .replaceAll("_", " ")
    .replace(/\[(?:\d+|[a-z]|note \d+|citation needed)\]/gi, "")
    .replace(/\s*\.mw-parser.*$/s, "")
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/''+/g, "")
    .replace(/[\u200b-\u200f\u202a-\u202e\ufeff\u00ad]/g, "")
    .replace(/\s+/g, " ")
    .normalize("NFC")
    .trim();
}

/** UTF-8 that somebody read as Latin-1 ("ClÃ©mence") is read again as what it is. */
function mended(text: string): string {
  if (!/[ÂÃÄÅ][\u0080-\u00bf]/.test(text)) return text;
  const bytes = Buffer.from(text, "latin1");
  const again = bytes.toString("utf8");
  return again.includes("\ufffd") ? text : again;
}

const smallWords = new Set("a an and at but by de del della der di du for from in la le nor of on or the to van von with y".split(" "));

/** "FRANCIS MACDONALD, JR." → "Francis Macdonald, Jr."; texts with any small letter stay as they are. */
export function properCase(text: string): string {
  const upper = text.replace(/\b(?:Mc|Mac|De|Di|Du|La|Le|Van|Von)(?=\p{Lu}{2})/gu, (particle) => particle.toUpperCase());
  const shouted = upper === text.toUpperCase() && text.split(/[\s-]+/).length > 1 && /\p{Lu}{3}/u.test(text);
  if (!shouted) return text;
  let first = true;
  return text.toLowerCase().replace(/[\p{L}\p{M}][\p{L}\p{M}.]*/gu, (word, at: number, all: string) => {
    const afterApostrophe = all[at - 1] === "'" && at > 1 && all[at - 2] !== " ";
    const keep = !first && smallWords.has(word);
    first = false;
    if (keep || (afterApostrophe && word.length === 1)) return word;
    if (/^(?:ii|iii|iv|b\.?s\.?c|a\.?s\.?c)\.?$/.test(word)) return word.toUpperCase();
    if (/^(?:\p{L}\.)+$/u.test(word)) return word.toUpperCase();
    return word
      .replace(/^mc(?=\p{L}{3})/u, "Mc")
      .replace(/^(Mc)?(\p{L})/u, (_, mc: string | undefined, letter: string) => (mc ?? "") + letter.toUpperCase());
  });
}

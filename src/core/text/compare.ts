const marks = /\p{M}+/gu;

/** The text without diacritics, everything else kept. */
export const withoutMarks = (text: string): string => text.normalize("NFD").replace(marks, "").normalize("NFC");

/** Equal but for the style of apostrophes, hyphens and spaces, and for how marks are composed. */
export const sameApart = (a: string, b: string): boolean => plainSigns(a) === plainSigns(b);

const plainSigns = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑–]/g, "-")
    .replace(/[\s\u00A0]+/g, " ");

/** Writes `right` in the letter case of `written`: all capitals stay all capitals. */
export function inCaseOf(written: string, right: string): string {
  const letters = written.replace(/[^\p{L}]/gu, "");
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase() ? right.toUpperCase() : right;
}

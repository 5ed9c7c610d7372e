const marks = /\p{M}+/gu;

/** The text without diacritics, everything else kept. */
export const withoutMarks = (text: string): string => (plain.test(text) ? text : text.normalize("NFD").replace(marks, "").normalize("NFC"));

/** Below U+00C0 no letter has a mark and nothing composes. */
const plain = /^[\0-\u00bf\u2010-\u2027]*$/;

/** Equal but for the style of apostrophes, hyphens and spaces, and for how marks are composed. */
export const sameApart = (a: string, b: string): boolean => a === b || plainSigns(a) === plainSigns(b);

const plainSigns = (text: string): string =>
  hasPlainSigns.test(text)
    ? text
    : text
        .normalize("NFC")
        .replace(/[’‘ʼ`´]/g, "'")
        .replace(/[‐‑–]/g, "-")
        .replace(/[\s\u00A0]+/g, " ");

/** ASCII without a backtick, one space at a time. */
const hasPlainSigns = /^(?:[!-_a-~]| (?! ))*$/;

/** Writes `right` as `written` is written: all capitals stay all capitals, typographic apostrophes typographic. */
export function inStyleOf(written: string, right: string): string {
  const signs = written.includes("’") ? right.replace(/'/g, "’") : right;
  return isInCapitals(written) ? signs.toUpperCase() : signs;
}

function isInCapitals(written: string): boolean {
  if (/[a-z]/.test(written)) return false;
  const letters = written.replace(/[^\p{L}]/gu, "");
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

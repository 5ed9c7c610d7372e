import { withoutInvisibles, withoutLookAlikes } from "./lookAlikes.js";

/** Letters that Unicode does not decompose, and what writers type for them. */
const letters: { readonly [letter: string]: string } = {
  ø: "o",
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ŋ: "n",
  ħ: "h",
  ŧ: "t",
};

const marks = /\p{M}+/gu;
const apostrophes = /['’‘ʼʻ`´.]/g;
const special = /[øœæßłđðþıŋħŧ]/g;
const ascii = /^[a-z0-9]*$/;

/**
 * The normal form of one word: compatibility-decomposed, without marks, case folded, apostrophes and full stops gone
 * ("O’Brien" → "obrien", "d'Or" → "dor", "J.J." → "jj"). Normal forms are for comparing; lengths change, so ranges are
 * kept beside them, never mapped through them.
 */
export function normalForm(word: string): string {
  let form = word.toLowerCase();
  if (ascii.test(form)) return form;
  form = withoutLookAlikes(withoutInvisibles(word)).normalize("NFKD").replace(marks, "").replace(apostrophes, "").toLowerCase();
  return form.replace(special, (letter) => letters[letter] ?? letter);
}

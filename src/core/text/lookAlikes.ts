/** Cyrillic and Greek letters, and the Latin letters that they look like, in the same order. */
const foreignLetters = "АаВвЕеЅѕІіЈјКкМмНнОоРрСсТтУуХхӀӏҺһԀԁԚԛԜԝ" + "ΑαΒβΕεΖΗηΙικΚΜΝνΟοΡρΤτΥυΧχγ";
const latinLetters = "AaBbEeSsIiJjKkMmHhOoPpCcTtYyXxIlHhDdQqWw" + "AaBbEeZHnIikKMNvOoPpTtYuXxy";

const lookAlikes = new Map<string, string>();
for (let i = 0; i < foreignLetters.length; i++) lookAlikes.set(foreignLetters[i] as string, latinLetters[i] as string);

const foreign = /[\u0370-\u03ff\u0400-\u052f]/g;
const anyForeign = /[\u0370-\u03ff\u0400-\u052f]/;
const anyLatin = /\p{Script=Latin}/u;
const words = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The word with Cyrillic and Greek letters turned into the Latin ones that they look like, if it has Latin letters too: then
 * they are a trap or the trace of a copy. A word wholly in its own script stays as it is.
 */
export function withoutLookAlikes(word: string): string {
  if (!anyForeign.test(word) || !anyLatin.test(word)) return word;
  return word
    .normalize("NFD")
    .replace(foreign, (letter) => lookAlikes.get(letter) ?? letter)
    .normalize("NFC");
}

/** Whether a UTF-16 unit is never seen: zero-width space, non-joiner and joiner, word joiner, byte order mark, soft hyphen. */
export const isInvisible = (code: number): boolean =>
  code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;

const invisibles = /[\u00ad\u200b\u200c\u2060\ufeff]|\u200d/g;

/** The text without signs that are never seen. */
export const withoutInvisibles = (text: string): string => text.replace(invisibles, "");

/** The text as it looks: what has no Latin letter stays, since joiners have their work in other scripts. */
export function asSeen(text: string): string {
  return anyLatin.test(text) ? withoutInvisibles(text).replace(words, withoutLookAlikes) : text;
}

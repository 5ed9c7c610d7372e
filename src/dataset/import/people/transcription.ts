import { nameWords } from "../../../core/text/words.js";

/**
 * Given names that are written in several ways out of Cyrillic: those that film writers use, which become aliases, and
 * behind a stroke those of other languages' lists.
 */
const cyrillicGiven: readonly string[] = [
  "Aleksandr Alexander Alexandr / Aleksander",
  "Aleksandra Alexandra",
  "Aleksei Alexei Aleksey Alexey / Aleksej",
  "Alyona Alena",
  "Anastasia Anastasiya",
  "Anatoly Anatoli / Anatoliy",
  "Andrei Andrey / Andrej",
  "Arkady Arkadi / Arkadiy",
  "Artyom Artem",
  "Daria Darya",
  "Dmitri Dmitry Dmitriy / Dmitrii Dimitri",
  "Ekaterina Yekaterina",
  "Elena Yelena",
  "Elizaveta Yelizaveta",
  "Evgeny Yevgeny Yevgeni Evgeni / Evgeniy Yevgeniy Evgenii",
  "Fyodor Fedor",
  "Gennady Gennadi / Gennadiy",
  "Georgi Georgy / Georgiy",
  "Grigori Grigory / Grigoriy",
  "Ilya Ilia",
  "Innokenty Innokenti / Innokentiy",
  "Ksenia Kseniya",
  "Lyudmila Ludmila",
  "Maksim Maxim",
  "Maria Mariya",
  "Natalia Natalya / Nataliya",
  "Nikolai Nikolay / Nikolaj",
  "Pyotr Petr",
  "Savely Saveliy / Saveli",
  "Sergei Sergey / Serguei Sergej",
  "Tatiana Tatyana",
  "Valery Valeri / Valeriy",
  "Vasily Vasili / Vasiliy Vassily Vassili",
  "Viktor Victor",
  "Vitaly Vitali / Vitaliy",
  "Yulia Yuliya",
  "Yuri Yury Yuriy",
];

interface Given {
  readonly usual: readonly string[];
  readonly all: readonly string[];
}

const givenNames: ReadonlyMap<string, Given> = new Map(
  cyrillicGiven.flatMap((row) => {
    const [usual = [], rare = []] = row.split(" / ").map((forms) => forms.split(" "));
    const given: Given = { usual, all: [...usual, ...rare] };
    return given.all.map((form) => [form.toLowerCase(), given] as const);
  }),
);

/** Endings of family names out of Cyrillic; the second kind is certain only behind a given name that is. */
const certainEnding = /(?:[^l][oe]v|[oe]va|lov|sky|skaya|skiy|enko|chuk|vich|tseva?)$/;
const likelyEnding = /(?:[klntdrvzhm]in|[kdntlrvzhm]ina|ski|skii|uk|ykh|[oe]y|oi|adze|shvili|gin|jin)$/;
/** Given names that nobody west of Minsk bears in this form. */
const unmistakable = new Set(
  "aleksandr aleksei alexei aleksey alexey anatoly anatoli anatoliy andrei andrey arkady artyom darya dmitri dmitry dmitriy yekaterina yelena yelizaveta evgeny yevgeny yevgeni fyodor gennady gennadi grigori grigory grigoriy ilya innokenty innokenti kseniya lyudmila maksim mariya natalya nikolai nikolay pyotr savely saveliy sergei sergey tatyana valery vasily vasili vasiliy vitaly vitali yuliya yuri yury yuriy".split(
    " ",
  ),
);

/** The parts of a name out of Cyrillic, when it is one beyond doubt. */
function cyrillicParts(name: string): { readonly row: Given; readonly given: string; readonly family: string } | undefined {
  const [given = "", family = "", ...more] = name.split(" ");
  const row = givenNames.get(given.toLowerCase());
  const folded = nameWords(family).join("");
  if (row === undefined || more.length > 0) return undefined;
  const isOne = certainEnding.test(folded) || (unmistakable.has(given.toLowerCase()) && likelyEnding.test(folded));
  return isOne ? { row, given, family } : undefined;
}

/** Other usual spellings of a name out of Cyrillic: "Sergei Bodrov" is "Sergey Bodrov" as well. */
export function otherSpellings(name: string): string[] {
  const parts = cyrillicParts(name);
  return parts === undefined ? [] : parts.row.usual.filter((form) => form !== parts.given).map((form) => `${form} ${parts.family}`);
}

/** A key under which the spellings of a name out of Cyrillic meet; undefined for any other name. */
export function cyrillicKey(name: string): string | undefined {
  const parts = cyrillicParts(name);
  if (parts === undefined) return undefined;
  const family = nameWords(parts.family)
    .join("")
    .replace(/(?:skiy|skii|ski)$/, "sky")
    .replace(/[ij]?ye|^e|ie/g, "e")
    .replace(/iy$|yi$|ii$/, "y");
  return `${parts.row.usual[0]?.toLowerCase()} ${family}`;
}

/** Letters of a sound from which on it is nobody else's by chance. */
const shortestSound = 6;

/**
 * Whether names of these sounds may be one that another hand, or another way out of a script, wrote otherwise: "kapoor" and
 * "kapur", "kim sun a" and "kim sun ah". Letters that tell names apart stay ("anne" is not "annie", "emile" not "emil").
 */
export const soundsAlike = (a: string, b: string): boolean => a === b && a.length >= shortestSound;

const numeral = /^i{1,3}$/;

/** The sound of a folded name, without its spaces. */
export const soundOf = (key: string): string =>
  key
    .split(" ")
    .map((word) =>
      // A father and his son.
      numeral.test(word)
        ? word.toUpperCase()
        : word
            .replace(/ph/g, "f")
            .replace(/t?ch/g, "C")
            .replace(/ck|q/g, "k")
            .replace(/x/g, "ks")
            .replace(/c(?![eiy])/g, "k")
            .replace(/w/g, "v")
            .replace(/oo|ou/g, "u")
            .replace(/ee|e[iy]$|ie$|y/g, "i")
            .replace(/(?<=.)h/g, "")
            .replace(/i+/g, "i")
            .replace(/([a-zC])\1+/g, "$1"),
    )
    .join("");

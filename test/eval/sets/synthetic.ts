import { existsSync } from "node:fs";
import path from "node:path";
import { type EntityId, nameWords, none, type Pack, type TokenId } from "../../../src/core/index.js";
import { seededRandom } from "../../support/seededRandom.js";
import { pageWith, reviewOf, type SentenceKind } from "../drafts.js";
import type { EvalSet } from "../evalSet.js";
import { learntSlips } from "../learntSlips.js";
import { withoutMarks } from "../matching.js";
import { bearersOf, entitiesOf } from "../names.js";
import { drawSlips, learnSlips, type SlipModel } from "../slipModel.js";
import { Tally } from "../tally.js";
import { readWild } from "./wild.js";

const perKind = 500;

/** Steps of prominence that double how often a name is drawn: writers name the famous, and film bloggers the others too. */
const doubling = 24;

/** What may be misspelled: a form, the film that gives the focus. */
interface Target {
  readonly form: string;
  readonly film: EntityId | typeof none;
}

type Kind = SentenceKind & ("person" | "surname" | "character" | "award");
const kinds: readonly Kind[] = ["person", "surname", "character", "award"];

/** Slips drawn from what writers do, over names of the pack. */
export const synthetic: EvalSet = {
  name: "synthetic",
  says: `Slips drawn from the frequencies of the wild list, over names drawn by prominence, ${perKind} a row (awards: everyday forms too; in focus, a film that was up for it). Surnames and characters of one word need a focus; a form that is a known name is not drawn.`,
  needs: [],
  run({ pack, shared, seed }) {
    const random = seededRandom(seed);
    const slips = existsSync(path.join(shared, "wild-misspellings.tsv"))
      ? learnSlips(readWild(shared).filter(({ kind }) => kind !== "film"))
      : learntSlips;
    const tally = new Tally();
    for (const place of ["in focus", "no focus"] as const) {
      for (const kind of kinds) {
        if (kind === "surname" && place === "no focus") continue;
        const draw = drawer(kind, place === "in focus", pack, random);
        for (let done = 0, tries = 0; done < perKind && tries < 50 * perKind; tries++) {
          const target = draw();
          const drawn = target === undefined ? undefined : misspelled(target, slips, pack, random);
          if (target === undefined || drawn === undefined) continue;
          judge(tally, kind, place, target, drawn, done, pack);
          done++;
        }
      }
    }
    return tally.result();
  },
};

function judge(tally: Tally, kind: Kind, place: string, { form, film }: Target, written: string, number: number, pack: Pack): void {
  const draft =
    film === none ? pageWith(kind, written, number) : reviewOf({ title: pack.text(film), year: pack.year(film) }, kind, written, number);
  const isMarks = withoutMarks(written) === withoutMarks(form);
  const rows = isMarks ? [`marks only, ${place}`] : [`${kind}, ${place}`, `all, ${place}`];
  tally.judge(rows, draft, { written, correct: form, inData: true }, pack);
}

/** A slip in the form; nothing where the outcome is right somewhere. */
function misspelled({ form }: Target, slips: SlipModel, pack: Pack, random: () => number): string | undefined {
  const drawn = drawSlips(form, slips, random)?.written;
  if (drawn === undefined) return undefined;
  // Marks alone: the folded name is the same, and the rule about marks answers.
  if (withoutMarks(drawn) === withoutMarks(form)) return drawn;
  return bearersOf(pack, drawn).length > 0 || nameWords(drawn).join("") === "" ? undefined : drawn;
}

/** Draws targets of a kind by prominence. */
function drawer(kind: Kind, inFocus: boolean, pack: Pack, random: () => number): () => Target | undefined {
  const entities = entitiesOf(pack, kind === "surname" ? "person" : kind);
  const sums = new Float64Array(entities.length);
  let sum = 0;
  for (let i = 0; i < entities.length; i++) sums[i] = sum += 2 ** (pack.prominence(entities[i] as EntityId) / doubling);
  return () => {
    const entity = entities[placeOf(random() * sum, sums)] as EntityId;
    if (!isJudged(kind, entity, inFocus, pack)) return undefined;
    const form = formOf(kind, entity, pack, random);
    if (form === undefined) return undefined;
    const film = inFocus ? filmOf(kind, entity, pack, random) : none;
    return inFocus && film === none ? undefined : { form, film };
  };
}

/** The first place whose sum is above the wanted one. */
function placeOf(wanted: number, sums: Float64Array): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] as number) > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

const longestAward = 5;

/** What a writer would write; of an award, one of its forms, though not the statutes' longest. */
function formOf(kind: Kind, entity: EntityId, pack: Pack, random: () => number): string | undefined {
  const name = pack.text(entity);
  if (kind === "surname") return name.split(" ").at(-1);
  if (kind !== "award") return name;
  const forms = [name, ...pack.aliases(entity).map((alias) => pack.nameText(alias.name))].filter((form) => {
    const words = nameWords(form).length;
    return words > 1 && words <= longestAward;
  });
  return forms[Math.floor(random() * forms.length)];
}

/** Short names and names of ordinary words ("Nurse", "Old Man") are left to spell checkers. */
function isJudged(kind: Kind, entity: EntityId, inFocus: boolean, pack: Pack): boolean {
  const name = pack.text(entity);
  const words = nameWords(name);
  if (kind === "surname")
    return words.length > 1 && (words.at(-1) as string).length > 3 && /^\p{L}+$/u.test(name.split(" ").at(-1) as string);
  if (kind === "award") return true;
  if (words.join("").length < 5) return false;
  if (kind === "person") return words.length > 1;
  return (inFocus || words.length > 1) && words.some((word) => !isOrdinary(word, pack));
}

function isOrdinary(word: string, pack: Pack): boolean {
  const token = pack.tokenId(word);
  return token === none || pack.isWord(token as TokenId) || word.length < 3;
}

/** A film in which somebody would name the entity. */
function filmOf(kind: Kind, entity: EntityId, pack: Pack, random: () => number): EntityId | typeof none {
  if (kind === "character") return pack.filmOfCharacter(entity);
  const films = kind === "award" ? awardedFilms(entity, pack) : pack.creditsOfPerson(entity).map(({ film }) => film);
  return films[Math.floor(random() * films.length)] ?? none;
}

/** Films that won or were nominated in the category, or, of a body, at any of its ceremonies. */
function awardedFilms(award: EntityId, pack: Pack): EntityId[] {
  const body = pack.bodyOf(award);
  const categories = award === body ? entitiesOf(pack, "award").filter((one) => pack.bodyOf(one) === body && one !== body) : [award];
  return pack
    .ceremoniesOf(body)
    .flatMap(({ year }) => categories.flatMap((one) => pack.honoursOfCategory(one, year).flatMap(({ films }) => films)));
}

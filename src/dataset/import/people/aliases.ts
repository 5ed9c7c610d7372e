import type { AliasType } from "../../../core/packs/records.js";
import { nameWords } from "../../../core/text/words.js";
import type { CreditedName } from "../drafts.js";
import { groupBy } from "../groupBy.js";
import { pageName } from "../sources/usFilms.js";
import { readLines } from "../tables.js";
import { distanceWithin2 } from "../text/nameLikeness.js";
import { personKey, personName } from "../text/personName.js";
import { plainText } from "../text/plainText.js";
import type { PersonDraft } from "./identifyPeople.js";

export interface WikidataItem {
  wikidata: string;
  label: string;
  description: string;
  aliases: string[];
  wiki: string;
}

const filmTrade =
  /\b(?:act(?:or|ress)|director|producer|screenwriter|writer|composer|cinematographer|editor|comedian|filmmaker|singer|musician|rapper|model|designer|performer|entertainer|dancer|songwriter|playwright|novelist|wrestler|personality|animator|stuntm[ae]n|author|presenter)\b/i;
const noPerson =
  /\b(?:award|genre|company|studio|festival|series|film edition|ceremony|organi[sz]ation|family name|disambiguation|band|duo|group|newspaper)\b|\bfilm$/i;

/** The items that are people of film, as far as their description tells. */
export function readItems(folder: string): WikidataItem[] {
  return readLines<WikidataItem>(folder, "wikidata-aliases.jsonl").filter(
    ({ description }) => description === "" || (filmTrade.test(description) && !noPerson.test(description)),
  );
}

/** Folded other names of each folded label. */
export const alsoKnown = (items: readonly WikidataItem[]): Map<string, Set<string>> =>
  new Map(items.map((item) => [personKey(item.label), new Set(item.aliases.filter((alias) => alias.includes(" ")).map(personKey))]));

/** Adds what the sources know of other names: credited names by IMDb id, then Wikidata's aliases, ids and pages. */
export function addAliases(items: readonly WikidataItem[], people: readonly PersonDraft[], credited: readonly CreditedName[]): void {
  const byImdb = new Map(people.flatMap((draft) => (draft.imdb === undefined ? [] : [[draft.imdb, draft]])));
  for (const { imdb, name, source } of credited) {
    const draft = byImdb.get(imdb);
    if (draft === undefined) continue;
    draft.aliases.set(name, "credit");
    draft.sources.add(source);
  }
  for (const draft of people) {
    for (const { mention } of draft.places)
      if (personKey(mention.name) !== draft.key && mention.imdb !== undefined) draft.aliases.set(mention.name, "credit");
  }
  const byKey = groupBy(people, (draft) => draft.key);
  for (const item of items) {
    const name = personName(item.label);
    const draft = name === undefined ? undefined : bearerOf(byKey.get(personKey(name)) ?? [], item);
    if (name === undefined || draft === undefined) continue;
    draft.wikidata = item.wikidata;
    draft.wiki = pageName(item.wiki);
    draft.sources.add("wd");
    if (!shouldKeepForm(draft, name)) draft.name = name;
    for (const alias of item.aliases) addWikidataAlias(draft, name, alias, item.description);
  }
}

/** The namesake that a Wikidata item describes: the one whose trade the description names, else the busiest. */
function bearerOf(namesakes: readonly PersonDraft[], item: WikidataItem): PersonDraft | undefined {
  const acts = /\bact(?:or|ress)|comedian|singer|rapper/i.test(item.description);
  const score = (draft: PersonDraft): number =>
    draft.places.length + draft.places.filter((place) => (place.trade === "acts") === acts).length * 3;
  const [first] = [...namesakes].sort((a, b) => score(b) - score(a));
  // Without a description, or with one of another world, one credit is no proof that this is the film person.
  if (first === undefined || (item.description === "" && first.places.length < 3) || first.wikidata !== undefined) return undefined;
  return first;
}

/** The label decides accents and spelling, unless it lacks accents that the films' lists have. */
function shouldKeepForm(draft: PersonDraft, label: string): boolean {
  return draft.places.filter((place) => accentsIn(place.mention.name) > accentsIn(label)).length >= 2;
}

const accentsIn = (text: string): number => text.replace(/[\x20-\x7e]/g, "").length;

const honorific =
  /^(?:Sir|Dame|Lord|Lady|Baron|Baroness|Count|Countess|Prince|Princess|Dr|Doctor|Mr|Mrs|Miss|Ms|Master|Professor|Prof|Captain|Saint|King|Queen|Herr|Frau|The)\.? /i;
const transcribed =
  /\b(?:Russian|Soviet|Ukrainian|Belarusian|Georgian|Armenian|Korean|Japanese|Chinese|Taiwanese|Hong Kong|Iranian|Israeli|Bulgarian|Greek|Egyptian|Lebanese|Thai|Kazakh)\b/;
const notLatin = /[^\p{Script=Latin}\p{M}\s'.-]/u;

/** Takes what is plainly another name in Latin letters: birth names, transliterations, nicknames with a surname. */
function addWikidataAlias(draft: PersonDraft, label: string, raw: string, description: string): void {
  const alias = plainText(raw);
  if (
    alias.length < 5 ||
    alias.length > 45 ||
    notLatin.test(alias) ||
    honorific.test(alias) ||
    /^(?:Jr|Sr)\b|\.\s*$/.test(alias.replace(/(?:Jr|Sr)\.$/, ""))
  )
    return;
  const words = nameWords(alias);
  const own = nameWords(label);
  if (words.length < 2 || words.length > 5 || words.join("") === own.join("")) return;
  if (
    alias
      .split(/[\s-]/)
      .some((word) => /^\p{Ll}/u.test(word) && !/^(?:de|del|della|der|den|di|du|da|la|le|van|von|y|al|el|bin|of|the)$/.test(word)) ||
    alias.split(" ").some((word) => /^\p{Lu}{3,}$/u.test(word))
  )
    return;
  // "De Niro Robert" for "Robert De Niro": an index entry, not a name.
  if ([...words].sort().join(" ") === [...own].sort().join(" ")) return;
  // "Downey Jr." or "Robert Downey" out of "Robert Downey Jr.": a piece of the name.
  if (words.every((word) => own.includes(word))) return;
  // Wikidata's aliases hold common misspellings ("Merryl Streep"); where names are transcribed they are variants.
  if (distanceWithin2(words.join(" "), own.join(" ")) && !transcribed.test(description)) return;
  draft.aliases.set(alias, typeOf(words, own));
}

function typeOf(words: readonly string[], own: readonly string[]): AliasType {
  const spelledOut = own.every((word) => words.some((other) => other === word || (word.length === 1 && other[0] === word)));
  if (spelledOut && words.length >= own.length) return "birth";
  if (words.length === own.length && words.every((word, index) => near(word, own[index] ?? ""))) return "transliteration";
  return words.at(-1) === own.at(-1) && words.length <= own.length ? "nickname" : "birth";
}

/** Two spellings of one sound: same first letter and most letters shared. */
function near(a: string, b: string): boolean {
  if (a === b) return true;
  const common = [...a].filter((letter) => b.includes(letter)).length;
  return a[0] === b[0] && common >= 0.7 * Math.max(a.length, b.length);
}

/** Of aliases that differ in accents or full stops alone, the one with more accents stays. */
function dropDoubles(draft: PersonDraft): void {
  for (const same of groupBy([...draft.aliases.keys()], (alias) => nameWords(alias).join(" ")).values()) {
    const best = same.reduce((a, b) => (accentsIn(b) > accentsIn(a) ? b : a));
    for (const alias of same) if (alias !== best) draft.aliases.delete(alias);
  }
}

/** Drops aliases that say nothing new, or that are the name of somebody else. */
export function settleAliases(people: readonly PersonDraft[], nameOf: ReadonlyMap<PersonDraft, string>): void {
  const taken = new Map<string, PersonDraft>();
  for (const draft of people) taken.set(nameWords(nameOf.get(draft) ?? "").join(" "), draft);
  for (const draft of people) dropDoubles(draft);
  const wanted = groupBy(
    people.flatMap((draft) => [...draft.aliases.keys()].map((alias) => ({ draft, alias }))),
    ({ alias }) => nameWords(alias).join(" "),
  );
  for (const [words, claims] of wanted) {
    const owner = taken.get(words);
    for (const { draft, alias } of claims) {
      const own = nameWords(nameOf.get(draft) ?? "").join(" ") === words;
      const others = owner !== undefined && owner !== draft;
      if (words === "" || own || others || (claims.length > 1 && claims.some((claim) => claim.draft !== draft)))
        draft.aliases.delete(alias);
    }
  }
}

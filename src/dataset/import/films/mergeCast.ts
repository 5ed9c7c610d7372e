import type { CastRow } from "../../../core/packs/records.js";
import { editDistance } from "../../../core/text/editDistance.js";
import { nameWords } from "../../../core/text/words.js";
import type { CastMention, FilmDraft, IdOf } from "../drafts.js";
import { isPlainTitle } from "../text/describedParts.js";

/** Letters of a form of which a list may have one or two wrong. */
const longForm = 6;

interface Row {
  person: string | null;
  forms: string[];
  from: FilmDraft;
}

/**
 * One cast list out of several: the billing of the first list that has one, then whoever the others add in their order.
 * A performer's characters of one list stay apart; what another list calls the same part becomes a further form of it.
 */
export function mergeCast(drafts: readonly FilmDraft[], idOf: IdOf): CastRow[] {
  const rows: Row[] = [];
  for (const draft of drafts) {
    for (const mention of draft.cast) {
      const person = mention.person === null ? null : (idOf(mention.person) ?? null);
      if (person === null) addUnknown(rows, mention, draft);
      else addKnown(rows, person, mention, draft);
    }
  }
  return rows
    .map(({ person, forms }, at) => ({
      person,
      forms: forms.filter((form) => at < leads || !isPlainTitle(form) || hasTwoLists(form, drafts)),
    }))
    .filter((row) => row.person !== null || row.forms.length > 0)
    .map(({ person, forms }) => [person, ...settled(forms, drafts)]);
}

/** A film whose first parts are "The Driver" and "The Girl" gives them no other names; further down these are any driver and girl. */
const leads = 6;

const hasTwoLists = (form: string, drafts: readonly FilmDraft[]): boolean =>
  listsWith(form, drafts).length >= 2 || drafts.some(({ sources }) => sources[0] === "curated");

/**
 * Of forms that differ in a letter or two the one that most lists have comes first. Where two have it, what one list alone
 * writes with another consonant is a slip ("Bonnie Blue Nulter", "Alice Hartford"), and would hide the same slip in a draft;
 * "Hephaestion" beside "Hephaistion" and "Katherine" beside "Catherine" are variants, "Pete" is short for "Peter".
 */
function settled(forms: readonly string[], drafts: readonly FilmDraft[]): [string | null, ...string[]] {
  const [first, ...others] = forms;
  if (first === undefined) return [null];
  // A record that a list is read into once more has been through this, with all its lists at hand.
  if (isSettled(forms, drafts)) return [first, ...others];
  const words = nameWords(first).length;
  const near = others.filter((form) => isNearForm(form, first) && key(form).length >= longForm && nameWords(form).length === words);
  if (near.length === 0 || key(first).length < longForm) return [first, ...others];
  const ranked = [first, ...near].map((form) => ({ form, lists: listsWith(form, drafts) })).sort((a, b) => b.lists.length - a.lists.length);
  const [{ form: best, lists }] = ranked as [(typeof ranked)[number]];
  const slips = ranked.filter(
    (other) =>
      lists.length >= 2 &&
      consonants(other.form) !== consonants(best) &&
      (other.lists.every((list) => list.sources[0] === "fb") || (other.lists.length === 1 && !isShortened(other.form, best))),
  );
  return [best, ...forms.filter((form) => form !== best && !slips.some((slip) => slip.form === form))];
}

const isSettled = (forms: readonly string[], drafts: readonly FilmDraft[]): boolean =>
  drafts.some(
    (draft) =>
      draft.sources[0] === "curated" && draft.cast.some((row) => forms.every((form, at) => key(form) === key(row.forms[at] ?? ""))),
  );

/** Whether the words that differ begin alike to the end of the shorter: a short form, or an ending. */
function isShortened(a: string, b: string): boolean {
  const others = nameWords(b);
  return nameWords(a).every((word, at) => word.startsWith(others[at] ?? word) || others[at]?.startsWith(word) === true);
}

/** Letters that sound alike are one; vowels do not count. */
const consonants = (form: string): string =>
  key(form)
    .replace(/ph/g, "f")
    .replace(/[aeiouyh ]/g, "")
    .replace(/[kq]/g, "c")
    .replace(/z/g, "s")
    .replace(/w/g, "v")
    .replace(/(.)\1+/g, "$1");

const listsWith = (form: string, drafts: readonly FilmDraft[]): FilmDraft[] =>
  drafts.filter((draft) => draft.cast.some((row) => row.forms.some((other) => key(other) === key(form))));

function addKnown(rows: Row[], person: string, mention: CastMention, draft: FilmDraft): void {
  const own = rows.filter((row) => row.person === person);
  // "Rick Blane": the Academy's list has slips too, and a slip must not become a form of the name.
  if (isOfficial(draft) && own.some((row) => row.forms.some((form) => mention.forms.some((other) => isNearForm(form, other))))) return;
  if (mention.forms.length === 0) {
    if (own.length === 0) rows.push({ person, forms: [], from: draft });
    return;
  }
  const same = own.find((row) => row.forms.some((form) => mention.forms.some((other) => sameCharacter(form, other))));
  const empty = own.find((row) => row.forms.length === 0);
  const elsewhere = own.filter((row) => row.from !== draft);
  if (same !== undefined) same.forms = isOfficial(draft) ? joined(mention.forms, same.forms) : joined(same.forms, mention.forms);
  else if (empty !== undefined) [empty.forms, empty.from] = [[...mention.forms], draft];
  else if (elsewhere.length === 1 && elsewhere[0] !== undefined && own.length === 1)
    elsewhere[0].forms = isOfficial(draft) ? joined(mention.forms, elsewhere[0].forms) : joined(elsewhere[0].forms, mention.forms);
  else if (elsewhere.length === 0) rows.push({ person, forms: [...mention.forms], from: draft });
  // Two performers named for one character by two lists, the first without performer: one row.
  const open = rows.findIndex(
    (row) => row.person === null && row.from !== draft && row.forms.some((form) => mention.forms.some((other) => key(form) === key(other))),
  );
  if (open >= 0) rows.splice(open, 1);
}

function addUnknown(rows: Row[], mention: CastMention, draft: FilmDraft): void {
  const known = rows.some(
    (row) => row.from !== draft && row.forms.some((form) => mention.forms.some((other) => sameCharacter(form, other))),
  );
  const forms = mention.forms.filter((form) => !couple.test(form));
  if (!known && forms.length > 0) rows.push({ person: null, forms, from: draft });
}

/** "Kate and Gillian" without performers are two parts in one line. */
const couple = /\s(?:and|&)\s/;

/** The Academy names the part that was nominated; where a page describes it ("Corleone consigliere"), its name wins. */
const isNearForm = (a: string, b: string): boolean => key(a) !== key(b) && editDistance(key(a), key(b), 2) <= 2;

const isOfficial = (draft: FilmDraft): boolean => draft.sources.includes("od");

const key = (form: string): string => nameWords(form).join(" ");

/** Equal, or one is a piece of the other ("Vito Corleone", "Don Vito Corleone"). */
function sameCharacter(a: string, b: string): boolean {
  const [short = [], long = []] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length);
  return short.length > 0 && short.every((word) => long.includes(word));
}

/**
 * Forms of a part, the fullest name first unless the first list's name is as full; a form of one word that is part of
 * the name is left out, as every reader of a pack makes it.
 */
function joined(forms: readonly string[], others: readonly string[]): string[] {
  const all = [...forms];
  for (const other of others) if (!all.some((form) => key(form) === key(other))) all.push(other);
  const best = all.find((form) => nameWords(form).length > nameWords(all[0] ?? "").length && sameCharacter(form, all[0] ?? ""));
  const name = best ?? all[0] ?? "";
  const nickname = /"([^"]+)"/.exec(name)?.[1];
  return [name, ...all.filter((form) => form !== name && (form === nickname || !isPiece(form, name)))];
}

const isPiece = (form: string, name: string): boolean =>
  nameWords(form).length === 1 && nameWords(name).includes(key(form)) && !name.includes(`"${form}"`);

import { nameWords } from "../../../core/text/words.js";
import type { SourceKey } from "../../sourceKeys.js";
import { personKey } from "../text/personName.js";
import type { PersonDraft } from "./identifyPeople.js";

/** How far a source's spelling of names is to be trusted: page titles most. */
const weight: { readonly [source in SourceKey]?: number } = { wc: 3, w16: 2, us: 2, wd: 3 };

const marked = /[^\p{ASCII}]/u;

/**
 * The name under which a person is credited: the commonest form; of forms that differ in accents alone the accented
 * one, unless it is a rare slip; the one without a quoted nickname where both are common.
 */
export function canonicalName(draft: PersonDraft): string {
  if (draft.name !== undefined) return draft.name;
  const votes = new Map<string, number>();
  for (const { mention, source } of draft.places) {
    if (personKey(mention.name) !== draft.key) continue;
    votes.set(mention.name, (votes.get(mention.name) ?? 0) + (weight[source] ?? 1));
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [first] = ranked;
  if (first === undefined) return draft.places[0]?.mention.name ?? draft.key;
  const accented = ranked.find(([name, count]) => marked.test(name) && sameWords(name, first[0]) && (count >= 3 || count * 8 >= first[1]));
  return (accented ?? first)[0];
}

const sameWords = (a: string, b: string): boolean => nameWords(a).join(" ") === nameWords(b).join(" ");

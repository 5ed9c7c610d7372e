import { withoutMarks } from "../text/compare.js";
import { type DraftUse, type Inconsistency, isKnown, sharedSide, standSideBySide } from "./draftUse.js";

/**
 * One word with marks and without ("Zoé Marchand", later "Zoe Marchand"). Known names have a rule of their own; the form used
 * oftener is right, else the one with marks, which nobody types by accident.
 * @param uses all uses of one folded word
 */
export function signVariants(uses: readonly DraftUse[]): Inconsistency[] {
  const byText = new Map<string, DraftUse[]>();
  for (const found of uses) {
    const list = byText.get(found.use.text);
    if (list === undefined) byText.set(found.use.text, [found]);
    else list.push(found);
  }
  if (byText.size < 2) return [];
  const forms = [...byText].sort(([a, one], [b, other]) => other.length - one.length || marksIn(b) - marksIn(a));
  const [right, rights] = forms[0] as [string, DraftUse[]];
  const made: Inconsistency[] = [];
  for (const [text, slips] of forms.slice(1)) {
    if (withoutMarks(text) !== withoutMarks(right) || rights.some(isKnown) || slips.some(isKnown)) continue;
    const shared = sharedSide(slips, rights);
    if (shared !== undefined && !standSideBySide(slips, rights)) made.push({ kind: "signs", slips, rights, shared });
  }
  return made;
}

const marksIn = (text: string): number => text.normalize("NFD").length - withoutMarks(text).length;

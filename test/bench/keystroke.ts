import { check, type DraftModel, openDraft, type Pack } from "../../src/core/index.js";
import { type BenchDraft, countWords, longText, readPack } from "./drafts.js";
import { ms, row, timingOf } from "./timing.js";

/** What one typed letter costs in the middle of short and very long drafts and of a long paragraph: a new model and all findings. */
export function keystroke(drafts: readonly BenchDraft[]): void {
  const pack = readPack();
  console.log("A keystroke: model and findings of the new version, from those of the one before");
  const longest = drafts.reduce((long, draft) => (draft.words > long.words ? draft : long));
  const texts = {
    "in 6 kB": longText(drafts, 6_000),
    "in 300 kB": longText(drafts, 300_000),
    "in 1 MB": longText(drafts, 1_000_000),
    "in one paragraph": longest.text.replace(/\s*\n\s*/g, " "),
  };
  // The first one warms up, and is not told.
  type(texts["in 6 kB"], pack);
  for (const [name, text] of Object.entries(texts)) {
    const times = type(text, pack);
    const sorted = [...times].sort((a, b) => a - b);
    const p95 = sorted[Math.floor(sorted.length * 0.95)] as number;
    row(`${name}, ${countWords(text)} words`, ms(timingOf(times).median), `p95 ${ms(p95)}`, `best ${ms(sorted[0] as number)}`);
  }
}

function type(draft: string, pack: Pack): number[] {
  let model: DraftModel = openDraft(draft, pack);
  check(model);
  let at = draft.indexOf(" ", draft.length >> 1);
  const times: number[] = [];
  for (let i = 0; i < 100; i++) {
    // An editor hands over a text of its own, not two halves joined.
    const text = Buffer.from(`${model.text.slice(0, at)}${"abcde"[i % 5]}${model.text.slice(at)}`).toString();
    at++;
    const start = performance.now();
    model = openDraft(text, pack, { previous: model });
    check(model);
    times.push(performance.now() - start);
  }
  return times;
}

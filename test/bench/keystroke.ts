import { check, type DraftModel, openDraft } from "../../src/core/index.js";
import { type BenchDraft, countWords, longText, readPack } from "./drafts.js";
import { ms, row, timingOf } from "./timing.js";

/** What one typed letter costs in the middle of a short and of a very long draft: a new model and all findings. */
export function keystroke(drafts: readonly BenchDraft[]): void {
  const pack = readPack();
  console.log("A keystroke: model and findings of the new version, from those of the one before");
  for (const characters of [3_000, 300_000, 1_000_000]) {
    let text = longText(drafts, characters);
    let model: DraftModel = openDraft(text, pack);
    check(model);
    const times: number[] = [];
    let at = text.indexOf(" ", text.length >> 1);
    for (let i = 0; i < 60; i++) {
      text = `${text.slice(0, at)}${"abcde"[i % 5]}${text.slice(at)}`;
      at++;
      const start = performance.now();
      model = openDraft(text, pack, { previous: model });
      check(model);
      times.push(performance.now() - start);
    }
    const sorted = [...times].sort((a, b) => a - b);
    row(`in ${countWords(text)} words`, ms(timingOf(times).median), `p95 ${ms(sorted[Math.floor(sorted.length * 0.95)] as number)}`);
  }
}

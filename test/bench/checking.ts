import { parser } from "@lezer/markdown";
import { check, openDraft } from "../../src/core/index.js";
import { type BenchDraft, countWords, longText, readPack } from "./drafts.js";
import { inTurns, ms, row } from "./timing.js";

/** The whole check (Markdown, names, focus, rules, messages) against parsing the Markdown alone and cutting words. */
export function checking(drafts: readonly BenchDraft[]): void {
  const pack = readPack();
  const words = drafts.reduce((sum, draft) => sum + draft.words, 0);
  console.log(`Checking, warm (${words} words in ${drafts.length} drafts; then 1 MB and 5 MB)`);
  const times = inTurns(
    {
      "cut words by a regular expression": () => drafts.map(({ text }) => [...text.matchAll(/[\p{L}\p{N}'’]+/gu)].length),
      "parse Markdown (lezer)": () => drafts.map(({ text }) => parser.parse(text).length),
      "open: blocks, names, focus": () => drafts.map(({ text }) => openDraft(text, pack).mentions.length),
      "open and check": () => drafts.map(({ text }) => check(openDraft(text, pack)).length),
    },
    101,
  );
  for (const [name, { median }] of Object.entries(times)) row(name, ms(median), `${((median / words) * 1000).toFixed(2)} ms/1k`);
  for (const size of [1_000_000, 5_000_000]) {
    const text = longText(drafts, size);
    const { "open and check": whole } = inTurns({ "open and check": () => check(openDraft(text, pack)).length }, 3);
    row(
      `open and check ${size / 1e6} MB`,
      ms(whole?.median ?? 0),
      `${(((whole?.median ?? 0) / countWords(text)) * 1000).toFixed(2)} ms/1k`,
    );
  }
}

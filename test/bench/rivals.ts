import { check, openDraft, type Pack } from "../../src/core/index.js";
import { type BenchDraft, readPack } from "./drafts.js";
import { ms, row, timed, timingOf, warmUpMs } from "./timing.js";

/** The words of all names of the pack, as a spell checker's dictionary would hold them. */
function namesOf(pack: Pack): string[] {
  const words = new Set<string>();
  for (let name = 0; name < pack.counts.names; name++)
    for (const word of pack.nameText(name as never).split(/[^\p{L}\p{M}'’]+/u)) if (word.length > 1) words.add(word);
  return [...words];
}

/** cspell-lib with the same names as its dictionary, on the same drafts, in turns with us. */
export async function rivals(drafts: readonly BenchDraft[]): Promise<void> {
  const pack = readPack();
  const words = namesOf(pack);
  console.log(`Rival: cspell-lib with our ${words.length} name words as its dictionary, warm, the same drafts in turns`);
  const { spellCheckDocument } = await import("cspell-lib");
  const settings = { words, language: "en", enabledLanguageIds: ["markdown"] };
  const cspell = async (draft: BenchDraft, suggest: boolean): Promise<number> => {
    const document = { uri: `file:///${draft.name}.md`, text: draft.text, languageId: "markdown", locale: "en" };
    const result = await spellCheckDocument(document, { generateSuggestions: suggest, noConfigSearch: true }, settings);
    return result.issues.length;
  };
  const start = performance.now();
  await cspell(drafts[0] as BenchDraft, false);
  row("cspell-lib: first check in the process", ms(performance.now() - start));

  const [ours, theirs, suggesting]: [number[], number[], number[]] = [[], [], []];
  for (const warm = performance.now(); performance.now() - warm < warmUpMs; ) for (const draft of drafts) await cspell(draft, false);
  for (const warm = performance.now(); performance.now() - warm < warmUpMs; ) for (const { text } of drafts) check(openDraft(text, pack));
  for (let round = 0; round < 25; round++) {
    theirs.push(
      await timed(async () => {
        for (const draft of drafts) await cspell(draft, false);
      }),
    );
    ours.push(
      await timed(async () => {
        for (const { text } of drafts) check(openDraft(text, pack));
      }),
    );
    if (round < 2)
      suggesting.push(
        await timed(async () => {
          for (const draft of drafts) await cspell(draft, true);
        }),
      );
  }
  const mine = timingOf(ours).median;
  row("ours, suggestions and all", ms(mine), "1x");
  row("cspell-lib without suggestions", ms(timingOf(theirs).median), `${(timingOf(theirs).median / mine).toFixed(1)}x`);
  row("cspell-lib with suggestions", ms(timingOf(suggesting).median), `${(timingOf(suggesting).median / mine).toFixed(0)}x`);
}

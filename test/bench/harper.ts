import { check, openDraft } from "../../src/core/index.js";
import { type BenchDraft, countWords, readPack } from "./drafts.js";
import { ms, row, timed, timingOf } from "./timing.js";

const rounds = 15;
/** Versions of each draft in one turn: a single draft would pay for the other's having the processor's caches to itself. */
const versions = 8;

/**
 * Harper, which reads grammar too and suggests words, on drafts that neither has seen: it remembers what it found in a clause,
 * so that the same draft again would cost it a seventh. It knows our names no more than its own dictionary does; with them it
 * takes longer.
 */
export async function harper(drafts: readonly BenchDraft[]): Promise<void> {
  const pack = readPack();
  console.log("Rival: Harper, warm, in turns; no draft and no clause of it twice");
  const { Dialect, LocalLinter } = await import("harper.js");
  const { binary } = await import("harper.js/binary");
  const linter = new LocalLinter({ binary, dialect: Dialect.American });
  const start = performance.now();
  await linter.setup();
  row("Harper: set up", ms(performance.now() - start));
  const lint = async (text: string): Promise<void> => {
    for (const found of await linter.lint(text)) found.free();
  };
  const checkOurs = async (text: string): Promise<void> => void check(openDraft(text, pack));

  let made = 0;
  const differing = (): string[] => drafts.flatMap(({ text }) => Array.from({ length: versions }, () => unlikeAnyOther(text, ++made)));
  // Counted, not timed: a busy machine would leave us half compiled, and Harper comes compiled.
  for (let turn = 0; turn < 2; turn++) await each(differing(), lint);
  for (let turn = 0; turn < 150; turn++) await each(differing(), checkOurs);
  const [ours, theirs]: [number[], number[]] = [[], []];
  let words = 0;
  for (let round = 0; round < rounds; round++) {
    const texts = differing();
    words += texts.reduce((sum, text) => sum + countWords(text), 0) / rounds;
    theirs.push(await timed(() => each(texts, lint)));
    ours.push(await timed(() => each(texts, checkOurs)));
  }
  const mine = timingOf(ours).median;
  row(`ours, ${words.toFixed(0)} words`, ms(mine), "1x");
  row("Harper", ms(timingOf(theirs).median), `${(timingOf(theirs).median / mine).toFixed(0)}x`);
  await linter.dispose();
}

async function each(texts: readonly string[], way: (text: string) => Promise<void>): Promise<void> {
  for (const text of texts) await way(text);
}

/** The draft with a number at the end of each clause, which is another in every draft. The front matter stays. */
function unlikeAnyOther(text: string, number: number): string {
  const body = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0].length ?? 0;
  return text.slice(0, body) + text.slice(body).replace(/(?<=\p{L})(?=[,.;:!?]*\s)(?=[,.;:!?]|\n)/gu, ` ${number}`);
}

import { findExact } from "../gazetteer/exact.js";
import type { Block } from "../markdown/blocks.js";
import { type Prose, readProse } from "../markdown/prose.js";
import type { Pack } from "../packs/pack.js";
import type { Token } from "../tokens/token.js";
import type { Tokenizer } from "../tokens/tokenize.js";
import { findNameMatches } from "./nameMatches.js";
import { type Reading, readMatch } from "./readings.js";
import { setOffSpans, type WordSpan } from "./shape.js";

/** What can be said of a block from its text alone. All offsets are within the block, so equal blocks share it. */
export interface BlockReading {
  readonly text: string;
  readonly prose: Prose;
  readonly tokens: readonly Token[];
  readonly readings: readonly Reading[];
  /** What is set off as titles are; see `setOffSpans`. */
  readonly setOff: readonly WordSpan[];
}

const codeBlock: Prose = { gaps: [], styles: [] };

export function readBlock(text: string, block: Block, tokenizer: Tokenizer, pack: Pack): BlockReading {
  if (block.code) return { text, prose: codeBlock, tokens: [], readings: [], setOff: [] };
  const prose = readProse(text);
  const tokens = tokenizer.tokens(text, prose);
  const readings: Reading[] = [];
  for (const match of findNameMatches(tokens, pack)) readings.push(...readMatch(match, tokens, text, pack));
  const setOff = prose.styles.length === 0 ? [] : setOffSpans(tokens);
  if (setOff.length > 0) readings.push(...readWithoutArticle(text, tokens, setOff, readings, pack));
  return { text, prose, tokens, readings, setOff };
}

/** "*Silence of the Lambs*": titles that are set off may have lost their article. */
function readWithoutArticle(
  text: string,
  tokens: readonly Token[],
  setOff: readonly WordSpan[],
  readings: readonly Reading[],
  pack: Pack,
): Reading[] {
  const found: Reading[] = [];
  for (const { first, last } of setOff) {
    if (first === last || readings.some((reading) => reading.first <= first && reading.last >= last)) continue;
    const words = tokens.slice(first, last + 1).map(({ full }) => full);
    for (const article of ["the", "a"]) {
      const names = findExact(pack, [article, ...words]);
      const all = names === undefined ? [] : readMatch({ first, last, names, whole: true }, tokens, text, pack);
      found.push(...all.filter(({ kind }) => kind === "film"));
    }
  }
  return found;
}

import type { Block } from "../markdown/blocks.js";
import { type Prose, readProse } from "../markdown/prose.js";
import type { Pack } from "../packs/pack.js";
import type { Token } from "../tokens/token.js";
import type { Tokenizer } from "../tokens/tokenize.js";
import { findNameMatches } from "./nameMatches.js";
import { type Reading, readMatch } from "./readings.js";

/** What can be said of a block from its text alone. All offsets are within the block, so equal blocks share it. */
export interface BlockReading {
  readonly text: string;
  readonly prose: Prose;
  readonly tokens: readonly Token[];
  readonly readings: readonly Reading[];
}

const codeBlock: Prose = { gaps: [], styles: [] };

export function readBlock(text: string, block: Block, tokenizer: Tokenizer, pack: Pack): BlockReading {
  if (block.code) return { text, prose: codeBlock, tokens: [], readings: [] };
  const prose = readProse(text);
  const tokens = tokenizer.tokens(text, prose);
  const readings: Reading[] = [];
  for (const match of findNameMatches(tokens, pack)) readings.push(...readMatch(match, tokens, text, pack));
  return { text, prose, tokens, readings };
}

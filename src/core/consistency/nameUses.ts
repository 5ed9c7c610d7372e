import type { BlockReading } from "../mentions/blockReading.js";
import { has, isApart, isSmall } from "../mentions/shape.js";
import { shortestWord } from "../spelling/thresholds.js";
import { isParticle } from "../text/particles.js";
import { Style, type Token } from "../tokens/token.js";

/** One use of a capitalised word that no dictionary holds, or of several words. `index` to `last` count the words of the block. */
export interface NameUse {
  readonly word: string;
  /** As written, without a possessive ending; all capitals as a capital and small letters. */
  readonly text: string;
  readonly index: number;
  readonly last: number;
  /** Folded words of the same name before and behind it; "" where there is none. */
  readonly before: string;
  readonly after: string;
}

/** The words of a block that may be parts of names, and how much of the rest is English. */
export interface BlockUses {
  readonly names: readonly NameUse[];
  /** One use for each written form. */
  readonly forms: readonly NameUse[];
  /** Words without a capital, and those of them that the English word list holds. */
  readonly plain: number;
  readonly english: number;
  /** Words of four letters and more written without a capital that the word list does not hold. */
  readonly lower: ReadonlySet<string>;
}

export function blockUses({ tokens, text }: BlockReading): BlockUses {
  const names: NameUse[] = [];
  const lower = new Set<string>();
  let [plain, english] = [0, 0];
  tokens.forEach((token, index) => {
    if (!token.capital) {
      plain++;
      if (token.isEnglish) english++;
      else if (token.stem.length >= shortestWord) lower.add(token.stem);
    } else if (!token.isEnglish && token.stem.length > 2 && !/\p{N}/u.test(token.stem))
      names.push({
        word: token.stem,
        text: surface(token, text),
        index,
        last: index,
        before: partner(tokens, index, -1),
        after: partner(tokens, index, 1),
      });
  });
  const forms = new Map(names.map((use) => [use.text, use]));
  return { names, forms: [...forms.values()], plain, english, lower };
}

function surface(token: Token, text: string): string {
  const raw = text.slice(token.start, token.end);
  // Below U+0100 all is composed as it can be.
  const written = /^[\0-\u00ff]*$/.test(raw) ? raw : raw.normalize("NFC");
  return token.allCaps ? (written[0] as string) + written.slice(1).toLowerCase() : written;
}

/** The neighbour that is written as part of the same name: capitalised or a particle, no sign or possessive between. */
function partner(tokens: readonly Token[], index: number, step: 1 | -1): string {
  const other = tokens[index + step];
  const [left, right] = step === 1 ? [tokens[index], other] : [other, tokens[index]];
  if (left === undefined || right === undefined || other === undefined) return "";
  if (isApart(right) || right.gap === "quote" || left.end !== left.fullEnd) return "";
  if (isSmall(other.full)) return other.capital || !isParticle(other.full) ? "" : other.full;
  // The capital of "Then Garnick" is owed to its place.
  if (!other.capital || (has(other, Style.sentenceStart) && other.isEnglish)) return "";
  return step === 1 ? other.stem : other.full;
}
